import type { EditionChange, TextStatus } from '#lib/model/types.ts';
import { count } from './phrases.ts';

/** The pages of lists in English. */
export const messages = {
  title: 'Lists',
  heading: 'Lists and editions',
  cited: (_country: string, name: string, issuer: string, edition: string) => `${name} (${issuer}, ${edition})`,
  description:
    'National technology lists of China, the US, the UK and others: issuer, date, purpose, number of entries, text status, later editions, and the lists each has been compared with.',
  counts: (top: number, sub: number) =>
    `${count(top, 'entry', 'entries')}${sub > 0 ? ` and ${count(sub, 'sub-entry', 'sub-entries')}` : ''}`,
  listDescription: (country: string, name: string, on: string, top: number, sub: number) =>
    `${country}, ${name} (${on}): purpose, ${count(top, 'entry', 'entries')}${sub > 0 ? ` and ${count(sub, 'sub-entry', 'sub-entries')}` : ''}, text status, sources, earlier and later editions, and the lists it has been compared with.`,
  /** for the number of lists on the page */
  intro: (lists: number) =>
    `This site holds ${lists} lists, each in one edition. They serve different purposes: reference, investment screening, research security or funding. Each page shows which lists it has been compared with. All other pairs are not assessed.`,
  back: 'All lists',
  columns: {
    list: 'List',
    date: 'Date',
    size: 'Entries + sub-entries',
    wording: 'Text status: confirmed, partly, not confirmed',
    compared: 'Compared with',
    next: 'Later edition'
  },
  size: (top: number, sub: number) => (sub > 0 ? `${top} + ${sub}` : `${top}`),
  none: 'not assessed',
  purpose: 'Purpose',
  caveat: { issuer: 'Issuer’s caveat (our paraphrase)', ours: 'Our caveat', 'none-found': 'Caveat' },
  caveatNone: 'We found no caveat by the issuer.',
  restsOn: 'Sources and limitations',
  facts: {
    issuer: 'Issuer',
    published: { official: 'Published', compiled: 'Cut-off' },
    adopted: 'Adopted',
    inForce: 'In force from',
    kind: { official: 'official list, single document', compiled: 'compiled by this project under published rules' },
    kindLabel: 'Kind',
    /** the compiled list has no document of its own: the address is that of the plan most of its entries are from */
    document: { official: 'Document', compiled: 'Main source document' },
    terms: 'Terms of use',
    wording: 'Text status',
    before: 'Earlier edition',
    after: 'Later edition'
  },
  noneKnown: 'none known',
  wordingCounts: (w: Record<TextStatus, number>) =>
    `${w.confirmed} confirmed, ${w.partly} partly, ${w.unconfirmed} not confirmed`,
  comparedHeading: 'Compared with',
  comparedNone: 'This list has not been compared with any other list. The matrix shows its pairs as not assessed.',
  coverage: {
    list: 'List',
    here: (list: string) => `${list} entries with a counterpart there`,
    there: 'Its entries with a counterpart in this list',
    more: 'Crosswalk',
    count: (n: number, of: number) => `${n} of ${of}`,
    note: 'Top-level entries, standard counting rule; strict and lenient counts in brackets. All other lists are not assessed.'
  },
  verify: {
    heading: 'Check the wording against the official document',
    text: 'If you have the document (PDF, HTML or plain text), this page searches it for each entry. Your browser reads it; nothing is uploaded. A document of another edition is rejected.',
    choose: 'Choose the document',
    drop: 'or drop it here',
    needsScript: 'This needs JavaScript. On the command line:',
    command: 'The same on the command line:',
    reading: (file: string) => `Reading ${file} …`,
    failed: 'The document could not be checked. Load the page again and try once more.'
  },
  take: { heading: 'Download', csv: 'This list (CSV)', json: 'This list (JSON)' },
  range: (strict: number, lenient: number) => `strict ${strict}, lenient ${lenient}`,
  matrix: 'Matrix',
  entriesHeading: 'Entries',
  under: (n: number) => count(n, 'sub-entry', 'sub-entries'),
  ours: 'our translation',
  lineageHeading: 'Changes between editions',
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
  /** what a change of one entry is called, between its two names in the language of the page */
  changeOf: ((word) => word) as (word: string, change: EditionChange['change'], from: string, to: string) => string,
  basis: { stated: 'stated by the issuer', compared: 'our comparison' } satisfies Record<EditionChange['basis'], string>
};

export type ListsMessages = typeof messages;
