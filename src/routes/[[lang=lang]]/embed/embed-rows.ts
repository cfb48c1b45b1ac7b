import { COUNTING_RULES, underEachRule } from '#lib/model/counting-rules.ts';
import type { Crosswalk } from '#lib/model/crosswalk.ts';
import { NO_FILTERS } from '#lib/model/filters.ts';
import type { Grid } from '#lib/model/matrix.ts';
import type { MatrixEntry } from '#lib/model/matrix-data.ts';
import { showMatrix, type ShownCell } from '#lib/model/shown-matrix.ts';
import type { CountingRule } from '#lib/model/types.ts';

/** A cell under all readings: what it shows under the widest, and which readings count that. */
export interface EmbedCell {
  column: MatrixEntry;
  /** as the widest reading shows it, which leaves nothing out */
  cell: ShownCell;
  /** readings that count the overlap */
  counted: CountingRule[];
  /** readings that leave it out */
  leftOut: CountingRule[];
  /** whether it begins another list */
  startsList: boolean;
}

export interface EmbedRow {
  entry: MatrixEntry;
  cells: EmbedCell[];
}

/** The rows of a matrix, by group, for a page that shows one reading by styles alone. */
export function embedRows(
  crosswalk: Crosswalk<MatrixEntry>,
  grid: Grid<MatrixEntry>
): { key: string; rows: EmbedRow[] }[] {
  const shown = underEachRule((rule) => showMatrix(crosswalk, grid, rule, NO_FILTERS));
  const { groups, columns } = shown.lenient;
  return groups.map(({ key, rows }, g) => ({
    key,
    rows: rows.map(({ entry, cells }, r) => ({
      entry,
      cells: columns.map(({ entry: column, startsList }, at): EmbedCell => {
        const under = (state: ShownCell['state']) =>
          COUNTING_RULES.filter((rule) => shown[rule].groups[g]?.rows[r]?.cells[at]?.state === state);
        return {
          column,
          cell: cells[at] ?? { state: 'not-assessed', overlap: null },
          counted: under('overlap'),
          leftOut: under('left-out'),
          startsList
        };
      })
    }))
  }));
}
