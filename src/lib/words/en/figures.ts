import { count, date } from './phrases.ts';

/** Words of the figures that leave the site, in English. */
export const messages = {
  source: (version: string, iso: string) => `Source: Priority Crosswalk, data version ${version}, ${date(iso)}.`,
  licence: 'Licence: CC BY 4.0; the terms themselves are those of the official texts.',
  /** in the place of source and licence, where a figure shows a reader's own work */
  own: (works: readonly { name: string; date: string }[]) =>
    `Own list, not part of the data set of Priority Crosswalk: ${works.map(({ name, date: day }) => `“${name}” (${day})`).join(', ')}.`,
  besideOwn: (version: string, iso: string) =>
    `Overlaps between lists of the site: Priority Crosswalk, data version ${version}, ${date(iso)}, CC BY 4.0.`,
  matrix: {
    lists: (names: string) => `Lists compared: ${names}.`,
    covered: (of: string, have: string) => `${of} ${have}`,
    filtered: (filters: string) => `Filtered. ${filters}.`,
    margins: 'Filters do not affect the headline and the row and column counts.',
    codings: (n: number, of: number) =>
      `In ${n} of the ${of} overlaps shown, all codings give the published answer; all coders are language models of one family.`,
    /** beside a count of a reader's own, which counts what has been coded so far */
    partly: 'some pairs not assessed',
    star: 'An asterisk marks counts where some pairs were not assessed.',
    shape: (rows: number, rowList: string, columns: number, columnLists: string) =>
      `A matrix of ${count(rows, 'row', 'rows')} (${rowList}) by ${count(columns, 'column', 'columns')} (${columnLists}).`,
    reading: (reading: string) => `${reading} counting rule.`,
    /** so many marks of a kind */
    part: (n: number, kind: string) => `${n} ${kind}`,
    fact: (n: string, what: string) => `${n} ${what}`,
    strengths: (parts: string) => `By strength: ${parts}.`,
    relations: (parts: string) => `By relation, from row to column: ${parts}.`,
    opened: (n: number) => `Open sub-entries show ${count(n, 'further mark', 'further marks')}.`,
    headline: (facts: string) => `Entries with a counterpart: ${facts}.`,
    most: (names: string, n: number) => `Most overlaps in a row shown: ${names}, ${n}.`,
    none: (n: number, names: string) => `${count(n, 'row shown has', 'rows shown have')} no overlap shown: ${names}.`,
    notAssessed: (n: number) => `${count(n, 'pair was', 'pairs were')} not assessed.`
  },
  history: {
    question: 'How entries changed from edition to edition.',
    lines:
      'A line links an entry to the entry that continues it in the next edition. The word on it names the change: renamed, split, merged, narrowed (the band becomes thinner) or widened. A plain grey line: same. A bar ends the line of an entry that was dropped; a ring starts that of a new one.'
  },
  regions: {
    question: (lists: string) =>
      `Entries of ${lists} with a counterpart in both other lists, in one, or in neither. Each list is counted in its own entries.`,
    /** where each list is compared with one other at a time */
    questionOne: (lists: string) =>
      `Entries of ${lists} with a counterpart in each other list, and those with none. Each list is counted in its own entries.`,
    strokes:
      'Each stroke is one entry: whole if it has a counterpart in both other lists, upper half if only in the list named first, lower half if only in the other, hollow if in neither.',
    strokesOne: 'Each stroke is one entry: filled if it has a counterpart in the other list, hollow if it has none.',
    noScore: 'Coverage depends on how finely a list is divided. It does not score or rank countries.',
    list: (heading: string, regions: string) => `${heading}: ${regions}.`,
    region: (n: number, region: string, strict: number, lenient: number, names: string) =>
      `${n} ${region} (strict ${strict}, lenient ${lenient})${names ? `: ${names}` : ''}`,
    coverage: (facts: string) => `Coverage in each direction: ${facts}.`
  },
  sensitivity: {
    title: 'Sensitivity of the headline figures',
    under: (variants: number) =>
      `Each line is one headline figure as a share of its list, under ${variants} variants: the published one and ${variants - 1} others.`,
    published: 'published figure',
    others: 'other variant',
    span: 'lowest to highest',
    variants: (names: string) => `Other variants: ${names}.`,
    figure: (label: string, published: string, low: string, high: string) =>
      `${label}: ${published} (lowest ${low}, highest ${high})`
  }
};

export type FiguresMessages = typeof messages;
