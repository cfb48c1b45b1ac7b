/** The page for what is not there. */
export const messages = {
  title: (status: number): string => (status === 404 ? 'There is no such page' : 'Something went wrong'),
  text: 'The address may have been mistyped, or a record may have been retired. The matrix and the table of overlaps lead to everything there is.',
  home: 'To the matrix',
  overlaps: 'Every mapping, one row each'
};

export type ErrorMessages = typeof messages;
