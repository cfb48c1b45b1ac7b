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

/** The background page in English. A statement says what a document says; the doubt about a document is in its note. */
export const messages = {
  title: 'Background',
  heading: 'What the lists are for, and where they come from',
  description:
    'New quality productive forces, traditional, emerging and future industries, the plans from Made in China 2025 to the 15th, and what the US and UK lists are for: each statement with its document and its doubt.',
  lead: 'In our own words, each statement with the document it rests on. Most official pages could not be opened for this work: their words were read in reports, transcripts and reprints. The notes say how each document was read, and which statements are only reported.',
  contents: 'On this page',
  sections: {
    term: 'New quality productive forces',
    layers: 'Traditional, emerging and future industries',
    maturity: 'How mature is emerging, how mature is future?',
    cycle: 'From Made in China 2025 to the 15th plan',
    us: 'What the US lists are for, and what they are not',
    uk: 'What the UK framework is for, and what came after it'
  } satisfies Record<SectionId, string>,
  original: { term: '新质生产力', layers: '传统产业、新兴产业、未来产业' } as Partial<Record<SectionId, string>>,
  statements: {
    termArticle: () =>
      'An article of 17 April 2024 in Cambridge Industrial Innovation Policy is about the significance and impact of the term; its date is the cut-off of the consolidated list that this comparison began with.',
    termFigure: (n) =>
      `It describes the ${words(n('cn-14fyp-2021', 'emerging'))} emerging industries of the 14th Five-Year Plan, says that others were added, and counts more than ten future industries. What its Figure 2 shows could not be found, so nothing here stands for that figure.`,
    termPlenum: (n) =>
      `The Central Committee’s resolution of July 2024 takes up the term in an item on institutions, and names ${words(n('cn-3plenum-2024'))} strategic industries there without dividing them into emerging and future.`,
    termOpinions: (n) =>
      `On 9 October 2026 the Central Committee and the State Council published opinions on developing new quality productive forces. One sentence of them was seen, in a press summary: it repeats the ${words(n('cn-nqpf-2026', 'emerging'))} strategic emerging industries of the 15th plan.`,
    termUndefined: () => 'No official definition of the term is among the sources of this project, so none is given.',
    strands: () =>
      'A study session of the Politburo on 31 January 2024 is the speech behind the three strands: upgrade traditional industries, grow emerging ones, lay out future ones. It names no industries.',
    traditional: (n) =>
      `Traditional industries are listed in one of the texts used here: the Party’s recommendations of October 2025 name ${words(n('cn-15fyp-rec-2025', 'traditional'))}, from mining to construction, to be upgraded and kept competitive.`,
    emerging: (n) =>
      `“Strategic emerging industries” go back to a State Council decision of 2010, which names ${words(n('cn-sei-2010'))}.`,
    emergingMeasured: (n) =>
      `A statistical classification of 2018 sets out how to measure them, in ${words(n('cn-nbs-sei-2018'))} fields; it follows the headings of its time, not those of the 14th plan.`,
    future: (n) =>
      `“Future industries” have their first official list in the outline of the 14th plan of March 2021: ${words(n('cn-14fyp-2021', 'future'))} fields for a plan of incubation.`,
    futureDirections: (n) =>
      `Seven ministries set out ${words(n('cn-miit-future-2024', 'future'))} directions in January 2024, from future manufacturing to future health, with technologies under each.`,
    pillars: (n) =>
      `A tier between the two appears in March 2026, “emerging pillar industries”: the work report names ${words(n('cn-gwr-2026', 'emerging'))}, the head of the planning commission ${words(n('cn-ndrc-2026', 'emerging'))}.`,
    enablers: () =>
      'Three enablers were looked for beside these three layers. No document among our sources names them, so they are left out.',
    verbs: (n) =>
      `The texts differ in their verbs. The 14th plan expands its emerging industries and incubates its future ones; the ministries’ plan of 2023 builds standards for ${words(n('cn-miit-standards-2023', 'emerging'))} emerging industries and researches them for ${words(n('cn-miit-standards-2023', 'future'))} future ones; in 2024 the ministry wants emerging industries to become pillars; the 15th plan nurtures future industries into new points of growth.`,
    noMeasure: () =>
      'None of the texts read gives a measure of maturity, and this site adds none: emerging and future say where a text placed an industry in its year.',
    border: () =>
      'The border moves. Hydrogen is a future industry in the 14th plan, stands with emerging ones in the work report of 2024, is called emerging by the ministry that July, and is a future industry again in the 15th plan, together with fusion. The table shows three industries that changed sides.',
    quantum: () =>
      'Quantum technology is a future industry in nearly every text that names it; the resolution of July 2024 lists it with the strategic industries.',
    made2025: (n) =>
      `Made in China 2025, of May 2015, names ${words(n('cn-mic2025-2015'))} sectors in which a manufacturing strategy of ten years asks for breakthroughs.`,
    made2025Apart: () =>
      'It calls none of them emerging or future, and its rail, power and farm equipment never became headings of the emerging industries.',
    plan14: (n) =>
      `The outline of the 14th Five-Year Plan (2021 to 2025) names ${words(n('cn-14fyp-2021', 'emerging'))} strategic emerging industries and ${words(n('cn-14fyp-2021', 'future'))} fields of future industry, and beside them ${words(n('cn-14fyp-2021', 'frontier'))} frontier fields of science, which are no industries.`,
    plan14Changes: () =>
      'Against the decision of 2010 and the statistics of 2018, aerospace and marine equipment become items of their own, “bio” becomes biotechnology, and the digital creative industry and related services, added in 2016 and 2018, drop out.',
    between: (n) =>
      `Later texts add to the plan’s ${words(n('cn-14fyp-2021', 'emerging'))} without replacing them: artificial intelligence among the growth engines of October 2022, biomanufacturing, commercial spaceflight and the low-altitude economy in December 2023, innovative drugs in the work report of March 2024.`,
    ministries: (n) =>
      `Ministries add lists of their own: ${words(n('cn-miit-standards-2023', 'future'))} future industries for work on standards in August 2023, and the ${words(n('cn-miit-future-2024', 'future'))} directions of January 2024 with ${words(n('cn-miit-future-2024', 'other'))} landmark products.`,
    recommendations: (n) =>
      `The Party’s recommendations for the 15th plan, of October 2025, name ${words(n('cn-15fyp-rec-2025', 'emerging'))} strategic emerging and ${words(n('cn-15fyp-rec-2025', 'future'))} future industries.`,
    plan15: (n) =>
      `The outline of the 15th Five-Year Plan (2026 to 2030), adopted on 12 March 2026, is reported to name ${words(n('cn-15fyp-2026', 'emerging'))} strategic emerging and the same ${words(n('cn-15fyp-2026', 'future'))} future industries.`,
    plan15Changes: (n) =>
      `Compared with the 14th, as far as reports show: robotics, biomedicine and intelligent connected vehicles are new as headings; biotechnology, green and environmental protection and marine equipment are gone; artificial intelligence is not among the ${words(n('cn-15fyp-2026', 'emerging'))}. Of the future fields of 2021 only quantum and hydrogen stay by name.`,
    open: () =>
      'Most of these lists end with “and so on” (等): they give examples, and an industry they do not name is not thereby left out. Closed lists are those of Made in China 2025, the statistics of 2018, the standards plan of 2023, the directions and products of January 2024 and the two lists of the planning commission of March 2026.',
    usStrategy: (n) =>
      `The series begins in October 2020 with ${words(n('us-cet-2020'))} areas in a national strategy for critical and emerging technologies.`,
    usLists: (n) =>
      `The editions of February 2022 (${words(n('us-cet-2022'))} areas) and February 2024 (${words(n('us-cet-2024'))}) are lists by a subcommittee of the National Science and Technology Council: they name technologies relevant to national security.`,
    usNot: () =>
      'As reported, both say of themselves that they are references and no strategy, and ask not to be read as a ranking for policy or for funding.',
    usOrder: () => 'Their order is no ranking.',
    usNext: (n) =>
      `An appendix of the National Security Science and Technology Strategy of August 2026 is reported to update the list with ${words(n('us-nssts-2026'))} areas, narrower on purpose: technologies that are, or are likely to become, critical to national security. Two repositories cite the document; it was not opened.`,
    usOthers: () =>
      'Other US lists serve other ends: the defence department’s research office says what it attends to (2022, 2025), and memoranda to the agencies, as summaries have it, say what comes first in research budgets (fiscal years 2027 and 2028).',
    usGenesis: () =>
      'The order on the Genesis Mission of November 2025 names domains in which artificial intelligence is to be used for research; it is no list of critical technologies.',
    uk2021: (n) =>
      `The Innovation Strategy of July 2021 groups technologies into ${words(n('uk-innovation-strategy-2021'))} wide families.`,
    uk2023: (n) =>
      `The Science and Technology Framework of March 2023 names ${words(n('uk-sntf-2023'))} critical technologies under its first strand, “Identifying critical technologies”. That the five came after the seven families is the account of a former science minister, not a statement by the issuer.`,
    ukNot: () =>
      'No statement by the issuer on what the list is not was found; the framework’s own text was not read. So nothing of the kind is said here, and silence is not read as a claim.',
    uk2025: (n) =>
      `A framework of April 2025 replaces that of 2023 and keeps its ${words(n('uk-stf-2025'))} subjects; future telecommunications are now called advanced connectivity technologies.`,
    ukPlan: (n) =>
      `The Digital and Technologies Sector Plan of June 2025 stands beside it and names ${words(n('uk-dtsp-2025'))} “frontier” technologies, cyber security among them, as the aim of industrial policy. Its update after one year was not read; a third-party tracker still showed the same in August 2026.`,
    ukSectors: (n) =>
      `The Industrial Strategy of the same day names ${words(n('uk-is-2025'))} sectors of the economy, several of them not technological.`,
    ukScreening: (n) =>
      `The ${words(n('uk-nsia-2021'))} areas of the National Security and Investment Act’s regulations are no technologies to be advanced: buying control of a firm in them can need a notification.`,
    ukScreeningNext: () =>
      'A government response of March 2026 would make them nineteen; regulations were promised for later that year, and none were found.',
    ukOwner: () =>
      'The department that issued the frameworks is reported to have been abolished in July 2026 and its work divided; the official statement was not read.'
  } satisfies Record<StatementId, (n: CountOf) => string>,
  movesHeading: 'Three industries that changed sides',
  movesNote:
    'Each cell gives the text’s own word for the industry. A text that does not name it is left out of its row: most of these lists are examples.',
  moving: {
    hydrogen: 'Hydrogen',
    storage: 'Energy storage',
    biomanufacturing: 'Biomanufacturing'
  } satisfies Record<Moving, string>,
  moveColumns: { text: 'Text', side: 'Counted as', word: 'Its word' },
  timelineHeading: 'Documents by date',
  timelineIntro:
    'The lists of the three countries in these tables, oldest first, with what each names at its top level.',
  timelineColumns: { date: 'Date', country: 'Issuer', document: 'List', names: 'Names' },
  named: (n: number, category: Category) =>
    `${n} ${{ traditional: 'traditional', emerging: 'emerging', future: 'future', frontier: 'frontier fields', other: 'of another kind', '': 'entries' }[category]}`,
  compiled: 'compiled by this project; the date is its cut-off',
  silentHeading: 'What is not said here',
  silent: [
    'An official definition of new quality productive forces, and three “enablers”: no source of this project has them.',
    'A measure of how mature an industry is: the texts give none.',
    'What Figure 2 of the Cambridge article shows, and its Chinese version: neither was found.',
    'The box of ten new industries and tracks in the 15th plan, and the passage on future industries in the opinions of October 2026: the first is known only at second hand, the second was not seen.',
    'What the UK framework says it is not, and whether its promised yearly review of the five was kept in 2026.'
  ],
  notesHeading: 'Notes',
  notesIntro: 'Documents in the order in which the page uses them, and how each was read.',
  note: (n: number) => `Note ${n}`,
  backTo: (n: number) => `Back to the text at note ${n}`,
  listPage: 'the list, entry by entry',
  /** between two statements of a paragraph */
  between: ' ',
  reported: 'reported',
  standing: {
    read: 'Read.',
    quoted: 'Read as others quote or reprint it.',
    part: 'Seen in part.',
    reported: 'Known from reports.',
    'second-hand': 'Second-hand.'
  } satisfies Record<SourceAccess, string>,
  noDate: 'date not recorded',
  doubts: {
    cambridge: 'Read in English. The Chinese version it announces, and the content of Figure 2, were not found.',
    'study-session': 'The state broadcaster’s page. Context only: it names no industries.',
    'cn-eff-2024':
      'Compiled by this project by stated rules; no single document holds it. The address is that of the 14th plan.',
    'cn-3plenum-2024':
      'Official page not readable; the sentence was read in one magazine repost, and the official English not at all.',
    'cn-nqpf-2026': 'Read in one press summary; neither the text nor the English notice was read.',
    'cn-15fyp-rec-2025':
      'Read in the state broadcaster’s own transcript. The English of the traditional industries is a plain translation; Xinhua confirms three of the names.',
    'cn-sei-2010':
      'Official page not located: the seven rest on a broadcaster’s report of November 2013, to which the address leads.',
    'cn-nbs-sei-2018':
      'Official page not located; read in reprints and in public code. The address leads to an interview with the head of the bureau.',
    'cn-14fyp-2021':
      'Official page not readable; read in reprints and press reports, the frontier fields in English press only.',
    'cn-miit-future-2024':
      'Official page not readable. Directions were read in quotations; the fields of future information and future space are unconfirmed.',
    'cn-gwr-2026':
      'Checked against reports of the version read out on 5 March; of the adopted one a single sentence was seen.',
    'cn-ndrc-2026': 'No official record located; read in two Hong Kong press reports.',
    'cn-miit-standards-2023': 'Official page not readable; read alike in Chinese press reports and in English.',
    'cn-miit-press-2024': 'Official record not located; read alike in two press reports.',
    'cn-15fyp-2026':
      'The outline was not read. The eight rest on Xinhua’s English report of 14 March 2026, the six on two broadcasts that quote it.',
    'cn-gwr-2024':
      'Official page not readable; read on another official site, which leaves one item out, and in Xinhua’s English.',
    'cn-mic2025-2015':
      'Chinese page not readable; the English names were read on the State Council’s site, the Chinese ones in reprints.',
    'cn-20congress-2022': 'Official page not readable; the sentence was read in a broadcast of 2026 that quotes it.',
    'cn-cewc-2023': 'Read in the state broadcaster’s own transcript of the read-out.',
    'us-cet-2020':
      'Document not opened; names and order were read in two reproductions. No caveat by the issuer was found.',
    'us-cet-2022':
      'Document not opened. Dated 7 February by the science office, which also calls it the 2021 list; 8 February by trade press.',
    'us-cet-2024':
      'Document not opened. The area names were read in several reproductions; the wording of most subfields is not confirmed.',
    'us-2022-abstract': 'A library’s abstract, on which the disclaimer of 2022 rests.',
    'us-2024-report': 'A report on the edition of 2024, on which its disclaimer rests.',
    'us-nssts-2026':
      'Two unrelated repositories cite the document, one gives the names; the day in August is not known.',
    'us-dod-cta-2022':
      'Memorandum not opened; only the month is known. The address is a page of the Naval Postgraduate School.',
    'us-dod-cta-2025':
      'Official release not opened; read in reports by different publishers, one of which swaps two areas.',
    'us-rd-memo-fy2027': 'Memorandum not opened; read in press summaries, to one of which the address leads.',
    'us-rd-missions-fy2028': 'Not opened, and known here from one repository’s summary.',
    'us-genesis-2025': 'Only the opening of the order was read; the domains come from secondary reports, which differ.',
    'uk-innovation-strategy-2021': 'Only the opening of the official page was seen; the names rest on two reports.',
    'uk-sntf-2023': 'The framework’s own text was not read; names and order rest on two reports that agree.',
    foundation: 'Viewpoint by a former science minister.',
    'uk-stf-2025':
      'Only the opening of the official page was seen; the five in this order rest on one secondary source. Dated 28 April on GOV.UK, 29 April by one commentator.',
    'uk-dtsp-2025': 'The plan’s text was not available; the six names rest on reports.',
    'year-one': 'Known to exist; not read. The day is not known.',
    tracker: 'A third party’s repository; no official source.',
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
