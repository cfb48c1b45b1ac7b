/** The filters of the matrix. */
export const messages = {
  label: 'Filter rows and overlaps',
  any: 'any',
  category: 'Category',
  strength: 'Strength',
  relation: 'Relation',
  evidence: 'Evidence',
  wording: 'Wording of the row’s entry',
  entry: 'One entry',
  counterpart: 'Rows',
  counterparts: { '': 'all rows', with: 'only rows with a counterpart', without: 'only rows without one' },
  reset: 'Reset',
  close: 'Close',
  note: 'Filters never change the figures above.',
  nothing: 'No row fits these filters.'
};

export type FiltersMessages = typeof messages;
