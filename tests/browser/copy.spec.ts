// What is selected of a table and copied is a table of words, in a word processor and in a spreadsheet.
import {
  cellsOf,
  entriesOf,
  field,
  FIRST_COLUMNS,
  FIRST_ROWS,
  isOverlap,
  shownFirst,
  strengthOf,
  table
} from '../count.ts';
import { expect, gridReady, test } from './site.ts';
import type { Page } from '@playwright/test';

/** Selects from the start of one element to the end of another, as a drag does. */
const select = (page: Page, from: string, to: string) =>
  page.evaluate(
    ([first, last]) => {
      const [start, end] = [document.querySelector(first ?? ''), [...document.querySelectorAll(last ?? '')].at(-1)];
      if (!start || !end) throw new Error(`${first}, ${last}`);
      document.dispatchEvent(new Event('selectstart'));
      document.getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [from, to]
  );

/**
 * What the page puts on the clipboard when a person copies: the two forms of it; empty where it leaves that to the browser.
 * By the command that the key and the menu give, since a key reaches only the window in front.
 */
const atCopying = (page: Page) =>
  page.evaluate(() => {
    const put = { html: '', plain: '' };
    window.addEventListener(
      'copy',
      ({ clipboardData }) => {
        put.html = clipboardData?.getData('text/html') ?? '';
        put.plain = clipboardData?.getData('text/plain') ?? '';
      },
      { once: true }
    );
    if (!document.execCommand('copy')) throw new Error('The browser copied nothing.');
    return put;
  });

/** Copies what is selected, again until the script that writes tables has come. */
async function copied(page: Page) {
  let { html, plain } = { html: '', plain: '' };
  await expect
    .poll(async () => {
      ({ html, plain } = await atCopying(page));
      return html;
    })
    .not.toBe('');
  // Read in an empty page: those of the site allow no markup from a text.
  const reader = await page.context().newPage();
  const pasted = await reader.evaluate((markup) => {
    const { body } = new DOMParser().parseFromString(markup, 'text/html');
    const table = body.querySelector('table');
    return {
      cells: [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent)),
      around: (body.textContent ?? '').replace(table?.textContent ?? '', ''),
      marks: body.querySelectorAll('table svg, table a').length
    };
  }, html);
  await reader.close();
  return { ...pasted, plain: plain.split('\n').map((line) => line.split('\t')) };
}

test('the whole matrix is pasted with words in every cell, each label once', async ({ page }) => {
  await page.goto('/');
  await gridReady(page);
  await select(page, '.matrix thead', '.matrix tbody:last-of-type');
  const { plain, cells, marks } = await copied(page);
  const rows = entriesOf(FIRST_ROWS, 'top');
  expect(cells).toEqual(plain);
  expect(marks).toBe(0);
  expect(cells).toHaveLength(rows.length + 1);
  expect(cells.slice(1).map(([name]) => name)).toEqual(rows.map((row) => row.label_en));
  const inner = cells.slice(1).flatMap((row) => row.slice(1, -FIRST_COLUMNS.length));
  expect(inner).toHaveLength(cellsOf(FIRST_ROWS, FIRST_COLUMNS));
  expect(inner.filter((words) => words?.trim() === '')).toEqual([]);
  expect(inner.filter((words) => /^(same scope|falls within|includes|partly overlaps)/.test(words ?? ''))).toHaveLength(
    shownFirst('standard')
  );
});

test('some rows are pasted with the headings, in Chinese too, and what is selected around the table comes along', async ({
  page
}) => {
  await page.goto('/zh/');
  await gridReady(page);
  await select(page, 'tr[data-row] th', 'tbody tr[data-row]:nth-of-type(3) td');
  expect((await copied(page)).cells.length).toBeGreaterThan(3);
  await select(page, 'h1', '.matrix tbody tr[data-row]:nth-of-type(3)');
  const { around, plain } = await copied(page);
  expect(around).toContain((await page.getByRole('heading', { level: 1 }).textContent())?.trim().slice(0, 8));
  expect(plain[0]).toHaveLength(1);
  expect(plain.at(-1)?.length).toBeGreaterThan(FIRST_COLUMNS.length);
});

test('a selection within one cell is left to the browser', async ({ page }) => {
  await page.goto('/');
  await gridReady(page);
  await select(page, '.matrix thead', '.matrix tbody:last-of-type');
  await copied(page);
  await page.evaluate(() => {
    const name = document.querySelector('tr[data-row] .name');
    if (name) document.getSelection()?.selectAllChildren(name);
  });
  expect(await atCopying(page)).toEqual({ html: '', plain: '' });
});

test('the table of overlaps is pasted with one line a record', async ({ page }) => {
  const strong = table('mappings').filter((record) => isOverlap(record) && strengthOf(record) === 3);
  await page.goto('/overlaps/?strength=3');
  await expect(page.locator('tbody tr')).toHaveCount(strong.length);
  await select(page, 'main table thead', 'main table tbody');
  const { plain, cells } = await copied(page);
  expect(cells).toEqual(plain);
  expect(cells).toHaveLength(strong.length + 1);
  expect(new Set(cells.map((row) => row.length))).toEqual(new Set([7]));
  expect(
    cells
      .slice(1)
      .map(([id]) => id)
      .sort()
  ).toEqual(strong.map((record) => field(record, 'record_id')).sort());
});
