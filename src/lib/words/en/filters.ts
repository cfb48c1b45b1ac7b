/** The filters of the matrix. */
export const messages = {
  label: 'Filter rows and overlaps',
  any: 'Any',
  category: 'Category',
  strength: 'Strength',
  relation: 'Relation',
  evidence: 'Evidence',
  codings: 'Codings',
  unanimous: 'all as published',
  wording: 'Text status of the row entry',
  entry: 'One entry',
  counterpart: 'Rows',
  counterparts: { '': 'all', with: 'with a counterpart', without: 'without a counterpart' },
  reset: 'Reset',
  close: 'Close',
  note: 'Filters do not affect the figures above.',
  nothing: 'No rows match these filters.'
};

export type FiltersMessages = typeof messages;
