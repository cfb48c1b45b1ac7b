import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, gridReady, RECORDS, test, wordsOf } from './site.ts';

const QUANTUM = 'td[data-cell]:has(a[href*="cn-us"])';

test('the question is answered in numbers that the table bears out', async ({ page }) => {
  await page.goto('/');
  const grid = await gridReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Which of China’s 31 emerging and future industries/
  );
  await expect(grid.locator('tr[data-row]')).toHaveCount(31);
  await expect(grid.locator('th[data-column]')).toHaveCount(23);
  const shown = await grid.locator('td a:not(.left-out)').count();
  await expect(page.getByText(`31 rows, ${shown} overlaps`)).toBeVisible();
  const inBoth = await grid
    .locator('tr[data-row]')
    .evaluateAll(
      (rows) =>
        rows.filter((row) =>
          [...row.querySelectorAll('td.count')].every((cell) => Number.parseInt(cell.textContent ?? '', 10) > 0)
        ).length
    );
  await expect(page.locator('.figure').filter({ hasText: 'in both' }).locator('strong')).toHaveText(String(inBoth));
});

test('at 1280 × 720 the whole width fits and eleven rows or more stand in the first screen', async ({ page }) => {
  // Type is optional on a first visit, and a busy machine may miss it; the second visit has it at hand.
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.reload();
  await gridReady(page);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  ).toBeLessThanOrEqual(0);
  const rows = await page
    .locator('tr[data-row]')
    .evaluateAll((all) => all.filter((r) => r.getBoundingClientRect().bottom <= 720).length);
  expect(rows).toBeGreaterThanOrEqual(11);
});

test('a reading changes the marks and the figures, is kept in the address and survives a reload', async ({ page }) => {
  await page.goto('/');
  const grid = await gridReady(page);
  const standard = await grid.locator('td a:not(.left-out)').count();
  await page.getByRole('radio', { name: 'Lenient' }).check();
  await expect(page).toHaveURL(/reading=lenient/);
  await expect.poll(() => grid.locator('td a:not(.left-out)').count()).toBeGreaterThan(standard);
  await expect(grid.locator('a.left-out')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Lenient' })).toBeChecked();
  await expect(grid.locator('a.left-out')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Strict' }).check();
  await expect.poll(() => grid.locator('td a:not(.left-out)').count()).toBeLessThan(standard);
});

test('by mouse, a cell is said in words, opens its evidence, and closes with Escape', async ({ page }) => {
  await page.goto('/');
  const grid = await gridReady(page);
  const cell = grid.locator(QUANTUM).first();
  await cell.hover();
  const line = page.locator('.sheet.line .words');
  await expect(line).toContainText('Next-generation information technology');
  await expect(line).toContainText('shares a part with');
  await cell.click();
  const sheet = page.getByRole('region', { name: 'Evidence' });
  await expect(sheet.getByRole('heading', { name: 'Why' })).toBeVisible();
  await expect(sheet).toContainText('language model');
  await expect(sheet.locator('mark').first()).toBeVisible();
  await expect(page).toHaveURL(/cell=cn-eff-2024\/next-gen-it~us-cet-2024\//);
  await page.keyboard.press('Escape');
  await expect(sheet.getByRole('heading', { name: 'Why' })).toBeHidden();
  await expect(page).not.toHaveURL(/cell=/);
});

test('an empty cell says that the pair was looked at, by whom and when', async ({ page }) => {
  await page.goto('/?cell=cn-eff-2024/future-displays~us-cet-2024/hypersonics');
  const sheet = page.getByRole('region', { name: 'Evidence' });
  await expect(sheet).toContainText('no overlap recorded');
  await expect(sheet).toContainText('Gone through by coder-1, coder-2, coder-3 and settler-1 (language models)');
  await expect(sheet.getByRole('heading', { name: 'How it was decided' })).toBeVisible();
  await expect(sheet.getByText('coder-2 (language model)')).toBeVisible();
  await expect(sheet.getByText('Propose a correction')).toBeVisible();
});

test('by keyboard, the table is one tab stop; arrows, Home, End and Enter do the rest', async ({ page }) => {
  await page.goto('/');
  const grid = await gridReady(page);
  const tabStops = grid.locator('[tabindex="0"]');
  await expect(tabStops).toHaveCount(1);
  expect(await grid.locator('a:not([tabindex="-1"])').count()).toBe(0);
  await tabStops.focus();
  const place = () =>
    page.evaluate(() => {
      const cell = document.activeElement?.closest('td');
      const row = cell?.closest('tr');
      return [
        [...document.querySelectorAll('tr[data-row]')].indexOf(row as Element),
        [...(row?.querySelectorAll('td[data-cell]') ?? [])].indexOf(cell as Element)
      ];
    });
  expect(await place()).toEqual([0, 0]);
  for (const [key, expected] of [
    ['ArrowDown', [1, 0]],
    ['ArrowRight', [1, 1]],
    ['End', [1, 22]],
    ['ArrowRight', [1, 22]],
    ['Control+End', [30, 22]],
    ['Home', [30, 0]],
    ['PageUp', [20, 0]],
    ['Control+Home', [0, 0]]
  ] as const) {
    await page.keyboard.press(key);
    expect(await place(), key).toEqual(expected);
  }
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('region', { name: 'Evidence' });
  await expect(sheet.getByRole('heading', { name: 'Why' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await place()).toEqual([0, 0]);
});

test('a focused cell is never hidden behind the table head or the evidence line', async ({ page }) => {
  await page.goto('/');
  const grid = await gridReady(page);
  await grid.locator('[tabindex="0"]').focus();
  const hidden = () =>
    page.evaluate(() => {
      const cell = document.activeElement?.getBoundingClientRect();
      const head = document.querySelector('thead')?.getBoundingClientRect();
      const sheet = document.querySelector('.sheet.line')?.getBoundingClientRect();
      return !cell || !head || !sheet || cell.top < head.bottom - 1 || cell.bottom > sheet.top + 1;
    });
  await page.keyboard.press('Control+End');
  expect(await hidden()).toBe(false);
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowUp');
  expect(await hidden()).toBe(false);
});

test('every cell’s words are in the accessibility tree, with row and column names in full', async ({ page }) => {
  await page.goto('/');
  const grid = await gridReady(page);
  await expect(grid.getByRole('rowheader', { name: /Next-generation information technology/ })).toHaveCount(1);
  await expect(grid.getByRole('columnheader', { name: 'Quantum Information and Enabling Technologies' })).toHaveCount(
    1
  );
  const words = await wordsOf(grid.locator('td[data-cell]'));
  expect(words).toHaveLength(713);
  for (const text of new Set(words))
    expect(text).toMatch(
      /^(none|not assessed|(left out by this reading: )?(same scope|lies within|contains|shares a part), (strong|substantial|marginal), evidence (named|scope|inferred))/
    );
});

test('nothing moves while the page loads, even when the type arrives late', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const e of list.getEntries()) shifts.sum += (e as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['/', '/overlaps/', '/overlaps/cn-us-0001/', '/about/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum), path).toBeLessThan(
      0.001
    );
  }
});

test('the file of what is on screen holds exactly the pairs on screen, under every reading', async ({ page }) => {
  for (const reading of ['Strict', 'Standard', 'Lenient']) {
    await page.goto('/');
    const grid = await gridReady(page);
    await page.getByRole('radio', { name: reading }).check();
    await page.getByText('Download', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Overlaps shown, CSV' }).click()
    ]);
    const rows = parse(readFileSync(await download.path()), { columns: true }) as { record_id: string }[];
    const onScreen = await grid
      .locator('td a:not(.left-out)')
      .evaluateAll((links) => links.map((link) => `pcx:${(link.getAttribute('href') ?? '').split('/').at(-2)}`));
    expect(rows.map((row) => row.record_id).sort()).toEqual(onScreen.sort());
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the matrix is complete and every mark leads to its evidence', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('tr[data-row]')).toHaveCount(31);
    await expect(page.locator('.figure strong').first()).toHaveText(/^\d+$/);
    // The built table shows the reading that its figures are of.
    const counted = await page.locator('td a:not(.left-out)').count();
    const sums = await page.locator('.sums .n').allTextContents();
    expect(counted).toBe(sums.reduce((all, n) => all + Number(n), 0));
    expect(await page.locator('td a.left-out').count()).toBeGreaterThan(0);
    await page.locator('td a.s3').first().click();
    await expect(page.getByRole('heading', { name: 'Why' })).toBeVisible();
    await expect(page.locator('mark').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'How to cite' })).toBeVisible();
  });

  test('the table of overlaps is complete', async ({ page }) => {
    await page.goto('/overlaps/');
    await expect(page.locator('tbody tr')).toHaveCount(RECORDS);
    await expect(page.getByRole('link', { name: 'Everything, CSV' })).toBeVisible();
  });
});
