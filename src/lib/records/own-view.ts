import type { MatrixData, MatrixList } from '#lib/model/matrix-data.ts';
import { DEFAULT_VIEW, type View } from '#lib/model/views.ts';
import {
  countMapping,
  ownMatrixEntries,
  ownMatrixList,
  type CountedMapping,
  type OwnList,
  type OwnMapping,
  type OwnMatrix,
  type OwnPair
} from './own-work.ts';

/** Lists of a reader's own and of the project in one matrix: which stand in it, and whose codings its cells show. */

/** A list that may stand in a matrix, as an address names it: of the project by its id, of the reader's own by its number. */
export interface ListInAddress {
  id: string;
  /** 0 for a list of the project */
  number: number;
}

/** A mapping of the reader's without its rows. */
export type MappingHead = Pick<OwnMapping, 'id' | 'number' | 'name' | 'kept' | 'rows' | 'columns'>;

const inAddress = ({ id, number }: ListInAddress) => (number > 0 ? String(number) : id);

const isBetween = ({ rows, columns }: Pick<MappingHead, 'rows' | 'columns'>, a: string, b: string) =>
  (rows === a && columns === b) || (rows === b && columns === a);

const newestFirst = (a: MappingHead, b: MappingHead) => b.kept.localeCompare(a.kept) || b.number - a.number;

/**
 * The lists that a work is first seen with: a mapping with its two lists, a list with all that it is mapped with, and with
 * the default lists where that is none.
 * @param lists every list that there is, in the order in which they stand in columns
 */
export function firstView(
  work: { id: string; kind: 'list' } | ({ kind: 'mapping' } & Pick<OwnMapping, 'rows' | 'columns'>),
  mappings: readonly MappingHead[],
  lists: readonly Pick<ListInAddress, 'id'>[]
): View {
  if (work.kind === 'mapping') return { rows: work.rows, columns: [work.columns] };
  const isMapped = (id: string) => mappings.some((mapping) => isBetween(mapping, work.id, id));
  const mapped = lists.map(({ id }) => id).filter((id) => id !== work.id && isMapped(id));
  return { rows: work.id, columns: mapped.length > 0 ? mapped : DEFAULT_VIEW.columns };
}

/** The view that an address asks for; what it does not say, or what is not kept, is as in the first view. */
export function viewInAddress(query: URLSearchParams, first: View, lists: readonly ListInAddress[]): View {
  const named = (text: string) => lists.find((list) => inAddress(list) === text)?.id;
  const rows = named(query.get('rows') ?? '') ?? first.rows;
  const asked = query.get('with');
  const columns = asked === null ? first.columns : asked.split('_').flatMap((text) => named(text) ?? []);
  return { rows, columns: [...new Set(columns)].filter((list) => list !== rows) };
}

/** A view as the parts of an address, in which no id of the reader's own stands. */
export function addressOfView(
  { rows, columns }: View,
  lists: readonly ListInAddress[]
): { rows: string; with: string } {
  const named = (id: string) => lists.filter((list) => list.id === id).map(inAddress);
  return { rows: named(rows).join(''), with: columns.flatMap(named).join('_') || 'none' };
}

/** Whose codings stand between two lists of a view. */
export interface Source {
  lists: readonly [string, string];
  /** mappings of the reader's between them, the newest first */
  mappings: readonly MappingHead[];
  /** both are lists of the project, whose own records may stand between them */
  project: boolean;
  /** the mapping that is shown; null for the records of the project, or for none */
  shown: MappingHead | null;
}

/**
 * Whose codings stand between any two lists of a view: the mapping that the reader chose, or the one that is being seen, or
 * the records of the project between two of its own lists, or else the newest of the reader's mappings.
 * @param chosen numbers of the mappings that the reader chose
 * @param seen id of the work that is seen
 */
export function sourcesOf(
  { rows, columns }: View,
  mappings: readonly MappingHead[],
  project: ReadonlySet<string>,
  chosen: readonly number[],
  seen: string
): Source[] {
  const lists = [rows, ...columns];
  return lists.flatMap((a, i) =>
    lists.slice(i + 1).map((b): Source => {
      const own = mappings.filter((mapping) => isBetween(mapping, a, b)).sort(newestFirst);
      const both = project.has(a) && project.has(b);
      const wanted = own.find(({ number }) => chosen.includes(number)) ?? own.find(({ id }) => id === seen);
      return { lists: [a, b], mappings: own, project: both, shown: wanted ?? (both ? null : (own[0] ?? null)) };
    })
  );
}

/** What is recorded of a cell by the reader: the mapping, and the row that the matrix shows. */
export interface OwnRecord {
  mapping: OwnMapping;
  pair: OwnPair;
}

/** A matrix of own and project's lists, with what its cells rest on. */
export interface OwnView {
  view: View;
  data: OwnMatrix;
  /** mappings of the reader's between any two of its lists, as they are counted; in its cells are those of its rows */
  counted: readonly (CountedMapping & { mapping: OwnMapping; inCells: boolean })[];
  /** rows of the reader's behind the overlaps, by the id of the record in the matrix */
  records: ReadonlyMap<string, OwnRecord>;
  /** ids of the lists of the project in it */
  project: ReadonlySet<string>;
  /** lists and mappings of the reader's in it, each with the ISO day on which it was kept */
  works: readonly { name: string; date: string }[];
  /** records of the data set are in its rows; they may also be between its columns */
  mixed: boolean;
}

/** What a view is put together from. */
export interface PartsOfView {
  view: View;
  /** lists of the project, those of the view among them */
  projectLists: readonly MatrixList[];
  ownLists: readonly OwnList[];
  /** mappings that are shown, at most one between two lists */
  mappings: readonly OwnMapping[];
  /** what the project has of its own lists in the view */
  detail: Pick<MatrixData, 'entries' | 'mappings' | 'assessed'>;
  /** names of the reader's list, with the mark that it is no list of the project */
  marked: (list: OwnList) => Pick<MatrixList, 'name' | 'short'>;
}

/**
 * Puts own and project's lists together as one matrix. Between two lists stand either the records of the project or one
 * mapping of the reader's, never both; a pair that neither codes is not assessed.
 */
export function ownView({ view, projectLists, ownLists, mappings, detail, marked }: PartsOfView): OwnView {
  const named = [view.rows, ...view.columns];
  const entries = [...ownLists.flatMap(ownMatrixEntries), ...detail.entries];
  const listOf = new Map(entries.map(({ id, list }) => [id, list]));
  const isTaken = (a: string, b: string) => mappings.some((mapping) => isBetween(mapping, a, b));
  const projects = detail.mappings.filter(
    ({ subject, object }) => !isTaken(listOf.get(subject) ?? '', listOf.get(object) ?? '')
  );
  const concernsRows = ({ rows, columns }: OwnMapping) => rows === view.rows || columns === view.rows;
  const counted = mappings.map((mapping) => ({
    ...countMapping(mapping, entries),
    mapping,
    inCells: concernsRows(mapping)
  }));
  const assessed = detail.assessed.filter((a) => !isTaken(a.subjectList, a.objectList));
  const records = new Map<string, OwnRecord>();
  for (const { mapping, mappings: of } of counted)
    for (const { id } of of) {
      // The id of a record ends in the line of its row.
      const pair = mapping.pairs[Number(id.slice(id.lastIndexOf(':') + 1)) - 1];
      if (pair) records.set(id, { mapping, pair });
    }
  return {
    view,
    data: {
      lists: [
        ...ownLists.map((list) => ownMatrixList(list, marked(list))),
        ...projectLists.filter(({ id }) => named.includes(id))
      ],
      entries,
      mappings: [...projects, ...counted.flatMap((one) => one.mappings)],
      assessed,
      none: counted.flatMap((one) => one.none)
    },
    counted,
    records,
    project: new Set(projectLists.filter(({ id }) => named.includes(id)).map(({ id }) => id)),
    works: [...ownLists, ...mappings.filter(concernsRows)].map(({ name, kept }) => ({ name, date: kept.slice(0, 10) })),
    mixed: assessed.some((a) => [a.subjectList, a.objectList].includes(view.rows))
  };
}
