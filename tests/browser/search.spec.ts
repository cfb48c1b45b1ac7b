import type { Locator } from '@playwright/test';
import { expect, openSearch, rowSearch, scriptReady, test } from './site.ts';

test('a topic’s page tells overlap, no overlap and not assessed apart by words and by sign', async ({ page }) => {
  await page.goto('/topics/robots/');
  for (const name of ['Overlaps', 'No counterpart', 'Not yet compared'])
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  const gone = page.locator('section[aria-labelledby="none"]');
  const open = page.locator('section[aria-labelledby="unassessed"]');
  await expect(gone.getByText('no overlap here under any rule').first()).toBeVisible();
  await expect(gone.locator('[fill="url(#hatch)"]')).toHaveCount(0);
  await expect(open.locator('[fill="url(#hatch)"]').first()).toBeVisible();
  await expect(open.getByText('We cannot say whether they overlap')).toBeVisible();
  await expect(page.getByText('for navigation only')).toBeVisible();
  await page.getByRole('link', { name: 'not assessed' }).click();
  await expect(page).toHaveURL(/#unassessed$/);
});

for (const { path, key, query, results, topic } of [
  { path: '/about/', key: '/', query: 'quantum', results: /^\d+ results for “quantum”$/, topic: 'Topic: Quantum' },
  { path: '/zh/lists/', key: 'Control+k', query: '量子', results: /^“量子”：\d+个结果$/, topic: '主题：量子' }
])
  test(`the search by keyboard alone: ${key} on ${path}, ${query}, arrow keys, Enter`, async ({ page }) => {
    await page.goto(path);
    const dialog = await openSearch(page, key);
    await page.keyboard.type(query);
    await expect(dialog.getByRole('status')).toHaveText(results);
    const block = dialog.getByRole('region', { name: topic });
    await expect(block).toBeVisible();
    // Where the lists overlap, where not and where nobody looked stands in the topic, above the first entry.
    await expect(block.locator('.pairs li')).toHaveCount(3);
    await page.keyboard.press('ArrowDown');
    await expect(block.getByRole('link')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/topics\/quantum\/$/);
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(query === '量子' ? '量子' : 'Quantum');
  });

test('Escape closes the search and gives the focus back to where it was', async ({ page }) => {
  await page.goto('/about/');
  const link = page.getByRole('navigation', { name: 'About' }).getByRole('link', { name: 'Method' });
  await link.focus();
  for (const key of ['/', 'Control+k']) {
    const dialog = await openSearch(page, key);
    await page.keyboard.type('chips');
    await expect(dialog.getByRole('link', { name: 'Chips and microelectronics' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
  }
});

test('the slash is typed where a reader types, and can be switched off for all pages', async ({ page }) => {
  await page.goto('/search/');
  const field = page.getByRole('searchbox');
  await field.fill('');
  await field.press('/');
  await expect(field).toHaveValue('/');
  await page.getByRole('checkbox', { name: 'Press / on any page to open the search' }).uncheck();
  await page.goto('/about/');
  await scriptReady(page);
  await page.keyboard.press('/');
  await openSearch(page, 'Control+k');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('Enter leads to all results on the search page, and its address holds the query', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page, 'Control+k');
  await page.keyboard.type('半导体');
  await expect(dialog.getByRole('status')).toContainText('半导体');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.getByRole('searchbox')).toHaveValue('半导体');
  const status = page.getByRole('main').getByRole('status');
  const count = await status.innerText();
  await page.reload();
  await expect(status).toHaveText(count);
  await page.getByRole('searchbox').fill('quantom');
  await expect(status).toHaveText(/No exact match for “quantom”\. \d+ results for similar words/);
  await expect(page).toHaveURL(/\?q=quantom$/);
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL(/\/zh\/search\/\?q=quantom$/);
  await expect(page.getByRole('searchbox')).toHaveValue('quantom');
  await page.getByRole('searchbox').fill('xyzzy');
  await expect(status).toContainText('没有找到“xyzzy”');
});

test('the rest of a group opens in place and the focus stays there', async ({ page }) => {
  await page.goto('/search/?q=energy');
  const china = page.getByRole('region', { name: /^China: \d+ entries$/ });
  await expect(china.getByRole('link')).toHaveCount(12);
  const all = Number((await china.getAttribute('aria-label'))?.match(/\d+/)?.[0]);
  await china.getByRole('button', { name: `${all - 12} more` }).press('Enter');
  await expect(china.getByRole('link')).toHaveCount(all);
  await expect(china.getByRole('link').nth(12)).toBeFocused();
});

test('an entry, a list, an overlap and a page that were found lead there', async ({ page }) => {
  for (const { query, part, to } of [
    { query: 'Quantum information', part: /^China/, to: /\/entries\/cn-eff-2024\/quantum-information\/$/ },
    { query: 'NATO EDTs', part: 'Lists', to: /\/lists\/nato-edt-2024\/$/ },
    { query: 'Accessibility', part: 'Pages', to: /\/accessibility\/$/ }
  ]) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const found = page.getByRole('main').getByRole('status');
    await expect(found).toContainText(query);
    await page.getByRole('region', { name: part }).getByRole('link').first().click();
    await expect(page).toHaveURL(to);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('the index and the code are fetched when the search is opened, and then it works offline', async ({
  page,
  context
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/about/');
  await scriptReady(page);
  const index = () => asked.filter((url) => url.endsWith('/search/index.json'));
  expect(index()).toEqual([]);
  let dialog = await openSearch(page, 'Control+k');
  await page.keyboard.type('fusion');
  await expect(dialog.getByRole('status')).toContainText('results for “fusion”');
  expect(index()).toHaveLength(1);
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  dialog = await openSearch(page, 'Control+k');
  await page.keyboard.type('人工智能');
  await expect(dialog.getByRole('status')).toContainText('results for “人工智能”');
  await expect(dialog.getByRole('region', { name: 'Topic: Computing and AI' })).toBeVisible();
  expect(index()).toHaveLength(1);
  await page.keyboard.press('Escape');
  await context.setOffline(false);
});

/** Ids of every kind in some writing, and where each leads in English and in Chinese. */
const IDS = [
  { query: 'cn-us-0001', to: 'overlaps/cn-us-0001/', named: /Next-generation information technology/ },
  {
    query: 'ＰＣＸ：ＣＮ－ＵＳ－０００１',
    to: 'overlaps/cn-us-0001/',
    named: /Next-generation information technology/
  },
  { query: 'US-CN-0003', to: 'overlaps/us-cn-0003/', named: /has no counterpart in/ },
  { query: 'us‑cet‑2024', to: 'lists/us-cet-2024/', named: /US CET list 2024/ },
  {
    query: 'US-CET-2024:artificial-intelligence',
    to: 'entries/us-cet-2024/artificial-intelligence/',
    named: /Artificial Intelligence/
  },
  {
    query: 'us-cet-2024/space.propulsion',
    to: 'entries/us-cet-2024/space/#entry-space.propulsion',
    named: /Space propulsion/
  },
  { query: 'pcx:cn-us-0003', to: 'overlaps/cn-us-0003/', named: /^Withdrawn record: / }
];

test('an id in any writing is the first result of the search dialog', async ({ page }) => {
  await page.goto('/about/');
  const dialog = await openSearch(page, 'Control+k');
  for (const { query, to, named } of IDS) {
    await dialog.getByRole('searchbox').fill(query);
    const first = dialog.getByRole('region').first().getByRole('link').first();
    await expect(first).toHaveAccessibleName(named);
    await expect(first).toHaveAttribute('href', new RegExp(`/${to}$`));
    await expect(dialog.getByRole('region').first()).toHaveAccessibleName('Found by its ID');
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/overlaps\/cn-us-0003\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an id is the first result of the search page, and leads there', async ({ page }) => {
  for (const { query, to, named } of IDS) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    const part = page.getByRole('main').getByRole('region').first();
    await expect(part).toHaveAccessibleName('Found by its ID');
    await expect(part.getByRole('link').first()).toHaveAccessibleName(named);
    await part.getByRole('link').first().click();
    await expect(page).toHaveURL((url) => url.href.endsWith(`/${to}`));
  }
});

test('a withdrawn record is found with the day, and with what took its place', async ({ page }) => {
  await page.goto('/search/?q=pcx:cn-us-0003');
  const found = page.getByRole('region', { name: 'Found by its ID' });
  await expect(found).toContainText('withdrawn on 25 November 2026; replaced by pcx:cn-us-0001');
  await found.getByRole('link', { name: 'pcx:cn-us-0001' }).click();
  await expect(page).toHaveURL(/\/overlaps\/cn-us-0001\/$/);
  // A statement that an entry has no counterpart was withdrawn as well.
  await page.goto('/zh/search/?q=us-cn-0002');
  const inChinese = page.getByRole('region', { name: '按编号找到' });
  await expect(inChinese.getByRole('link').first()).toHaveAccessibleName(/^已撤销的记录：.*无对应条目$/);
  await expect(inChinese).toContainText('已于2026年11月25日撤销；由以下记录取代：');
});

test('an id is the first result of the table of overlaps', async ({ page }) => {
  await page.goto('/overlaps/');
  const search = page.getByRole('searchbox');
  const main = page.getByRole('main');
  const rows = main.locator('tbody tr');
  const above = main.locator('[aria-live]').getByRole('link');
  for (const query of ['cn-us-0001', 'PCX:CN-US-0001', 'ｃｎ－ｕｓ－０００１']) {
    await search.fill(query);
    await expect(rows).toHaveCount(1);
    await expect(rows.getByRole('link')).toHaveAttribute('href', /\/overlaps\/cn-us-0001\/$/);
    await expect(above).toHaveCount(0);
  }
  // What has no row of its own stands above the rows that are about it.
  await search.fill('uk-sntf-2023/semiconductors');
  await expect(above).toHaveAttribute('href', /\/entries\/uk-sntf-2023\/semiconductors\/$/);
  await expect(rows.first()).toContainText('Semiconductors');
  await search.fill('UK-SNTF-2023');
  await expect(above).toHaveAttribute('href', /\/lists\/uk-sntf-2023\/$/);
  // A withdrawn record is no row of the table.
  await search.fill('cn-uk-0008');
  await expect(above.first()).toHaveAccessibleName(/^Withdrawn record: Biopharma/);
  await expect(above.first()).toHaveAttribute('href', /\/overlaps\/cn-uk-0008\/$/);
  await expect(above.last()).toHaveAttribute('href', /\/overlaps\/cn-uk-0007\/$/);
  await expect(rows).toHaveCount(0);
  await expect(page.getByText('No records match.')).toBeHidden();
  // A filter that hides a record does not hide that there is one.
  await search.fill('cn-us-0001');
  await expect(rows).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Kind of record' }).selectOption('sub');
  await expect(rows).toHaveCount(0);
  await expect(above).toHaveAttribute('href', /\/overlaps\/cn-us-0001\/$/);
});

test('an id finds the row in the list of the matrix on a narrow page, a withdrawn one the row it was about', async ({
  page
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/');
  const search = await rowSearch(page);
  const rows = page.locator('tr[data-row]').filter({ visible: true });
  const found = page.locator('.row-search [role=status]').getByRole('link');
  for (const { query, row, to } of [
    { query: 'CN-EFF-2024:aerospace', row: 'cn-eff-2024:aerospace', to: 'entries/cn-eff-2024/aerospace/' },
    { query: 'ｃｎ－ｕｓ－０００１', row: 'cn-eff-2024:next-gen-it', to: 'overlaps/cn-us-0001/' },
    { query: 'pcx:cn-us-0065', row: 'cn-eff-2024:marine-equipment', to: 'overlaps/cn-us-0065/' },
    { query: 'cn-uk-0009', row: 'cn-eff-2024:biotechnology', to: 'overlaps/cn-uk-0009/' }
  ]) {
    await search.fill(query);
    await expect(rows).toHaveCount(1);
    await expect(rows).toHaveAttribute('data-row', row);
    await expect(found.first()).toHaveAttribute('href', new RegExp(`/${to}$`));
  }
  await expect(found.first()).toHaveAccessibleName(/^Withdrawn record: /);
  await search.fill('quantum');
  await expect(rows).toHaveCount(1);
  await expect(found).toHaveCount(0);
});

test('every box reads dashes, dots of abbreviations, full width and the words of Taiwan and Hong Kong alike', async ({
  page
}) => {
  /** What a box finds for a text, after it has found nothing for another. */
  const ask = async (field: Locator, found: () => Promise<string>, text: string) => {
    await field.fill('xyzzy');
    await expect.poll(found).not.toMatch(/^[1-9]/);
    await field.fill(text);
    await expect.poll(found, text).toMatch(/^[1-9]/);
    return found();
  };
  const same = async (field: Locator, found: () => Promise<string>, pairs: [string, string][]) => {
    for (const [plain, written] of pairs)
      expect(await ask(field, found, written), written).toBe(await ask(field, found, plain));
  };
  const EVERYWHERE: [string, string][] = [
    ['人工智能', '人工智慧'],
    ['brain-computer', 'ＢＲＡＩＮ–ｃｏｍｐｕｔｅｒ'],
    ['信息技术', '資訊技術']
  ];
  await page.goto('/overlaps/');
  const status = page.getByRole('main').getByRole('status');
  await same(page.getByRole('searchbox'), () => status.innerText(), [...EVERYWHERE, ['us 人工智能', 'U.S. 人工智慧']]);
  await page.goto('/search/');
  const results = async () => (await status.innerText()).match(/\d+ results/)?.[0] ?? '';
  await same(page.getByRole('searchbox'), results, [...EVERYWHERE, ['ai', 'A.I.'], ['芯片', '晶片']]);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/');
  const search = await rowSearch(page);
  const rows = page.locator('tr[data-row]').filter({ visible: true });
  const names = async () => `${await rows.count()}: ${(await rows.allInnerTexts()).join()}`;
  await same(search, names, EVERYWHERE);
});
