import type { Category, Evidence, List, CountingRule, Relation, Strength, TextStatus } from '#lib/model/types.ts';
import type { Order } from '#lib/model/order.ts';
import { count, date, evidence, listing, relation, strength } from './phrases.ts';

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
    descriptor: 'National technology lists, entry by entry',
    title: (page: string) => `${page} · Priority Crosswalk`,
    skip: 'Skip to content',
    nav: {
      label: 'Pages',
      menu: 'Menu',
      groups: { compare: 'Compare', browse: 'Browse', use: 'Use', about: 'About' },
      matrix: 'Matrix',
      glance: 'At a glance',
      whoNamesWhat: 'Who names what',
      overlaps: 'Overlaps',
      lists: 'Lists',
      topics: 'Topics',
      history: 'Editions',
      brief: 'Brief',
      data: 'Data',
      method: 'Method',
      about: 'About',
      background: 'Background',
      embed: 'Embed'
    },
    /** said in the other language, by the switch that leads there */
    otherLanguage: '中文',
    search: { label: 'Search', title: 'Search everything (/ or Control+K)' }
  },
  footer: {
    asOf: (iso: string, version: string) => `Data of ${date(iso)}, version ${version}.`,
    later: 'The default view compares the lists of 2023 and 2024; later editions exist in all three countries.',
    laterLink: 'Which ones',
    coded: 'Settled from several readings by language models; no human expert has reviewed the mapping yet.',
    licence: 'Data CC BY 4.0, code MIT.',
    entries: 'Every entry',
    access: 'Accessibility'
  },
  date,
  listing,
  /** between the items of a list in a line */
  sep: { comma: ', ', semicolon: '; ', colon: ': ', stop: '. ', end: '.' },
  country: (code: string) => COUNTRY[code] ?? code,
  countryShort: (code: string) => COUNTRY_SHORT[code] ?? code,
  category,
  succession: { stated: 'stated by the issuer', reported: 'as reported', 'none-known': '' } satisfies Record<
    List['successionStatus'],
    string
  >,
  /** the line that names what came after the lists of a page */
  later: {
    /** before and after the name of the later list, for one of several lists */
    before: (list: string, i: number, of: number): string => {
      const lead = of > 1 ? 'Later editions exist: ' : 'A later edition exists: ';
      return i ? `${list} by ` : `${lead}${list} is followed by `;
    },
    after: (s: 'stated' | 'reported', last: boolean): string =>
      ` (${s === 'stated' ? 'stated by the issuer' : 'as reported'})${last ? '.' : ', '}`,
    matrix: 'Latest editions in the matrix',
    history: 'What changed'
  },
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
  wording: { confirmed: 'confirmed', partly: 'partly confirmed', unconfirmed: 'unconfirmed' } satisfies Record<
    TextStatus,
    string
  >,
  reading,
  readingLabel: 'Reading',
  readingMeaning: {
    strict: 'Counts strong and substantial overlaps that both documents name',
    standard:
      'Counts strong and substantial overlaps that both documents name, or that one names and the other’s official scope covers',
    lenient: 'Counts every recorded overlap, marginal and inferred ones included'
  } satisfies Record<CountingRule, string>,
  readingShort: {
    strict: 'Strict counts strong and substantial overlaps that both documents name.',
    standard: 'Standard counts strong and substantial overlaps that are named by both or lie in one’s official scope.',
    lenient: 'Lenient counts every recorded overlap, marginal and inferred ones included.'
  } satisfies Record<CountingRule, string>,
  matrix: {
    pageTitle: 'Which of China’s industries do the US and UK lists name?',
    /** title of a view other than the first: row list and column lists by their short names */
    viewTitle: (rows: string, columns: readonly string[]) => `${rows} against ${listing(columns)}`,
    question: (n: number) => `Which of China’s ${n} emerging and future industries do the US and UK lists name?`,
    viewQuestion: (n: number, rows: string, columns: readonly string[]) =>
      `Which of the ${n} entries of ${rows} have a counterpart in ${listing(columns)}?`,
    both: 'in both lists',
    only: (list: string) => `${list} list only`,
    neither: 'in neither list',
    inList: (list: string) => `in ${list}`,
    ofList: (n: number, list: string) => `of ${n} ${list} entries`,
    otherWay: (rows: string) => `have one in ${rows}`,
    range: 'Smaller figures: strict and lenient counts.',
    rangeWords: (strict: number, lenient: number) => `(strict ${strict}, lenient ${lenient})`,
    aboutFigures: 'About these figures',
    listNote: 'China’s entries: our consolidated list; the 14th Five-Year Plan itself names nine and six.',
    tableLabel: 'Overlaps between the lists',
    caption: (rows: string, columns: readonly string[]) =>
      `Rows: ${rows}. Columns: ${listing(columns)}. A cell says what the row’s entry and the column’s entry share under the chosen reading.`,
    entries: (n: number) => count(n, 'entry', 'entries'),
    countsRow: 'Counterparts in the rows',
    counterparts: (list: string) => `${list} counterparts`,
    countWords: (n: number, notAssessed: number) => `${n}${notAssessed ? `, and ${notAssessed} not assessed` : ''}`,
    shown: (rows: number, allRows: number, overlaps: number, allOverlaps: number) =>
      rows === allRows && overlaps === allOverlaps
        ? `${count(rows, 'row', 'rows')}, ${count(overlaps, 'overlap', 'overlaps')}`
        : `${rows} of ${count(allRows, 'row', 'rows')}, ${overlaps} of ${count(allOverlaps, 'overlap', 'overlaps')} shown`,
    openEntry: (label: string) => `What is listed under ${label}`,
    toolbar: {
      label: 'View',
      lists: 'Lists',
      turn: 'Turn',
      turnLong: 'Turn the matrix: rows become columns',
      order: 'Order',
      orders: { official: 'official', together: 'overlaps together', theme: 'by theme' } satisfies Record<
        Order,
        string
      >,
      filter: 'Filter',
      filterOn: (n: number) => `Filter (${n})`,
      copyLink: 'Copy link',
      cite: 'Cite',
      copied: 'Copied',
      copyFailed: 'The browser did not allow copying; the address bar has the same link.',
      download: 'Download',
      more: 'More',
      howToRead: 'How to read a cell'
    },
    /** where the filters leave no row */
    noRow: { nothing: 'No row fits these filters.', reset: 'Reset' },
    /** where something that was asked for did not arrive */
    refused: {
      says: 'A part of what was asked for could not be loaded, so it is not shown. The connection may be gone, or the site has changed since this page was opened.',
      retry: 'Try again',
      reload: 'Reload the page'
    },
    /** where the address asks for what is not there; the names are those of parameters */
    unknown: (names: readonly string[]) =>
      `The address asked for something that this matrix does not have; it was left out (${names.join(', ')}).`,
    legend: {
      label: 'Legend',
      relation: 'Row (solid) to column (ring)',
      strength: 'Strength',
      derived: 'derived',
      notAssessed: 'not assessed',
      leftOut: 'left out',
      filtered: 'filtered out',
      none: 'none'
    },
    cell: {
      overlap: (r: Relation, s: Strength, e: Evidence, derived: boolean) =>
        `${relation[r]}, ${strength[s]}, evidence ${evidence[e]}${derived ? ', derived' : ''}`,
      leftOut: 'left out by this reading: ',
      filtered: 'outside the filter: ',
      none: 'none',
      notAssessed: 'not assessed'
    },
    downloads: {
      shown: 'Overlaps shown, CSV',
      shownExcel: 'Overlaps shown, for Excel',
      all: 'All records, CSV',
      allExcel: 'All records, for Excel',
      shownXlsx: 'Matrix shown, Excel workbook',
      files: 'All files and formats',
      failed: 'The file could not be made. “All records, CSV” still works.'
    }
  }
};

/** The words of the interface in one language. A new language is one file of this type. */
export type Messages = typeof en;
