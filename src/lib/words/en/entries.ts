import type { Entry, Inclusion } from '#lib/model/types.ts';
import { coderName, count, date, inBrackets, listing, theList } from './phrases.ts';

/** What the summary of an entry counts. */
export interface EntrySummary {
  list: string;
  /**
   * names of lists in which it has counterparts under the standard rule, with how many top-level ones; null for a
   * sub-entry, whose counterparts are at several levels
   */
  found: { name: string; n: number | null }[];
  /** names of lists of which it overlaps with sub-entries only */
  beneath: string[];
  /** names of lists that were compared in full without one */
  none: string[];
  /** how many lists it has not been compared with */
  open: number;
}

const counterparts = (n: number) => count(n, 'counterpart', 'counterparts');

const inLists = (found: EntrySummary['found']) =>
  found.some((f) => f.n === null)
    ? `counterparts in ${listing(found.map((f) => theList(f.name)))}`
    : listing(found.map((f, i) => `${i === 0 ? counterparts(f.n ?? 0) : f.n} in ${theList(f.name)}`));

/** Lists that the summary of an entry names; of more it gives the number. */
export const NAMED = 4;

/** The page of an entry in English. */
export const messages = {
  index: {
    title: 'Entries',
    heading: (n: number, lists: number) => `All ${n.toLocaleString('en')} entries of ${lists} lists`,
    description:
      'All entries of the national technology lists, by country and list. Each has its scope, sources, counterparts and changes between editions.',
    intro:
      'Choose an entry to see its counterparts, the lists in which it has none, and the lists it has not been compared with.',
    jump: 'Lists'
  },
  cited: (name: string, id: string) => `${name}, entry ${id}`,
  title: (name: string, list: string) => `${name} (${inBrackets(list)})`,
  trail: 'Position of this entry',
  summary: ({ list, found, beneath, none, open }: EntrySummary): string => {
    if (found.length + none.length === 0)
      return `Entry of ${theList(list)}. Not assessed: it has not been compared with any other list, so we cannot say whether it overlaps.`;
    const all = found.length + beneath.length + none.length;
    const has =
      found.length > NAMED
        ? `Entry of ${theList(list)}. Under the standard rule it has counterparts in ${found.length} of the ${all} lists it was compared with.`
        : found.length > 0
          ? `Entry of ${theList(list)}. Under the standard rule it has ${inLists(found)}.`
          : `Entry of ${theList(list)}. Under the standard rule it has no counterpart in the lists it was compared with.`;
    const lacks =
      none.length > 0 && none.length <= NAMED && found.length > 0
        ? ` It has none in ${listing(none.map(theList))}.`
        : '';
    const below = beneath.length > 0 ? ` It overlaps only with sub-entries of ${listing(beneath.map(theList))}.` : '';
    const rest = open > 0 ? ` It has not been compared with ${count(open, 'other list', 'other lists')}.` : '';
    return `${has}${below}${lacks}${rest}`;
  },
  moved: 'This entry is now a section of another page.',
  names: { original: 'Original', chinese: 'Chinese', english: 'English', ours: 'our translation' },
  facts: {
    heading: 'About this entry',
    list: 'List',
    later: (list: string) => `later edition: ${list}`,
    purpose: 'Purpose of the list',
    place: 'Position',
    kind: 'Kind',
    category: 'Category',
    scope: 'Scope',
    inclusion: 'Reason for inclusion'
  },
  place: (position: number, siblings: number, category: string, parent: string) =>
    `${position} of ${siblings}${category ? ` (${category.toLowerCase()})` : ''}${parent ? `, sub-entry of “${parent}”` : ''}`,
  previous: 'Previous',
  next: 'Next',
  kind: {
    area: 'area',
    industry: 'industry',
    technology: 'technology',
    product: 'product',
    mission: 'mission',
    application: 'application',
    policy: 'policy heading'
  } satisfies Record<Entry['kind'], string>,
  inclusion: {
    'plan-14': 'named in the outline of the 14th Five-Year Plan (2021)',
    'central-text': 'named in a later text of the Party Centre or the State Council',
    'catalogue-2023': 'named in the closed list of the 2023 standardisation plan',
    article: 'named in the Cambridge article of 17 April 2024',
    borderline: 'borderline: it could be left out or merged into another entry',
    '': ''
  } satisfies Record<Inclusion, string>,
  scope: {
    own: 'Own scope: the name and the sub-entries in the source document.',
    ownBare: 'Own scope: the name only. The source document lists no sub-entries.',
    /** the words before and after the name of the document */
    borrowed: ['Borrowed scope: not from the source document of the list but from', '.'],
    beneath: ['Own name; borrowed sub-entries from', '.']
  },
  beneathHeading: 'Sub-entries',
  sections:
    'Each sub-entry below says which lists it was compared with; between some lists only the top level was compared. What this page says about the list also applies to its sub-entries. Edition changes are recorded for top-level entries only.',
  borrowed: 'borrowed',
  /** between names in a line */
  between: ', ',
  counterparts: {
    heading: 'Counterparts',
    intro:
      'Standard rule. Relations are stated from this entry: “includes” means that this entry includes the other. Each record gives the wording of both entries and the rationale.',
    nothing: 'None under the standard rule in the lists it was compared with.',
    unknown: 'Unknown: this entry has not been compared with another list. See “Not assessed”.',
    caption: 'Counterparts of this entry in other lists',
    columns: { relation: 'This entry …', strength: 'Strength', evidence: 'Evidence', record: 'Record' },
    count: (n: number, strict: number, lenient: number) =>
      `${n > 0 ? counterparts(n) : 'no top-level counterpart'} (strict ${strict}, lenient ${lenient})`,
    under: (name: string) => `sub-entry of ${name}`,
    restsOn: 'derived from',
    topOnly: 'top level only',
    someOpen: (n: number) => `${count(n, 'pair', 'pairs')} with its top-level entries not assessed.`,
    derivedNote: 'Derived: it has no record of its own, but follows logically from the record shown.',
    topOnlyNote:
      'Top level only: the sub-entries of the two lists were not compared. Overlaps that follow logically are shown; all other pairs are not assessed.'
  },
  lenient: {
    heading: 'Lenient rule only',
    intro:
      'Marginal or inferred overlaps. The standard rule does not count them, and they are not included in the standard figures above.',
    caption: 'Overlaps of this entry counted under the lenient rule only'
  },
  none: {
    heading: 'No counterpart',
    intro: 'Compared in full; no counterpart under the standard rule.',
    by: (coder: string, iso: string) => `Assessed by ${coderName(coder)}, ${date(iso)}.`,
    beneath: 'It overlaps only with sub-entries; see above.',
    lenient: (n: number) => `The lenient rule counts ${n}; see above.`,
    record: 'How we searched',
    nothing: 'None: it has a counterpart in every list compared in full.'
  },
  open: {
    heading: 'Not assessed',
    intro: (list: string) =>
      `These lists have not been compared with ${list}. We cannot say whether they overlap, and they are not included in any figure.`,
    unsettled: (open: number, total: number) =>
      `compared at the top level only. The parent entry has a record with ${open} of its ${total} entries, but the sub-entries have not been compared. With the rest the standard rule counts no overlap.`,
    sameSeries: 'Other editions of the same list are under “Edition changes”.'
  },
  lineage: {
    heading: 'Edition changes',
    before: 'Earlier edition',
    after: 'Later edition',
    in: (list: string) => `in ${list}`,
    basis: (basis: string) => ` (${basis})`,
    new: (list: string) => `no entry in ${list} corresponds to it`,
    dropped: (list: string) => `no entry in ${list} names it`,
    noneBefore: 'We have not recorded an earlier edition of this list.',
    noneAfter: 'We have not recorded a later edition of this list.',
    noStep: 'No edition change is recorded for this entry.'
  },
  take: {
    heading: 'Download',
    json: 'This entry (JSON)',
    pairs: (n: number) => `Its ${count(n, 'record', 'records')} (CSV)`,
    noPairs: 'No record includes this entry.',
    matrix: 'Show in the matrix'
  }
};

export type EntriesMessages = typeof messages;
