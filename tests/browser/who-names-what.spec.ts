import { entriesOf, field, parsed, table, type Row } from '../count.ts';
import { axeFindings, expect, scriptReady, test } from './site.ts';
import type { Locator, Page } from '@playwright/test';

const PAGE = '/who-names-what/';
const PHONE = { width: 390, height: 844 };

async function open(page: Page, query = '', path = PAGE) {
  await page.goto(path + query);
  await scriptReady(page);
  await expect(page.locator('.controls')).toBeVisible();
}
const box = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const rowOf = (page: Page, list: string) =>
  page.locator('tbody tr').filter({ has: page.locator(`th a[href*="/${list}/"]`) });
/** The lines of the file of this table. */
async function lines(page: Page): Promise<Row[]> {
  return parsed(await (await page.request.get('/data/who-names-what.csv')).text());
}
/** The entries that links of a table lead to. */
const entriesAt = (links: Locator) =>
  links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').slice(-3, -1).join(':'))
  );
const idsOf = (of: Row[]) => of.map((line) => field(line, 'entry_id'));
const selected = (page: Page) =>
  page.locator('select').evaluateAll((all) => all.map((s) => (s as HTMLSelectElement).value));

test('lists, use and order are in the address and come back with it, and the title is counted anew', async ({
  page
}) => {
  await open(page);
  const title = await page.locator('h1').innerText();
  await box(page, 'Lists').selectOption('all');
  await box(page, 'Use').selectOption('guard');
  await box(page, 'Order of topics').selectOption('topics');
  await expect(page).toHaveURL(/\?lists=all&use=guard&order=topics$/);
  const chosen = await selected(page);
  const guarding = new Set(
    table('lists')
      .filter((list) => list['use'] === 'guard')
      .map((list) => list['country'])
  ).size;
  await expect(page.locator('h1')).toContainText(`All ${guarding} countries and organisations with a list to guard`);
  await expect(page.locator('tbody tr')).toHaveCount(table('lists').length);
  const heads = await page.locator('thead th').allInnerTexts();

  await page.reload();
  await scriptReady(page);
  await expect(page.locator('tbody tr')).toHaveCount(table('lists').length);
  expect(await selected(page)).toEqual(chosen);
  expect(await page.locator('thead th').allInnerTexts()).toEqual(heads);
  await box(page, 'Lists').selectOption('');
  await box(page, 'Use').selectOption('');
  await box(page, 'Order of topics').selectOption('issuers');
  await expect(page).toHaveURL(new RegExp(`${PAGE}$`));
  await expect(page.locator('h1')).toHaveText(title);
});

test('the table has every entry of its file, each in the row of its list and the column of its topic', async ({
  page
}) => {
  const all = await lines(page);
  for (const [query, shown] of [
    ['', all.filter((line) => line['latest_of_its_use'] === 'yes')],
    ['?lists=all', all]
  ] as const) {
    await open(page, query);
    await expect(page.locator('td a')).toHaveCount(shown.length);
    expect((await entriesAt(page.locator('td a'))).toSorted()).toEqual(idsOf(shown).toSorted());
  }
  const topics = await page
    .locator('thead th a')
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href.split('/').at(-2)));
  for (const list of ['eu-cta-2023', 'cn-15fyp-2026'])
    for (const [i, topic] of topics.entries())
      expect(await entriesAt(rowOf(page, list).locator('td').nth(i).locator('a')), `${list} ${topic}`).toEqual(
        idsOf(all.filter((line) => line['list_id'] === list && line['topic'] === topic))
      );
});

test('the table is one stop for the keyboard; a line gives official names, Enter the entry with its sources', async ({
  page
}) => {
  await open(page);
  const cells = page.locator('tbody tr').first().locator('td');
  await expect(page.getByRole('grid')).toBeVisible();
  await box(page, 'Order of topics').focus();
  await page.keyboard.press('Tab');
  await expect(cells.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(cells.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(cells.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const cell = page.locator('tbody tr').nth(1).locator('td').nth(1);
  await expect(cell).toBeFocused();
  await page.keyboard.press('ArrowUp');

  const [id = ''] = await entriesAt(cells.nth(1).locator('a'));
  const entry = entriesOf('cn-15fyp-2026', 'top').find((own) => own['entry_id'] === id);
  for (const column of ['label_en', 'label_original', 'label_zh', 'position'])
    await expect(page.locator('.peek')).toContainText(field(entry, column));

  await page.keyboard.press('Enter');
  const sheet = page.getByRole('region', { name: 'Entries of a list on a topic' });
  await expect(sheet.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(sheet.getByRole('link', { name: field(entry, 'label_en') })).toBeVisible();
  await expect(sheet.locator(`a[href="${field(entry, 'source_url')}"]`)).toBeVisible();
  await expect(sheet.getByRole('link', { name: 'All entries on this topic' })).toHaveAttribute(
    'href',
    /\/topics\/quantum\/$/
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(cells.nth(1)).toBeFocused();
  // The next stop is behind the table.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Download as CSV' })).toBeFocused();
});

test('a press shows the sub-entries of a heading; of an empty cell it says no more than that it is empty', async ({
  page
}) => {
  await open(page, '?lists=all');
  const subs = table('entries').filter((own) => own['parent_id'] === 'uk-sntf-2023:quantum-technologies');
  expect(subs.length).toBeGreaterThan(0);
  await rowOf(page, 'uk-sntf-2023').locator('td a[href$="/uk-sntf-2023/quantum-technologies/"]').click();
  const sheet = page.getByRole('region', { name: 'Entries of a list on a topic' });
  await expect(page).toHaveURL(/who-names-what/);
  for (const sub of subs) await expect(sheet.getByRole('link', { name: field(sub, 'label_en') }).first()).toBeVisible();
  await sheet.getByRole('button', { name: /Close/ }).click();
  await rowOf(page, 'uk-sntf-2023').locator('td:not(:has(*))').first().click();
  await expect(sheet).toContainText(
    'This list has no top-level entry on this topic. That says nothing about what a country does.'
  );
});

test('the sheet of a cell is in the address, comes back with it, and leaves the address and the focus when it closes', async ({
  page
}) => {
  const sheet = page.getByRole('region', { name: 'Entries of a list on a topic' });
  await open(page);
  const cell = rowOf(page, 'kr-nst-2022').locator('td').nth(1);
  const topic = (await page.locator('thead th[data-column]').nth(1).getAttribute('data-column')) ?? '';
  await cell.click();
  await expect(page).toHaveURL(new RegExp(`\\?cell=kr-nst-2022~${topic}$`));
  const title = await sheet.getByRole('heading', { level: 2 }).innerText();

  await page.reload();
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(sheet.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(cell).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${PAGE}$`));

  await open(page, '?cell=no-such-list~quantum');
  await expect(sheet).toHaveCount(0);
});

test('on a phone a picture counts the headings; the topic chosen stands in words beneath and in the address', async ({
  page
}) => {
  await page.setViewportSize(PHONE);
  await open(page);
  const latest = (await lines(page)).filter((line) => line['latest_of_its_use'] === 'yes');
  const counts = await page.locator('figure text[text-anchor="middle"]').allTextContents();
  expect(counts.reduce((sum, n) => sum + Number(n), 0)).toBe(latest.length);
  const topic = box(page, 'Topic');
  expect((await topic.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await topic.selectOption('interfaces');
  await expect(page).toHaveURL(/\?topic=interfaces$/);
  const shown = page.locator('td a:visible');
  const expected = latest.filter((line) => line['topic'] === 'interfaces');
  await expect(shown).toHaveCount(expected.length);
  await expect(page.locator('tbody tr:visible')).toHaveCount(new Set(expected.map((line) => line['list_id'])).size);
  expect(await axeFindings(page)).toEqual([]);

  await page.reload();
  await scriptReady(page);
  await expect(topic).toHaveValue('interfaces');
  await expect(shown).toHaveCount(expected.length);
  await shown.first().click();
  await expect(page.getByRole('region', { name: 'Entries of a list on a topic' })).toContainText('Brain');
  await page.keyboard.press('Escape');
  await expect(shown.first()).toBeFocused();
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the embed page offers it, and in the frame it names every heading without a link', async ({ page }) => {
  await page.goto('/embed/');
  await scriptReady(page);
  await page.getByRole('radio', { name: 'who names what' }).check();
  await expect(page.locator('pre')).toContainText('/embed/who-names-what/');
  const frame = page.frameLocator('iframe');
  const latest = (await lines(page)).filter((line) => line['latest_of_its_use'] === 'yes');
  await expect(frame.locator('td .name')).toHaveCount(latest.length);
  await expect(frame.locator('table a')).toHaveCount(0);
  await expect(frame.getByRole('link')).toHaveAttribute('href', /\/who-names-what\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a name in the table leads to its entry', async ({ page }) => {
    await page.goto(PAGE);
    await page.locator('td a').first().click();
    await expect(page).toHaveURL(/\/entries\/cn-15fyp-2026\/[a-z-]+\/$/);
  });
});
