import { entriesOf, field, FIRST_ROWS, shownFirst, table } from '../count.ts';
import { expect, test } from './site.ts';

// What the built pages hold is asked of their files (tests/built); here is what a reader without script sees and reaches.
test.use({ javaScriptEnabled: false });

test('the matrix stands in the first page, and a mark leads to its evidence', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('table').getByRole('row').nth(5)).toBeVisible();
  await expect(page.locator('.figure strong').first()).toBeVisible();
  await page.locator('td a.s3').first().click();
  await expect(page.getByRole('heading', { name: 'Rationale' })).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How to cite' })).toBeVisible();
});

test('on a phone the list stands there instead of the table', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const links = page.locator('tr[data-row] a').filter({ visible: true });
  await expect(links).toHaveCount(shownFirst('standard'));
  await expect(links.first()).toContainText('Advanced Computing');
  await expect(page.locator('thead')).toBeHidden();
  // Every row is named, and one without counterpart says so.
  await expect(page.locator('tr[data-row]').filter({ visible: true })).toHaveCount(entriesOf(FIRST_ROWS, 'top').length);
  await expect(page.getByText('no counterpart under this rule').first()).toBeVisible();
  // Searching it needs a script.
  await expect(page.getByRole('searchbox')).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.locator('thead')).toBeVisible();
  await expect(page.locator('.to').first()).toBeHidden();
});

test('any entry is two steps from the start page, and is read in full', async ({ page }) => {
  await page.goto('/');
  const menu = page.locator('.toolbar details').first();
  await menu.locator('summary').click();
  await menu.getByRole('link', { name: 'US CET list 2024', exact: true }).click();
  await page.getByRole('link', { name: 'Directed Energy', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Directed Energy');
  await expect(page.getByRole('heading', { level: 2 })).toContainText([
    'No counterpart',
    'Not assessed',
    'Edition changes'
  ]);

  await page.goto('/');
  await menu.locator('summary').click();
  await menu.getByRole('link', { name: 'All entries' }).click();
  const last = field(table('entries').at(-1), 'label_en');
  await page.getByRole('link', { name: last, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(last);
});

test('the page of free combinations leads to the ready ones', async ({ page }) => {
  await page.goto('/matrix/');
  await expect(page.getByText('This page needs JavaScript')).toBeVisible();
  await page
    .getByRole('link', { name: 'UK critical tech 2023 compared with China compiled 2024 and US CET list 2024' })
    .click();
  await expect(page.locator('tr[data-row]')).toHaveCount(entriesOf('uk-sntf-2023', 'top').length);
});

test('the table of overlaps offers its whole file', async ({ page }) => {
  await page.goto('/overlaps/');
  await expect(page.getByRole('row').last()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Download all records (CSV)' })).toBeVisible();
});

test('the search and the brief say in both languages what they need, and offer no button that does nothing', async ({
  page
}) => {
  await page.goto('/topics/quantum/');
  await expect(page.locator('.entries .status').first()).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page.getByText('Search needs JavaScript')).toBeVisible();
  await expect(page.locator('main a[href$="/topics/quantum/"]')).toBeVisible();
  await page.goto('/zh/search/');
  await expect(page.getByText('搜索需要启用JavaScript')).toBeVisible();
  for (const [path, note] of [
    ['/brief/', 'Choosing needs JavaScript'],
    ['/zh/brief/', '需要启用JavaScript']
  ] as const) {
    await page.goto(path);
    await expect(page.getByText(note)).toBeVisible();
    await expect(page.getByRole('article').locator('.notes li').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  }
});

test('the history and its pictures, the page at a glance and the words to cite a matrix are there to read', async ({
  page
}) => {
  for (const path of ['/history/', '/zh/history/']) {
    await page.goto(path);
    await expect(page.locator('svg[role="img"]').first()).toBeVisible();
    await expect(page.locator('.chain td.reason').last()).toBeVisible();
  }
  for (const [path, language] of [
    ['/glance/', 'en'],
    ['/zh/glance/', 'zh-Hans']
  ] as const) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 2 }).last()).toBeVisible();
  }
  await page.goto('/');
  await page.getByText('Download', { exact: true }).click();
  await expect(
    page.getByText('“Matrix of China compiled 2024 compared with US CET list 2024 and UK critical tech 2023.”')
  ).toBeVisible();
});
