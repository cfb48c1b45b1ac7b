import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { writeCsv } from '#lib/tables/csv.ts';
import { counted, field, isTop, listOf, parsed, table, type Row } from '../count.ts';
import { beginCoding, type Lang } from './own-lists.ts';
import { axeFindings, expect, gridReady, test, wordsOf } from './site.ts';

const LABELS = ['Artificial intelligence and machine learning', 'Quanten-Computing', 'Ocean technology'];
const PAIRS = LABELS.length * 5;
const REASON = 'Both name <learning> systems.';

const WORDS = {
  '': {
    done: (n: number) => `${n} of ${PAIRS} pairs coded`,
    see: /See and download/,
    make: 'Make a brief',
    strict: 'Strict',
    own: /Own list, not part of the data set: .+, coded by A\. Reader\. Standard counting rule\./
  },
  'zh/': {
    done: (n: number) => `${PAIRS}对中已编码${n}对`,
    see: /查看和下载/,
    make: '生成简报',
    strict: '严格',
    own: /自有清单，不属于本站数据：.+，编码者：A\. Reader。15对条目中已编码5对，其余未评估。标准口径。/
  }
} as const;

/** Pastes three names and codes their pairs with the UK’s five technologies: one overlap, then none, up to a number. */
async function code(page: Page, lang: Lang, upTo: number) {
  const t = WORDS[lang];
  await beginCoding(page, lang, LABELS, 'A. Reader');
  for (const key of '4awn7') await page.keyboard.press(key);
  const why = page.getByRole('textbox');
  await why.fill(REASON);
  await why.blur();
  await expect(page.getByRole('navigation', { name: t.done(1) })).toBeVisible();
  await page.keyboard.press('Enter');
  for (let n = 2; n <= upTo; n++) {
    await page.keyboard.press('0');
    await expect(page.getByRole('navigation', { name: t.done(n) })).toBeVisible();
  }
  await page.getByRole('link', { name: t.see }).click();
  await gridReady(page);
}

const sheet = (page: Page) => page.getByRole('article');
const title = (page: Page) => sheet(page).getByRole('heading', { level: 2 });
async function save(page: Page, name: RegExp) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await download.path());
}
const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;

test('a pasted list that was coded becomes a brief with the figures of its matrix, as a sheet and in Word and Markdown', async ({
  page
}) => {
  await code(page, '', PAIRS);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^1 of 3 entries of .* has a counterpart in /);
  const said = await wordsOf(page.getByRole('grid').locator('td[data-cell]'));
  const overlaps = said.filter((words) => /strong|substantial|marginal/.test(words)).length;
  expect(overlaps).toBe(1);
  await page.getByRole('link', { name: WORDS[''].make }).click();
  await expect(title(page)).toHaveText(/^One of 3 entries of .* has a counterpart in UK critical tech 2023$/);
  await expect(sheet(page).locator('.status')).toHaveText(WORDS[''].own);
  const rows = sheet(page).locator('[aria-labelledby="brief-table"] tbody tr');
  await expect(rows).toHaveCount(overlaps);
  await expect(rows.first()).toContainText(`“${REASON}” (A. Reader)`);
  const figures = sheet(page).locator('[aria-labelledby="brief-figures"] tbody tr');
  await expect(figures.first().locator('td')).toHaveText(['1', '1', '1', '3']);
  await expect(figures.last().locator('td')).toHaveText(['1', '1', '1', '5']);
  expect(await axeFindings(page)).toEqual([]);

  const heading = (await title(page).innerText()).trim();
  const parts = unzipSync(await save(page, /Word/));
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const text of [
    heading,
    'Own list, not part of the data set',
    'Quanten-Computing',
    'Both name &lt;learning&gt; systems.'
  ])
    expect(document).toContain(text);
  expect(document).not.toMatch(/language model|human expert/);
  const markdown = (await save(page, /Markdown/)).toString('utf8');
  expect(markdown.split('\n')[0]).toBe(`# ${heading}`);
  expect(markdown).toMatch(
    /^\| Entries of .* with a counterpart in UK critical tech 2023, of 3 \| 1 \| \*\*1\*\* \| 1 \| 3 \|$/m
  );

  await page.getByRole('radio', { name: WORDS[''].strict }).check();
  await expect(page).toHaveURL(/reading=strict/);
  await expect(sheet(page).locator('.status')).toContainText('Strict counting rule');
});

test('of pairs that are not coded yet a brief says so in Chinese too, and prints its finding on one upright page', async ({
  page
}) => {
  await code(page, 'zh/', 5);
  await page.getByRole('link', { name: WORDS['zh/'].make }).click();
  await expect(sheet(page).locator('.status')).toHaveText(WORDS['zh/'].own);
  await expect(title(page)).toContainText('至少1个');
  const gaps = sheet(page).locator('[aria-labelledby="brief-gaps"]');
  await expect(gaps).toContainText('尚不能确定');
  await expect(gaps).not.toContainText('Ocean technology');
  await page.waitForFunction(() => [...document.styleSheets].some((s) => s.href?.includes('brief-print')));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1').match(/\/MediaBox\s*\[0 0 594[\d.]* 841[\d.]*\]/g)?.length).toBe(pages(pdf));
  await page.locator('.sheet:not(.front)').evaluateAll((others) => others.forEach((other) => other.remove()));
  expect(pages(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of [page.getByRole('banner'), page.getByRole('contentinfo'), page.getByRole('button').first()])
    await expect(hidden).toBeHidden();
});

test('corrections brought as a mapping show what they change, and become the rows to send in', async ({ page }) => {
  const [rows, columns] = ['cn-eff-2024', 'us-cet-2024'];
  const own = table('mappings').filter(
    (row) => listOf(field(row, 'subject_id')) === rows && listOf(field(row, 'object_id')) === columns
  );
  const [first, second, third] = own.filter(
    (row) =>
      counted(row, 'strict') &&
      row['ext_relation'] === 'intersects' &&
      isTop(field(row, 'subject_id')) &&
      isTop(field(row, 'object_id'))
  ) as [Row, Row, Row];
  const none = {
    ext_relation: 'none',
    ext_subject_centrality: '',
    ext_object_centrality: '',
    ext_evidence: '',
    predicate_id: ''
  };
  const changes = new Map<Row, Row>([
    [first, { ext_subject_centrality: 'part', ext_object_centrality: 'part' }],
    [second, { ext_evidence: 'scope' }],
    [third, none]
  ]);
  const text = writeCsv(
    Object.keys(first),
    own.map((row) => ({ ...row, ...changes.get(row) }))
  );

  await page.goto('workbench/');
  await expect(page.locator('input[type=file]')).toBeAttached();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mended.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  const section = page.getByRole('region', { name: 'What it would change' });
  await expect(section).toContainText('3 differ from the records: 0 added, 1 removed, 2 changed.');
  const shown = section.getByRole('table', { name: 'Pairs that differ from the records' }).locator('tbody tr');
  await expect(shown).toHaveCount(3);
  await expect(shown.filter({ hasText: 'removed' }).locator('td').nth(2)).toHaveText('no overlap');
  expect(await axeFindings(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: 'All rows (CSV)' }).click()
  ]);
  const sent = parsed(readFileSync(await download.path()));
  const ids = [first, second, third].map((row) => field(row, 'record_id')).sort();
  expect(sent.map((row) => row['record_id']).sort()).toEqual(ids);
  expect(sent.find((row) => row['record_id'] === third['record_id'])?.['ext_relation']).toBe('none');

  // What is copied of one pair is its row under the same header.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await section
    .getByRole('button', { name: /^Copy the row of/ })
    .first()
    .click();
  await expect(section.getByText('Copied')).toBeVisible();
  const copied = parsed(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied).toHaveLength(1);
  expect(sent).toContainEqual(copied[0]);
});
