import type { Cell } from './cell.ts';
import type { ByReading } from './counting-rules.ts';
import type { Succession } from './later-editions.ts';
import type { Assessed, Entry, List, Mapping, Reading, Tables } from './types.ts';
import { pick } from '#lib/pick.ts';

/** Lists against each other: one in the rows, one or several in the columns. */
export interface View {
  rows: string;
  columns: readonly string[];
}

/** Whether two views are the same. */
export const sameView = (a: View, b: View) => a.rows === b.rows && a.columns.join() === b.columns.join();

/** The lists of the default matrix: China's consolidated list against the US list of 2024 and the UK's five of 2023. */
export const DEFAULT_VIEW = { rows: 'cn-eff-2024', columns: ['us-cet-2024', 'uk-sntf-2023'] as const };

/** The three lists that the comparison began with. */
export const CORE_LISTS: readonly string[] = [DEFAULT_VIEW.rows, ...DEFAULT_VIEW.columns];

/** The latest editions of the three countries: the US areas as reported, the UK's framework and its sector plan. */
export const LATEST_VIEW: View = {
  rows: 'cn-15fyp-2026',
  columns: ['us-nssts-2026', 'uk-stf-2025', 'uk-dtsp-2025']
};

export type PresetName = 'as-in-2024' | 'latest' | 'eu-nato';

/** Views with a name. Every pair of lists in them was gone through. */
export const PRESETS: readonly { name: PresetName; view: View }[] = [
  { name: 'as-in-2024', view: DEFAULT_VIEW },
  { name: 'latest', view: LATEST_VIEW },
  {
    name: 'eu-nato',
    view: { rows: DEFAULT_VIEW.rows, columns: [...DEFAULT_VIEW.columns, 'eu-cta-2023', 'nato-edt-2024'] }
  }
];

/**
 * The views that have a page of their own besides the default: each ordered pair of the core lists, each of them
 * against both others, and the presets.
 */
export const READY_VIEWS: readonly View[] = [
  ...CORE_LISTS.flatMap((rows) => {
    const others = CORE_LISTS.filter((list) => list !== rows);
    return [{ rows, columns: others }, ...others.map((c) => ({ rows, columns: [c] }))];
  }),
  ...PRESETS.map(({ view }) => view)
].filter((view) => !sameView(view, DEFAULT_VIEW));

/** The ready views without the presets. */
export const OTHER_VIEWS = READY_VIEWS.filter((view) => !PRESETS.some((preset) => sameView(preset.view, view)));

/** The ready view that shows a list in its rows and another in its columns, if there is one: the first in this order. */
export const viewOfPair = (rows: string, columns: string): View | undefined =>
  [DEFAULT_VIEW, ...READY_VIEWS].find((view) => view.rows === rows && view.columns.includes(columns));

export const DEFAULT_READING: Reading = 'standard';

/** Themes in the order in which the order by theme shows them. */
export const THEMES: readonly string[] = [
  'computing-ai',
  'chips',
  'quantum',
  'networks-data',
  'interfaces',
  'robots',
  'biology',
  'materials-manufacturing',
  'energy-environment',
  'air-sea-space',
  'sensing-defence',
  'other'
];

/** Rows and the first column list change places. */
export function turned({ rows, columns }: View): View {
  const [first = rows, ...rest] = columns;
  return { rows: first, columns: [rows, ...rest] };
}

const ENTRY_FIELDS = [
  'id',
  'list',
  'parent',
  'position',
  'category',
  'label',
  'labelOriginal',
  'labelZh',
  'labelZhStatus',
  'labelShort',
  'wording',
  'theme'
] as const;

/** The part of an entry that the matrix shows. */
export type MatrixEntry = Pick<Entry, (typeof ENTRY_FIELDS)[number]> & {
  /** how many entries are listed directly under it */
  subs: number;
};

const LIST_FIELDS = [
  'id',
  'country',
  'kind',
  'edition',
  'language',
  'name',
  'short',
  'succeededBy',
  'successionStatus'
] as const;

/** The part of a list that the matrix shows. */
export type MatrixList = Pick<List, (typeof LIST_FIELDS)[number]>;

const ASSESSED_FIELDS = ['subjectList', 'objectList', 'level', 'complete', 'date', 'coder'] as const;

/** All that a matrix page carries: top-level entries, their mappings without reasons, and what was gone through. */
export interface MatrixData {
  lists: MatrixList[];
  entries: MatrixEntry[];
  mappings: Mapping[];
  assessed: Pick<Assessed, (typeof ASSESSED_FIELDS)[number]>[];
}

const matrixList = (list: List): MatrixList => pick(list, LIST_FIELDS);

/** The lists as the matrix shows them. */
export const matrixLists = (tables: Tables): MatrixList[] => tables.lists.map(matrixList);

const matrixEntry = (e: Entry, subs: number): MatrixEntry => ({ ...pick(e, ENTRY_FIELDS), subs });

const matrixMapping = (m: Mapping): Mapping =>
  pick(m, ['id', 'subject', 'object', 'relation', 'subjectCentrality', 'objectCentrality', 'evidence']);

/**
 * The extract of the tables that a matrix of some lists needs.
 * @param levels top: top-level entries and their mappings only; all: every level
 */
export function matrixData(tables: Tables, lists: readonly string[], levels: 'top' | 'all'): MatrixData {
  const shown = new Set(lists);
  const entries = tables.entries.filter((e) => shown.has(e.list) && (levels === 'all' || e.parent === null));
  const ids = new Set(entries.map((e) => e.id));
  const subs = new Map<string, number>();
  for (const { parent } of tables.entries) if (parent) subs.set(parent, (subs.get(parent) ?? 0) + 1);
  return {
    lists: tables.lists.filter((l) => shown.has(l.id)).map(matrixList),
    entries: entries.map((e) => matrixEntry(e, subs.get(e.id) ?? 0)),
    mappings: tables.mappings.filter((m) => ids.has(m.subject) && ids.has(m.object)).map(matrixMapping),
    assessed: tables.assessed
      .filter((a) => shown.has(a.subjectList) && shown.has(a.objectList))
      .map((a) => pick(a, ASSESSED_FIELDS))
  };
}

/** What the page of a view carries. */
export interface MatrixPageData {
  view: View;
  data: MatrixData;
  /** what came after the lists of the view */
  successions: Succession<Pick<List, 'id' | 'short'>>[];
  /** the headline of the view, worked out where the page is put together */
  figures: HeadlineFigure[];
  /** which pairs of lists were compared, by the names of their files */
  compared: string[];
  /** views with a page of their own, besides the presets */
  ready: View[];
  /** short names of the lists in those views */
  names: Record<string, { short: List['short'] }>;
  /** how the view is cited: its title in English words, and in plain text */
  cited: { title: string; plain: string };
}

/** One line of the headline: a count under each reading, of a total. */
export interface HeadlineFigure {
  /** both and neither of two column lists; only, in and covered belong to the list named */
  kind: 'both' | 'only' | 'neither' | 'in' | 'covered';
  list: string;
  total: number;
  values: ByReading<number>;
  /** false where pairs behind the figure were not assessed, so that it counts nothing yet */
  settled: boolean;
}

/** What a cell shows or would show: its overlap, whether or not the reading counts it. */
export const overlapOf = (cell: Cell) =>
  cell.state === 'overlap' ? cell.overlap : cell.state === 'none' ? cell.leftOut : null;
