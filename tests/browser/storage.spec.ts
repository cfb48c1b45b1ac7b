import type { Page } from '@playwright/test';
import { beginCoding } from './own-lists.ts';
import { axeFindings, expect, test } from './site.ts';

const LABELS = ['Quantum sensing', 'Advanced batteries', 'Artificial intelligence'];

const choose = (page: Page, name: string, text: string) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Keeps three names and begins to code them against the UK’s five technologies. */
async function begin(page: Page) {
  await beginCoding(page, '', LABELS, 'A. Reader');
  await expect(page.locator('#pair')).toContainText('Pair 1 of 15');
}

const progress = (page: Page, n: number) =>
  expect(page.getByRole('navigation', { name: `${n} of 15 pairs coded` })).toBeVisible();
const state = (page: Page, is: 'saved' | 'here') => expect(page.locator('.saved')).toHaveAttribute('data-state', is);
const warning = (page: Page, text: string | RegExp) => page.getByRole('alert').filter({ hasText: text });

/** From now on the store is full, or has room again, as the browser tells the page. */
const setFull = (page: Page, full: boolean) =>
  page.evaluate((is) => ((globalThis as unknown as { full: boolean }).full = is), full);
const canBeFull = (page: Page) =>
  page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if ((globalThis as unknown as { full?: boolean }).full) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });

test('storage that is full in the middle of coding is said at once, and work goes on until there is room', async ({
  page
}) => {
  await canBeFull(page);
  await begin(page);
  await page.keyboard.press('0');
  await state(page, 'saved');
  await setFull(page, true);
  await page.keyboard.press('0');
  await state(page, 'here');
  await expect(page.locator('.saved')).toHaveText(/^Not saved\./);
  await expect(warning(page, 'storage is full')).toBeVisible();
  await expect(warning(page, 'storage is full').getByRole('link', { name: 'Download' })).toBeVisible();
  await page.keyboard.press('0');
  await progress(page, 3);
  await state(page, 'here');
  expect(await axeFindings(page)).toEqual([]);

  await setFull(page, false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(warning(page, 'storage is full')).toHaveCount(0);
  await state(page, 'saved');
  await page.reload();
  await progress(page, 3);
});

test('what was stored before storage was full stays whole', async ({ page }) => {
  await canBeFull(page);
  await begin(page);
  for (let n = 1; n <= 2; n++) await page.keyboard.press('0');
  await progress(page, 2);
  await state(page, 'saved');
  await setFull(page, true);
  await page.keyboard.press('0');
  await state(page, 'here');
  await page.reload();
  await progress(page, 2);
});

test('where nothing may be stored, the coding page says so before the first answer and offers the files', async ({
  page
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await begin(page);
  await expect(warning(page, 'does not let this site store anything')).toBeVisible();
  await state(page, 'here');
  await page.keyboard.press('0');
  await progress(page, 1);
  await state(page, 'here');
  await warning(page, 'does not let').getByRole('link', { name: 'Download' }).click();
  await expect(page.getByRole('heading', { name: 'Download', exact: true })).toBeVisible();
  // What is in this tab only is there for the whole page.
  await page.getByRole('link', { name: /Code pair by pair$/ }).click();
  await progress(page, 1);
});

test('a reload in the middle of a sentence loses no more than its end', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('4');
  const why = page.getByRole('textbox');
  await why.pressSequentially('Both name sensors');
  await expect(page.locator('.saved')).toHaveAttribute('data-state', 'saving');
  await state(page, 'saved');
  await why.pressSequentially(' and so on');
  await page.reload();
  await expect(page.getByRole('textbox')).toHaveValue(/^Both name sensors/);
  await expect(page.getByRole('radio', { name: /^partly overlaps/ })).toBeChecked();
});

test('a mapping that another tab deletes is stored again with the next answer, and its list with it', async ({
  page,
  context
}) => {
  await begin(page);
  await page.keyboard.press('0');
  await state(page, 'saved');
  const other = await context.newPage();
  await other.goto('workbench/');
  await other.getByRole('button', { name: /^Delete: Pasted rows – / }).click();
  await other.getByRole('button', { name: 'Delete: Pasted rows', exact: true }).click();
  await expect(warning(page, 'was deleted in another tab or by the browser')).toBeVisible();
  await page.keyboard.press('0');
  await expect(page.getByText('It was stored again, with all your answers.')).toBeVisible();
  await state(page, 'saved');
  await page.reload();
  await progress(page, 2);
});

test('a newer version of the site in another tab ends storing here, which is said', async ({ page, context }) => {
  await begin(page);
  await page.keyboard.press('0');
  await state(page, 'saved');
  const other = await context.newPage();
  await other.goto('workbench/');
  await other.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('own-lists', 2);
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      })
  );
  await page.keyboard.press('0');
  await expect(warning(page, 'A newer version of this site is open')).toBeVisible();
  await state(page, 'here');
  await progress(page, 2);
});

test('the browser is asked once not to clear the store away, with the first work', async ({ page }) => {
  await page.addInitScript(() => {
    const asked = globalThis as unknown as { asked: number };
    asked.asked = 0;
    StorageManager.prototype.persist = () => Promise.resolve(++asked.asked > 0);
  });
  await begin(page);
  await page.keyboard.press('0');
  await state(page, 'saved');
  expect(await page.evaluate(() => (globalThis as unknown as { asked: number }).asked)).toBe(1);
});

test('an answer to one of 3,000 pairs is stored with its neighbours alone', async ({ page }) => {
  await page.addInitScript(() => {
    const counted = globalThis as unknown as { rows: number };
    counted.rows = 0;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      counted.rows += Array.isArray(value) ? value.length : 0;
      return put.call(this, value, key);
    };
  });
  await page.goto('workbench/');
  await expect(page.locator('input[type=file]')).toBeAttached();
  const rows = Array.from({ length: 600 }, (_, i) =>
    [
      'artificial-intelligence',
      'engineering-biology',
      'future-telecommunications',
      'semiconductors',
      'quantum-technologies'
    ]
      .map((key) => `Entry ${i},uk-sntf-2023:${key},none`)
      .join('\n')
  );
  await choose(page, 'mine.csv', `row,column,relation\n${rows.join('\n')}\n`);
  await page.getByLabel('List in the rows', { exact: true }).selectOption('file');
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.getByLabel('List in the columns', { exact: true }).selectOption('uk-sntf-2023');
  await expect(page.locator('[data-kept="3000"]')).toBeVisible();
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(page).toHaveURL(/work=\d+$/);
  await page.goto(`${page.url()}&step=code`);
  await page.getByLabel('Your name').fill('A. Reader');
  await page.getByRole('button', { name: 'Code on' }).click();
  await expect(page.locator('#pair')).toContainText('of 3000');
  await page.keyboard.press('4');
  await state(page, 'saved');
  const written = await page.evaluate(() => (globalThis as unknown as { rows: number }).rows);
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThanOrEqual(500);
});
