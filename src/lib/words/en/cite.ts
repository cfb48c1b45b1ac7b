/** The words around citations in English. */
export const messages = {
  heading: 'How to cite',
  /** under the plain citation, which a page without script shows */
  add: 'Add the full address of this page and the date of access.',
  open: 'See all citation styles',
  title: 'Cite this page',
  intro: (version: string) =>
    `Uses the current address of this page, today as the date of access, and data version ${version}.`,
  /** where the site has no address that leads others to it */
  introPath: (version: string) =>
    `This copy of the site has no public address. The citations give the path within the site, today as the date of access, and data version ${version}.`,
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
  copyFailed: 'Your browser blocked copying. Select the text instead.',
  save: (ending: string) => `Save as .${ending}`,
  close: 'Close',
  noDoi: 'No DOI is registered. The author is the project, as named in its data package.'
};

export type CiteMessages = typeof messages;
