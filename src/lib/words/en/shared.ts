import type { Category, Evidence, List, CountingRule, Relation, Strength, TextStatus } from '#lib/model/types.ts';
import type { Order } from '#lib/model/order.ts';
import {
  count,
  date,
  evidence,
  listing,
  relation,
  related,
  relationVerb,
  strength,
  theList,
  theListInTable
} from './phrases.ts';

const COUNTRY: Record<string, string> = {
  CN: 'China',
  US: 'United States',
  UK: 'United Kingdom',
  EU: 'European Union',
  NATO: 'NATO',
  AU: 'Australia',
  CA: 'Canada',
  DE: 'Germany',
  JP: 'Japan',
  KR: 'Republic of Korea',
  NL: 'Netherlands'
};
const COUNTRY_SHORT: Record<string, string> = { ...COUNTRY, US: 'US', UK: 'UK', EU: 'EU', KR: 'Korea' };

/** What an issuer calls the entries of a list; “entries” for every other list. */
const unit = (list: string) => {
  if (list === 'cn-eff-2024') return 'industries';
  if (/^(us-(cet|nssts|dod)|eu-)/.test(list)) return 'areas';
  return /^(uk-(sntf|stf|dtsp)|nato-)/.test(list) ? 'technologies' : 'entries';
};

const STANDARD = 'strong and substantial overlaps named in both documents, or in one and in the other’s official scope';
const reading: Record<CountingRule, string> = { strict: 'Strict', standard: 'Standard', lenient: 'Lenient' };
const category: Record<Category, string> = {
  emerging: 'Emerging',
  future: 'Future',
  traditional: 'Traditional',
  frontier: 'Frontier fields',
  other: 'Other',
  '': ''
};

/** English. Neutral throughout: a technology is named in a list; nobody is said to lead or lag. */
export const en = {
  htmlLang: 'en',
  languageName: 'English',
  site: {
    name: 'Priority Crosswalk',
    descriptor: 'National technology lists compared, entry by entry',
    title: (page: string) => `${page} · Priority Crosswalk`,
    skip: 'Skip to content',
    nav: {
      label: 'Pages',
      menu: 'Menu',
      groups: { compare: 'Compare', browse: 'Browse', use: 'Use', about: 'About' },
      matrix: 'Matrix',
      glance: 'At a glance',
      whoNamesWhat: 'Who names what',
      compared: 'Comparisons',
      overlaps: 'Overlaps',
      lists: 'Lists',
      topics: 'Topics',
      history: 'Editions',
      brief: 'Brief',
      data: 'Data',
      workbench: 'Your own list',
      method: 'Method',
      about: 'About',
      background: 'Background',
      embed: 'Embed'
    },
    /** said in the other language, by the switch that leads there */
    otherLanguage: '中文',
    search: { label: 'Search', title: 'Search (/ or Ctrl+K)' }
  },
  footer: {
    asOf: (iso: string, version: string) => `Data version ${version}, ${date(iso)}.`,
    later: 'The default view compares the lists of 2023 and 2024; later editions exist in all three countries.',
    laterLink: 'See later editions',
    coded: 'Coded and adjudicated by language models; not reviewed by a human expert.',
    codedOurs: 'The records of this site: coded and adjudicated by language models; not reviewed by a human expert.',
    licence: 'Data CC BY 4.0, code MIT.',
    entries: 'All entries',
    access: 'Accessibility'
  },
  date,
  listing,
  /** between the items of a list in a line */
  sep: {
    to: ' to ',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    stop: '. ',
    end: '.',
    brackets: (text: string | number): string => ` (${text})`
  },
  country: (code: string) => COUNTRY[code] ?? code,
  countryShort: (code: string) => COUNTRY_SHORT[code] ?? code,
  category,
  succession: {
    stated: 'stated by the issuer',
    reported: 'reported',
    'later-text': 'a later text, not an edition of this list',
    'none-known': ''
  } satisfies Record<List['successionStatus'], string>,
  /** the line that names what came after the lists of a page */
  later: {
    /** before and after the name of the later list, for one of several; a name says itself what is only reported */
    before: (i: number, of: number): string => (i ? '' : of > 1 ? 'Later editions: ' : 'Later edition: '),
    after: (s: 'stated' | 'reported' | 'later-text', last: boolean, name: string): string =>
      `${s === 'later-text' ? ', a later text' : /\(reported\)$/.test(name) ? '' : s === 'stated' ? ' (stated by the issuer)' : ' (reported)'}${last ? '.' : '; '}`,
    matrix: 'Compare the latest editions',
    history: 'See what changed'
  },
  relation,
  /** the verb of the sentence "A … B" */
  relationVerb,
  related,
  strength,
  strengthOf: (s: Strength) => `${strength[s]}, ${s} of 3`,
  evidence,
  wording: {
    confirmed: 'confirmed (2+ copies)',
    partly: 'partly confirmed',
    unconfirmed: 'not confirmed'
  } satisfies Record<TextStatus, string>,
  reading,
  readingLabel: 'Counting rule',
  readingMeaning: {
    strict: 'Counts strong and substantial overlaps named in both documents',
    standard: `Counts ${STANDARD}`,
    lenient: 'Counts all recorded overlaps, including marginal and inferred ones'
  } satisfies Record<CountingRule, string>,
  readingShort: {
    strict: 'Strict: strong or substantial overlaps named in both documents.',
    standard: `Standard: ${STANDARD}.`,
    lenient: 'Lenient: all recorded overlaps, including marginal and inferred ones.'
  } satisfies Record<CountingRule, string>,
  matrix: {
    pageTitle: 'China, US and UK technology lists compared',
    /** title of a view other than the first: row list and column lists by their short names */
    viewTitle: (rows: string, columns: readonly string[]) => `${rows} compared with ${listing(columns)}`,
    /** how many industries there are is for a language whose title says it */
    question: (() => 'Where China’s emerging and future industries overlap with US and UK technology lists') as (
      n: number
    ) => string,
    viewQuestion: (_: number, rows: string, columns: readonly string[]) =>
      `${rows}: entries with a counterpart in ${columns.length > 4 ? `${columns.length} other lists` : listing(columns.map(theListInTable))}`,
    /** the list of a country, where it is the only one of that country */
    listOf: (country: string) => `${country === 'CN' ? 'Chinese' : (COUNTRY_SHORT[country] ?? country)} list`,
    /** the first figure of the headline says of how many */
    ofAll: (n: number, label: string) => `of ${n} ${label}`,
    both: 'in both lists',
    only: (list: string) => `${list} only`,
    neither: 'in neither list',
    inList: (list: string) => `in ${theList(list)}`,
    ofList: (n: number, country: string, list = '') =>
      `of ${n} ${country === COUNTRY['CN'] ? 'Chinese' : country} ${unit(list)}`,
    ofNamed: (n: number, name: string, list: string) => `of ${n} ${unit(list)} in ${theList(name)}`,
    otherWay: (rows: string) => `have a counterpart in ${theList(rows)}`,
    otherWayAll: (rows: string) => `Entries of the other lists with a counterpart in ${theList(rows)}`,
    range: 'Smaller figures: strict and lenient counts.',
    rangeWords: (strict: number, lenient: number) => `(strict ${strict}, lenient ${lenient})`,
    listNote:
      'We compiled the Chinese list; no single document has it. The 14th plan names nine emerging industries and six future fields.',
    aboutFigures: 'About these figures',
    tableLabel: 'Overlaps between the lists',
    caption: (rows: string, columns: readonly string[]) =>
      `Rows: ${rows}. Columns: ${listing(columns)}. Each cell shows how the two entries overlap under the selected counting rule.`,
    /** entries of a list in its issuer’s own unit; of several lists together without one */
    entries: (n: number, list = '') =>
      count(
        n,
        unit(list).replace(/ies$|s$/, (end) => (end === 's' ? '' : 'y')),
        unit(list)
      ),
    countsRow: 'Overlaps per column',
    counterparts: (list: string) => `${list} counterparts`,
    countWords: (n: number, notAssessed: number) => `${n}${notAssessed ? `, and ${notAssessed} not assessed` : ''}`,
    shown: (rows: number, allRows: number, overlaps: number, allOverlaps: number) =>
      rows === allRows && overlaps === allOverlaps
        ? `${count(rows, 'row', 'rows')}, ${count(overlaps, 'overlap', 'overlaps')}`
        : `${rows} of ${count(allRows, 'row', 'rows')}, ${overlaps} of ${count(allOverlaps, 'overlap', 'overlaps')} shown`,
    openEntry: (label: string) => `Show sub-entries of ${label}`,
    toolbar: {
      label: 'View',
      lists: 'Choose lists',
      turn: 'Swap rows and columns',
      turnLong: 'Swap rows and columns of the matrix',
      order: 'Order',
      orders: { official: 'Official order', together: 'Group overlaps', theme: 'By topic' } satisfies Record<
        Order,
        string
      >,
      filter: 'Filter',
      filterOn: (n: number) => `Filter (${n})`,
      copyLink: 'Copy link',
      cite: 'Cite',
      copied: 'Copied',
      copyFailed: 'Your browser blocked copying. Copy the link from the address bar.',
      download: 'Download',
      more: 'More',
      howToRead: 'How to read the matrix'
    },
    /** where the filters leave no row */
    noRow: { nothing: 'No rows match these filters.', reset: 'Reset' },
    /** where something that was asked for did not arrive */
    refused: {
      says: 'Part of what you asked for could not be loaded, so it is not shown. You may be offline, or the site has changed since you opened this page.',
      retry: 'Try again',
      reload: 'Reload the page'
    },
    /** where the address asks for what is not there; the names are those of parameters */
    unknown: (names: readonly string[]) =>
      `The address asks for something that this matrix does not have. We ignored it (${names.join(', ')}).`,
    legend: {
      label: 'Legend',
      relation: 'Relation: row (solid) to column (ring)',
      strength: 'Strength',
      derived: 'derived',
      notAssessed: 'not assessed',
      leftOut: 'not counted',
      filtered: 'hidden by filter',
      none: 'no overlap'
    },
    cell: {
      overlap: (r: Relation, s: Strength, e: Evidence, derived: boolean) =>
        `${relation[r]}, ${strength[s]}, ${evidence[e]}${derived ? ', derived' : ''}`,
      leftOut: 'not counted under this rule: ',
      filtered: 'hidden by filter: ',
      none: 'no overlap',
      notAssessed: 'not assessed'
    },
    downloads: {
      shown: 'Displayed overlaps (CSV)',
      shownExcel: 'Displayed overlaps (CSV for Excel)',
      all: 'All records (CSV)',
      allExcel: 'All records (CSV for Excel)',
      shownXlsx: 'Displayed matrix (Excel)',
      files: 'All files and formats',
      failed: 'We could not create the file. “All records (CSV)” still works.'
    }
  }
};

/** The words of the interface in one language. A new language is one file of this type. */
export type Messages = typeof en;
