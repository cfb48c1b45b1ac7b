import type { EditionChange, TextStatus } from '#lib/model/types.ts';

/** The pages of lists in English. */
export const messages = {
  title: 'Lists',
  heading: 'Every list, with its edition, purpose and how sure its wording is',
  description:
    'National technology lists of China, the US, the UK and others in their editions: issuer, date, purpose, size, wording status, what came after, and what each was compared with.',
  counts: (top: number, sub: number) => `${top} entries${sub > 0 ? ` and ${sub} under them` : ''}`,
  listDescription: (country: string, name: string, on: string, top: number, sub: number) =>
    `${country}, ${name} (${on}): what it is for, its ${top} entries${sub > 0 ? ` and ${sub} under them` : ''}, how sure their wording is, sources, editions before and after, and what it was compared with.`,
  intro:
    'A list stands here in one edition. Lists differ in purpose: some are references, some screen investment, some guard research, some direct funding. What was compared with what is said on each page; everything else is not assessed.',
  back: 'All lists',
  columns: {
    list: 'List',
    date: 'Date',
    size: 'Entries',
    wording: 'Wording confirmed, partly, unconfirmed',
    compared: 'Compared with',
    next: 'Next edition'
  },
  size: (top: number, sub: number) => (sub > 0 ? `${top} + ${sub}` : `${top}`),
  none: 'not compared',
  purpose: 'What it is for',
  caveat: { issuer: 'The issuer’s own caveat, in our words', ours: 'Our caveat', 'none-found': 'Caveat' },
  caveatNone: 'None by the issuer was found.',
  restsOn: 'What it rests on',
  facts: {
    issuer: 'Issuer',
    published: { official: 'Published', compiled: 'Cut-off' },
    kind: { official: 'one document’s list', compiled: 'compiled by this project by stated rules' },
    kindLabel: 'Kind',
    document: 'Document',
    terms: 'Terms of use',
    wording: 'Wording',
    before: 'Earlier edition',
    after: 'Later edition'
  },
  noneKnown: 'none known',
  wordingCounts: (w: Record<TextStatus, number>) =>
    `${w.confirmed} confirmed, ${w.partly} partly, ${w.unconfirmed} unconfirmed`,
  comparedHeading: 'Compared with',
  comparedNone: 'This list has not been compared with another yet. In the matrix its pairs show as not assessed.',
  coverage: {
    list: 'List',
    here: (list: string) => `Entries of ${list} with a counterpart in it`,
    there: 'Its entries with one here',
    more: 'Crosswalk',
    count: (n: number, of: number) => `${n} of ${of}`,
    note: 'Top-level entries, standard reading; in brackets the range from the strict to the lenient one. Every other list is not assessed.'
  },
  take: { heading: 'Take it away', csv: 'This list, CSV', json: 'This list, JSON' },
  range: (strict: number, lenient: number) => `${strict} strict to ${lenient} lenient`,
  matrix: 'Matrix',
  entriesHeading: 'Entries',
  under: (n: number) => `${n} listed under it`,
  ours: 'our translation',
  lineageHeading: 'What came before and after, entry by entry',
  lineageFrom: (list: string) => `From ${list}`,
  lineageTo: (list: string) => `To ${list}`,
  change: {
    same: 'same',
    renamed: 'renamed',
    split: 'split',
    merged: 'merged',
    narrowed: 'narrowed',
    widened: 'widened',
    dropped: 'dropped',
    new: 'new'
  } satisfies Record<EditionChange['change'], string>,
  basis: { stated: 'stated by the issuer', compared: 'compared by us' } satisfies Record<EditionChange['basis'], string>
};

export type ListsMessages = typeof messages;
