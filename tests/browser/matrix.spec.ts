import { readFileSync } from 'node:fs';
import {
  cellsOf,
  entriesOf,
  field,
  FIRST_COLUMNS,
  FIRST_ROWS,
  parsed,
  regionsOf,
  rowOf,
  shownFirst
} from '../count.ts';
import { drawn, expect, gridReady, scriptReady, test, viewReady, wordsOf } from './site.ts';

const QUANTUM = 'td[data-cell]:has(a[href*="cn-us"])';
const ROWS = entriesOf(FIRST_ROWS, 'top').length;
const COLUMNS = FIRST_COLUMNS.reduce((sum, list) => sum + entriesOf(list, 'top').length, 0);

test('the question is answered in numbers that the table and the records bear out', async ({ page }) => {
  await page.goto('/');
  const grid = await gridReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'China’s emerging and future industries overlap with US and UK technology lists'
  );
  await expect(grid.locator('tr[data-row]')).toHaveCount(ROWS);
  await expect(grid.locator('th[data-column]')).toHaveCount(COLUMNS);
  await expect(grid.locator('td a:not(.left-out)')).toHaveCount(shownFirst('standard'));
  await expect(page.getByText(`${ROWS} rows, ${shownFirst('standard')} overlaps`)).toBeVisible();
  const { both } = regionsOf(FIRST_ROWS, FIRST_COLUMNS, 'standard');
  const inBoth = await grid
    .locator('tr[data-row]')
    .evaluateAll(
      (rows) =>
        rows.filter((row) =>
          [...row.querySelectorAll('td.count')].every((cell) => Number.parseInt(cell.textContent ?? '', 10) > 0)
        ).length
    );
  expect(inBoth).toBe(both);
  await expect(page.locator('.figure').filter({ hasText: 'in both' }).locator('strong')).toHaveText(String(both));
});

test('at 1280 × 720 the whole width fits and nine rows or more stand in the first screen', async ({ page }) => {
  // Type is optional on a first visit, and a busy machine may miss it; the second visit has it at hand.
  await page.goto('/');
  await page.waitForFunction(
    () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')).length >= 2
  );
  await page.reload();
  await gridReady(page);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  ).toBeLessThanOrEqual(0);
  const rows = await page
    .locator('tr[data-row]')
    .evaluateAll((all) => all.filter((r) => r.getBoundingClientRect().bottom <= 720).length);
  expect(rows).toBeGreaterThanOrEqual(9);
});

test('the headline draws one mark an entry under each rule, tall under the rule that is chosen beside it', async ({
  page
}) => {
  await page.goto('/');
  const grid = await gridReady(page);
  const panels = page.locator('.answer .panel');
  const totals = [FIRST_ROWS, ...FIRST_COLUMNS].map((list) => entriesOf(list, 'top').length);
  await expect(panels).toHaveCount(totals.length);
  for (const [rule, row] of [
    ['lenient', 2],
    ['strict', 0],
    ['standard', 1]
  ] as const) {
    await page.locator('.rules label').nth(row).click();
    await expect(panels.first().locator('.marks').nth(row)).toHaveClass(/\bon\b/);
    await expect(page.locator(`input[value="${rule}"]`)).toBeChecked();
    await expect(grid.locator('td a:not(.left-out)')).toHaveCount(shownFirst(rule));
    // Each mark begins a path of its own within the shape, and one that is not filled whole has a hole.
    const drawn = await panels.evaluateAll((all) =>
      all.map((panel) => {
        const d = panel.querySelector('.marks.on path')?.getAttribute('d') ?? '';
        const holes = (d.match(/M[\d.]+ [\d.]+v/g) ?? []).length;
        return { marks: (d.match(/M[\d.]+ 0h/g) ?? []).length, filled: (d.match(/M/g) ?? []).length - 2 * holes };
      })
    );
    expect(drawn.map(({ marks }) => marks)).toEqual(totals);
    const figures = (await page.locator('.answer .panel').locator('.figure strong').allInnerTexts()).map(Number);
    expect(drawn[0]?.filled).toBe(figures[0]);
    expect(drawn.slice(1).map(({ filled }) => filled)).toEqual(figures.slice(-FIRST_COLUMNS.length));
  }
});

test('pointing at a figure, or focus on it, lights the rows it counts under the rule in use, and moves nothing', async ({
  page
}) => {
  await page.goto('/');
  const grid = await gridReady(page);
  const lit = () =>
    grid.locator('tr[data-row]').evaluateAll((rows) => {
      const paper = getComputedStyle(document.querySelector('.sums th') ?? document.body).backgroundColor;
      return rows.filter((row) => getComputedStyle(row.querySelector('th') ?? row).backgroundColor !== paper).length;
    });
  const at = await grid.boundingBox();
  for (const rule of ['Standard', 'Lenient'] as const) {
    await page.getByRole('radio', { name: rule }).check();
    const groups = regionsOf(FIRST_ROWS, FIRST_COLUMNS, rule === 'Standard' ? 'standard' : 'lenient');
    for (const [name, n] of [
      ['both', groups.both],
      ['first', groups.firstOnly],
      ['neither', groups.neither]
    ] as const) {
      await page.locator(`[data-lights="${name}"]`).hover();
      await expect.poll(lit).toBe(n);
      await page.getByRole('heading', { level: 1 }).hover();
      await expect.poll(lit).toBe(0);
      await page.locator(`[data-lights="${name}"]`).focus();
      await expect.poll(lit).toBe(n);
      await page.locator(`[data-lights="${name}"]`).blur();
    }
  }
  expect(await grid.boundingBox()).toEqual(at);
});

test('on a phone the first entry stands on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await viewReady(page);
  const box = await page.locator('tr[data-row]').first().boundingBox();
  expect((box?.y ?? Infinity) + 60).toBeLessThanOrEqual(844);
});

test('a reading changes the marks and the figures, is kept in the address and survives a reload', async ({ page }) => {
  await page.goto('/');
  const grid = await gridReady(page);
  const counting = grid.locator('td a:not(.left-out)');
  await expect(counting).toHaveCount(shownFirst('standard'));
  await page.getByRole('radio', { name: 'Lenient' }).check();
  await expect(page).toHaveURL(/reading=lenient/);
  await expect(counting).toHaveCount(shownFirst('lenient'));
  await expect(grid.locator('a.left-out')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Lenient' })).toBeChecked();
  await expect(grid.locator('a.left-out')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Strict' }).check();
  await expect(counting).toHaveCount(shownFirst('strict'));
});

test('by mouse, a cell is said in words, opens its evidence, and closes with Escape', async ({ page }) => {
  await page.goto('/');
  const grid = await gridReady(page);
  const cell = grid.locator(QUANTUM).first();
  await cell.hover();
  const line = page.locator('.sheet.line .words');
  await expect(line).toContainText('Next-generation information technology');
  await expect(line).toContainText('includes');
  await cell.click();
  const sheet = page.getByRole('region', { name: 'Evidence' });
  await expect(sheet.getByRole('heading', { name: 'Rationale' })).toBeVisible();
  await expect(sheet).toContainText('language model');
  await expect(sheet.locator('mark').first()).toBeVisible();
  await expect(page).toHaveURL(/cell=cn-eff-2024\/next-gen-it~us-cet-2024\//);
  await page.keyboard.press('Escape');
  await expect(sheet.getByRole('heading', { name: 'Rationale' })).toBeHidden();
  await expect(page).not.toHaveURL(/cell=/);
});

test('an empty cell says that the pair was looked at, by whom and when', async ({ page }) => {
  await page.goto('/?cell=cn-eff-2024/future-displays~us-cet-2024/hypersonics');
  const sheet = page.getByRole('region', { name: 'Evidence' });
  await expect(sheet).toContainText('No overlap.');
  await expect(sheet).toContainText('Assessed by coder 1, coder 2, coder 3 and adjudicator 1 (language models)');
  await expect(sheet.getByRole('heading', { name: 'Coding and adjudication' })).toBeVisible();
  await expect(sheet.getByText('coder 2 (language model)')).toBeVisible();
  await expect(sheet.getByText('Suggest a correction')).toBeVisible();
});

test('the row to propose an overlap names a pair as it was coded, whichever way the matrix is turned', async ({
  page
}) => {
  const displays = rowOf('entries', 'cn-eff-2024:future-displays');
  const hypersonics = rowOf('entries', 'us-cet-2024:hypersonics');
  for (const address of [
    '/?cell=cn-eff-2024/future-displays~us-cet-2024/hypersonics',
    '/matrix/?rows=us-cet-2024&columns=cn-eff-2024&cell=us-cet-2024/hypersonics~cn-eff-2024/future-displays'
  ]) {
    await page.goto(address);
    const sheet = page.getByRole('region', { name: 'Evidence' });
    await sheet.getByText('Suggest a correction').click();
    const text = await sheet.getByRole('region', { name: 'Row of mappings.csv' }).textContent();
    const columns = Object.keys(rowOf('mappings', 'pcx:cn-us-0001'));
    expect(parsed(text ?? ''), address).toEqual([
      {
        ...Object.fromEntries(columns.map((column) => [column, ''])),
        subject_id: field(displays, 'entry_id'),
        subject_label: field(displays, 'label_en'),
        object_id: field(hypersonics, 'entry_id'),
        object_label: field(hypersonics, 'label_en'),
        object_source: field(hypersonics, 'list_id')
      }
    ]);
  }
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
    ['End', [1, COLUMNS - 1]],
    ['ArrowRight', [1, COLUMNS - 1]],
    ['Control+End', [ROWS - 1, COLUMNS - 1]],
    ['Home', [ROWS - 1, 0]],
    ['PageUp', [ROWS - 11, 0]],
    ['Control+Home', [0, 0]]
  ] as const) {
    await page.keyboard.press(key);
    expect(await place(), key).toEqual(expected);
  }
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('region', { name: 'Evidence' });
  await expect(sheet.getByRole('heading', { name: 'Rationale' })).toBeVisible();
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
  expect(words).toHaveLength(cellsOf(FIRST_ROWS, FIRST_COLUMNS));
  for (const text of new Set(words))
    expect(text).toMatch(
      /^(no overlap|not assessed|(not counted under this rule: )?(same scope|falls within|includes|partly overlaps), (strong|substantial|marginal), (named in both|named in one|inferred))/
    );
});

test('nothing moves while the page loads, even when the type arrives late', async ({ page }) => {
  // The type comes only when the page has been painted without it.
  let painted = () => {};
  let waiting = Promise.resolve();
  await page.route('**/*.woff2', async (route) => {
    await waiting;
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
    waiting = new Promise((done) => (painted = done));
    await page.goto(path, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    painted();
    await page.waitForLoadState('load');
    await scriptReady(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await drawn(page);
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
      page.getByRole('button', { name: 'Displayed overlaps (CSV)' }).click()
    ]);
    const rows = parsed(readFileSync(await download.path()));
    const onScreen = await grid
      .locator('td a:not(.left-out)')
      .evaluateAll((links) => links.map((link) => `pcx:${(link.getAttribute('href') ?? '').split('/').at(-2)}`));
    expect(rows.map((row) => row['record_id']).sort()).toEqual(onScreen.sort());
  }
});
