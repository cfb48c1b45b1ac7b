/** The page for what is not there. */
export const messages = {
  title: (status: number): string => (status === 404 ? 'Page not found' : 'Something went wrong'),
  text: 'Check the address, or start from the matrix or the list of overlaps. If you followed a link to a record, it may have been withdrawn.',
  home: 'Go to the matrix',
  overlaps: 'All recorded overlaps',
  /** while the host is asked for the page that an address may mean, and when it has it; the address follows */
  looking: 'Looking for this page at its usual address.',
  found: 'Opening the page at',
  /** in a frame on another site */
  embed: 'This overlap or view is not in the data, or has been withdrawn.',
  embedHome: 'Open Priority Crosswalk'
};

export type ErrorMessages = typeof messages;
