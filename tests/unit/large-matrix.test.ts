import { describe, expect, test } from 'vitest';
import { Coding, type CodedList } from '../../src/lib/components/coding/coding.svelte.ts';
import { coverage } from '#lib/model/coverage.ts';
import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import { NO_FILTERS, type FilteredEntry } from '#lib/model/filters.ts';
import { listParts } from '#lib/model/list-parts.ts';
import { layOut } from '#lib/model/matrix.ts';
import { columnsBetween, showMatrix } from '#lib/model/shown-matrix.ts';
import type { Mapping } from '#lib/model/types.ts';

const SIDE = 60;
const id = (list: string, i: number) => `${list}:${i}`;
const entries = ['a', 'b'].flatMap((list) =>
  Array.from({ length: SIDE }, (_, i): FilteredEntry => ({
    id: id(list, i),
    list,
    parent: null,
    position: i + 1,
    category: i < 10 ? 'emerging' : 'future',
    wording: 'unconfirmed'
  }))
);
/** Each entry overlaps with the one of its number and the next; of the others every second one shares nothing. */
const overlaps = (i: number, j: number) => j === i || j === (i + 1) % SIDE;
const isNone = (i: number, j: number) => !overlaps(i, j) && (i + j) % 2 === 0;
const all = Array.from({ length: SIDE }, (_, i) => Array.from({ length: SIDE }, (__, j) => [i, j] as const)).flat();
const crosswalk = indexCrosswalk({
  entries,
  mappings: all
    .filter(([i, j]) => overlaps(i, j))
    .map(([i, j]): Mapping => ({
      id: `m:${i}-${j}`,
      subject: id('a', i),
      object: id('b', j),
      relation: 'intersects',
      subjectCentrality: 'core',
      objectCentrality: 'core',
      evidence: 'named'
    })),
  assessed: [],
  // Said from either side.
  none: all
    .filter(([i, j]) => isNone(i, j))
    .map(([i, j]): [string, string] => (i % 3 === 0 ? [id('b', j), id('a', i)] : [id('a', i), id('b', j)]))
});
const shown = (rows: string, columns: string) =>
  showMatrix(crosswalk, layOut(crosswalk, { rows, columns: [columns] }), 'standard', NO_FILTERS);
const rowsOf = ({ groups }: ReturnType<typeof shown>) => groups.flatMap(({ rows }) => rows);

describe('a large matrix', () => {
  test('counts what overlaps and what nobody looked at, whichever side a pair was said from', () => {
    const open = all.filter(([i, j]) => i === 0 && !overlaps(i, j) && !isNone(i, j)).length;
    for (const [rows, columns] of [
      ['a', 'b'],
      ['b', 'a']
    ] as const) {
      const matrix = shown(rows, columns);
      expect(matrix.counted).toBe(2 * SIDE);
      expect(rowsOf(matrix).every(({ counts }) => counts[0]?.overlaps === 2)).toBe(true);
      expect(rowsOf(matrix)[0]?.counts[0]?.notAssessed).toBe(open);
      expect(coverage(crosswalk, rows, columns, 'standard').covered).toHaveLength(SIDE);
    }
  });

  test('keeps names, cells and counts together in the part between two columns', () => {
    const matrix = shown('a', 'b');
    const { head, cut } = columnsBetween(matrix, 20, 25);
    expect(head.columns.map(({ entry }) => entry.id)).toEqual([20, 21, 22, 23, 24].map((j) => id('b', j)));
    expect(head.columnCounts).toEqual(matrix.columnCounts.slice(20, 25));
    const row = rowsOf(matrix)[21];
    if (!row) throw new Error('There is no such row.');
    expect(cut(row).cells.map(({ state }) => state === 'overlap')).toEqual([false, true, true, false, false]);
    expect(cut(row).counts).toEqual(row.counts);
  });

  test('is a list in parts, each row with its counterparts, in which no row is lost', () => {
    const matrix = shown('a', 'b');
    const parts = listParts(matrix, () => false, { rows: 25, counterparts: 40 });
    expect(parts.map((part) => rowsOf(part).length)).toEqual([20, 20, 20]);
    expect(parts.flatMap(rowsOf).map(({ entry }) => entry.id)).toEqual(rowsOf(matrix).map(({ entry }) => entry.id));
    for (const row of parts.flatMap(rowsOf)) {
      const i = Number(row.entry.id.slice(2));
      expect(row.columns?.map(({ entry }) => entry.id).sort()).toEqual([id('b', i), id('b', (i + 1) % SIDE)].sort());
    }
  });

  test('has one cell of each other state in a row of the list without counterparts', () => {
    const none = showMatrix(
      indexCrosswalk({ entries, mappings: [], assessed: [], none: [[id('a', 0), id('b', 7)]] }),
      layOut(crosswalk, { rows: 'a', columns: ['b'] }),
      'standard',
      NO_FILTERS
    );
    const rows = listParts(none, () => false, { rows: 25, counterparts: 40 }).flatMap(rowsOf);
    expect(rows[0]?.cells.map(({ state }) => state)).toEqual(['none', 'not-assessed']);
    expect(rows[1]?.cells.map(({ state }) => state)).toEqual(['not-assessed']);
  });
});

test('an answer leaves the progress of every other row the very same', () => {
  const list = (name: string): CodedList => ({
    name,
    entries: Array.from({ length: 5 }, (_, i) => ({
      id: id(name, i),
      label: `Entry ${i}`,
      original: '',
      names: [`Entry ${i}`],
      beneath: [],
      note: ''
    }))
  });
  const coding = new Coding(list('a'), list('b'), new Map(), () => undefined);
  const before = coding.progress;
  const row = before.findIndex((of) => of.row === coding.pair?.subject);
  coding.setRelation('none');
  expect(coding.progress[row]).toMatchObject({ complete: 1, incomplete: 0 });
  expect(coding.progress.map((of, i) => of === before[i])).toEqual(before.map((_, i) => i !== row));
  expect(coding.undo()).toBe(1);
  expect(coding.progress).toEqual(before);
});
