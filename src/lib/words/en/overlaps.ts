import { date } from './phrases.ts';

/** The table of overlaps and the pages of records, in English. */
export const messages = {
  title: 'Overlaps',
  heading: 'Every mapping, one row each',
  description:
    'All recorded overlaps between the lists that were compared, as a searchable table, with the entries found to have no counterpart.',
  intro: (pairs: number, beneath: number, none: number) =>
    `${pairs} overlaps between top-level entries, ${beneath} pairs of sub-entries recorded beneath them, and ${none} entries for which a list was searched and nothing was found.`,
  search: 'Search, English or Chinese',
  searchPlaceholder: 'quantum, 量子 …',
  lists: 'Lists',
  allLists: 'all pairs of lists',
  pair: (a: string, b: string) => `${a} and ${b}`,
  level: 'Level',
  levels: { all: 'all levels', top: 'top level', sub: 'sub-entries', none: 'no counterpart' },
  strength: 'Strength',
  relation: 'Relation',
  evidence: 'Evidence',
  any: 'any',
  clear: 'Clear filters',
  shown: (n: number, total: number) => `${n} of ${total} records shown`,
  nothing: 'No record fits. Clear a filter, or search for fewer words.',
  columns: {
    record: 'ID',
    subject: 'Entry',
    relation: 'Relation',
    object: 'Entry of the other list',
    strength: 'Strength',
    evidence: 'Evidence',
    confidence: 'Confidence'
  },
  noCounterpart: (list: string) => `no counterpart in ${list}`,
  download: 'Download what is shown, CSV',
  downloadExcel: 'Download what is shown, for Excel',
  all: 'Everything, CSV',
  allExcel: 'Everything, for Excel',
  downloadFailed: 'The file could not be made. The link “Everything, CSV” still works.',
  sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
  /** an entry with the list that names it, where no page around it says which */
  entryOf: (label: string, list: string) => `${label} (${list})`,
  overlapDescription: (subject: string, object: string, finding: string) =>
    `${subject} and ${object}: ${finding}. The words on both sides, the reason, the sources, and who or what decided.`,
  noneTitle: (subject: string, list: string) => `${subject} has no counterpart in ${list}`,
  noneDescription: (subject: string, list: string) =>
    `What was looked for in ${list} as a counterpart of ${subject}, and why none was recorded.`,
  retiredDescription: (subject: string, object: string, iso: string) =>
    `The record on ${subject} and ${object} was retired on ${date(iso)}: why, how the pair was decided, and what is true now.`,
  back: 'All overlaps',
  inMatrix: 'See it in the matrix',
  record: 'Record',
  lookedFor: 'What was looked for',
  retiredTitle: (subject: string, object: string) => `Retired record: ${subject} and ${object}`,
  retired: (id: string, iso: string) =>
    `The record ${id} was retired on ${date(iso)} and is no longer part of the mapping.`,
  retiredWhy: 'Why',
  retiredNow: 'What is true now',
  retiredNothing: 'Nothing took its place.',
  noneSentence: (label: string, list: string) => `“${label}” has no counterpart in ${list}`
};

export type OverlapsMessages = typeof messages;
