import type { Difference } from '../crosswalk/decisions.ts';
import type { Centrality, Code, Evidence, Reading, Relation, Strength, Wording } from '../crosswalk/types.ts';

const COUNTRY: Record<string, string> = { CN: 'China', US: 'United States', UK: 'United Kingdom' };
const COUNTRY_SHORT: Record<string, string> = { CN: 'China', US: 'US', UK: 'UK' };
const LIST_NAME: Record<string, string> = {
  'cn-eff-2024': 'emerging and future industries, our consolidated list, April 2024',
  'us-cet-2024': 'Critical and Emerging Technologies list, 2024',
  'uk-sntf-2023': 'five critical technologies, 2023'
};
const LIST_COUNTRY: Record<string, string> = { 'cn-eff-2024': 'China', 'us-cet-2024': 'US', 'uk-sntf-2023': 'UK' };
const LIST_HEAD: Record<string, string> = {
  'us-cet-2024': 'Critical and Emerging Technologies list, 2024',
  'uk-sntf-2023': 'five, 2023'
};
const LICENCE: Record<string, string> = {
  'us-government-work':
    'a work of the US government; not in copyright in the US. Any notice printed in it was not checked.',
  'OGL-UK-3.0': 'Open Government Licence v3.0',
  'CC-BY-4.0': 'compiled by this project, CC BY 4.0; the terms themselves are those of official texts',
  'not-stated': 'not stated'
};
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

const relation: Record<Relation, string> = {
  equal: 'same scope',
  subset: 'lies within',
  superset: 'contains',
  intersects: 'shares a part'
};
const strength: Record<Strength, string> = { 3: 'strong', 2: 'substantial', 1: 'marginal' };
const evidence: Record<Evidence, string> = { named: 'named', scope: 'scope', inferred: 'inferred' };
const reading: Record<Reading, string> = { strict: 'Strict', standard: 'Standard', lenient: 'Lenient' };

/** Plain date without a time zone or a locale's whims: the same text at build time and in every browser. */
function date(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** English. Neutral throughout: a technology is named in a list; nobody is said to lead or lag. */
export const en = {
  htmlLang: 'en',
  site: {
    name: 'Priority Crosswalk',
    descriptor: 'China, US and UK technology lists, entry by entry',
    title: (page: string) => `${page} · Priority Crosswalk`,
    skip: 'Skip to content',
    nav: { label: 'Pages', matrix: 'Matrix', overlaps: 'Overlaps', method: 'Method', about: 'About' }
  },
  footer: {
    asOf: (iso: string, version: string) => `Data of ${date(iso)}, version ${version}.`,
    later: 'Compares the lists of 2023 and 2024. Later editions exist in all three countries and are not compared yet.',
    laterLink: 'Which ones',
    coded: 'Settled from three readings by language models; no human expert has reviewed the mapping yet.',
    licence: 'Data CC BY 4.0, code MIT.'
  },
  date,
  country: (code: string) => COUNTRY[code] ?? code,
  countryShort: (code: string) => COUNTRY_SHORT[code] ?? code,
  listCountry: (id: string) => LIST_COUNTRY[id] ?? id,
  listName: (id: string) => LIST_NAME[id] ?? id,
  /** short form for a head over few columns */
  listHead: (id: string) => LIST_HEAD[id] ?? LIST_NAME[id] ?? id,
  licence: (id: string) => LICENCE[id] ?? id,
  category: { emerging: 'Emerging', future: 'Future', '': '' },
  categoryZh: { emerging: '新兴产业', future: '未来产业', '': '' },
  relation,
  /** the verb of the sentence "A … B" */
  relationVerb: {
    equal: 'has the same scope as',
    subset: 'lies within',
    superset: 'contains',
    intersects: 'shares a part with'
  } satisfies Record<Relation, string>,
  strength,
  strengthOf: (s: Strength) => `${strength[s]}, ${s} of 3`,
  evidence,
  evidenceMeaning: {
    named: 'named: both documents name what is shared',
    scope: 'scope: one names it, the other’s official scope covers it',
    inferred: 'inferred: neither says so; it rests on general knowledge of the technology'
  } satisfies Record<Evidence, string>,
  centrality: {
    core: 'What is shared is the core of this entry',
    part: 'What is shared is one part of this entry'
  } satisfies Record<Centrality, string>,
  wording: { confirmed: 'confirmed', partly: 'partly confirmed', unconfirmed: 'unconfirmed' } satisfies Record<
    Wording,
    string
  >,
  reading,
  readingLabel: 'Reading',
  readingMeaning: {
    strict: 'Counts strong and substantial overlaps that both documents name',
    standard:
      'Counts strong and substantial overlaps that both documents name, or that one names and the other’s official scope covers',
    lenient: 'Counts every recorded overlap, marginal and inferred ones included'
  } satisfies Record<Reading, string>,
  readingShort: {
    strict: 'Strict counts strong and substantial overlaps that both documents name.',
    standard: 'Standard counts strong and substantial overlaps that are named by both or lie in one’s official scope.',
    lenient: 'Lenient counts every recorded overlap, marginal and inferred ones included.'
  } satisfies Record<Reading, string>,
  matrix: {
    pageTitle: 'Which of China’s industries do the US and UK lists name?',
    description:
      'China’s emerging and future industries against the US Critical and Emerging Technologies list and the UK’s five critical technologies: every overlap with its reason and its source.',
    question: (n: number) => `Which of China’s ${n} emerging and future industries do the US and UK lists name?`,
    both: 'in both',
    firstOnly: (country: string) => `${country} list only`,
    secondOnly: (country: string) => `${country}’s five only`,
    neither: 'neither',
    unsettled: 'not yet settled',
    ofAreas: (n: number) => `of ${n} US areas`,
    ofFive: (n: number) => `of the UK’s ${n === 5 ? 'five' : n}`,
    namedInChina: 'are named in China’s list',
    range: 'Range: strict to lenient',
    rangeWords: (strict: number, lenient: number) =>
      `(${strict} under the strict reading, ${lenient} under the lenient)`,
    listNote: 'China’s entries: our consolidated list; the 14th Five-Year Plan itself names nine and six.',
    tableLabel: 'Overlaps between the lists',
    caption:
      'Rows: China’s emerging and future industries. Columns: US and UK technologies. A cell says what the row’s entry and the column’s entry share under the chosen reading.',
    pointHint: 'Point at a cell or move with the arrow keys to read it in words; Enter opens its evidence.',
    narrowHint: 'The table scrolls both ways; the names stay in view.',
    status: (rows: number, columns: number, overlaps: number) =>
      `${count(rows, 'row', 'rows')}, ${count(columns, 'column', 'columns')}, ${count(overlaps, 'overlap', 'overlaps')} shown`,
    entries: (n: number) => count(n, 'entry', 'entries'),
    countsRow: 'China’s entries with a counterpart',
    counterparts: (country: string) => `${country} counterparts`,
    countWords: (n: number, notAssessed: number) => `${n}${notAssessed ? `, and ${notAssessed} not assessed` : ''}`,
    legend: {
      label: 'Legend',
      relation: 'Row (solid) to column (ring)',
      strength: 'Strength',
      derived: 'derived',
      notAssessed: 'not assessed',
      leftOut: 'left out',
      none: 'none'
    },
    cell: {
      overlap: (r: Relation, s: Strength, e: Evidence, derived: boolean) =>
        `${relation[r]}, ${strength[s]}, evidence ${evidence[e]}${derived ? ', derived' : ''}`,
      leftOut: (r: Relation, s: Strength, e: Evidence) =>
        `left out by this reading: ${relation[r]}, ${strength[s]}, evidence ${evidence[e]}`,
      none: 'none',
      notAssessed: 'not assessed'
    },
    download: 'Download',
    downloadShown: 'Overlaps shown, CSV',
    downloadShownExcel: 'for Excel',
    downloadAll: 'Everything, CSV',
    downloadAllExcel: 'for Excel',
    downloadShownExcelName: 'Overlaps shown, for Excel',
    downloadAllExcelName: 'Everything, for Excel',
    howToRead: 'How to read a cell'
  },
  sheet: {
    label: 'Evidence',
    close: 'Close',
    hint: 'Enter or click opens the evidence',
    none: 'and',
    noneWords: 'no overlap recorded',
    notAssessedWords: 'nobody has looked at this pair yet',
    loading: 'Fetching the evidence…',
    failed: 'The evidence could not be fetched. The page of this pair has it too:',
    open: 'Page of this overlap'
  },
  evidenceView: {
    position: (category: string, position: number, total: number) =>
      category ? `${category.toLowerCase()} ${position}` : `${position} of ${total}`,
    subOf: (parent: string) => `under ${parent}`,
    scope: 'Listed under it',
    scopeNone: 'Its document lists nothing under it.',
    borrowed: (document: string) => `Borrowed scope, from: ${document}`,
    wording: 'Wording',
    wordingOfAll: (status: Wording) =>
      `Wording of each: ${{ confirmed: 'confirmed', partly: 'partly confirmed', unconfirmed: 'unconfirmed' }[status]}.`,
    source: 'Source',
    checked: 'Also read in',
    note: 'Note (ours, no evidence)',
    why: 'Why',
    strength: 'Strength',
    evidence: 'Evidence',
    confidence: 'Confidence',
    confidenceOf: (c: number) => `${c.toFixed(1)} of 1`,
    codedBy: 'Coded by',
    coder: (author: string, tool: string, iso: string) => `${author}: ${tool}, ${date(iso)}`,
    reviewed: 'Reviewed',
    notReviewed: 'no; no human expert has reviewed this record',
    decidedFrom: 'From',
    countsUnder: 'Counts under',
    beneath: 'Recorded beneath',
    beneathNone: 'No pair of sub-entries is recorded beneath; the entries carry the overlap themselves.',
    above: 'Part of',
    shared: 'shared',
    relation: 'Relation',
    skos: 'SKOS',
    terms: 'Shared terms are marked in both entries.',
    noneText: (subject: string, object: string, coder: string, iso: string) =>
      `Gone through by ${coder}, last on ${date(iso)}. Nothing was found that both “${subject}” and “${object}” name or cover.`,
    notAssessedText: 'Nobody has looked at this pair yet. That is not the same as no overlap.',
    cite: 'How to cite',
    copyCitation: 'Copy citation',
    copied: 'Copied',
    downloadPair: 'This record, CSV'
  },
  decision: {
    heading: 'How it was decided',
    first: 'First mapping',
    agreed: (n: number) =>
      `${n === 2 ? 'Both independent coders' : 'All coders'} and the first mapping say the same; nothing had to be settled.`,
    settled: (difference: string, by: string, iso: string) =>
      `The readings differed in ${difference}. Settled by ${by} on ${date(iso)}:`,
    difference: {
      overlap: 'whether there is an overlap',
      relation: 'the relation',
      centrality: 'how central it is',
      evidence: 'the evidence'
    } satisfies Record<Difference, string>,
    rule: (rule: string) =>
      rule === 'definition' ? '(By the definitions of the codebook.)' : `(Codebook, rule ${rule}.)`,
    code: ({ relation: r, subjectCentrality: s, objectCentrality: o, evidence: e }: Code) =>
      r === 'none' || !s || !o || !e ? 'none' : `${relation[r]}, ${s} and ${o}, ${evidence[e]}`,
    confidence: (c: number) => `confidence ${c.toFixed(1)}`
  },
  correction: {
    summary: 'Disagree? Propose a correction',
    how: 'This is the record as a row of data/mappings.csv. Change what you think is wrong, say why in the comment, and send it.',
    link: 'How to send it, and what happens then',
    label: 'Row of mappings.csv',
    copy: 'Copy the row'
  },
  overlaps: {
    title: 'Overlaps',
    heading: 'Every mapping, one row each',
    description:
      'All recorded overlaps between the Chinese, US and UK lists as a searchable table, with the entries found to have no counterpart.',
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
      subject: 'Entry',
      relation: 'Relation',
      object: 'Entry of the other list',
      strength: 'Strength',
      evidence: 'Evidence',
      confidence: 'Confidence'
    },
    noCounterpart: (country: string) => `no counterpart in the ${country} list`,
    download: 'Download what is shown, CSV',
    downloadExcel: 'Download what is shown, for Excel',
    all: 'Everything, CSV',
    allExcel: 'Everything, for Excel',
    downloadFailed: 'The file could not be made. The link “Everything, CSV” still works.',
    sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
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
    noneSentence: (label: string, country: string, list: string) =>
      `“${label}” has no counterpart in the ${COUNTRY_SHORT[country] ?? country} list (${LIST_NAME[list] ?? list})`
  },
  about: {
    title: 'About',
    heading: 'What this is, and what it is not',
    description:
      'What is compared, what each list is and is not, as of when, how to read a cell, who coded the mapping, and its limits.',
    what: 'Priority Crosswalk compares three lists of technologies entry by entry: the emerging and future industries named in China’s central texts, the US list of critical and emerging technologies, and the UK’s five critical technologies. For every pair of entries it says whether they share something, how, how strongly, on what evidence and who decided so; and every cell leads to the words on both sides.',
    neutral:
      'It describes what the lists say. A technology is “named in” a list; that does not make it a priority over others, say how much is spent on it, or say who is ahead. The lists differ in purpose and in grain: an industry, a technology area and a critical technology are different kinds of thing.',
    listsHeading: 'The three lists',
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
    wordingCounts: (w: Record<Wording, number>) =>
      `${w.confirmed} entries confirmed, ${w.partly} partly, ${w.unconfirmed} unconfirmed`,
    terms: 'Terms of use',
    wordingMeaning:
      'Confirmed means that the wording was read alike in at least two reproductions by different publishers; partly, that it was read in one, or shortened, reworded or translated; unconfirmed, that it was not seen in any copy of this edition. No official document was read in full. Each entry says what its status rests on.',
    laterHeading: 'Later editions that are not compared yet',
    laterIntro: (asOf: string) =>
      `The comparison stands as of the editions above. As of ${asOf} later ones exist. A statement about today’s policy should be checked against them:`,
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
    methodLink:
      'How it was done in full: codebook, agreement, differences, and how the figures move under other choices',
    limitsHeading: 'Limits',
    limits: [
      'China’s list is our compilation: another careful compiler could leave out the borderline entries (innovative drugs, 6G, nuclear fusion, laser manufacturing) or merge some that overlap one another.',
      'The Chinese entries’ scope is borrowed from a statistical classification of 2018; the future industries have no sub-entries at all, so more there rests on what a name denotes.',
      'The wording of most US subfields is not confirmed against a copy of the 2024 list. Overlaps whose only evidence is such a subfield are as sure as its wording.',
      'The UK’s sub-areas are borrowed from the strategies for each technology. Several are policies, aims or missions and were not matched one to one.',
      'Counts depend on how finely a list is cut. Five technologies cannot cover thirty-one industries the way eighteen areas can; coverage is therefore given in both directions and never as a score of a country.'
    ],
    citeHeading: 'Citing and reuse',
    cite: (version: string, asOf: string) =>
      `Priority Crosswalk, data version ${version}, ${asOf}. The data are licensed CC BY 4.0, the code MIT. The terms of the lists belong to their issuers.`
  },
  error: {
    title: (status: number) => (status === 404 ? 'There is no such page' : 'Something went wrong'),
    text: 'The address may have been mistyped, or a record may have been retired. The matrix and the table of overlaps lead to everything there is.',
    home: 'To the matrix'
  }
};
