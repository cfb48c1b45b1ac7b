import { count, date } from './phrases.ts';

/** Words of the figures that leave the site, in English. */
export const messages = {
  source: (version: string, iso: string) => `Source: Priority Crosswalk, data version ${version} of ${date(iso)}.`,
  licence: 'Licence: CC BY 4.0; the terms themselves are those of the official texts.',
  matrix: {
    lists: (names: string) => `Lists compared: ${names}.`,
    covered: (of: string, have: string) => `${of} ${have}`,
    filtered: (filters: string) => `Filtered. ${filters}.`,
    margins: 'Headline and margins count the whole matrix; filters leave them as they are.',
    star: 'An asterisk stands where some pairs were not assessed.',
    shape: (rows: number, rowList: string, columns: number, columnLists: string) =>
      `A matrix of ${count(rows, 'row', 'rows')} (${rowList}) by ${count(columns, 'column', 'columns')} (${columnLists}).`,
    reading: (reading: string) => `${reading} reading.`,
    /** so many marks of a kind */
    part: (n: number, kind: string) => `${n} ${kind}`,
    fact: (n: string, what: string) => `${n} ${what}`,
    strengths: (parts: string) => `By strength: ${parts}.`,
    relations: (parts: string) => `By relation, from row to column: ${parts}.`,
    opened: (n: number) => `Opened sub-entries show ${count(n, 'further mark', 'further marks')}.`,
    headline: (facts: string) => `Entries with a counterpart: ${facts}.`,
    most: (names: string, n: number) => `Most overlaps in a row shown: ${names}, ${n}.`,
    none: (n: number, names: string) => `${count(n, 'row shown has', 'rows shown have')} no overlap shown: ${names}.`,
    notAssessed: (n: number) => `${count(n, 'pair was', 'pairs were')} not assessed.`
  },
  history: {
    question: 'How entries came, changed and went from edition to edition.',
    lines:
      'A line leads from an entry to what it becomes in the next edition, and the word on it says how: renamed, split, merged, narrowed (the band grows thin) or widened. A plain grey line: the same. A bar ends the line of an entry that is dropped; a ring begins that of a new one.'
  },
  regions: {
    question: (lists: string) =>
      `Which entries of ${lists} have a counterpart in both others, in one of them, in neither? Each list is counted in its own entries.`,
    strokes:
      'One stroke stands for one entry: full where it has a counterpart in both other lists, its upper half where only in the one named first, its lower half where only in the other, hollow where in neither.',
    noScore: 'Coverage depends on how finely a list is cut and is no score of a country.',
    list: (heading: string, regions: string) => `${heading}: ${regions}.`,
    region: (n: number, region: string, strict: number, lenient: number, names: string) =>
      `${n} ${region} (${strict} under the strict reading, ${lenient} under the lenient)${names ? `, namely ${names}` : ''}`,
    coverage: (facts: string) => `Coverage in both directions: ${facts}.`
  },
  sensitivity: {
    title: 'How the headline figures move under other choices',
    under: (variants: number) =>
      `Each line is one headline figure as a share of its list, under ${variants} ways to count: the published one and ${variants - 1} others.`,
    published: 'published figure',
    others: 'another way to count',
    span: 'from the lowest to the highest',
    variants: (names: string) => `Counted also as follows: ${names}.`,
    figure: (label: string, published: string, low: string, high: string) =>
      `${label}: ${published} (lowest ${low}, highest ${high})`
  }
};

export type FiguresMessages = typeof messages;
