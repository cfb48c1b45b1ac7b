/** What a cell says in a line, and the evidence panel. */
export const messages = {
  label: 'Evidence',
  close: 'Close',
  hint: 'Enter or click opens the evidence',
  none: 'and',
  noneWords: 'no overlap recorded',
  notAssessedWords: 'nobody has looked at this pair yet',
  loading: 'Fetching the evidence…',
  failed: 'The evidence could not be fetched. The page of this pair has it too:',
  open: 'Page of this overlap'
};

export type CellMessages = typeof messages;
