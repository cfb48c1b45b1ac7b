import { pick } from '#lib/pick.ts';
import type { HeadlineFigure } from './headline.ts';
import type { Succession } from './later-editions.ts';
import type { Assessment, Bilingual, Entry, List, Mapping, Tables } from './types.ts';
import type { View } from './views.ts';

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
  'labelShortZh',
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
  assessed: Pick<Assessment, (typeof ASSESSED_FIELDS)[number]>[];
  /** pairs of which a reader's own mapping says that they share nothing */
  none?: (readonly [string, string])[];
}

const matrixList = (list: List): MatrixList => pick(list, LIST_FIELDS);

/** Lists to be looked up. */
export const listsById = (lists: readonly MatrixList[]): ReadonlyMap<string, MatrixList> =>
  new Map(lists.map((list) => [list.id, list]));

/** The lists as the matrix shows them. */
export const matrixLists = (tables: Tables): MatrixList[] => tables.lists.map(matrixList);

const matrixEntry = (e: Entry, subs: number): MatrixEntry => ({ ...pick(e, ENTRY_FIELDS), subs });

const matrixMapping = ({ disputed, ...m }: Mapping): Mapping => ({
  ...pick(m, ['id', 'subject', 'object', 'relation', 'subjectCentrality', 'objectCentrality', 'evidence']),
  ...(disputed ? { disputed } : {})
});

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
  /** the sentences that qualify the headline; null for a view that has no page of its own */
  qualified: Bilingual | null;
  /** which pairs of the lists shown were compared, by the names of their files */
  compared: string[];
  /** short names and countries of the lists of all views with a page of their own */
  names: Record<string, Pick<List, 'short' | 'country'>>;
  /** how the view is cited: its title in words, and in plain text; null where only a browser knows the view */
  cited: { title: Bilingual; plain: Bilingual | null };
}
