import type { Question } from '#lib/model/agreement.ts';
import type { Disagreement } from '#lib/model/decisions.ts';
import type { Figure, Placement, StatementId, VariantId } from '#lib/model/sensitivity.ts';
import type { Inclusion, Relation } from '#lib/model/types.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const figure = (value: number | null) => (value === null ? 'undefined' : value.toFixed(3));

/** The text of the method pages in English; apart from the other words, because only these pages need it. */
export const method = {
  title: 'Method',
  heading: 'How the comparison was made, and how far it carries',
  description:
    'The codebook with examples, how the lists were chosen, who or what coded the mapping, how far the coders agree, how the figures move under other choices, limits, and how to propose a correction.',
  lead: (pairs: number, settled: number) =>
    `Three language models read ${pairs} pairs of entries by one codebook, none of them with the others’ work before it. Where they differed, on ${settled} pairs of entries and sub-entries, each difference was settled with a written reason. Everything that they said is in the data, and so is what was decided. No human expert has reviewed the mapping yet.`,
  contents: 'On this page',
  sections: {
    compared: 'What is compared',
    lists: 'How the lists were chosen and put together',
    codebook: 'When two entries overlap: the codebook',
    examples: 'One worked example for each relation',
    coding: 'How it was coded, and by what',
    agreement: 'How far the coders agree',
    differences: 'How the differences were settled',
    sensitivity: 'How the figures move under other choices',
    limits: 'Limits',
    change: 'What would change our mind',
    correct: 'How to propose a correction',
    files: 'Files and commands'
  },
  compared: [
    'An entry is one line of a list, at any level. It stands for a set of technologies: those that its own name and the entries listed under it name. The question for a pair of entries of two lists is what the two sets share.',
    'A pair is in one of three states. Something is shared, and a record says what, how and why. Or it was looked at and nothing is shared. Or nobody has looked yet; that is written as “not assessed” everywhere and never counted as no overlap.',
    'An overlap says that two documents name or cover the same technology. It does not say that a government spends money on it, is ahead in it, or ranks it above others. Counts therefore say how many entries of one list have a counterpart in the other, in both directions, and are never a score.'
  ],
  lists: {
    intro:
      'The three lists are those with which each country’s government set out, in one edition, which technologies it regards as critical, emerging or future. They differ in purpose: the US list is a reference for national security, the UK’s five are the focus of a national framework, and China’s texts lay out industries to be grown. Lists that screen investment or exports are another kind and are not mixed in.',
    compiled:
      'China has no single document that lists emerging and future industries together. The list used here is compiled from central texts published by 17 April 2024, by rules that were fixed before anything was compared. Each top-level entry carries the rule that brought it in:',
    inclusion: {
      'plan-14':
        'named in the outline of the 14th Five-Year Plan (2021): its nine emerging industries and six future fields, of which hydrogen and energy storage, one item there, stand apart here',
      'central-text':
        'named later as an emerging industry, growth engine or future track by a Party Centre or State Council text',
      'catalogue-2023':
        'in the closed list of nine future industries of the 2023 standardisation plan of four ministries',
      article: 'named as a future industry by the Cambridge article of 17 April 2024',
      borderline: 'borderline: could be left out or merged into another entry',
      '': ''
    } satisfies Record<Inclusion, string>,
    borrowed:
      'The 14th plan names nothing beneath its nine industries, and the UK framework nothing beneath its five technologies. Their scope is borrowed: from China’s statistical classification of strategic emerging industries (2018), and from the UK’s strategy for each technology. Borrowed entries count, are labelled as borrowed wherever they stand, and one of the variants below leaves them out.',
    link: 'The three lists',
    wording:
      'Names and terms stand to the letter. How far each wording was checked is recorded entry by entry. No official document could be read in full for this edition; “confirmed” means that two reproductions by different publishers carry the wording alike.'
  },
  codebook: {
    recorded: 'For every pair that shares something, five things are recorded:',
    fields: [
      [
        'Relation',
        'How do the two scopes lie: the same, one inside the other, or sharing a part while each has a part of its own? The four names follow set-theory relationship mapping (NIST IR 8477).'
      ],
      [
        'Centrality, each side',
        'Is what they share the core of this entry, so that naming the entry would bring it to a specialist’s mind first, or one part among several?'
      ],
      [
        'Evidence',
        'Named: both documents name what is shared, in their own words. Scope: one names it and the other’s official scope plainly covers it. Inferred: neither says so; it rests on general knowledge of the technology.'
      ],
      ['Confidence', 'From 0.5 to 1: how sure is the coder that another careful coder would record the same relation?'],
      ['Reason', 'One or two sentences: what is shared and what is not.']
    ],
    strength:
      'Strength is derived and never typed in: strong where what is shared is core to both entries, substantial where it is core to one, marginal where it is a part of both. The relation binds the centralities: the same scope is core on both sides, and an entry that lies inside another is shared whole, so the shared part is its core.',
    rulesIntro: 'Nine rules decide the cases in which readers would otherwise differ:',
    rules: [
      'Only what the documents of this edition say counts. A later edition is another list.',
      'Being useful to each other is no overlap. AI runs on chips; that does not put chips into AI’s scope.',
      'A generic word such as advanced, intelligent, high-end or new shares nothing by itself.',
      'Every pair of top-level entries that overlaps has its own record, judged as a whole. The pairs of sub-entries that carry it stand beneath it, each as narrow as the documents allow.',
      'An industry’s scope is the technologies that are named under it or, where none are, those that its name denotes; then the evidence is inferred at most, unless the industry’s name is itself the name of a technology. What an industry merely uses is outside.',
      'The same scope means the same in substance, not the same words: “quantum information” and “quantum technologies” may be the same, “biotechnology” and “engineering biology” are not.',
      'In doubt between lying within and sharing a part, look for one technology that the first names and the second does not cover. If there is one, they share a part.',
      'In doubt between a marginal overlap and none, none is recorded, unless both documents name what is shared.',
      'Policy headings, missions and applications say what their parent covers. The parent is mapped, unless the heading plainly names a technology.'
    ],
    cells:
      'A cell of the matrix shows the record of exactly its pair. Where records of sub-entries stand without one (this does not happen between the three lists), an overlap is derived from them and marked as derived. Downward only what follows by logic is derived: what equals or contains another contains its sub-entries. A record that a reading leaves out never comes back as derived.',
    readings:
      'Three readings say which records count. Strict counts strong and substantial overlaps that both documents name; standard also those that one names and the other’s official scope covers; lenient counts all. The standard reading is shown, and the other two stand beside every headline figure as its range.'
  },
  exampleOf: {
    equal: 'The same scope in substance. The shared part is the core of both, so the overlap is strong by definition.',
    subset: 'Everything that the first names lies inside the second, and the second names more.',
    superset: 'The first covers all of the second and more.',
    intersects: 'A part is shared, and each has a part of its own. Only here do the two centralities stay open.'
  } satisfies Record<Relation, string>,
  exampleOpen: 'The whole record',
  coding: {
    paragraphs: [
      'All coders were large language models (Claude, Anthropic). The first mapping was made on 24 November 2026 from the codebook and the three lists alone. Two further codings were made on the same day, each by a model that was given the codebook and the lists (labels, originals, where borrowed scope comes from and, for the UK, our notes, marked as no evidence) and nothing else: not the first mapping, not the other’s work, no example counts.',
      'The instructions of the two were the same but for one point: one went through the pairs row by row, the other column by column. Both decided by reading; a script only wrote down the rows and checked their form. For 468 clear pairs without overlap, one of them put the short reason together from a phrase for each entry and read the list once more.',
      'Later crosswalks (China’s 14th plan against the US list of 2024 and the UK’s five; the latest editions of the three countries against each other; the EU’s ten areas and NATO’s nine against the three core lists) were coded on 25 November 2026 in rounds 2 to 5, each by two further language models from the codebook and the lists alone, at the top level only. Several of their coders typed plainly remote pairs without overlap quickly, with short phrases of one pattern; one judged the UK’s two lists of 2025 together where they have the same entries.',
      'These coders read rule 5 in two ways: some let an industry’s own name count as naming a technology, some did not. It was made clear afterwards, as stated above, and the evidence of those pairs was settled anew. The relation and the overlap are as they were read.',
      'On 25 November 2026 every difference was settled by a fourth reading, again by a language model. It saw the codebook, the entries and the readings of each differing pair, unlabelled and in shuffled order, and none of the counts. A majority was no reason: it had to name the rule and the technology that decide. Last, contradictions across lists, and entries of the same name that had been decided differently, were settled once more.'
    ],
    caution:
      'Two coders of one kind agree more easily than two human experts would: they share training, habits and blind spots. Agreement between them shows how clear the codebook is, not how right the mapping is. No human expert has reviewed it yet.'
  },
  agreement: {
    intro: (coders: readonly string[], round: number) =>
      `Round ${round}: ${coders.join(' and ')}, before anything was settled. These are the published figures, as they came out.`,
    summary: (f: {
      pairs: number;
      overlap: number;
      low: number;
      high: number;
      relation: number;
      either: number;
      relationEither: number;
    }) =>
      `Over all ${f.pairs} pairs, Krippendorff’s alpha is ${figure(f.overlap)} for whether there is an overlap (95 % interval ${figure(f.low)} to ${figure(f.high)}) and ${figure(f.relation)} for the relation. Most pairs plainly share nothing, which lifts these figures. Over the ${f.either} pairs in which at least one coder saw an overlap, alpha for the relation is ${figure(f.relationEither)}.`,
    thresholds:
      'Krippendorff’s own advice is to rely on figures of 0.800 or more, to draw tentative conclusions from 0.667 to 0.800, and not to use what lies below.',
    columns: {
      pairs: 'Pairs',
      question: 'Question',
      percent: 'Agreement',
      kappa: 'Cohen’s kappa',
      alpha: 'Krippendorff’s alpha',
      interval: '95 % interval',
      prevalence: 'How often each answer was given'
    },
    caption: 'Agreement of the two independent coders on the pairs of top-level entries',
    question: {
      overlap: 'overlap or none',
      relation: 'relation',
      strength: 'strength'
    } satisfies Record<Question, string>,
    scope: { all: 'all pairs', either: 'either saw an overlap' },
    allLists: 'All three lists',
    notes:
      'Alpha is nominal for overlap and relation, ordinal for strength, with none as its lowest value. The interval is a bootstrap over pairs (2,000 draws with a fixed seed, percentiles; draws in which only one answer occurs have no value and are left out). Where pairs are chosen because either coder saw an overlap, the question of overlap itself is not asked again.',
    confusion: 'Confusion matrices',
    confusionCaption: (question: string, first: string, second: string) =>
      `${question}: rows ${first}, columns ${second}, all pairs of the three lists`,
    category: {
      none: 'none',
      overlap: 'overlap',
      equal: 'same scope',
      subset: 'lies within',
      superset: 'contains',
      intersects: 'shares a part',
      marginal: 'marginal',
      substantial: 'substantial',
      strong: 'strong'
    } as Record<string, string>,
    beneath: (either: number, both: number, same: number) =>
      `Beneath the overlaps the coders recorded pairs of sub-entries. ${either} were recorded by at least one of them, ${both} by both, ${same} of these with the same relation. A pair of sub-entries without a record counts as none, so agreement on none cannot be measured there.`,
    percent,
    figure,
    rounds: (n: number) =>
      `The ${n} later crosswalks (further editions and lists) were coded in rounds of their own, each by two further coders. Their figures stand below as they came out.`,
    laterRound: (round: number, coders: readonly string[]) => `Round ${round}: ${coders.join(' and ')}`
  },
  differences: {
    intro: (n: number, top: number, sub: number, later: number) =>
      `Between the three core lists, the independent codings differed from each other, or from the first mapping, on ${n} pairs: ${top} of the 803 pairs of top-level entries and ${sub} pairs of sub-entries. In the later crosswalks, ${later} pairs were settled.`,
    kinds: 'What they differed in',
    kind: {
      overlap: 'whether there is an overlap',
      relation: 'which relation',
      centrality: 'how central the shared part is',
      evidence: 'on what evidence'
    } satisfies Record<Disagreement, string>,
    level: { top: 'Top level', sub: 'Sub-entries' },
    rules: (top: readonly { rule: string; n: number }[]) =>
      `Most were decided by ${top.map(({ rule, n }) => `${rule === 'definition' ? 'the definitions of the fields' : `rule ${rule}`} (${n})`).join(', ')}.`,
    outcome: (n: { adds: number; removes: number; changes: number }) =>
      `Against the first mapping, settling added ${n.adds} overlaps, took ${n.removes} away and changed ${n.changes}.`,
    link: 'All differences with every reading and the reason',
    retired: (n: number) =>
      `${n} records of the first mapping were retired. Their ids are never used again, and their pages say what is true now.`,
    pageHeading: 'Every difference, every reading, and the reason',
    pageDescription:
      'All pairs on which the first mapping and the two independent codings differed, with what each recorded, what was decided and why.',
    pageIntro:
      'A reading is written as relation, centrality of the first and of the second entry, and evidence. The independent coders’ own words stand on the page of each pair and in the file of all codings.',
    columns: { pair: 'Pair', readings: 'Readings', first: 'First mapping', decided: 'Decided', reason: 'Why' },
    download: 'This table, CSV',
    codings: 'All codings, CSV',
    back: 'Method'
  },
  sensitivity: {
    intro:
      'Every figure below is computed from the same files with one choice changed. The published comparison is the standard reading of the settled mapping.',
    picture: (figures: number) =>
      `Each of the ${figures} lines is one headline figure as a share of its list. The filled mark is the published figure, the open marks are the other variants, and the line spans them.`,
    figures: {
      both: 'China’s entries with a counterpart in both lists',
      firstOnly: 'in the US list only',
      secondOnly: 'in the UK’s five only',
      neither: 'in neither',
      firstCovered: 'US areas with a counterpart in China’s list',
      secondCovered: 'UK technologies with a counterpart in China’s list'
    } satisfies Record<Figure, string>,
    short: {
      both: 'Both',
      firstOnly: 'US only',
      secondOnly: 'UK only',
      neither: 'Neither',
      firstCovered: 'US areas',
      secondCovered: 'UK five'
    } satisfies Record<Figure, string>,
    rangeWords: (published: string, low: string, high: string) => `${published}; from ${low} to ${high}`,
    caption: 'The headline figures under each variant',
    variant: 'Variant',
    overlaps: 'Overlaps',
    intersects: 'of these, partial',
    variantName: (id: VariantId): string => {
      if (id.startsWith('confidence-'))
        return `Only records with confidence ${Number(id.slice(11)).toFixed(1)} or more`;
      if (id.startsWith('coder:')) return `${id.slice(6)} alone`;
      const names: Record<string, string> = {
        settled: 'Published: settled mapping, standard reading',
        strict: 'Strict reading',
        lenient: 'Lenient reading',
        first: 'First mapping alone, before settling',
        unanimous: 'Only overlaps that all three readings saw',
        'own-scope': 'Without borrowed scope',
        'wording-seen': 'Without entries whose wording is unconfirmed',
        'no-borderline': 'Without the borderline entries of the Chinese list',
        'plan-14': 'The 14th plan’s own nine and six instead of the consolidated list'
      };
      return names[id] ?? id;
    },
    of: (count: number, total: number) => `${count} of ${total}`,
    notes: [
      'Without borrowed scope: records are left out in which, on one side, every shared term stands in borrowed entries only, or whose evidence is a scope that is borrowed throughout. Without unconfirmed wording: the same with the entries whose wording was not seen in any copy. A record between top-level entries that is left out in this way may come back as derived, if what is left beneath it still carries it.',
      'Confidence: a record below the threshold is left out with everything beneath it.',
      'The 14th plan’s own: the nine emerging industries and six future fields only; hydrogen and energy storage are one item there and are counted as one, with a counterpart where either half has one.',
      'Partial means the relation “shares a part” (intersects). Set-theory mapping works best where most relations are equal or one inside the other; the more partial overlaps there are, the less a count alone says.'
    ],
    statementsHeading: 'What can be said under every variant, and what cannot',
    statement: {
      'first-more-than-second': 'More of China’s entries have a counterpart in the US list than in the UK’s five.',
      'no-second-only': 'No entry of China’s has a counterpart in the UK’s five but not in the US list.',
      'most-in-first': 'More than half of China’s entries have a counterpart in the US list.',
      'most-of-first-covered': 'More than half of the US areas have a counterpart in China’s list.',
      'all-of-second-covered': 'All of the UK’s five have a counterpart in China’s list.',
      'fifth-in-neither': 'At least a fifth of China’s entries have a counterpart in neither list.',
      'quarter-in-both': 'At least a quarter of China’s entries have a counterpart in both lists.',
      'partial-under-half': 'Fewer than half of the overlaps are partial.'
    } satisfies Record<StatementId, string>,
    holds: 'Holds under every variant.',
    failsUnder: 'Does not hold under:',
    placesHeading: 'Which entries keep their place',
    places: (stable: number, total: number) =>
      `${stable} of the ${total} entries stand in the same place under every variant that has them: for China’s, in both lists, in one, or in neither; for the others, with or without a counterpart in China’s list.`,
    stableHeading: 'The same under every variant',
    standing: {
      both: 'in both',
      firstOnly: 'US list only',
      secondOnly: 'UK’s five only',
      neither: 'in neither',
      unsettled: 'not settled',
      covered: 'with a counterpart',
      uncovered: 'without'
    } satisfies Record<Placement, string>,
    movingHeading: 'Those that move, and when',
    columns: { entry: 'Entry', published: 'Published', elsewhere: 'Elsewhere' }
  },
  limits: [
    'Everything was read by language models of one family, the settling included. They may share a mistake, and a shared mistake shows in no agreement figure.',
    'China’s list is our compilation. Another careful compiler could leave out or merge entries; the variants above show what that changes.',
    'Scope decides many overlaps, and much of it is borrowed: a classification of 2018 speaks for industries named in 2021, and the UK’s strategies for each technology speak for a framework that lists five names.',
    'Most US subfields could not be compared with a copy of the 2024 list. A record that rests on one of them is as sure as its wording.',
    'China’s future industries have no entries beneath them. More rests there on what a name denotes, and the evidence says so.',
    'A count depends on how finely a list is cut. Five technologies cannot cover thirty-one industries the way eighteen areas can.',
    'The comparison stands as of its editions. Later ones exist in all three countries; they were compared with each other at the top level only.'
  ],
  change: [
    'A sentence of an official document that names or excludes what a record says is shared or not shared.',
    'A copy of an official list in which a wording differs from ours.',
    'A technology that one entry names and the other does not cover, where a record says that one lies within the other.',
    'Two pairs that are alike and were decided differently.',
    'A second coding by human experts. It would become a round of its own, and its agreement with this one would be published whatever it is.'
  ],
  correct: {
    steps: [
      'Open the page of the overlap, or the cell of the matrix, and copy the row under “Propose a correction”. For a pair without overlap the row is there too, with the coding left open.',
      'Change what you think is wrong, and write the reason into the comment: which words of which document, and which rule. A link to a copy of the document helps most.',
      'Send the row to the maintainers as the file CONTRIBUTING.md in the project’s repository says, as a change of data/mappings.csv or as a message.',
      'A correction is checked by the same rules as every other record, decided with a written reason by someone other than its author, and published with both. The record keeps its id; if the overlap goes, the id is retired and its page says so.'
    ],
    who: 'Who decided a record, and from which readings, stands on its page and in every file.'
  },
  files: {
    intro:
      'The figures on this page are made from these files and by these commands, which need nothing but the project itself:',
    list: [
      ['mappings.sssom.tsv', 'the settled mapping in SSSOM, with embedded metadata'],
      ['mappings.csv', 'the settled mapping, one row a record'],
      ['codings.csv', 'every judgement of the independent coders, none included'],
      ['settlements.csv', 'every difference, with the reason for its settlement'],
      ['differences.csv', 'the same with all readings side by side'],
      ['retired.csv', 'ids that are no longer in use, and what replaced them'],
      ['agreement.csv', 'the agreement figures'],
      ['confusion.csv', 'the confusion matrices'],
      ['sensitivity.csv', 'the headline figures under each variant'],
      ['datapackage.json', 'what every column of the tables means']
    ],
    commands: ['npm run agreement', 'npm run sensitivity', 'npm run --silent sssom', 'npm run check:data']
  }
};

export type MethodMessages = typeof method;
