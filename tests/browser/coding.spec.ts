import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { beginCoding, TEN_LABELS, type Lang } from './own-lists.ts';
import { axeFindings, expect, gridReady, test } from './site.ts';

const PAIRS = TEN_LABELS.length * 5;

const WORDS = {
  '': {
    place: (at: number) => `Pair ${at} of ${PAIRS}`,
    done: (n: number) => `${n} of ${PAIRS} pairs coded`,
    saved: /^Saved in this browser at \d\d:\d\d\.$/,
    see: 'See and download',
    left: 'Every pair is coded.'
  },
  'zh/': {
    place: (at: number) => `第${at}对，共${PAIRS}对`,
    done: (n: number) => `${PAIRS}对中已编码${n}对`,
    saved: /^已于\d\d:\d\d保存在本浏览器中。$/,
    see: '查看和下载',
    left: '全部条目对均已编码。'
  }
} as const;

/** Begins to code ten names against the UK’s five technologies. */
async function begin(page: Page, lang: Lang) {
  await beginCoding(page, lang, TEN_LABELS, 'A. Reader');
  await expect(page.locator('#pair')).toContainText(WORDS[lang].place(1));
}

const progress = (page: Page, lang: Lang, n: number) =>
  expect(page.getByRole('navigation', { name: WORDS[lang].done(n) })).toBeVisible();
const saved = (page: Page, lang: Lang) => expect(page.locator('.saved')).toHaveText(WORDS[lang].saved);

/** An overlap that lacks nothing, by single keys and one typed reason. */
async function overlap(page: Page, keys: string, reason: string) {
  for (const key of keys) await page.keyboard.press(key);
  const why = page.getByRole('textbox');
  await why.fill(reason);
  await why.blur();
}

test('ten pasted names are coded against five by keys alone, and come out as a matrix and as files', async ({
  page
}) => {
  await begin(page, '');
  expect(await axeFindings(page)).toEqual([]);
  // Likely pairs come first: both entries name artificial intelligence, which is marked.
  await expect(page.locator('.entries mark').first()).toHaveText('Artificial');
  await overlap(page, '4awn7', 'Both name learning systems.');
  await progress(page, '', 1);
  await page.keyboard.press('Enter');
  // Undone, the pair is open again; coded again, it is the next one’s turn.
  await page.keyboard.press('0');
  await progress(page, '', 2);
  await page.keyboard.press('u');
  await progress(page, '', 1);
  for (let n = 2; n <= PAIRS; n++) {
    await page.keyboard.press('0');
    await progress(page, '', n);
  }
  await expect(page.getByText(WORDS[''].left)).toBeVisible();
  await expect(page.getByRole('link', { name: 'See the matrix' })).toBeVisible();
  await saved(page, '');

  await page.getByRole('link', { name: new RegExp(WORDS[''].see) }).click();
  await gridReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1 of 10 entries of .* has a counterpart in /);
  await expect(page.getByText('undetermined')).toHaveCount(0);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).click()
  ]);
  const rows = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  expect(rows).toHaveLength(PAIRS);
  expect(rows.filter((row) => row.includes(',none,'))).toHaveLength(PAIRS - 1);
  expect(rows.every((row) => row.includes('A. Reader'))).toBe(true);
});

test('a tab that is closed without warning loses no answer, and the next one goes on from there', async ({
  page,
  context
}) => {
  await begin(page, '');
  for (let n = 1; n <= 3; n++) {
    await page.keyboard.press('0');
    await progress(page, '', n);
  }
  await saved(page, '');
  const address = page.url();
  // Not closed by the page’s own leave: as a browser that is killed does.
  const cdp = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void cdp.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await next.goto(address);
  await progress(next, '', 3);
  await expect(next.locator('#pair')).toContainText(WORDS[''].place(4));
});

test('a mapping is coded in one tab at a time; the other says so and can take it over', async ({ page, context }) => {
  await begin(page, '');
  await page.keyboard.press('0');
  await progress(page, '', 1);
  await saved(page, '');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(
    other.getByRole('alert').filter({ hasText: 'This mapping is being coded in another tab or window.' })
  ).toBeVisible();
  await other.getByRole('button', { name: 'Code it here instead' }).click();
  await progress(other, '', 1);
  await expect(page.getByRole('alert').filter({ hasText: 'now being coded in another tab' })).toBeVisible();
});

test('the reason is reached by a key and left by Enter, and the next pair is read from its head', async ({ page }) => {
  await begin(page, '');
  for (const key of '4awn7r') await page.keyboard.press(key);
  const why = page.getByRole('textbox');
  await expect(why).toBeFocused();
  await page.keyboard.type('Both name learning.');
  await page.keyboard.press('Enter');
  await expect(page.locator('#pair')).toContainText(WORDS[''].place(2));
  await expect(page.locator('#pair')).toBeFocused();
  await expect(page.locator('#pair')).toBeInViewport();
  await page.keyboard.press('b');
  await expect(why).toHaveValue('Both name learning.');
});

test('keys can be switched off, and rest while somebody types', async ({ page }) => {
  await begin(page, '');
  await page.keyboard.press('1');
  await page.getByRole('textbox').pressSequentially('10 nouns');
  await expect(page.getByRole('radio', { name: /^same scope/ })).toBeChecked();
  await expect(page.locator('#pair')).toContainText(WORDS[''].place(1));
  await page.getByText('Keys', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Single keys answer' }).uncheck();
  await page.keyboard.press('4');
  await expect(page.getByRole('radio', { name: 'same scope', exact: true })).toBeChecked();
});

test('on a phone, in Chinese, pairs are coded by touch, and a whole row in one act that can be undone', async ({
  page
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await begin(page, 'zh/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('radio', { name: /^无重合/ }).check();
  await progress(page, 'zh/', 1);
  await page.getByRole('button', { name: /其余4对未编码/ }).click();
  await progress(page, 'zh/', 5);
  await page.getByRole('button', { name: /^撤销/ }).click();
  await progress(page, 'zh/', 1);
  await saved(page, 'zh/');
  expect(await axeFindings(page)).toEqual([]);
  // One pair of five without overlap is no entry without counterpart.
  await page.getByRole('link', { name: new RegExp(WORDS['zh/'].see) }).click();
  await expect(page.getByText('尚不能确定：部分条目对未评估')).toHaveCount(1);
  await expect(page.getByText('本口径下无对应条目')).toHaveCount(0);
});
