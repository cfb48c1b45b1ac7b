import type { FilteredEntry } from './filters.ts';
import type { ShownCell, ShownColumn, ShownGroup, ShownMatrix, ShownRow } from './shown-matrix.ts';

/** A row with its overlaps only; where it has none, one cell of each other state says what it has instead. */
function folded<E extends FilteredEntry>(row: ShownRow<E>, columns: readonly ShownColumn<E>[]): ShownRow<E> {
  const at = (state: ShownCell['state']) => row.cells.findIndex((cell) => cell.state === state);
  const overlaps = row.cells.flatMap(({ state }, place) => (state === 'overlap' ? [place] : []));
  const places = overlaps.length > 0 ? overlaps : [at('none'), at('left-out'), at('filtered'), at('not-assessed')];
  const kept = places.flatMap((place) => {
    const [cell, column] = [row.cells[place], columns[place]];
    return cell && column ? [{ cell, column }] : [];
  });
  return { ...row, cells: kept.map(({ cell }) => cell), columns: kept.map(({ column }) => column), counts: [] };
}

/**
 * A large matrix as a list of its rows with their counterparts, in parts: none has more than so many rows or, unless one
 * row alone has more, counterparts.
 * @param hidden whether a row is left out
 */
export function listParts<E extends FilteredEntry>(
  shown: ShownMatrix<E>,
  hidden: (row: ShownRow<E>) => boolean,
  most: { rows: number; counterparts: number }
): ShownMatrix<E>[] {
  const parts: ShownMatrix<E>[] = [];
  let groups: (ShownGroup<E> & { rows: ShownRow<E>[] })[] = [];
  let [rows, counterparts] = [0, 0];
  for (const group of shown.groups)
    for (const whole of group.rows) {
      if (hidden(whole)) continue;
      const row = folded(whole, shown.columns);
      if (parts.length === 0 || rows === most.rows || counterparts + row.cells.length > most.counterparts) {
        groups = [];
        parts.push({ ...shown, columns: [], columnLists: shown.columnLists, columnCounts: [], groups });
        [rows, counterparts] = [0, 0];
      }
      if (groups.at(-1)?.key !== group.key) groups.push({ ...group, rows: [] });
      groups.at(-1)?.rows.push(row);
      rows++;
      counterparts += row.cells.length;
    }
  return parts;
}
