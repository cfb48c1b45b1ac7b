import type { Relation, Strength, TextStatus } from '#lib/model/types.ts';

/** The about page in English. */
export const messages = {
  title: 'About',
  heading: 'About Priority Crosswalk',
  description:
    'What we compare, purpose and status of each list, later editions, how to read a cell, coding and limitations.',
  what: 'Priority Crosswalk compares national technology lists entry by entry. The first page compares three lists by default: a Chinese list that we compiled, the US Critical and Emerging Technologies list, and the UK’s five critical technologies. Later editions, the EU’s ten areas and NATO’s nine were compared in the same way. Other lists can be read here; their pairs are shown as not assessed. Each assessed pair of entries has a result: an overlap or no overlap. Each overlap has its relation, strength, evidence and coders. Every cell links to the wording of both entries.',
  neutral:
    'The site describes documents. A technology named in a list is not thereby a priority over others, and the counts say nothing about spending or capability. The lists differ in purpose and in level of detail: an industry, a technology area and a critical technology are different kinds of thing.',
  listsHeading: 'The three lists compared by default',
  listSize: (top: number, sub: number, kind: 'official' | 'compiled') =>
    `${kind === 'official' ? 'Official list, single document' : 'Compiled by this project under published rules'}: ${top} top-level entries and ${sub} sub-entries.`,
  caveatFrom: {
    issuer: 'Issuer’s caveat (our paraphrase):',
    ours: 'Our caveat:',
    'none-found': 'We found no caveat by the issuer.'
  },
  issuer: 'Issuer',
  published: { official: 'Published', compiled: 'Cut-off' },
  document: 'Document',
  borrowed: 'Borrowed scope',
  wording: 'Text status',
  wordingCounts: (w: Record<TextStatus, number>) =>
    `${w.confirmed} entries confirmed, ${w.partly} partly, ${w.unconfirmed} not confirmed`,
  terms: 'Terms of use',
  wordingMeaning:
    'Confirmed: the wording is the same in at least two copies by different publishers. Partly confirmed: we saw it in one copy, or it was shortened, reworded or translated. Not confirmed: we saw it in no copy of this edition. We read no official document in full. Each entry states the basis of its text status.',
  laterHeading: 'Later editions',
  laterIntro: (asOf: string) =>
    `The first page compares the editions above. As at ${asOf}, later editions exist. They are in the data as separate lists. The latest lists of the three countries were compared with each other at the top level only (see “Latest editions” in the matrix). The page “Editions” shows all changes. Check statements about current policy against these documents:`,
  later: [
    'United Kingdom: a Science and Technology Framework of 28 April 2025 keeps the five. It renames future telecommunications as advanced connectivity technologies. The Digital and Technologies Sector Plan of 23 June 2025 names six frontier technologies, the sixth being cyber security.',
    'China: the outline of the 15th Five-Year Plan (March 2026) is reported to name eight strategic emerging industries and six future industries. Opinions of October 2026 repeat the eight. We have not read the outline; the names are based on press reports.',
    'United States: Appendix A of the National Security Science and Technology Strategy (August 2026) is reported to list 14 areas as an update of the 2024 list. Two public repositories cite the document; we have not read it.'
  ],
  cellHeading: 'How to read a cell',
  cellIntro:
    'A cell shows one pair of entries. The solid shape is the row entry, the ring is the column entry. The bars and the shade show the strength of the overlap.',
  relationMeaning: {
    equal: 'Both entries cover the same in substance, though not always in the same words.',
    subset: 'Everything the row entry covers is within the column entry.',
    superset: 'The row entry covers all of the column entry and more.',
    intersects: 'They overlap in part, and each also covers something else.'
  } satisfies Record<Relation, string>,
  strengthMeaning: {
    3: 'The overlap is core to both entries.',
    2: 'The overlap is core to one of the two entries.',
    1: 'The overlap is one part among several of both entries.'
  } satisfies Record<Strength, string>,
  states:
    'An empty cell means no overlap: the pair was assessed, and we found nothing that both entries name or cover. A dot means that a recorded overlap is not counted under the selected rule. A hatched cell means not assessed. Among the three lists compared by default, every pair was assessed. An outlined mark means a derived overlap, one that follows from other records.',
  readingsWhy:
    'The standard count is shown first. The strict and lenient counts are beside every headline figure, because no single counting rule is the right one.',
  codingHeading: 'Coding',
  coding: (pairs: number, overlaps: number, none: number) =>
    `Among the three lists compared by default, all ${pairs} pairs of top-level entries were coded one by one with a codebook: relation, centrality in each entry, evidence, confidence and rationale. For every pair that overlaps, the sub-entries were also compared. The result is ${overlaps} overlaps at both levels, and ${none} records that an entry has no counterpart in a list.`,
  codingWho: (settled: number) =>
    `The coders were large language models (Claude, Anthropic). There was an initial coding, and two further codings made independently of it and of each other. They disagreed on ${settled} pairs of entries and sub-entries; a language model adjudicated each disagreement with a written rationale. No human expert has reviewed the result, and each record says so.`,
  methodLink: 'Method and limitations: codebook, intercoder agreement, adjudication and sensitivity analysis',
  limitsHeading: 'Limitations',
  limits: [
    'We compiled the Chinese list. Another careful compiler could leave out the borderline entries (innovative drugs, 6G, nuclear fusion, laser manufacturing), or merge some that overlap one another.',
    'The scope of Chinese emerging industries is borrowed from a statistical classification of 2018. The future industries have no sub-entries, so their coding depends more on what a name denotes.',
    'The wording of most US subfields is not confirmed against a copy of the 2024 list. An overlap based on such a subfield alone is only as certain as its wording.',
    'The UK sub-entries are borrowed from the strategies for each technology. Several are policies, aims or missions and were not matched one to one.',
    'Counts depend on how finely a list is divided. A short list cannot cover as many entries as a longer one. Coverage is therefore given in each direction and is never a score of a country.'
  ],
  citeHeading: 'Reuse',
  dataLink: 'All files',
  cite: (version: string, asOf: string) =>
    `Priority Crosswalk, data version ${version}, ${asOf}. The data are licensed CC BY 4.0, the code MIT. The terms of the lists belong to their issuers.`
};

export type AboutMessages = typeof messages;
