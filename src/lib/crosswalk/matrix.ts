import { cellOf, type Cell } from './cell.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { EntryKey, Reading } from './types.ts';

/** How many cells of a row or column hold an overlap, and how many nobody has looked at. */
export interface CellCount {
  overlaps: number;
  notAssessed: number;
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
  reading: Reading;
  columns: MatrixColumn<E>[];
  rows: MatrixRow<E>[];
}

function countCells(cells: readonly Cell[]): CellCount {
  return {
    overlaps: cells.filter((c) => c.state === 'overlap').length,
    notAssessed: cells.filter((c) => c.state === 'not-assessed').length
  };
}

/**
 * Builds the matrix in official order.
 * @param view row list, column lists and reading
 * @throws Error if the row list stands among the column lists, or a list has no entries.
 */
export function buildMatrix<E extends EntryKey>(
  crosswalk: Crosswalk<E>,
  view: { rows: string; columns: readonly string[]; reading: Reading }
): Matrix<E> {
  if (view.columns.includes(view.rows)) throw new Error(`${view.rows} cannot stand on both sides.`);
  const topOf = (list: string) => {
    const entries = crosswalk.top.get(list);
    if (!entries) throw new Error(`The list ${list} has no entries.`);
    return entries;
  };
  const columnEntries = view.columns.flatMap((list) => topOf(list));
  const rows = topOf(view.rows).map((entry) => {
    const cells = columnEntries.map((column) => cellOf(crosswalk, entry.id, column.id, view.reading));
    const counts = Object.fromEntries(
      view.columns.map((list) => [list, countCells(cells.filter((_, i) => columnEntries[i]?.list === list))])
    );
    return { entry, cells, counts };
  });
  const columns = columnEntries.map((entry, i) => ({
    entry,
    count: countCells(rows.flatMap((row) => row.cells[i] ?? []))
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
