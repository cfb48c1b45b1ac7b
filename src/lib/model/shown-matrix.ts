import type { Cell, CellOverlap } from './cell.ts';
import type { Crosswalk } from './crosswalk.ts';
import { overlapPasses, visibleRows, type FilteredEntry, type Filters, type Pair } from './filters.ts';
import { cellsOf, countCells, type CellCount, type Grid, type Line } from './matrix.ts';
import type { CountingRule } from './types.ts';

/**
 * What a cell shows under a counting rule and filters. `left-out`: the rule does not count its overlap; `filtered`: it
 * counts, and a filter hides it; `none`: gone through, nothing shared; `not-assessed`: nobody has looked.
 */
export type ShownCell =
  | { state: 'overlap' | 'left-out' | 'filtered'; overlap: CellOverlap }
  | { state: 'none' | 'not-assessed'; overlap: null };

/** A row with its cells, one per column in their order. */
export interface ShownRow<E extends FilteredEntry = FilteredEntry> extends Line<E> {
  cells: readonly ShownCell[];
  /** by column list, in the order of the lists; filters do not enter */
  counts: readonly CellCount[];
  /** a filter leaves it out */
  hidden: boolean;
  /** columns of its cells, where it has the cells of some columns only */
  columns?: readonly ShownColumn<E>[];
}

/** Rows that stay together under a heading. */
export interface ShownGroup<E extends FilteredEntry = FilteredEntry> {
  key: string;
  /** top-level entries in it, hidden or not */
  total: number;
  rows: readonly ShownRow<E>[];
  /** all its rows are hidden */
  hidden: boolean;
}

/** A column. */
export interface ShownColumn<E extends FilteredEntry = FilteredEntry> extends Line<E> {
  /** it is the first of another list than the one before it */
  startsList: boolean;
}

/** A pair of top-level entries that overlaps. */
export interface ShownOverlap extends Pair {
  overlap: CellOverlap;
}

/** A matrix as it is shown: what page, embed, figure and workbook draw. */
export interface ShownMatrix<E extends FilteredEntry = FilteredEntry> {
  rowList: string;
  columnLists: readonly string[];
  groups: readonly ShownGroup<E>[];
  columns: readonly ShownColumn<E>[];
  /** of the columns, in their order: counterparts among the top-level rows; filters do not enter */
  columnCounts: readonly CellCount[];
  /** overlaps of top-level entries that rule and filters let pass, row by row */
  overlaps: readonly ShownOverlap[];
  /** how many overlaps of top-level entries the rule counts, hidden or not */
  counted: number;
  /** top-level rows that filters leave, and all of them */
  shownRows: number;
  allRows: number;
}

const NONE: ShownCell = { state: 'none', overlap: null };
const NOT_ASSESSED: ShownCell = { state: 'not-assessed', overlap: null };

/** What a cell shows under filters. */
export function showCell(cell: Cell, filters: Filters): ShownCell {
  if (cell.state === 'not-assessed') return NOT_ASSESSED;
  if (cell.state === 'none') return cell.leftOut ? { state: 'left-out', overlap: cell.leftOut } : NONE;
  return { state: overlapPasses(filters, cell.overlap) ? 'overlap' : 'filtered', overlap: cell.overlap };
}

const known = new WeakMap<Grid, readonly ShownColumn[]>();

/** The columns of a grid: the same ones each time, so that a page sees that they are no others under another rule. */
function columnsOf<E extends FilteredEntry>(grid: Grid<E>): readonly ShownColumn<E>[] {
  const found = known.get(grid) as readonly ShownColumn<E>[] | undefined;
  if (found) return found;
  const columns = grid.columns.flatMap((group, g) =>
    group.lines.map((line, i) => ({ ...line, startsList: g > 0 && i === 0 }))
  );
  known.set(grid, columns);
  return columns;
}

/** The overlaps on screen, row by row, those of opened sub-entries included: what a picture marks and a file holds. */
export const overlapsOnScreen = <E extends FilteredEntry>({ groups, columns }: ShownMatrix<E>) =>
  groups.flatMap(({ rows }) =>
    rows
      .filter(({ hidden }) => !hidden)
      .flatMap((row) =>
        row.cells.flatMap((cell, at) => {
          const column = columns[at];
          return cell.state === 'overlap' && column
            ? [{ row: row.entry, column: column.entry, overlap: cell.overlap }]
            : [];
        })
      )
  );

/**
 * What a matrix shows under a counting rule and filters: every cell, the counts in its margins, which rows are left.
 * @param grid its rows and columns, with the sub-entries that are opened
 */
export function showMatrix<E extends FilteredEntry>(
  crosswalk: Crosswalk<E>,
  grid: Grid<E>,
  rule: CountingRule,
  filters: Filters
): ShownMatrix<E> {
  const columns = columnsOf(grid);
  const topColumns = columns.flatMap(({ depth }, at) => (depth === 0 ? [at] : []));
  const topOfLists = grid.columnLists.map((list) => topColumns.filter((at) => columns[at]?.entry.list === list));
  const drawn = grid.rows.map(({ lines }) =>
    lines.map((line) => {
      const cells = columns.map(({ entry }) => cellsOf(crosswalk, line.entry.id, entry.id)[rule]);
      return { line, cells, shown: cells.map((cell) => showCell(cell, filters)) };
    })
  );
  const rows = drawn.flat();
  const topRows = rows.filter(({ line }) => line.depth === 0);

  const passing: ShownOverlap[] = [];
  for (const { line, shown } of topRows)
    for (const at of topColumns) {
      const [cell, column] = [shown[at], columns[at]];
      if (cell?.state === 'overlap' && column)
        passing.push({ row: line.entry.id, column: column.entry.id, overlap: cell.overlap });
    }
  const visible = visibleRows(
    filters,
    rows.map(({ line }) => line.entry),
    passing
  );
  const isHidden = (line: Line<E>) => visible !== null && !visible.has(line.entry.id);

  const groups = grid.rows.map(({ key, lines }, g): ShownGroup<E> => {
    const shownRows = (drawn[g] ?? []).map(({ line, cells, shown }): ShownRow<E> => ({
      ...line,
      cells: shown,
      counts: topOfLists.map((places) => countCells(places.map((at) => cells[at]))),
      hidden: isHidden(line)
    }));
    return {
      key,
      total: lines.filter(({ depth }) => depth === 0).length,
      rows: shownRows,
      hidden: shownRows.every(({ hidden }) => hidden)
    };
  });

  return {
    rowList: grid.rowList,
    columnLists: grid.columnLists,
    groups,
    columns,
    columnCounts: columns.map((_, at) => countCells(topRows.map(({ cells }) => cells[at]))),
    overlaps: passing.filter(({ row }) => visible === null || visible.has(row)),
    counted: topRows.reduce(
      (sum, { cells }) => sum + topColumns.filter((at) => cells[at]?.state === 'overlap').length,
      0
    ),
    shownRows: topRows.filter(({ line }) => !isHidden(line)).length,
    allRows: topRows.length
  };
}

/**
 * The columns of a matrix from one place to before another, without rows, and what cuts a row to them. Counts are those of
 * the lists that are in it, of the whole lists.
 */
export function columnsBetween<E extends FilteredEntry>(
  shown: ShownMatrix<E>,
  from: number,
  to: number
): { head: ShownMatrix<E>; cut: (row: ShownRow<E>) => ShownRow<E> } {
  const columns = shown.columns.slice(from, to);
  const has = (list: string) => columns.some(({ entry }) => entry.list === list);
  return {
    head: {
      ...shown,
      columns: columns.map((column, at) => (at === 0 ? { ...column, startsList: false } : column)),
      columnLists: shown.columnLists.filter(has),
      columnCounts: shown.columnCounts.slice(from, to),
      groups: []
    },
    cut: (row) => ({
      ...row,
      cells: row.cells.slice(from, to),
      counts: row.counts.filter((_, i) => has(shown.columnLists[i] ?? ''))
    })
  };
}

function withColumns<E extends FilteredEntry>(shown: ShownMatrix<E>, from: number, to: number): ShownMatrix<E> {
  const { head, cut } = columnsBetween(shown, from, to);
  return { ...head, groups: shown.groups.map((group) => ({ ...group, rows: group.rows.map(cut) })) };
}

/**
 * A matrix in parts that hold all rows and no more than so many columns, as sheets of paper do: a list stays together
 * where it fits on one. Counts in the margin are those of whole lists.
 * @param most how many columns a sheet holds, at least 1
 */
export function sheetsOf<E extends FilteredEntry>(shown: ShownMatrix<E>, most: number): ShownMatrix<E>[] {
  const starts = [0];
  for (const list of shown.columnLists) {
    const first = shown.columns.findIndex(({ entry }) => entry.list === list);
    const end = first + shown.columns.filter(({ entry }) => entry.list === list).length;
    const last = () => starts.at(-1) ?? 0;
    if (end - last() > most && first > last()) starts.push(first);
    while (end - last() > most) starts.push(last() + most);
  }
  return starts.map((from, i) => withColumns(shown, from, starts[i + 1] ?? shown.columns.length));
}
