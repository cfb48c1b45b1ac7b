import type { CellOverlap } from '#lib/model/cell.ts';
import type { Crosswalk } from '#lib/model/crosswalk.ts';
import { cellsOf, type Grid } from '#lib/model/matrix.ts';
import { COUNTING_RULES } from '#lib/model/counting-rules.ts';
import type { CountingRule } from '#lib/model/types.ts';
import { overlapOf } from '#lib/model/cell.ts';
import type { MatrixEntry } from '#lib/model/matrix-data.ts';

/** A cell under all readings: what it shows and under which of them, or that nobody has looked. */
export interface EmbedCell {
  column: MatrixEntry;
  overlap: CellOverlap | null;
  /** readings that count the overlap */
  counted: CountingRule[];
  /** readings that leave it out */
  leftOut: CountingRule[];
  assessed: boolean;
  /** whether it begins another list */
  gap: boolean;
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
  const columns = grid.columns.flatMap((group, g) =>
    group.lines.map(({ entry }, i) => ({ entry, gap: g > 0 && i === 0 }))
  );
  return grid.rows.map(({ key, lines }) => ({
    key,
    rows: lines.map(({ entry }) => ({
      entry,
      cells: columns.map(({ entry: column, gap }): EmbedCell => {
        const cells = cellsOf(crosswalk, entry.id, column.id);
        return {
          column,
          overlap: overlapOf(cells.lenient),
          counted: COUNTING_RULES.filter((r) => cells[r].state === 'overlap'),
          leftOut: COUNTING_RULES.filter((r) => cells[r].state === 'none' && overlapOf(cells[r]) !== null),
          assessed: cells.lenient.state !== 'not-assessed',
          gap
        };
      })
    }))
  }));
}
