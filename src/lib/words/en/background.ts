import type {
  CountOf,
  DocumentId,
  Moving,
  SectionId,
  SourceAccess,
  StatementId
} from '#lib/words/background-statements.ts';
import type { Category } from '#lib/model/types.ts';
import { date } from './phrases.ts';

/** Where a statement of the article is shown: a place of this page or another page, and its name in a sentence. */
export type LeadTarget =
  'layers' | 'moves' | 'dates' | 'examples' | 'list' | 'matrix' | 'glance' | 'history' | 'whoNamesWhat' | 'brief';
export interface LeadItem {
  says: string;
  to: readonly (readonly [LeadTarget, string])[];
}

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty'
];
const words = (n: number) => WORDS[n] ?? String(n);

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The background page in English. A statement is what a document states; the doubt about a document is in its note. */
export const messages = {
  title: 'Background',
  heading: 'Policy background',
  description:
    'New quality productive forces in three layers; plans from Made in China 2025 to the 15th; purposes of the US and UK lists. Each statement cites its document.',
  lead: 'What the lists are for and where their terms come from. Each statement cites its document. Most official pages could not be opened; the notes say what we read instead, and which statements are only reported.',
  contents: 'On this page',
  sections: {
    term: 'New quality productive forces',
    layers: 'Three layers, three enablers, three strands',
    kinds: 'Traditional, emerging and future industries',
    maturity: 'Maturity of emerging and future industries',
    cycle: 'From Made in China 2025 to the 15th plan',
    overlap: 'Overlaps that the article names',
    us: 'Purpose and limits of the US lists',
    uk: 'Purpose of the UK framework, and later documents'
  } satisfies Record<SectionId, string>,
  original: { term: '新质生产力', kinds: '传统产业、新兴产业、未来产业' } as Partial<Record<SectionId, string>>,
  statements: {
    termFirst: () =>
      'Xi Jinping first used the term in public in September 2023, on a tour of Northeast China, as an article in Cambridge Industrial Innovation Policy states.',
    termTask: () =>
      'The work report of March 2024 is said there to put its faster development first among ten economic tasks of the year. We read only the paragraph of that report that names industries.',
    termMeaning: () =>
      'The article describes growth led by technological innovation, in contrast to growth by large inputs of land, labour and other basic resources.',
    termDefinition: () =>
      'Its definition comes from an official dictionary of Xi’s terms: productivity that has left the traditional paths of growth and is marked by “high-tech, high efficiency and high quality”. We know that dictionary only through the article.',
    termQuality: () =>
      'The term builds on “high-quality development”. In October 2017 Xi stated that the economy had moved to that stage from one of rapid growth.',
    termOccasions: () =>
      'By the article’s count Xi used the term on more than 20 occasions up to March 2024. To the heads of the armed forces he called it a political goal of his third term.',
    termArticle: () =>
      'This comparison starts from that article, of 17 April 2024. Its date is the cut-off of the compiled Chinese list.',
    termPlenum: (n) =>
      `The Central Committee’s resolution of July 2024 uses the term in an item on institutions. There it names ${words(n('cn-3plenum-2024'))} strategic industries, without dividing them into emerging and future.`,
    termOpinions: (n) =>
      `On 9 October 2026 the Central Committee and the State Council published opinions on developing new quality productive forces. We saw one sentence of them, in a press summary. It repeats the ${words(n('cn-nqpf-2026', 'emerging'))} strategic emerging industries of the 15th plan.`,
    layers: () =>
      'The article takes its structure from a speech of early 2024: three layers, which are technology and innovation, future industrial development, and industrial chains.',
    enablers: () =>
      'It names three enablers of all three layers: talent, environmental sustainability, and reform of the economic and innovation systems.',
    layerTechnology: () => 'Innovation is the driver, disruptive technology above all, to be developed at home.',
    layerIndustries: () =>
      'Cutting-edge technology is the ground of emerging and future industries, and spreads from emerging to traditional ones. Each region is to find a strategy of its own.',
    layerChains: () =>
      'As these industries grow, their supply chains reach further up and down. They are to be resilient and under China’s control, with breakthroughs in materials, technologies and machinery that others dominate.',
    strands: () =>
      'The second layer has three strands: transform traditional industries, foster emerging ones and build future ones. The state broadcaster’s page on a Politburo study session of 31 January 2024 has the same three. It names no industries.',
    strandsDate: () =>
      'The article dates its speech to February 2024; the broadcaster’s page is of 1 February. That both are one speech is inferred.',
    traditional: () =>
      'Traditional industries are to be transformed by digital and low-carbon technology and raised to higher-end manufacturing. The article reports Xi’s assurance that they will not be given up.',
    traditionalNamed: (n) =>
      `Only one of the texts used here lists them. The Party’s recommendations of October 2025 name ${words(n('cn-15fyp-rec-2025', 'traditional'))}, from mining to construction.`,
    emerging: (n) =>
      `Sources differ on where “emerging industries” begin. The article gives 2009. The first official list that we know is the State Council decision of 2010, which names ${words(n('cn-sei-2010'))} “strategic emerging industries”.`,
    emergingNine: (n) =>
      `The article names the ${words(n('cn-14fyp-2021', 'emerging'))} of the 14th plan and states that others were added, without naming them in its text. The figure takes those from Chinese texts.`,
    emergingMeasured: (n) =>
      `A statistical classification of 2018 defines how to measure them, in ${words(n('cn-nbs-sei-2018'))} fields. It uses the headings of its time, not those of the 14th plan.`,
    future: (n) =>
      `By the article, Xi proposed the term “future industries” in April 2020. The first official list is in the outline of the 14th plan of March 2021: ${words(n('cn-14fyp-2021', 'future'))} fields for a plan of incubation.`,
    futureMany: () =>
      'The article counts more than ten since that plan, and names two: artificial general intelligence and hydrogen.',
    futureDirections: (n) =>
      `Seven ministries set out ${words(n('cn-miit-future-2024', 'future'))} directions in January 2024, from future manufacturing to future health, with technologies under each.`,
    pillars: (n) =>
      `In March 2026 a tier between the two appears, “emerging pillar industries”. The work report names ${words(n('cn-gwr-2026', 'emerging'))}, the head of the planning commission ${words(n('cn-ndrc-2026', 'emerging'))}.`,
    maturity: () =>
      'No agreed definition of future industries exists, the article states. Official discussion tells them from emerging ones by how mature their technology is.',
    maturityTwo: () =>
      'Emerging industries have the more mature technology, a clearer structure and a clearer path. Future industries are promising but still incubating, with uses and business models that are very uncertain.',
    verbs: (n) =>
      `The texts use different verbs. In the outline of the 14th plan, emerging industries are to be expanded and future ones incubated. The ministries’ plan of 2023 sets standards for ${words(n('cn-miit-standards-2023', 'emerging'))} emerging industries, and researches standards for ${words(n('cn-miit-standards-2023', 'future'))} future ones. In 2024 the ministry wanted emerging industries to become pillars. In the 15th plan, future industries are to be nurtured into new points of growth.`,
    noMeasure: () =>
      'None of the texts we read gives a scale of maturity, and we add none. “Emerging” and “future” show only how a text classified an industry in its year.',
    border: () =>
      'The border between the two categories moves. Hydrogen is a future industry in the 14th plan. The work report of 2024 lists it with emerging industries, and the ministry called it emerging that July. In the 15th plan it is a future industry again, together with fusion. The table shows three industries that moved between categories.',
    quantum: () =>
      'Quantum technology is a future industry in nearly every text that names it. The resolution of July 2024 lists it with the strategic industries.',
    cycle: () =>
      'The concept fits the cycle of plans, the article argues. Made in China 2025 was running out, and the term gathers policies from many documents into one plan for the ten years ahead.',
    preparation: () =>
      'It dates the start of work on the 15th plan to January 2024, and expected new strategies for industry before that plan.',
    year2035: () => 'The 14th plan treats 2035 as a critical year for China’s economic and social development.',
    made2025: (n) =>
      `Made in China 2025, of May 2015, names ${words(n('cn-mic2025-2015'))} sectors in which a ten-year strategy calls for breakthroughs. Its aim is to make China a manufacturing powerhouse.`,
    made2025Apart: () =>
      'It calls none of them emerging or future. Its rail, power and farm equipment never became headings of the emerging industries.',
    plan14: (n) =>
      `The outline of the 14th Five-Year Plan (2021 to 2025) names ${words(n('cn-14fyp-2021', 'emerging'))} strategic emerging industries and ${words(n('cn-14fyp-2021', 'future'))} fields of future industry. It also names ${words(n('cn-14fyp-2021', 'frontier'))} frontier fields of science, which are not industries.`,
    plan14First: () =>
      'The article calls it the first official document to bring traditional, emerging and future industries together.',
    plan14Changes: () =>
      'Compared with the decision of 2010 and the statistics of 2018, aerospace and marine equipment become separate items, and “bio” becomes biotechnology. The digital creative industry and related services, added in 2016 and 2018, are dropped.',
    between: (n) =>
      `Later texts add to the ${words(n('cn-14fyp-2021', 'emerging'))} of the plan without replacing them. Artificial intelligence is among the growth engines of October 2022. Biomanufacturing, commercial spaceflight and the low-altitude economy follow in December 2023, and innovative drugs in the work report of March 2024.`,
    ministries: (n) =>
      `Ministries issued further lists: ${words(n('cn-miit-standards-2023', 'future'))} future industries for standards work in August 2023, and in January 2024 the ${words(n('cn-miit-future-2024', 'future'))} directions with ${words(n('cn-miit-future-2024', 'other'))} landmark products.`,
    recommendations: (n) =>
      `The Party’s recommendations for the 15th plan, of October 2025, name ${words(n('cn-15fyp-rec-2025', 'emerging'))} strategic emerging and ${words(n('cn-15fyp-rec-2025', 'future'))} future industries.`,
    plan15: (n) =>
      `The outline of the 15th Five-Year Plan (2026 to 2030), adopted on 12 March 2026, is reported to name ${words(n('cn-15fyp-2026', 'emerging'))} strategic emerging and the same ${words(n('cn-15fyp-2026', 'future'))} future industries.`,
    plan15Changes: (n) =>
      `We compare it with the 14th plan as far as reports show. Robotics, biomedicine and intelligent connected vehicles are new headings. Biotechnology, green and environmental protection and marine equipment are dropped. Artificial intelligence is not among the ${words(n('cn-15fyp-2026', 'emerging'))}. Of the future fields of 2021, only quantum and hydrogen are still named, each under another heading.`,
    open: () =>
      'Most of these lists end with “and so on” (等). They give examples, so an industry that they do not name is not thereby excluded. Five sources give closed lists: Made in China 2025, the statistics of 2018, the standards plan of 2023, the directions and products of January 2024, and the two lists of the planning commission of March 2026.',
    overlap: () =>
      'As examples of overlap with other countries’ priorities, the article names two areas of the US list of February 2024 and the five technologies of the UK framework of 2023.',
    overlapNone: () =>
      'It does not state which Chinese industry each of them overlaps with. The table gives what this comparison found for each.',
    usStrategy: (n) =>
      `The series begins in October 2020 with ${words(n('us-cet-2020'))} areas in a national strategy for critical and emerging technologies.`,
    usLists: (n) =>
      `The editions of February 2022 (${words(n('us-cet-2022'))} areas) and February 2024 (${words(n('us-cet-2024'))}) are lists by a subcommittee of the National Science and Technology Council. They name technologies relevant to national security.`,
    usNot: () =>
      'Both are reported to state that they are references and not strategies. They are also reported to state that they should not be interpreted as a priority list for policy or funding.',
    usOrder: () => 'Their order is not a ranking.',
    usNext: (n) =>
      `An appendix of the National Security Science and Technology Strategy of August 2026 is reported to update the list with ${words(n('us-nssts-2026'))} areas. It is narrower on purpose: technologies that are, or are likely to become, critical to national security. Reported by two public repositories that cite the document; we have not read it.`,
    usOthers: () =>
      'Other US lists serve other purposes. The research office of the defence department lists its areas of attention (2022, 2025). According to summaries, memoranda to the agencies state what comes first in research budgets (fiscal years 2027 and 2028).',
    usGenesis: () =>
      'The order on the Genesis Mission of November 2025 names domains in which artificial intelligence is to be used for research. It is not a list of critical technologies.',
    uk2021: (n) =>
      `The Innovation Strategy of July 2021 groups technologies into ${words(n('uk-innovation-strategy-2021'))} broad families.`,
    uk2023: (n) =>
      `The Science and Technology Framework of March 2023 names ${words(n('uk-sntf-2023'))} critical technologies under its first strand, “Identifying critical technologies”. A former science minister states that they came after the ${words(n('uk-innovation-strategy-2021'))} families; this is not a statement by the issuer.`,
    ukNot: () =>
      'We found no statement by the issuer on what the list is not, and we have not read the text of the framework. We therefore state nothing of the kind, and do not treat the absence of a statement as a claim.',
    uk2025: (n) =>
      `A framework of April 2025 replaces that of 2023 and keeps its ${words(n('uk-stf-2025'))} subjects. Future telecommunications are now called advanced connectivity technologies.`,
    ukPlan: (n) =>
      `The Digital and Technologies Sector Plan of June 2025 was published alongside it. It names ${words(n('uk-dtsp-2025'))} “frontier” technologies as the aim of industrial policy, cyber security among them. We have not read its update after one year; a third-party tracker still showed the same in August 2026.`,
    ukSectors: (n) =>
      `The Industrial Strategy of the same day names ${words(n('uk-is-2025'))} sectors of the economy, several of them not technological.`,
    ukScreening: (n) =>
      `The ${words(n('uk-nsia-2021'))} areas in the regulations of the National Security and Investment Act are not technologies to be advanced. Buying control of a firm in them can require a notification.`,
    ukScreeningNext: () =>
      'A government response of March 2026 would increase them to nineteen. Regulations were promised for later that year; we found none.',
    ukOwner: () =>
      'The department that issued the frameworks is reported to have been abolished in July 2026 and its work divided. We have not read the official statement.'
  } satisfies Record<StatementId, (n: CountOf) => string>,
  examples: {
    caption: 'Chinese counterparts of the entries that the article names',
    entry: 'Named in the article',
    /** why a narrower rule counts none where a wider one does, and that nothing was found */
    none: {
      strict: 'none: named in one document only',
      standard: 'none: marginal or inferred only',
      lenient: 'none: the lists were compared and nothing was found'
    },
    note: (n: number, strict: number, standard: number, lenient: number) =>
      `With a counterpart in the compiled Chinese list: ${standard} of ${n} (strict ${strict}, lenient ${lenient}). The counterparts are what this comparison found; the article names none.`
  },
  leads: {
    heading: 'From the article to the data',
    intro: 'What the article states, and where to see it here.',
    items: [
      {
        says: 'The concept has three layers, three enablers and three strands',
        to: [['layers', 'figure of the concept']]
      },
      {
        says: 'China names nine emerging industries and more than ten future ones',
        to: [
          ['list', 'the compiled Chinese list'],
          ['matrix', 'rows of the matrix']
        ]
      },
      {
        says: 'Maturity tells emerging from future industries',
        to: [['moves', 'industries that moved between categories']]
      },
      {
        says: 'The concept fits the cycle of plans up to 2035',
        to: [
          ['dates', 'timeline'],
          ['history', 'edition changes']
        ]
      },
      {
        says: 'It overlaps with the US list of 2024 and the UK framework of 2023',
        to: [
          ['examples', 'the entries it names'],
          ['glance', 'counterparts at a glance'],
          ['matrix', 'matrix']
        ]
      },
      { says: 'Other countries have priorities of their own', to: [['whoNamesWhat', 'who names what']] },
      { says: 'Policymakers abroad will meet the term', to: [['brief', 'policy brief']] }
    ] as readonly LeadItem[]
  },
  movesHeading: 'Three industries that moved between categories',
  movesNote:
    'Each cell gives the term used in the text. A text that does not name the industry is not shown: most of these lists give examples only.',
  moving: {
    hydrogen: 'Hydrogen',
    storage: 'Energy storage',
    biomanufacturing: 'Biomanufacturing'
  } satisfies Record<Moving, string>,
  moveColumns: { text: 'Text', side: 'Category', word: 'Term used' },
  timelineHeading: 'Documents by date',
  timelineIntro: 'Lists of the three countries in our data, oldest first, with their numbers of top-level entries.',
  timelineColumns: { date: 'Date', country: 'Issuer', document: 'List', names: 'Number of entries' },
  named: (n: number, category: Category) =>
    `${n} ${{ traditional: 'traditional', emerging: 'emerging', future: 'future', frontier: 'frontier fields', other: 'of another kind', '': 'entries' }[category]}`,
  compiled: 'compiled by this project; the date is its cut-off',
  silentHeading: 'Not covered here, and why',
  silent: [
    'The entry of the official dictionary, and the speeches: we know them only as the article reports them.',
    'A scale of the maturity of an industry: the texts give none.',
    'What the two figures of the Cambridge article show, and its Chinese version: we found neither. The figure on this page is ours, after the text.',
    'The state of China’s economy and the response of companies, which the article describes: they say nothing of any list.',
    'The box of ten new industries and tracks in the 15th plan: known only at second hand.',
    'The passage on future industries in the opinions of October 2026: we have not seen it.',
    'What the UK framework states that it is not: we have not read its text.',
    'The yearly review that the UK framework promised: we do not know whether it took place in 2026.'
  ],
  notesHeading: 'Notes',
  notesIntro: 'Documents in the order of their use on this page, and what we read of each.',
  note: (n: number) => `Note ${n}`,
  backTo: (n: number) => `Back to the text at note ${n}`,
  listPage: 'list with all entries',
  /** between two statements of a paragraph */
  between: ' ',
  reported: 'reported',
  standing: {
    read: 'Read.',
    quoted: 'Read in quotations or reprints.',
    part: 'Read in part.',
    reported: 'Reported.',
    'second-hand': 'Second-hand.'
  } satisfies Record<SourceAccess, string>,
  noDate: 'date not recorded',
  doubts: {
    cambridge:
      'Text read in English. We did not find the Chinese version that it announces, or the content of its two figures.',
    'study-session': 'Page of the state broadcaster. Context only: it names no industries.',
    'cn-eff-2024':
      'Compiled by this project under published rules; no single document contains it. The address is that of the 14th plan.',
    'cn-3plenum-2024':
      'Official page not readable; the sentence was read in one magazine repost, and the official English not at all.',
    'cn-nqpf-2026': 'Read in one press summary; neither the text nor the English notice was read.',
    'cn-15fyp-rec-2025':
      'Read in the state broadcaster’s own transcript. The English of the traditional industries is a plain translation; Xinhua confirms three of the names.',
    'cn-sei-2010':
      'Official page not located; the seven are based on a broadcaster’s report of November 2013, at the address given.',
    'cn-nbs-sei-2018':
      'Official page not located; read in reprints and in public code. The address leads to an interview with the head of the bureau.',
    'cn-14fyp-2021':
      'Official page not readable; read in reprints and press reports, the frontier fields in English press only.',
    'cn-miit-future-2024':
      'Official page not readable. Directions were read in quotations; the fields of future information and future space are not confirmed.',
    'cn-gwr-2026':
      'Checked against reports of the version read out on 5 March; of the adopted one a single sentence was seen.',
    'cn-ndrc-2026': 'No official record located; read in two Hong Kong press reports.',
    'cn-miit-standards-2023': 'Official page not readable; identical in Chinese press reports and in English.',
    'cn-miit-press-2024': 'Official record not located; identical in two press reports.',
    'cn-15fyp-2026':
      'Outline not read. The eight are based on Xinhua’s English report of 14 March 2026, the six on two broadcasts that quote it.',
    'cn-gwr-2024':
      'Official page not readable; read on another official site, which leaves one item out, and in Xinhua’s English.',
    'cn-mic2025-2015':
      'Chinese page not readable; the English names were read on the State Council’s site, the Chinese ones in reprints.',
    'cn-20congress-2022': 'Official page not readable; the sentence was read in a broadcast of 2026 that quotes it.',
    'cn-cewc-2023': 'Read in the state broadcaster’s own transcript of the read-out.',
    'us-cet-2020':
      'Document not read; names and order were read in two published copies. We found no caveat by the issuer.',
    'us-cet-2022':
      'Document not read. Dated 7 February by the science office, which also calls it the 2021 list; 8 February by trade press.',
    'us-cet-2024':
      'Document not read. The area names were read in several published copies; the wording of most subfields is not confirmed.',
    'us-2022-abstract': 'A library’s abstract; our source for the disclaimer of 2022.',
    'us-2024-report': 'A report on the edition of 2024; our source for its disclaimer.',
    'us-nssts-2026':
      'Two unrelated repositories cite the document, one gives the names; the day in August is not known.',
    'us-dod-cta-2022':
      'Memorandum not read; only the month is known. The address is a page of the Naval Postgraduate School.',
    'us-dod-cta-2025':
      'Official release not read; we used reports by different publishers, one of which swaps two areas.',
    'us-rd-memo-fy2027': 'Memorandum not read; we used press summaries. The address is that of one of them.',
    'us-rd-missions-fy2028': 'Not read; known from one repository’s summary.',
    'us-genesis-2025': 'Only the opening of the order was read; the domains come from secondary reports, which differ.',
    'uk-innovation-strategy-2021':
      'Only the opening of the official page was seen; the names are based on two reports.',
    'uk-sntf-2023': 'Framework not read; names and order are based on two reports that agree.',
    foundation: 'Viewpoint by a former science minister.',
    'uk-stf-2025':
      'Only the opening of the official page was seen; the five in this order are based on one secondary source. Dated 28 April on GOV.UK, 29 April by one commentator.',
    'uk-dtsp-2025': 'The text of the plan was not available; the six names are based on reports.',
    'year-one': 'Known to exist; not read. The day is not known.',
    tracker: 'A third party’s repository; not an official source.',
    'uk-is-2025': 'The sectors were read on the government’s page of definitions.',
    'uk-nsia-2021':
      'The headings of the schedules were not each opened; read in two law publications. The date is that of coming into force.',
    'screening-response': 'A law firm’s account; the response itself was not read.',
    reshaping: 'As cited by the tracker; not read.'
  } satisfies Record<DocumentId, string>,
  /** a date of which the day, or the month too, may be unknown */
  date: (iso: string) => {
    if (iso.length === 4) return iso;
    return iso.length === 7 ? MONTH.format(new Date(`${iso}-01`)) : date(iso);
  }
};

export type BackgroundMessages = Omit<typeof messages, 'statements'> & {
  statements: Record<StatementId, (n: CountOf) => string>;
};
