import { count, theList } from './phrases.ts';

/** What a reader’s mapping between two lists of the site would change in the records. */
export const messages = {
  heading: 'What it would change',
  changes: ({ added, removed, changed, unchanged }: Record<'added' | 'removed' | 'changed' | 'unchanged', number>) =>
    `Of the pairs in your mapping, ${added + removed + changed} differ from the records: ${added} added, ${removed} removed, ${changed} changed. ${count(unchanged, 'pair agrees', 'pairs agree')}.`,
  nothing: (n: number) => `Your mapping says the same as the records in all ${n} pairs.`,
  scope: 'Pairs that your mapping does not have stay as recorded. Rationales are not compared.',
  incomplete: (n: number) => `${count(n, 'incomplete pair is', 'incomplete pairs are')} left out.`,
  table: 'Pairs that differ from the records',
  pair: 'Pair',
  kind: 'Change',
  before: 'Recorded',
  after: 'Your mapping',
  row: 'Row',
  kinds: { added: 'added', removed: 'removed', changed: 'changed' },
  none: 'no overlap',
  more: (shown: number, all: number) => `The table has the first ${shown} of ${all}; the file has all of them.`,
  figures: 'Headline figures before and after',
  figure: 'Figure',
  covered: (from: string, to: string) => `Entries of ${theList(from)} with a counterpart in ${theList(to)}`,
  of: 'of',
  ruleBefore: (rule: string) => `${rule}, before`,
  ruleAfter: (rule: string) => `${rule}, after`,
  send: 'The rows to send in',
  how: 'Each row has the form of data/mappings.csv. “none” in ext_relation withdraws a record. Put your name in author_label and the reason in comment.',
  link: 'How to send a correction, and how it is decided',
  copy: 'Copy',
  copyOf: (pair: string) => `Copy the row of ${pair}`,
  csv: 'All rows (CSV)',
  loading: 'Comparing with the records…',
  failed: 'The records could not be loaded.',
  retry: 'Try again'
};

export type OwnCorrectionsMessages = typeof messages;
