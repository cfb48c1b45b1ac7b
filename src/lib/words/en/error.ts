/** The page for what is not there. */
export const messages = {
  title: (status: number): string => (status === 404 ? 'There is no such page' : 'Something went wrong'),
  text: 'The address may have been mistyped, or a record may have been retired. The matrix and the table of overlaps lead to everything there is.',
  home: 'To the matrix',
  overlaps: 'Every mapping, one row each',
  /** while the host is asked for the page that an address may mean, and when it has it; the address follows */
  looking: 'Looking for this page at its usual address.',
  found: 'Opening the page at',
  /** in a frame on another site */
  embed: 'This overlap or view is not in the data, or no longer is.',
  embedHome: 'Open Priority Crosswalk'
};

export type ErrorMessages = typeof messages;
