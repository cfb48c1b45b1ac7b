/** The words around citations in English. */
export const messages = {
  heading: 'How to cite',
  /** under the plain citation, which a page without script shows */
  add: 'Add the full address of this page and the day on which you read it.',
  open: 'All forms, with address and day',
  title: 'Cite this page',
  intro: (version: string) =>
    `With the address of this page as it is now, today as the day of retrieval, and data version ${version}.`,
  /** where the site has no address that leads others to it */
  introPath: (version: string) =>
    `This copy of the site has no public address. The citations give the path within the site, today as the day of retrieval, and data version ${version}.`,
  form: {
    chicago: 'Chicago (author-date)',
    apa: 'APA (7th edition)',
    gbt7714: 'GB/T 7714–2015',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON'
  },
  copy: 'Copy',
  copyForm: (form: string) => `Copy ${form}`,
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying; select the text instead.',
  save: (ending: string) => `Save as .${ending}`,
  close: 'Close',
  noDoi: 'No DOI is registered. The author is the project, as its data package names it.'
};

export type CiteMessages = typeof messages;
