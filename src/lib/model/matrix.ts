import { cellOf, unrecordedCell, type Cell } from './cell.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { Arrange } from './order.ts';
import { underEachRule, type ByRule } from './counting-rules.ts';
import type { EntryKey, CountingRule } from './types.ts';

/** How many cells of a row or column hold an overlap, and how many nobody has looked at. */
export interface CellCount {
  overlaps: number;
  notAssessed: number;
}

/** A row or column of the grid: a top-level entry, or a sub-entry opened in place. */
export interface Line<E extends EntryKey = EntryKey> {
  entry: E;
  /** 0 at the top level */
  depth: number;
}

/** Lines that stay together: a category of the row list, a column list. */
export interface LineGroup<E extends EntryKey = EntryKey> {
  key: string;
  lines: Line<E>[];
}

/** A matrix without a reading: its lines in order, and every cell under each reading. */
export interface Grid<E extends EntryKey = EntryKey> {
  rowList: string;
  columnLists: readonly string[];
  rows: LineGroup<E>[];
  columns: LineGroup<E>[];
}

/** What a grid is made of. */
export interface GridView {
  rows: string;
  columns: readonly string[];
  /** another order than the official one (arrange.ts) */
  arrange?: Arrange | undefined;
}

/**
 * Lays out the top-level lines of a matrix: rows grouped by category, columns by list, in the order asked for.
 * @throws Error if the row list stands among the column lists, or a list has no entries.
 */
export function layOut<E extends EntryKey & { theme?: string }>(crosswalk: Crosswalk<E>, view: GridView): Grid<E> {
  if (view.columns.includes(view.rows)) throw new Error(`${view.rows} cannot stand on both sides.`);
  const topOf = (list: string): readonly E[] => {
    const entries = crosswalk.top.get(list);
    if (!entries) throw new Error(`The list ${list} has no entries.`);
    return entries;
  };
  const rowKeys = [...new Set(topOf(view.rows).map((e) => e.category))];
  let rows = rowKeys.map((category) => topOf(view.rows).filter((e) => e.category === category));
  let columns = view.columns.map((list) => [...topOf(list)]);
  if (view.arrange) ({ rows, columns } = view.arrange(rows, columns, crosswalk.mappings));
  const grouped = (groups: readonly (readonly E[])[], keys: readonly string[]): LineGroup<E>[] =>
    groups.map((group, i) => ({ key: keys[i] ?? '', lines: group.map((entry) => ({ entry, depth: 0 })) }));
  return {
    rowList: view.rows,
    columnLists: view.columns,
    rows: grouped(rows, rowKeys),
    columns: grouped(columns, view.columns)
  };
}

/**
 * The same matrix with sub-entries of opened entries after their parent, in official order. Groups in which nothing is
 * opened are the ones that were given.
 * @param grid a matrix of top-level lines
 * @param opened ids of entries, at any level
 */
export function openLines<E extends EntryKey>(
  crosswalk: Crosswalk<E>,
  grid: Grid<E>,
  opened: readonly string[]
): Grid<E> {
  const open = new Set(opened);
  const withSubs = (line: Line<E>): Line<E>[] => [
    line,
    ...(open.has(line.entry.id) ? (crosswalk.children.get(line.entry.id) ?? []) : []).flatMap((entry) =>
      withSubs({ entry, depth: line.depth + 1 })
    )
  ];
  const withOpened = (groups: LineGroup<E>[]): LineGroup<E>[] =>
    groups.map((group) =>
      group.lines.some(({ entry }) => open.has(entry.id))
        ? { key: group.key, lines: group.lines.flatMap(withSubs) }
        : group
    );
  return { ...grid, rows: withOpened(grid.rows), columns: withOpened(grid.columns) };
}

const known = new WeakMap<Crosswalk, Map<string, ByRule<Cell>>>();
const NONE = underEachRule((): Cell => ({ state: 'none', leftOut: null }));
const NOT_ASSESSED = underEachRule((): Cell => ({ state: 'not-assessed' }));

/**
 * What a pair shares under each reading. A crosswalk never changes, so each pair of which something is recorded is worked
 * out once and every view of it is given the same answer; the others, nine in ten, cost less than to remember them.
 */
export function cellsOf(crosswalk: Crosswalk, row: string, column: string): ByRule<Cell> {
  const unrecorded = unrecordedCell(crosswalk, row, column);
  if (unrecorded) return unrecorded.state === 'none' ? NONE : NOT_ASSESSED;
  let cells = known.get(crosswalk);
  if (!cells) known.set(crosswalk, (cells = new Map()));
  const key = `${row} ${column}`;
  let found = cells.get(key);
  if (!found) cells.set(key, (found = underEachRule((reading) => cellOf(crosswalk, row, column, reading))));
  return found;
}

/** The cells of a list of pairs under one reading, counted; places without a cell count nothing. */
export function countCells(cells: readonly (Cell | undefined)[]): CellCount {
  const count: CellCount = { overlaps: 0, notAssessed: 0 };
  for (const cell of cells) {
    if (cell?.state === 'overlap') count.overlaps++;
    else if (cell?.state === 'not-assessed') count.notAssessed++;
  }
  return count;
}

export interface MatrixRow<E extends EntryKey = EntryKey> {
  entry: E;
  /** one per column, in the order of `columns` */
  cells: Cell[];
  /** by column list */
  counts: Record<string, CellCount>;
}

export interface MatrixColumn<E extends EntryKey = EntryKey> {
  entry: E;
  count: CellCount;
}

/** Top-level entries of one list against those of one or several others, under a reading. */
export interface Matrix<E extends EntryKey = EntryKey> {
  rowList: string;
  columnLists: readonly string[];
  reading: CountingRule;
  columns: MatrixColumn<E>[];
  rows: MatrixRow<E>[];
}

/**
 * The matrix of top-level entries under one reading, in official order: what counts and downloads are made of.
 * @throws Error if the row list stands among the column lists, or a list has no entries.
 */
export function buildMatrix<E extends EntryKey>(
  crosswalk: Crosswalk<E>,
  view: { rows: string; columns: readonly string[]; reading: CountingRule }
): Matrix<E> {
  const grid = layOut(crosswalk, { rows: view.rows, columns: view.columns });
  const [rowEntries, columnEntries] = [grid.rows, grid.columns].map((groups) =>
    groups.flatMap((g) => g.lines.map((line) => line.entry))
  ) as [E[], E[]];
  const rows = rowEntries.map((entry) => {
    const cells = columnEntries.map((column) => cellsOf(crosswalk, entry.id, column.id)[view.reading]);
    const counts = Object.fromEntries(
      view.columns.map((list) => [list, countCells(cells.filter((_, i) => columnEntries[i]?.list === list))])
    );
    return { entry, cells, counts };
  });
  const columns = columnEntries.map((entry, i) => ({
    entry,
    count: countCells(rows.map((row) => row.cells[i]))
  }));
  return { rowList: view.rows, columnLists: view.columns, reading: view.reading, columns, rows };
}

/** One overlap of a matrix. */
export interface MatrixPair {
  row: string;
  column: string;
  mapping: string;
}

/** The overlaps that a matrix shows, row by row. */
export function overlapsOf(matrix: Matrix): MatrixPair[] {
  return matrix.rows.flatMap((row) =>
    row.cells.flatMap((cell, i) => {
      const column = matrix.columns[i];
      return cell.state === 'overlap' && column
        ? [{ row: row.entry.id, column: column.entry.id, mapping: cell.overlap.mapping }]
        : [];
    })
  );
}
