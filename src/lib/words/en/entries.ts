import type { Entry, Inclusion } from '#lib/model/types.ts';
import { count, date, listing } from './phrases.ts';

/** What the summary of an entry counts. */
export interface EntrySummary {
  list: string;
  /**
   * names of lists in which it has counterparts under the standard reading, with how many top-level ones; null for a
   * sub-entry, whose counterparts stand at several levels
   */
  found: { name: string; n: number | null }[];
  /** names of lists with whose entries beneath the top level alone it shares something */
  beneath: string[];
  /** names of lists that were gone through without one */
  none: string[];
  /** how many lists nobody compared with it */
  open: number;
}

const counterparts = (n: number) => count(n, 'counterpart', 'counterparts');

const inLists = (found: EntrySummary['found']) =>
  found.some((f) => f.n === null)
    ? `counterparts in ${listing(found.map((f) => f.name))}`
    : listing(found.map((f) => `${counterparts(f.n ?? 0)} in ${f.name}`));

/** The page of an entry in English. */
export const messages = {
  index: {
    title: 'Entries',
    heading: (n: number, lists: number) => `All ${n.toLocaleString('en')} entries of ${lists} lists`,
    description:
      'Every entry of every national technology list, by country and list, each with its scope, sources, counterparts and lineage.',
    intro:
      'By list, in the order of each list. Every entry leads to its counterparts in other lists, to the lists where it has none, and to those with which nobody has compared it.',
    jump: 'Lists'
  },
  title: (name: string, list: string) => `${name} (${list})`,
  trail: 'Where this entry stands',
  summary: ({ list, found, beneath, none, open }: EntrySummary): string => {
    if (found.length + none.length === 0)
      return `Nobody has compared this entry with another list yet. That is not the same as no overlap.`;
    const has =
      found.length > 0
        ? `Named in ${list}; under the standard reading it has ${inLists(found)}.`
        : `Named in ${list}; under the standard reading it has no counterpart in the lists it was compared with.`;
    const lacks = none.length > 0 && found.length > 0 ? ` None was found in ${listing(none)}.` : '';
    const below =
      beneath.length > 0
        ? ` It shares something only with entries listed beneath the top level of ${listing(beneath)}.`
        : '';
    return `${has}${below}${lacks} With ${count(open, 'other list', 'other lists')} nobody has compared it.`;
  },
  moved: 'This entry is now a section of another page.',
  names: { original: 'Original', chinese: 'Chinese', english: 'English', ours: 'our translation' },
  facts: {
    heading: 'What it is',
    list: 'List',
    later: (list: string) => `later edition: ${list}`,
    purpose: 'The list is for',
    place: 'Place',
    kind: 'Kind',
    category: 'Category',
    scope: 'Scope',
    inclusion: 'In this list because'
  },
  place: (position: number, siblings: number, category: string, parent: string) =>
    `${position} of ${siblings}${category ? ` (${category.toLowerCase()})` : ''}${parent ? ` under “${parent}”` : ''}`,
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
    'plan-14': 'the outline of the 14th Five-Year Plan (2021) names it',
    'central-text': 'a later text of the Party Centre or the State Council names it',
    'catalogue-2023': 'the closed list of the 2023 standardisation plan names it',
    article: 'the Cambridge article of 17 April 2024 names it',
    borderline: 'it is a borderline case and could be left out or merged into another entry',
    '': ''
  } satisfies Record<Inclusion, string>,
  scope: {
    own: 'Own: its name and what its document lists under it.',
    ownBare: 'Own: its name. Its document lists nothing under it.',
    /** what stands before and after the name of the document */
    borrowed: ['Borrowed: not from its list’s own document but from', '.'],
    beneath: ['Own name; what is listed under it is borrowed, from', '.']
  },
  beneathHeading: 'Listed under it',
  sections:
    'Each of these entries was compared on its own. What this page says about its list and about lists that were not assessed is true of them too. Lineage is recorded for top-level entries only.',
  borrowed: 'borrowed',
  /** between names in a line */
  between: ', ',
  counterparts: {
    heading: 'Counterparts',
    intro:
      'Under the standard reading, read from this entry: “contains” means that this entry contains the other. The record leads to the words on both sides and the reason.',
    nothing: 'In none of the lists that it was compared with, under the standard reading.',
    unknown: 'Unknown: nobody has compared this entry with another list yet. See “Not assessed”.',
    caption: 'Counterparts of this entry in other lists',
    columns: { relation: 'This entry …', strength: 'Strength', evidence: 'Evidence', record: 'Record' },
    count: (n: number, strict: number, lenient: number) =>
      `${n > 0 ? counterparts(n) : 'no counterpart at the top level'} (${strict} strict to ${lenient} lenient)`,
    under: (name: string) => `under ${name}`,
    derived: 'derived',
    restsOn: 'follows from',
    topOnly: 'top level only',
    someOpen: (n: number) => `${count(n, 'pair', 'pairs')} with its top-level entries not assessed.`,
    derivedNote: 'Derived: not recorded as such, but it follows by logic from the record named.',
    topOnlyNote:
      'Top level only: what is listed beneath the entries of the two lists was not compared. What follows by logic is shown; the rest is not assessed.'
  },
  lenient: {
    heading: 'Only under the lenient reading',
    intro: 'Marginal or inferred overlaps. The standard reading leaves them out, and no count above includes them.',
    caption: 'Overlaps of this entry that only the lenient reading counts'
  },
  none: {
    heading: 'No counterpart',
    intro:
      'These lists were gone through in full, and this entry has no counterpart in them that the standard reading counts.',
    by: (coder: string, iso: string) => `Gone through by ${coder}, ${date(iso)}.`,
    beneath: 'It shares something only with entries listed beneath the top level; see above.',
    lenient: (n: number) => `The lenient reading counts ${n}; see above.`,
    record: 'What was looked for',
    nothing: 'No list: wherever it was compared in full, a counterpart was found.'
  },
  open: {
    heading: 'Not assessed',
    intro: (list: string) =>
      `Nobody has compared these lists with ${list}. That is not the same as no overlap, and they count nowhere.`,
    unsettled: (open: number, total: number) =>
      `compared at the top level only: with ${open} of its ${total} entries the pair above overlaps, and nobody has looked beneath; with the others it shares nothing that the standard reading counts.`,
    sameSeries: 'How an entry continues in other editions of its own list stands under lineage.'
  },
  lineage: {
    heading: 'Lineage',
    before: 'What it continues',
    after: 'What continues it',
    in: (list: string) => `in ${list}`,
    basis: (basis: string) => ` (${basis})`,
    new: (list: string) => `nothing in ${list} continues into it`,
    dropped: (list: string) => `nothing in ${list} continues it`,
    noneBefore: 'No earlier edition of its list is followed here.',
    noneAfter: 'No later edition of its list is followed here.',
    noStep: 'No step is recorded for it.'
  },
  take: {
    heading: 'Take it away',
    json: 'This entry, JSON',
    pairs: (n: number) => `Its ${count(n, 'record', 'records')}, CSV`,
    noPairs: 'No record names it yet.',
    matrix: 'In the matrix'
  }
};

export type EntriesMessages = typeof messages;
