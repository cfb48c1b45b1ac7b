import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { pasteRows } from './own-lists.ts';
import { axeFindings, expect, gridReady, scriptReady, test } from './site.ts';

const NAMES = ['Sourdough ovens', 'Quantum sensing', 'Robotic kneading'];
const PAIRS = NAMES.length * 5;
const FIRST = 'Ann Archer';
const SECOND = 'Ben Baker';
const REASON = 'Both of them name ovens.';

const zipOf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/zip', buffer });
const choose = (page: Page, file: ReturnType<typeof zipOf>) => page.locator('input[type=file]').setInputFiles(file);

/** A browser in which nothing is kept, as that of another person; any error on its console fails the test. */
async function anotherBrowser(
  browser: Browser,
  baseURL: string | undefined
): Promise<{ page: Page; errors: string[] }> {
  const page = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  return { page, errors };
}

async function open(page: Page, path = 'workbench/') {
  await page.goto(path);
  await expect(page.locator('input[type=file]')).toBeAttached();
}

/** Keeps a list and codes one pair of it with the UK’s under a name, with a reason. */
async function code(page: Page, coder: string) {
  await open(page);
  await pasteRows(page, NAMES.join('\n'));
  await page.getByLabel('Name', { exact: true }).fill('Bakery');
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  const section = page.locator('section', { has: page.locator('#begin') });
  await section.locator('select').selectOption('uk-sntf-2023');
  await section.getByLabel('Your name').fill(coder);
  await section.getByRole('button', { name: `Begin: ${PAIRS} pairs` }).click();
  await answer(page, 1);
}

/** Answers the pair on the screen, and says how many are then answered. */
async function answer(page: Page, n: number) {
  await expect(page.locator('#pair')).toBeVisible();
  for (const key of '4awn7') await page.keyboard.press(key);
  await page.getByRole('textbox').fill(REASON);
  await page.getByRole('textbox').blur();
  await expect(page.getByRole('navigation', { name: `${n} of ${PAIRS} pairs coded` })).toBeVisible();
  await expect(page.locator('.saved')).toHaveText(/^Saved in this browser at/);
}

async function save(page: Page, button: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click()
  ]);
  return { name: file.suggestedFilename(), buffer: readFileSync(await file.path()) };
}

const textsOf = (zip: Buffer) =>
  Object.entries(unzipSync(zip)).map(([path, bytes]) => `${path}\n${new TextDecoder().decode(bytes)}`);
const keptNames = (page: Page) => page.locator('section[aria-labelledby=kept] li a');

test('a second coder codes in another browser without a word of the first, and both stand in the first one’s mapping', async ({
  page,
  browser,
  baseURL
}) => {
  await code(page, FIRST);
  await open(page);
  await expect(keptNames(page)).toHaveCount(2);
  const called = await keptNames(page).nth(1).innerText();
  expect(called).toContain(FIRST);
  const blank = await save(page, `For a second coder: ${called}`);
  expect(blank.name).toBe('my-mapping-my-bakery-uk-sntf-2023-second-coder.zip');
  for (const text of textsOf(blank.buffer)) expect(text).not.toMatch(/ann[ -]archer|name ovens/i);

  const { page: other, errors } = await anotherBrowser(browser, baseURL);
  await open(other);
  await choose(other, zipOf(blank.name, blank.buffer));
  await expect(other.getByText('This file holds 1 list and 1 mapping. Nothing has been kept yet.')).toBeVisible();
  await expect(keptNames(other)).toHaveCount(0);
  expect(await axeFindings(other)).toEqual([]);
  await other.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(other.getByText('2 lists and mappings were kept from the work file.')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Undo' })).toBeFocused();
  await keptNames(other).nth(1).click();
  await expect(other).toHaveURL(/work=/);
  await other
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('link', { name: /Code pair by pair/ })
    .click();
  await other.getByRole('textbox').fill(SECOND);
  await other.getByRole('button', { name: 'Code on' }).click();
  await answer(other, 1);
  await open(other);
  await expect(keptNames(other)).toHaveCount(2);
  const back = await save(other, `Save as file: ${await keptNames(other).nth(1).innerText()}`);
  expect(textsOf(back.buffer).join('\n')).not.toMatch(/ann archer/i);
  await other.context().close();
  expect(errors).toEqual([]);

  await open(page);
  await choose(page, zipOf(back.name, back.buffer));
  await expect(page.getByText(`Adds 1 coding by ${SECOND}.`)).toBeVisible();
  await expect(page.getByText('Kept already, without a difference.')).toBeVisible();
  await expect(page.getByLabel('Goes into')).toHaveValue(/ann-archer/);
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(page.getByText('1 list or mapping was kept from the work file.')).toBeVisible();
  const rowsNow = async () => {
    const both = await save(page, `Save as file: ${called}`);
    const table = textsOf(both.buffer).find((text) => text.startsWith('mappings/')) ?? '';
    return [FIRST, SECOND].map((name) => table.split('\n').filter((line) => line.includes(name)).length);
  };
  expect(await rowsNow()).toEqual([1, 1]);
  // Taken back, the first coder is alone again.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  expect(await rowsNow()).toEqual([1, 0]);
});

test('a list that changed since is left as it is unless the other one is chosen, and everything comes back from one file', async ({
  page,
  browser,
  baseURL
}) => {
  await code(page, FIRST);
  await open(page);
  const all = await save(page, 'Save everything as a work file');
  expect(all.name).toBe('own-lists.zip');

  const { page: other, errors } = await anotherBrowser(browser, baseURL);
  await open(other);
  await choose(other, zipOf(all.name, all.buffer));
  await other.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(keptNames(other)).toHaveCount(2);
  const again = await save(other, 'Save everything as a work file');
  expect(again.buffer.equals(all.buffer)).toBe(true);
  await choose(other, zipOf(all.name, all.buffer));
  await expect(other.getByText('Nothing to keep: this would change nothing here.')).toBeVisible();
  await other.context().close();
  expect(errors).toEqual([]);

  // The list is mended here; the file has the earlier one.
  await page.locator('input[type=file]').setInputFiles({
    name: 'mended.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('label\nSourdough ovens\nQuantum clocks\nRobotic kneading\n')
  });
  await page.getByLabel('Replaces').selectOption({ label: 'Bakery' });
  await page.getByRole('button', { name: 'Replace' }).click();
  // The matrix opens when the list is stored.
  await gridReady(page);
  await open(page);
  await choose(page, zipOf(all.name, all.buffer));
  await expect(page.getByText('This list has changed since.')).toBeVisible();
  await expect(page.getByText('Nothing to keep')).toBeVisible();
  await page.getByLabel('Where Bakery differs').selectOption('both');
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(keptNames(page)).toHaveCount(4);
  await expect(keptNames(page).filter({ hasText: 'Bakery (from the file)' })).toHaveCount(1);
});

test('a work is copied under a name of its own, in both languages, and two tabs show the same', async ({
  page,
  context
}) => {
  await code(page, FIRST);
  await open(page);
  const tab = await context.newPage();
  await open(tab, 'zh/workbench/');
  await page.getByRole('button', { name: 'Duplicate: Bakery', exact: true }).click();
  await expect(keptNames(page).filter({ hasText: 'Copy of Bakery' })).toHaveCount(1);
  await expect(keptNames(tab).filter({ hasText: 'Copy of Bakery' })).toHaveCount(1);
  await tab.getByRole('button', { name: '制作副本：Bakery', exact: true }).click();
  await expect(keptNames(page).filter({ hasText: 'Bakery（副本）' })).toHaveCount(1);
  await keptNames(page).filter({ hasText: 'Copy of Bakery' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Copy of Bakery (your own)');
  expect(await axeFindings(tab)).toEqual([]);
});

test('a work file is not kept in the place of a mapping that is being coded in another tab', async ({
  page,
  context
}) => {
  await code(page, FIRST);
  const tab = await context.newPage();
  await open(tab);
  const all = await save(tab, 'Save everything as a work file');
  await page.keyboard.press('u');
  await expect(page.getByRole('navigation', { name: `0 of ${PAIRS} pairs coded` })).toBeVisible();
  await choose(tab, zipOf(all.name, all.buffer));
  await expect(tab.getByText('1 coding differs from what is kept here.')).toBeVisible();
  await tab.getByLabel(/^Where .* differs/).selectOption('file');
  await tab.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(tab.getByRole('alert').filter({ hasText: 'is being coded in another tab.' })).toBeVisible();
  await page.goto('workbench/');
  await tab.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(tab.getByText('1 list or mapping was kept from the work file.')).toBeVisible();
});

test('a damaged work file says what is wrong with it, and what is kept stays', async ({ page }) => {
  await code(page, FIRST);
  await open(page);
  const { buffer } = await save(page, 'Save everything as a work file');
  await choose(page, zipOf('cut.zip', buffer.subarray(0, buffer.length - 200)));
  await expect(page.getByRole('alert').filter({ hasText: 'This work file cannot be opened.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 fault' })).toBeVisible();
  await expect(page.locator('li[data-kind=unreadable]')).toContainText('Nothing of the file is taken over.');
  expect(await axeFindings(page)).toEqual([]);
  await expect(keptNames(page)).toHaveCount(2);
  // Another zip is no work file, and a workbook is one still.
  await choose(page, zipOf('notes.zip', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')));
  await expect(page.locator('li[data-kind=not-a-table]')).toContainText('neither a workbook nor a work file');
  const workbook = readFileSync(new URL('../import/cases/list-merged-hidden.xlsx', import.meta.url));
  await choose(page, zipOf('list-merged-hidden.xlsx', workbook));
  await expect(page.locator('[data-read]')).toBeVisible();
});

test('a work file is opened with the keyboard in a narrow window, and dropped in Chinese', async ({ page }) => {
  await code(page, FIRST);
  await open(page, 'zh/workbench/');
  await page.setViewportSize({ width: 320, height: 640 });
  const { buffer } = await save(page, '将全部内容保存为工作文件');
  expect(textsOf(buffer).find((text) => text.startsWith('README'))).toContain('不属于本站数据集');
  await scriptReady(page);
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], 'all.zip'));
    return transfer;
  }, buffer.toString('base64'));
  await page.locator('[role=group].area').dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByText('本文件包含1份清单和1份对照表，尚未保存。')).toBeVisible();
  await page.getByLabel('并入').focus();
  await page.keyboard.press('End');
  await expect(page.getByText('新内容，将予保存。')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(keptNames(page)).toHaveCount(3);
  await page.keyboard.press('Enter');
  await expect(keptNames(page)).toHaveCount(2);
});
