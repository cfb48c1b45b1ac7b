import { date, inBrackets, theList, theListInTable } from './phrases.ts';

/** The table of overlaps and the pages of records, in English. */
export const messages = {
  title: 'Overlaps',
  heading: 'All recorded overlaps',
  cited: 'Overlaps between national technology lists, one row each',
  description:
    'All recorded overlaps between the lists that were compared, as a searchable table, with the entries that have no counterpart.',
  intro: (pairs: number, sub: number, none: number) =>
    `This table has ${pairs + sub + none} records: ${pairs} overlaps between top-level entries, ${sub} that involve sub-entries, and ${none} records of an entry with no counterpart in one list.`,
  search: 'Search, English or Chinese',
  searchPlaceholder: 'quantum, 量子 …',
  lists: 'Lists',
  allLists: 'All pairs of lists',
  pair: (a: string, b: string) => `${a} and ${b}`,
  level: 'Kind of record',
  levels: { all: 'All records', top: 'Top-level entries', sub: 'Sub-entries', none: 'No counterpart' },
  strength: 'Strength',
  relation: 'Relation',
  evidence: 'Evidence',
  any: 'Any',
  clear: 'Clear filters',
  shown: (n: number, total: number) => `${n} of ${total} records shown`,
  nothing: 'No records match. Clear a filter or use fewer words.',
  columns: {
    record: 'ID',
    subject: 'Entry',
    relation: 'Relation',
    object: 'Counterpart',
    strength: 'Strength',
    evidence: 'Evidence',
    confidence: 'Confidence'
  },
  noCounterpart: (list: string) => `no counterpart in ${theListInTable(list)}`,
  download: 'Download displayed records (CSV)',
  downloadExcel: 'Download displayed records (CSV for Excel)',
  all: 'Download all records (CSV)',
  allExcel: 'Download all records (CSV for Excel)',
  downloadFailed: 'We could not create the file. The link “Download all records (CSV)” still works.',
  sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
  /** an entry with its list, where no page around it says which */
  entryOf: (label: string, list: string) => `${label} (${inBrackets(list)})`,
  overlapDescription: (subject: string, object: string, finding: string) =>
    `${subject} and ${object}: ${finding}. Text of both entries, rationale, sources and coding.`,
  noneTitle: (subject: string, list: string) => `${subject} has no counterpart in ${theList(list)}`,
  noneDescription: (subject: string, list: string) =>
    `How we searched ${theList(list)} for a counterpart of ${subject}, and why none was recorded.`,
  retiredDescription: (subject: string, object: string, iso: string) =>
    `The record on ${subject} and ${object} was withdrawn on ${date(iso)}: the reason, how the pair was adjudicated, and the current position.`,
  back: 'All overlaps',
  inMatrix: 'See in the matrix',
  record: 'Record',
  lookedFor: 'How we searched',
  retiredTitle: (subject: string, object: string) => `Withdrawn record: ${subject} and ${object}`,
  retired: (id: string, iso: string) =>
    `Record ${id} was withdrawn on ${date(iso)} and is no longer part of the mapping.`,
  retiredWhy: 'Reason',
  retiredNow: 'Current position',
  retiredNothing: 'It has not been replaced.',
  noneSentence: (label: string, list: string) => `“${label}” has no counterpart in ${theList(list)}`
};

export type OverlapsMessages = typeof messages;
