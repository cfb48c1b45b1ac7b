import { expect, openSearch, scriptReady, test } from './site.ts';

test('a topic’s page tells overlap, no overlap and not assessed apart by words and by sign', async ({ page }) => {
  await page.goto('/topics/robots/');
  for (const name of ['Where they overlap', 'Where not', 'Where nobody looked'])
    await expect(page.getByRole('heading', { name })).toBeVisible();
  const gone = page.locator('section[aria-labelledby="none"]');
  const open = page.locator('section[aria-labelledby="unassessed"]');
  await expect(gone.getByText('nothing shared here under any reading').first()).toBeVisible();
  await expect(gone.locator('[fill="url(#hatch)"]')).toHaveCount(0);
  await expect(open.locator('[fill="url(#hatch)"]').first()).toBeVisible();
  await expect(open.getByText('Nothing follows from this')).toBeVisible();
  await expect(page.getByText('serves finding and ordering')).toBeVisible();
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
  const link = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Method' });
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
  await page.getByRole('checkbox', { name: 'Open the search from any page with /' }).uncheck();
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
  await expect(status).toHaveText(/Nothing is written “quantom”; \d+ results for similar words/);
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
    { query: 'NATO’s nine', part: 'Lists', to: /\/lists\/nato-edt-2024\/$/ },
    { query: 'cn-us-0001', part: 'Recorded overlaps', to: /\/overlaps\/cn-us-0001\/$/ },
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
