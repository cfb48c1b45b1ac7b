import { describe, expect, test } from 'vitest';
import { heightOf, snippetOf } from '../../src/routes/[[lang=lang]]/embed/snippet.ts';
import { embedRows } from '../../src/routes/[[lang=lang]]/embed/embed-rows.ts';
import { layOut, overlapsOf } from '#lib/model/matrix.ts';
import { COUNTING_RULES } from '#lib/model/counting-rules.ts';
import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import { matrixData } from '#lib/model/matrix-data.ts';
import { defaultMatrix } from '#lib/model/headline.ts';
import { DEFAULT_VIEW } from '#lib/model/views.ts';
import { cellsOf, FIRST_COLUMNS, FIRST_ROWS } from '../count.ts';
import { shipped, shippedCrosswalk } from './helpers.ts';

describe('a page for a frame', () => {
  test('holds the overlaps of each reading, and leaves out what the others count', () => {
    const data = matrixData(shipped, [DEFAULT_VIEW.rows, ...DEFAULT_VIEW.columns], 'top');
    const crosswalk = indexCrosswalk(data);
    const cells = embedRows(crosswalk, layOut(crosswalk, DEFAULT_VIEW)).flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, row: row.entry.id })))
    );
    expect(cells).toHaveLength(cellsOf(FIRST_ROWS, FIRST_COLUMNS));
    for (const reading of COUNTING_RULES) {
      const shown = cells.filter((c) => c.counted.includes(reading)).map((c) => `${c.row} ${c.column.id}`);
      expect(shown.sort()).toEqual(
        overlapsOf(defaultMatrix(shippedCrosswalk, reading))
          .map((p) => `${p.row} ${p.column}`)
          .sort()
      );
    }
    for (const { counted, leftOut, cell } of cells)
      expect(counted.length + leftOut.length).toBe(cell.overlap === null ? 0 : COUNTING_RULES.length);
  });

  test('is put into a page by lines whose title and address cannot break out of them', () => {
    const snippet = snippetOf('https://example.org/embed/?a=1&b="><script>', 'A "title" <b>', 420);
    expect(snippet).toContain('src="https://example.org/embed/?a=1&amp;b=&quot;&gt;&lt;script&gt;"');
    expect(snippet).toContain('title="A &quot;title&quot; &lt;b&gt;"');
    expect(snippet.match(/<script>/g)).toHaveLength(1);
  });

  test('is believed its height only where it is one', () => {
    const type = 'priority-crosswalk:height';
    expect(heightOf({ type, height: 812 })).toBe(812);
    for (const message of [
      null,
      'x',
      {},
      { type },
      { type, height: '812' },
      { type, height: -1 },
      { type, height: 1e9 }
    ])
      expect(heightOf(message)).toBeNull();
  });
});
