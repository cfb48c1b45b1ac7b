import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { viewWorkbook, type MatrixForSheet } from '#lib/formats/xlsx.ts';
import { matrixFigure } from '#lib/figures/matrix.ts';
import { wordsOf } from '#lib/figures/frame.ts';
import { svgOf } from '#lib/figures/scene.ts';
import { arrangement } from '#lib/model/arrange.ts';
import { NO_FILTERS, type Filters } from '#lib/model/filters.ts';
import { layOut, openLines } from '#lib/model/matrix.ts';
import { overlapsOnScreen, sheetsOf, showMatrix, type ShownCell, type ShownMatrix } from '#lib/model/shown-matrix.ts';
import type { CountingRule } from '#lib/model/types.ts';
import { DEFAULT_VIEW, type View } from '#lib/model/views.ts';
import { release } from '#lib/tables/release.ts';
import { en } from '#lib/words/en/shared.ts';
import { shownView } from '../../src/routes/figures/figures.server.ts';
import { terms } from '../../src/routes/data/data-files.server.ts';
import { cellsOf, entriesOf, FIRST_COLUMNS, FIRST_ROWS, pairsOf, READING_NAMES, shownFirst } from '../count.ts';
import { shipped, shippedCrosswalk } from './helpers.ts';

const show = (rule: CountingRule, filters: Partial<Filters> = {}, view: View = DEFAULT_VIEW, open: string[] = []) =>
  showMatrix(shippedCrosswalk, openLines(shippedCrosswalk, layOut(shippedCrosswalk, view), open), rule, {
    ...NO_FILTERS,
    ...filters
  });
const cellsIn = (matrix: ShownMatrix) => matrix.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
const inState = (matrix: ShownMatrix, ...states: ShownCell['state'][]) =>
  cellsIn(matrix).filter(({ state }) => states.includes(state)).length;
const pair = ({ row, column }: { row: string; column: string }) => `${row} ${column}`;

/** The sheet of a matrix, read by another reader. */
async function sheetOf(shown: MatrixForSheet['shown']) {
  const matrix = { shown, lists: shipped.lists };
  const bytes = await viewWorkbook({ terms, title: '', filters: '', matrix, records: [] });
  return (await readXlsxFile(Buffer.from(bytes))).find(({ sheet }) => sheet === 'matrix')?.data ?? [];
}

describe('a matrix that is shown', () => {
  test('has an overlap for every record that a rule counts, and a place left out for every other one', () => {
    for (const rule of READING_NAMES) {
      const matrix = show(rule);
      const expected = pairsOf(FIRST_ROWS, FIRST_COLUMNS, rule).map(pair);
      expect(matrix.overlaps.map(pair).sort(), rule).toEqual(expected.sort());
      expect(inState(matrix, 'overlap')).toBe(matrix.counted);
      expect(inState(matrix, 'overlap', 'left-out')).toBe(shownFirst('lenient'));
      expect(cellsIn(matrix)).toHaveLength(cellsOf(FIRST_ROWS, FIRST_COLUMNS));
    }
  });

  test('hides by a filter what counts, and never makes it “no overlap”', () => {
    const all = show('standard');
    const strong = show('standard', { strength: '3', relation: 'equal' });
    expect(strong.overlaps.length).toBeGreaterThan(0);
    expect(strong.overlaps.length).toBeLessThan(all.overlaps.length);
    expect(inState(strong, 'overlap', 'filtered')).toBe(all.overlaps.length);
    expect(inState(strong, 'none')).toBe(inState(all, 'none'));
    expect(strong.counted).toBe(all.counted);
  });

  test('hides rows by a filter, and leaves every count in the margins as it is', () => {
    const counts = ({ groups, columnCounts }: ShownMatrix) => [
      groups.flatMap(({ rows }) => rows.map((row) => row.counts)),
      columnCounts
    ];
    const future = show('standard', { category: 'future', counterpart: 'without' });
    expect(future.shownRows).toBeGreaterThan(0);
    expect(future.shownRows).toBeLessThan(future.allRows);
    expect(future.groups.map(({ hidden }) => hidden)).toEqual([true, false]);
    expect(future.overlaps).toEqual([]);
    expect(counts(future)).toEqual(counts(show('standard')));
  });

  test('keeps counts and overlaps of the top level when sub-entries are opened', () => {
    const opened = ['cn-eff-2024:next-gen-it', 'us-cet-2024:artificial-intelligence'];
    const [closed, open] = [show('standard'), show('standard', {}, DEFAULT_VIEW, opened)];
    const beneath = opened.map((id) => shipped.entries.filter(({ parent }) => parent === id).length);
    expect(open.columns.length - closed.columns.length).toBe(beneath[1]);
    expect(open.groups.flatMap(({ rows }) => rows).length).toBe(
      entriesOf(FIRST_ROWS, 'top').length + (beneath[0] ?? 0)
    );
    expect(open.overlaps).toEqual(closed.overlaps);
    expect([open.counted, open.shownRows, open.allRows]).toEqual([closed.counted, closed.shownRows, closed.allRows]);
    expect(inState(open, 'overlap')).toBeGreaterThan(inState(closed, 'overlap'));
  });

  test('says of a pair that nobody has looked at that it was not assessed, under every rule and filter', () => {
    const view = { rows: 'jp-sct-2022', columns: ['de-hta-2025'] };
    for (const rule of READING_NAMES)
      for (const filters of [{}, { strength: '3' as const }]) {
        const matrix = show(rule, filters, view);
        expect(inState(matrix, 'not-assessed')).toBe(cellsOf(view.rows, view.columns));
        expect(matrix.columnCounts.every((count) => count.overlaps === 0 && count.notAssessed > 0)).toBe(true);
      }
  });

  test('is the same in another order', () => {
    const grid = layOut(shippedCrosswalk, { ...DEFAULT_VIEW, arrange: arrangement('together', []) });
    const together = showMatrix(shippedCrosswalk, grid, 'standard', NO_FILTERS);
    expect(together.overlaps.map(pair)).not.toEqual(show('standard').overlaps.map(pair));
    expect(together.overlaps.map(pair).sort()).toEqual(show('standard').overlaps.map(pair).sort());
  });

  test('is drawn as a figure and written as a sheet with the very same overlaps, rule by rule and filtered', async () => {
    for (const settings of [
      ...READING_NAMES.map((reading) => ({ reading })),
      { reading: 'lenient' as const, filters: { ...NO_FILTERS, category: 'future', strength: '2' as const } }
    ]) {
      const matrix = shownView(DEFAULT_VIEW, settings);
      const { overlaps } = matrix.shown;
      const svg = svgOf(matrixFigure(matrix, { words: wordsOf('en', en), release, layout: 'page' }));
      expect(svg.split('<g class="overlap"').length - 1).toBe(overlaps.length);

      const sheet = await sheetOf(matrix.shown);
      const values = sheet.slice(1).flatMap((row) => row.slice(4, -1));
      expect(values.filter((value) => typeof value === 'number')).toEqual(
        overlaps.map(({ overlap }) => overlap.strength)
      );
      expect(values.filter((value) => value === 'filtered out')).toHaveLength(
        svg.split('<g class="filtered"').length - 1
      );
      expect(sheet).toHaveLength(matrix.shown.shownRows + 1);
    }
  });

  test('is taken away as it is on screen: with opened sub-entries, and with what a filter hides marked as that', async () => {
    const opened = ['cn-eff-2024:next-gen-it', 'us-cet-2024:advanced-computing'];
    const matrix = show('lenient', { category: 'emerging', strength: '2' }, DEFAULT_VIEW, opened);
    const sheet = await sheetOf(matrix);
    const values = sheet.slice(1).flatMap((row) => row.slice(4, -1));
    const onScreen = overlapsOnScreen(matrix);
    expect(onScreen.length).toBeGreaterThan(matrix.overlaps.length);
    expect(values.filter((value) => typeof value === 'number')).toHaveLength(onScreen.length);
    expect(values).toContain('filtered out');
    const labels = shipped.entries.filter(({ parent }) => parent === opened[0]).map(({ label }) => label);
    expect(sheet.map(([label]) => label)).toEqual(expect.arrayContaining(labels));
  });

  test('says in its workbook which filters were on, and that none was', async () => {
    const readme = async (filters: string) => {
      const bytes = await viewWorkbook({
        terms,
        title: '',
        filters,
        matrix: { shown: show('standard'), lists: [] },
        records: []
      });
      return (await readXlsxFile(Buffer.from(bytes))).find(({ sheet }) => sheet === 'README')?.data ?? [];
    };
    expect(await readme('category=future, strength=2')).toContainEqual(['Filters on', 'category=future, strength=2']);
    expect(await readme('')).toContainEqual(['Filters on', 'none']);
  });
});

describe('a matrix on sheets of paper', () => {
  const wide = show('standard', {}, { rows: FIRST_ROWS, columns: [...FIRST_COLUMNS, 'eu-cta-2023', 'nato-edt-2024'] });

  test('has every column once, in order, with all rows and their cells, on no more columns than a sheet holds', () => {
    for (const most of [1, 5, 7, 18, 40, 1000]) {
      const sheets = sheetsOf(wide, most);
      expect(sheets.flatMap(({ columns }) => columns.map(({ entry }) => entry.id))).toEqual(
        wide.columns.map(({ entry }) => entry.id)
      );
      expect(Math.max(...sheets.map(({ columns }) => columns.length))).toBeLessThanOrEqual(most);
      const rows = sheets.map(({ groups }) => groups.flatMap((group) => group.rows));
      wide.groups
        .flatMap((group) => group.rows)
        .forEach((row, i) => {
          expect(rows.flatMap((sheet) => sheet[i]?.cells ?? [])).toEqual(row.cells);
        });
    }
  });

  test('keeps a list together where it fits on a sheet, with the counts of the whole list', () => {
    const sheets = sheetsOf(wide, 40);
    expect(sheets.map(({ columnLists }) => columnLists)).toEqual([
      [...FIRST_COLUMNS, 'eu-cta-2023'],
      ['nato-edt-2024']
    ]);
    const counts = (matrix: ShownMatrix) => matrix.groups.flatMap(({ rows }) => rows.map((row) => row.counts.at(-1)));
    expect(counts(sheets[1] ?? wide)).toEqual(counts(wide));
    expect(sheetsOf(show('standard'), 40)).toHaveLength(1);
  });
});
