import type { MatrixEntry } from '#lib/model/matrix-data.ts';
import type { ShownMatrix } from '#lib/model/shown-matrix.ts';
import { briefName, cellWords, shortName, type Lists, type Saying } from './matrix-labels.ts';

/**
 * A matrix as a table of words: headings first, then the rows that are shown, each with its name, its cells as they are
 * read aloud and its counts.
 * @param has whether a row is wanted, by the id of its entry
 */
export function matrixInWords(
  { groups, columns, columnLists }: ShownMatrix<MatrixEntry>,
  lists: Lists,
  saying: Saying & { label: (entry: MatrixEntry) => string },
  has: (entry: string) => boolean
): string[][] {
  const { m, label } = saying;
  const rows = groups.flatMap((group) => group.rows.filter(({ hidden, entry }) => !hidden && has(entry.id)));
  const counts = columnLists.map((list) => m.matrix.counterparts(briefName(lists, list, saying)));
  return [
    [
      shortName(lists, rows[0]?.entry.list ?? '', saying),
      ...columns.map(({ entry }) => m.countryShort(lists.get(entry.list)?.country ?? '') + m.sep.colon + label(entry)),
      ...counts
    ],
    ...rows.map((row) => [
      label(row.entry),
      ...row.cells.map((cell) => cellWords(cell, m)),
      ...row.counts.map(({ overlaps, notAssessed }) =>
        notAssessed > 0 ? m.matrix.countWords(overlaps, notAssessed) : String(overlaps)
      )
    ])
  ];
}
