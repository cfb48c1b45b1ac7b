import type { Relation, Strength, TextStatus } from '#lib/model/types.ts';

/** The about page in English. */
export const messages = {
  title: 'About',
  heading: 'What this is, and what it is not',
  description:
    'What is compared, what each list is and is not, as of when, how to read a cell, who coded the mapping, and its limits.',
  what: 'Priority Crosswalk compares national lists of technologies entry by entry. Its first view sets three against each other: the emerging and future industries named in China’s central texts, the US list of critical and emerging technologies, and the UK’s five critical technologies. Later editions, the EU’s ten areas and NATO’s nine were compared in the same way; further lists can be read here, and their pairs show as not assessed. For every pair of entries that was gone through it says whether they share something, how, how strongly, on what evidence and who decided so; and every cell leads to the words on both sides.',
  neutral:
    'It describes what the lists say. A technology is “named in” a list; that does not make it a priority over others, say how much is spent on it, or say who is ahead. The lists differ in purpose and in grain: an industry, a technology area and a critical technology are different kinds of thing.',
  listsHeading: 'The three lists of the first view',
  listSize: (top: number, sub: number, kind: 'official' | 'compiled') =>
    `${kind === 'official' ? 'One document’s list' : 'A list compiled by stated rules'}: ${top} top-level entries and ${sub} beneath them.`,
  caveatFrom: {
    issuer: 'The issuer’s own caveat, in our words:',
    ours: 'Our caveat:',
    'none-found': 'No caveat by the issuer was found.'
  },
  issuer: 'Issuer',
  published: { official: 'Published', compiled: 'Cut-off' },
  document: 'Document',
  borrowed: 'Borrowed scope',
  wording: 'Wording',
  wordingCounts: (w: Record<TextStatus, number>) =>
    `${w.confirmed} entries confirmed, ${w.partly} partly, ${w.unconfirmed} unconfirmed`,
  terms: 'Terms of use',
  wordingMeaning:
    'Confirmed means that the wording was read alike in at least two reproductions by different publishers; partly, that it was read in one, or shortened, reworded or translated; unconfirmed, that it was not seen in any copy of this edition. No official document was read in full. Each entry says what its status rests on.',
  laterHeading: 'Later editions',
  laterIntro: (asOf: string) =>
    `The comparison that the first page shows stands as of the editions above. As of ${asOf} later ones exist. They are in the data as lists of their own, and the latest of the three countries were compared with each other at the top level (“Latest editions” in the matrix’s menu of lists; the page “History” has every step). A statement about today’s policy should be checked against them:`,
  later: [
    'United Kingdom: a Science and Technology Framework of 28 April 2025 keeps the five and renames future telecommunications as advanced connectivity technologies; the Digital and Technologies Sector Plan of 23 June 2025 names six frontier technologies, the sixth being cyber security.',
    'China: the outline of the 15th Five-Year Plan (March 2026) names eight strategic emerging industries and six future industries, and opinions of October 2026 repeat the eight. Its text was not read; the names rest on press reports.',
    'United States: the National Security Science and Technology Strategy (August 2026) is reported to carry, in its Appendix A, 14 areas as an update of the 2024 list. The report rests on two public repositories that cite the document; the document was not read.'
  ],
  cellHeading: 'How to read a cell',
  cellIntro:
    'A cell stands for one pair of entries. The solid shape is the row’s entry, the ring is the column’s; the bars and the shade say how strong the overlap is.',
  relationMeaning: {
    equal: 'Both entries cover the same in substance, though not always in the same words.',
    subset: 'Everything the row’s entry covers lies inside the column’s.',
    superset: 'The row’s entry covers all of the column’s and more.',
    intersects: 'They share a part, and each has a part of its own.'
  } satisfies Record<Relation, string>,
  strengthMeaning: {
    3: 'What is shared is the core of both entries.',
    2: 'What is shared is the core of one of them.',
    1: 'What is shared is one part among several of both.'
  } satisfies Record<Strength, string>,
  states:
    'An empty cell means that the pair was looked at and nothing was found that both name or cover. A dot means that an overlap is recorded but the chosen reading leaves it out. A hatched cell would mean that nobody has looked yet; in the three lists compared here every pair was gone through. An outlined mark would mean that the overlap follows from other records instead of having one of its own.',
  readingsWhy:
    'The standard reading is shown first; the figures under the strict and the lenient reading stand beside every headline figure as its range, because no single rule of counting is the right one.',
  codingHeading: 'Who coded the mapping',
  coding: (pairs: number, overlaps: number, none: number) =>
    `All ${pairs} pairs of top-level entries were judged one by one by a codebook: relation, centrality on each side, evidence, confidence and a reason. Beneath every pair that overlaps the sub-entries were gone through as well. The result is ${overlaps} overlaps on both levels and ${none} records that an entry has no counterpart in a list.`,
  codingWho: (settled: number) =>
    `The coders were large language models (Claude, Anthropic): a first mapping and two further codings made independently of it and of each other. They differed on ${settled} pairs; each difference was settled by a language model with a written reason. No human expert has reviewed the mapping yet, and each record says so.`,
  methodLink: 'How it was done in full: codebook, agreement, differences, and how the figures move under other choices',
  limitsHeading: 'Limits',
  limits: [
    'China’s list is our compilation: another careful compiler could leave out the borderline entries (innovative drugs, 6G, nuclear fusion, laser manufacturing) or merge some that overlap one another.',
    'The Chinese entries’ scope is borrowed from a statistical classification of 2018; the future industries have no sub-entries at all, so more there rests on what a name denotes.',
    'The wording of most US subfields is not confirmed against a copy of the 2024 list. Overlaps whose only evidence is such a subfield are as sure as its wording.',
    'The UK’s sub-areas are borrowed from the strategies for each technology. Several are policies, aims or missions and were not matched one to one.',
    'Counts depend on how finely a list is cut. Five technologies cannot cover thirty-one industries the way eighteen areas can; coverage is therefore given in both directions and never as a score of a country.'
  ],
  citeHeading: 'Reuse',
  dataLink: 'All files',
  cite: (version: string, asOf: string) =>
    `Priority Crosswalk, data version ${version}, ${asOf}. The data are licensed CC BY 4.0, the code MIT. The terms of the lists belong to their issuers.`
};

export type AboutMessages = typeof messages;
