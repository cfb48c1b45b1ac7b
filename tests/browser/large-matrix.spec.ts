import type { Locator, Page } from '@playwright/test';
import { axeFindings, expect, gridReady, test } from './site.ts';

const SIDE = 500;
/** What a page has at most. */
const ELEMENTS = 1_500;
const pad = (n: number) => String(n).padStart(3, '0');
/** Every row overlaps with the column of its number and with one half of the list further. */
const overlaps = (row: number, column: number) => column === row || column === (row + SIDE / 2) % SIDE;

/** A mapping between two lists of 500 that are in no other file. */
function mapping(): string {
  const numbers = Array.from({ length: SIDE }, (_, i) => i);
  const line = (row: number, column: number) =>
    `Row technology ${pad(row)},Column technology ${pad(column)},intersects with,core,core,named`;
  return [
    'row,column,relation,subject_centrality,object_centrality,evidence',
    ...numbers.map((i) => line(i, i)),
    ...numbers.map((i) => line(i, (i + SIDE / 2) % SIDE))
  ].join('\n');
}

async function keepMapping(page: Page) {
  await page.goto('workbench/');
  await expect(page.getByRole('group', { name: 'Bring a list or a mapping' })).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(mapping()) });
  for (const name of ['List in the rows', 'List in the columns']) {
    await page.getByLabel(name, { exact: true }).selectOption('file');
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expect(page.getByLabel(name, { exact: true })).toHaveValue('file');
  }
  await page.getByLabel('Name', { exact: true }).fill('Large');
  await page.getByLabel('Name of the list in the rows').fill('Rows');
  await page.getByLabel('Name of the list in the columns').fill('Columns');
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
}

const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);
const numberIn = (text: string | null) => Number(/\d{3}/.exec(text ?? '')?.[0] ?? NaN);

/** What is drawn: each cell with the numbers of its names at both sides, the places that it says it has, and its state. */
const cellsOf = (grid: Locator) =>
  grid.evaluate((table) => {
    const number = (of: Element | null | undefined) => Number(/\d{3}/.exec(of?.textContent ?? '')?.[0] ?? NaN);
    const heads = [...table.querySelectorAll('th[data-column]')];
    return [...table.querySelectorAll('tr[data-row]')].flatMap((line) =>
      [...line.querySelectorAll('td[data-cell]')].map((cell, i) => ({
        row: number(line.querySelector('th')),
        column: number(heads[i]),
        rowIndex: Number(line.getAttribute('aria-rowindex')),
        columnIndex: Number(cell.getAttribute('aria-colindex')),
        headIndex: Number(heads[i]?.getAttribute('aria-colindex')),
        overlap: cell.querySelector('a') !== null
      }))
    );
  });

/** Names at both sides, places and states of all that is drawn belong together. */
async function expectWhole(grid: Locator) {
  const cells = await cellsOf(grid);
  expect(cells.length).toBeGreaterThan(100);
  expect(
    cells.filter(
      ({ row, column, rowIndex, columnIndex, headIndex, overlap }) =>
        rowIndex !== row + 4 ||
        columnIndex !== column + 2 ||
        headIndex !== columnIndex ||
        overlap !== overlaps(row, column)
    )
  ).toEqual([]);
}

/** The row and the column of the cell that has the focus. */
async function expectFocus(page: Page, row: number, column: number) {
  const cell = page.locator('td[data-cell]:focus');
  await expect(cell).toHaveAttribute('aria-colindex', String(column + 2));
  await expect(cell.locator('xpath=..')).toHaveAttribute('aria-rowindex', String(row + 4));
  await expect(cell).toBeInViewport({ ratio: 1 });
}

test('a matrix of 500 × 500 has every cell within reach of the keyboard, and few elements', async ({ page }) => {
  await keepMapping(page);
  const grid = await gridReady(page);
  await expect(grid).toHaveAttribute('aria-rowcount', String(3 + SIDE));
  await expect(grid).toHaveAttribute('aria-colcount', String(1 + SIDE + 1));
  expect(await elements(page)).toBeLessThanOrEqual(ELEMENTS);
  await expectWhole(grid);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('500 of 500 entries');
  await expect(grid.locator('tr[data-row] td.count').first()).toHaveText('2*');
  expect(await axeFindings(page)).toEqual([]);

  await grid.locator('td[data-cell]').first().focus();
  const keys: [key: string, row: number, column: number][] = [
    ['Control+End', 499, 499],
    ['ArrowRight', 499, 499],
    ['Home', 499, 0],
    ['PageUp', 489, 0],
    ['ArrowLeft', 489, 0],
    ['Control+Home', 0, 0],
    ['End', 0, 499],
    ['ArrowLeft', 0, 498],
    ...Array.from({ length: 4 }, (_, i): [string, number, number] => ['PageDown', (i + 1) * 10, 498]),
    ['ArrowDown', 41, 498],
    ['Control+Home', 0, 0]
  ];
  for (const [key, row, column] of keys) {
    await page.keyboard.press(key);
    await expectFocus(page, row, column);
    await expectWhole(grid);
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Pair', exact: true })).toContainText('Column technology 000');
  await page.keyboard.press('Escape');
  await expectFocus(page, 0, 0);
});

test('names at both sides of a large matrix go with its cells while it is scrolled, and the focus is not lost', async ({
  page
}) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const known = Number(document.documentElement.dataset['longest'] ?? 0);
      document.documentElement.dataset['longest'] = String(
        Math.max(known, ...list.getEntries().map(({ duration }) => duration))
      );
    }).observe({ type: 'longtask' });
  });
  await keepMapping(page);
  const grid = await gridReady(page);
  await grid.locator('td[data-cell]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expectFocus(page, 1, 0);
  await page.evaluate(() => delete document.documentElement.dataset['longest']);

  const frame = page.getByRole('region', { name: 'Matrix' }).or(page.locator('.matrix')).first();
  for (const [down, right] of [
    [0.5, 0],
    [0.5, 0.5],
    [1, 1],
    [0.25, 0.75]
  ] as const) {
    await frame.evaluate(
      (of, [y, x]) => of.scrollTo((of.scrollWidth - of.clientWidth) * x, (of.scrollHeight - of.clientHeight) * y),
      [down, right] as const
    );
    // Of 500 rows those in view are not among those that can be the first.
    await expect
      .poll(async () => {
        const cells = await cellsOf(grid);
        const [first, last] = [cells[0], cells.at(-1)];
        const share = (from: number, to: number) => from / (SIDE - (to - from) - 1);
        return first && last
          ? Math.abs(share(first.row, last.row) - down) < 0.02 &&
              Math.abs(share(first.column, last.column) - right) < 0.02
          : false;
      })
      .toBe(true);
    await expectWhole(grid);
    expect(await elements(page)).toBeLessThanOrEqual(ELEMENTS);
  }
  const longest = await page.evaluate(() => document.documentElement.dataset['longest'] ?? 'none over 50');
  test.info().annotations.push({ type: 'longest task while scrolling, in ms', description: longest });

  // The cell that had the focus is far away; a key goes on from it.
  await expect(grid).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectFocus(page, 1, 1);
  await expectWhole(grid);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/This matrix is too large for paper\. Shown are rows 2 to \d+ of 500/)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expectFocus(page, 1, 1);
  await expectWhole(grid);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a large matrix is a list in parts that has every entry', async ({ page }) => {
    await keepMapping(page);
    const rows = page.locator('.matrix tr[data-row]');
    await expect(rows.first()).toContainText('Row technology 000');
    await expect(rows.first().locator('td.counted a')).toHaveCount(2);
    await expect(rows.first()).toContainText('Column technology 250');
    const parts = page.getByLabel('Part of the list', { exact: true });
    const many = await rows.count();
    await page.getByRole('button', { name: 'Next part' }).click();
    await expect(rows.first()).toContainText(`Row technology ${pad(many)}`);
    expect(await elements(page)).toBeLessThanOrEqual(ELEMENTS);
    expect(await axeFindings(page)).toEqual([]);
    const options = await parts.locator('option').count();
    await parts.selectOption({ index: options - 1 });
    await expect(rows.last()).toContainText('Row technology 499');
    expect(numberIn(await rows.last().textContent())).toBe(SIDE - 1);
    await expect(page.getByRole('button', { name: 'Next part' })).toBeDisabled();
  });
});
