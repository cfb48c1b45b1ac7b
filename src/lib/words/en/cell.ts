/** What a cell says in a line, and the evidence panel. */
export const messages = {
  label: 'Evidence',
  close: 'Close',
  hint: 'Press Enter or click for the evidence',
  none: 'and',
  noneWords: 'no overlap',
  notAssessedWords: 'not assessed',
  loading: 'Loading the evidence…',
  failed: 'The evidence could not be loaded. It is also on the page of this pair:',
  open: 'Page of this overlap'
};

export type CellMessages = typeof messages;
