import type { Locator, Page } from '@playwright/test';
import { entriesOf, FIRST_COLUMNS, FIRST_ROWS, regionsOf, shownFirst, table } from '../count.ts';
import {
  goTo,
  drawn,
  expect,
  gridReady,
  openSearch,
  rowSearch,
  scriptReady,
  test,
  viewReady,
  wordsOf
} from './site.ts';

const QUANTUM = 'td[data-cell]:has(a[href*="cn-us"])';

const ROWS = entriesOf(FIRST_ROWS, 'top').length;
const SHOWN = shownFirst('standard');
/** How many entries are listed under one. */
const beneath = (entry: string) => table('entries').filter((e) => e['parent_id'] === entry).length;

/** Ids of the rows on screen, in their order. */
const rowsOf = (grid: Locator) =>
  grid
    .locator('tr[data-row]:not([hidden])')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['row'] ?? ''));

/** The marks that count on screen, by row and column. */
const marksOf = (grid: Locator) =>
  grid.evaluate((table) => {
    const heads = [...table.querySelectorAll<HTMLElement>('th[data-column]')].map((h) => h.dataset['column']);
    return [...table.querySelectorAll<HTMLElement>('tr[data-row]:not([hidden]):not(.sub)')]
      .flatMap((row) =>
        [...row.querySelectorAll('td[data-cell]')].flatMap((cell, i) =>
          cell.querySelector('a:not(.left-out):not(.filtered)') ? [`${row.dataset['row']} ${heads[i]}`] : []
        )
      )
      .sort();
  });

test.describe('choosing lists', () => {
  test('one press turns the matrix, and the turned one shows the same pairs under every reading', async ({ page }) => {
    for (const reading of ['strict', 'standard', 'lenient']) {
      await page.goto(`/matrix/cn-eff-2024/us-cet-2024/?reading=${reading}`);
      const before = await marksOf(await gridReady(page));
      await page.getByRole('link', { name: 'Swap rows and columns' }).click();
      await expect(page).toHaveURL(/matrix\/us-cet-2024\/cn-eff-2024\//);
      if (reading !== 'standard') await expect(page).toHaveURL(new RegExp(`reading=${reading}`));
      await expect(page.locator('tr[data-row]')).toHaveCount(entriesOf('us-cet-2024', 'top').length);
      const after = (await marksOf(await gridReady(page))).map((pair) => pair.split(' ').reverse().join(' '));
      expect(before.length).toBeGreaterThan(0);
      expect(after.sort()).toEqual(before);
    }
  });

  test('turning keeps counting rule, filters, opened entries and the panel, and says what the new rows cannot answer', async ({
    page
  }) => {
    const asked = 'reading=lenient&strength=2&relation=subset&open=us-cet-2024/quantum';
    const cell = 'cn-eff-2024/quantum-information~us-cet-2024/quantum';
    await page.goto(`/matrix/cn-eff-2024/us-cet-2024/?${asked}&category=future&cell=${cell}`);
    await expect(page.locator('section.sheet.open')).toBeVisible();
    await page.getByRole('link', { name: 'Swap rows and columns' }).click();
    await expect(page).toHaveURL(/matrix\/us-cet-2024\/cn-eff-2024\//);
    await expect(page.getByText('We ignored it (category)')).toBeVisible();
    const address = new URL(page.url()).searchParams;
    expect(Object.fromEntries(address)).toEqual({
      reading: 'lenient',
      strength: '2',
      relation: 'superset',
      open: 'us-cet-2024/quantum',
      cell: cell.split('~').reverse().join('~')
    });
    await expect(page.locator('tr[data-row="us-cet-2024:quantum"] button')).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('section.sheet.open')).toContainText('Quantum');
    // What was left out left no entry of its own in the history, which would lead nobody back.
    await page.goBack();
    await expect(page).toHaveURL(/matrix\/cn-eff-2024\/us-cet-2024\/.*category=future/);
  });

  test('switching the language keeps query and section', async ({ page }) => {
    await page.goto('/method/?x=1#codebook');
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(/\/zh\/method\/\?x=1#codebook$/);
  });

  test('each ready view is reached from the menu of lists, and says its lists in its heading', async ({ page }) => {
    await page.goto('/');
    await page.locator('.toolbar').getByText('Choose lists', { exact: true }).click();
    const links = page.locator('.toolbar details').first().getByRole('link');
    const addresses = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThanOrEqual(10);
    for (const address of addresses.filter((a) => a.includes('/matrix/') && !a.endsWith('/matrix/'))) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('entries with a counterpart in');
      await expect(page.getByRole('grid')).toBeVisible();
    }
  });

  test('what the last figures of a preset count stands beside their marks, not upon them', async ({ page }) => {
    for (const path of [
      '/',
      '/zh/',
      '/matrix/uk-sntf-2023/eu-cta-2023_de-hta-2025_nl-nts-2024/',
      '/matrix/cn-eff-2024/us-cet-2024_uk-sntf-2023_eu-cta-2023_nato-edt-2024/',
      '/matrix/cn-eff-2024/jp-stip7-2026_jp-sct-2022_kr-nst-2022/'
    ]) {
      await page.goto(path);
      const panel = page.locator('.panel', { has: page.locator('.other-way') });
      const words = await panel.locator('.other-way').boundingBox();
      const marks = await panel.locator('.marks.on svg').boundingBox();
      expect(words?.x, path).toBeGreaterThanOrEqual((marks?.x ?? 0) + (marks?.width ?? 0));
    }
  });

  test('seven lists leave room for the rows, with both directions of each apart', async ({ page }) => {
    const others = 'au-lctni-2023_ca-stl-2025_eu-cta-2023_jp-stip7-2026_jp-sct-2022_kr-nst-2022_uk-sntf-2023';
    await page.goto(`/matrix/us-cet-2024/${others}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'US CET list 2024: entries with a counterpart in 7 other lists'
    );
    await expect(page.locator('.answer .figure')).toHaveCount(14);
    const turn = page.getByText('Entries of the other lists with a counterpart in the US CET list 2024', {
      exact: true
    });
    const at = async (place: Locator) => (await place.boundingBox())?.y ?? Infinity;
    expect(await at(page.locator('.answer .figure').nth(6))).toBeLessThan(await at(turn));
    expect(await at(turn)).toBeLessThan(await at(page.locator('.answer .figure').nth(7)));
    // Four rows at least in a window of 1280 × 720.
    expect(await at(page.locator('.matrix tbody tr').nth(3))).toBeLessThan(720);
  });

  test('any list can stand against any other, and what nobody compared is hatched, never empty', async ({ page }) => {
    await page.goto('/matrix/');
    await page.getByRole('combobox', { name: 'Rows', exact: true }).selectOption('jp-sct-2022');
    await page.getByRole('checkbox', { name: 'UK critical tech 2023' }).uncheck();
    await page.getByRole('checkbox', { name: 'US CET list 2024' }).uncheck();
    await page.getByRole('checkbox', { name: 'Germany key tech 2025' }).check();
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/rows=jp-sct-2022&columns=de-hta-2025/);
    const grid = await gridReady(page);
    await expect(grid.locator('tr[data-row]')).toHaveCount(entriesOf('jp-sct-2022', 'top').length);
    expect(new Set(await wordsOf(grid.locator('td[data-cell]')))).toEqual(new Set(['not assessed']));
    expect(new Set(await page.locator('.figure strong').allInnerTexts())).toEqual(new Set(['–']));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await page.reload();
    await expect(page.locator('tr[data-row]')).toHaveCount(entriesOf('jp-sct-2022', 'top').length);
    // A view wider than the page scrolls in its own frame.
    await page.goto('/matrix/?rows=eu-cta-2023&columns=cn-eff-2024_us-cet-2024');
    await gridReady(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });

  test('a list that does not exist is named, and the choice is offered', async ({ page }) => {
    await page.goto('/matrix/?rows=xx-none-2020&columns=us-cet-2024');
    await expect(page.getByRole('alert')).toContainText('xx-none-2020');
    await expect(page.getByRole('combobox', { name: 'Rows', exact: true })).toBeVisible();
  });
});

test.describe('opening, order and filters', () => {
  test('sub-entries open in place, by mouse and by keyboard, and what follows by logic is marked derived', async ({
    page
  }) => {
    // Where only top-level entries were compared, what follows beneath two that have the same scope is derived.
    await page.goto('/matrix/?rows=us-cet-2024&columns=eu-cta-2023&open=us-cet-2024/biotechnologies');
    await expect((await gridReady(page)).locator('tr.sub').first()).toBeVisible();
    const derived = await wordsOf(page.locator('tr.sub td[data-cell]'));
    expect(derived.some((w) => w.includes('derived'))).toBe(true);
    await page.goto('/matrix/us-cet-2024/uk-sntf-2023/');
    const grid = await gridReady(page);
    await grid.getByRole('button', { name: 'Artificial Intelligence', exact: true }).first().click();
    await expect(page).toHaveURL(/open=us-cet-2024\/artificial-intelligence/);
    await expect(grid.locator('tr.sub').first()).toBeVisible();
    const opened = await grid.locator('tr.sub').count();
    expect(opened).toBeGreaterThan(5);
    const words = await wordsOf(grid.locator('tr.sub td[data-cell]'));
    expect(words.some((w) => /named in|inferred/.test(w) && !w.includes('derived'))).toBe(true);
    // From the first cell, the arrow to the left reaches the heading's button; Enter closes what it opened.
    await grid.locator('tr[data-row="us-cet-2024:artificial-intelligence"] td[data-cell]').first().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator(':focus')).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Enter');
    await expect(grid.locator('tr.sub')).toHaveCount(0);
    await expect(page).not.toHaveURL(/open=/);
  });

  test('a column opens as well, and pairs of sub-entries show what is recorded for them', async ({ page }) => {
    await page.goto('/?open=cn-eff-2024/next-gen-it,us-cet-2024/advanced-computing');
    const grid = await gridReady(page);
    await expect(grid.locator('th.sub')).toHaveCount(beneath('us-cet-2024:advanced-computing'));
    await expect(grid.locator('tr.sub')).toHaveCount(beneath('cn-eff-2024:next-gen-it'));
    const cloud = grid.locator('tr[data-row="cn-eff-2024:next-gen-it.cloud-big-data"]');
    await expect(cloud.locator('a[href*="cn-us-0002"]:is(.s1, .s2, .s3)')).toHaveCount(1);
    // What is opened never enters the counts.
    await expect(page.locator('.figure').first().locator('strong')).toHaveText(
      String(regionsOf(FIRST_ROWS, FIRST_COLUMNS, 'standard').both)
    );
    await expect(page.getByText(`${ROWS} rows, ${SHOWN} overlaps`)).toBeVisible();
  });

  test('every order has the same rows, columns and marks', async ({ page }) => {
    await page.goto('/');
    const grid = await gridReady(page);
    const [rows, marks] = [await rowsOf(grid), await marksOf(grid)];
    for (const order of ['Group overlaps', 'By topic']) {
      await page.getByLabel('Order').selectOption({ label: order });
      await expect.poll(() => rowsOf(grid)).not.toEqual(rows);
      expect((await rowsOf(grid)).sort()).toEqual([...rows].sort());
      expect(await marksOf(grid)).toEqual(marks);
      // Emerging stay before future.
      const emerging = await grid.locator('tbody').first().locator('tr[data-row]').count();
      expect(emerging).toBe(entriesOf(FIRST_ROWS, 'top').filter((e) => e['category'] === 'emerging').length);
    }
  });

  test('filters say how much they show, leave the headline alone, live in the address and can be reset', async ({
    page
  }) => {
    await page.goto('/');
    const grid = await gridReady(page);
    const headline = await page.locator('.figures').innerText();
    await page.getByRole('button', { name: 'Filter' }).click();
    const status = page.getByRole('status').filter({ hasText: 'overlaps' });
    const strong = await grid.locator('a.s3:not(.left-out)').count();
    await page.getByLabel('Strength').selectOption('3');
    await expect(status).toContainText(`${strong} of ${SHOWN} overlaps shown`);
    await expect(page).toHaveURL(/strength=3/);
    await expect(grid.locator('a.s2:not(.left-out):not(.filtered)')).toHaveCount(0);
    expect((await wordsOf(grid.locator('td:has(a.filtered)')))[0]).toContain('hidden by filter');
    await page.getByRole('combobox', { name: 'Rows', exact: true }).selectOption('with');
    await expect(page).toHaveURL(/counterpart=with/);
    await expect(page.locator('tr[data-row]:not([hidden]) a.s3').first()).toBeVisible();
    for (const row of await grid.locator('tr[data-row]:not([hidden])').all())
      expect(await row.locator('a.s3:not(.left-out)').count()).toBeGreaterThan(0);
    await page.getByLabel('Category').selectOption('future');
    await expect(grid.locator('tbody').first().locator('tr[data-row]:not([hidden])')).toHaveCount(0);
    expect(await page.locator('.figures').innerText()).toBe(headline);
    await page.reload();
    await expect(page.getByLabel('Category')).toHaveValue('future');
    await expect(grid.locator('tbody').first().locator('tr[data-row]:not([hidden])')).toHaveCount(0);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(status).toContainText(`${ROWS} rows, ${SHOWN} overlaps`);
    await expect(page).not.toHaveURL(/strength|category|counterpart/);
  });

  test('a filter for one column shows the rows that have a counterpart in it', async ({ page }) => {
    await page.goto('/?entry=us-cet-2024/space');
    const grid = await gridReady(page);
    await expect(page.getByLabel('One entry')).toHaveValue('us-cet-2024:space');
    const expected = (await marksOf(grid)).filter((m) => m.endsWith('us-cet-2024:space')).map((m) => m.split(' ')[0]);
    expect((await rowsOf(grid)).sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(1);
  });

  test('filters that nothing fits say so and offer the way back', async ({ page }) => {
    await page.goto('/?relation=equal&evidence=inferred&counterpart=with');
    await expect(page.getByText('No rows match these filters.')).toBeVisible();
    await page.locator('.nothing').getByRole('button', { name: 'Reset' }).click();
    await expect(page.locator('tr[data-row]:not([hidden])')).toHaveCount(ROWS);
  });
});

test.describe('what is shared', () => {
  test('the whole view survives reload, back and forward', async ({ page }) => {
    await page.goto('/');
    await gridReady(page);
    await page.getByRole('radio', { name: 'Lenient' }).check();
    await page.getByLabel('Order').selectOption({ label: 'Group overlaps' });
    await page.locator('td a.s3').first().click();
    await expect(page.getByRole('heading', { name: 'Rationale' })).toBeVisible();
    const address = page.url();
    expect(address).toMatch(/reading=lenient/);
    expect(address).toMatch(/order=together/);
    expect(address).toMatch(/cell=/);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Rationale' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Lenient' })).toBeChecked();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Rationale' })).toBeHidden();
    await page.goForward();
    await expect(page.getByRole('heading', { name: 'Rationale' })).toBeVisible();
    expect(page.url()).toBe(address);
  });

  test('one press copies the address of the view', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/?reading=strict&order=theme');
    await gridReady(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('a deep link never shows the default first, and nothing moves', async ({ page }) => {
    await page.addInitScript(() => {
      // After three seconds what is there is shown all the same (app.css): on a busy machine the view may be later.
      const ANYWAY = 3000;
      const seen = { shifts: 0, defaults: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const e of list.getEntries())
          if (e.startTime < ANYWAY) seen.shifts += (e as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      const look = () => {
        const matrix = document.querySelector('.waits');
        const checked = document.querySelector<HTMLInputElement>('input[value="standard"]')?.checked;
        const soon = performance.now() < ANYWAY;
        if (soon && matrix && checked && getComputedStyle(matrix).visibility === 'visible') seen.defaults++;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    for (const query of ['reading=lenient', 'reading=strict&order=together&strength=3&open=cn-eff-2024/aerospace']) {
      await page.goto(`/?${query}`);
      await gridReady(page);
      await viewReady(page);
      await scriptReady(page);
      await drawn(page);
      const seen = await page.evaluate(
        () => (window as unknown as { seen: { shifts: number; defaults: number } }).seen
      );
      expect(seen.defaults, query).toBe(0);
      expect(seen.shifts, query).toBeLessThan(0.001);
    }
  });
});

test.describe('the evidence panel', () => {
  test('arrow keys on its heading go through the overlaps, and Escape gives the focus back', async ({ page }) => {
    await page.goto('/');
    const grid = await gridReady(page);
    const first = grid.locator('td[data-cell]:has(a.s2)').first();
    await first.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('region', { name: 'Evidence' });
    await expect(sheet.getByText(`1 of ${SHOWN}`)).toBeVisible();
    const title = await sheet.locator('h2').innerText();
    await page.keyboard.press('ArrowRight');
    await expect(sheet.getByText(`2 of ${SHOWN}`)).toBeVisible();
    expect(await sheet.locator('h2').innerText()).not.toBe(title);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(sheet.getByText(`${SHOWN} of ${SHOWN}`)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(first).toBeFocused();
  });

  test('one overlap can be pinned and compared with another, and both are in the address', async ({ page }) => {
    await page.goto('/?cell=cn-eff-2024/quantum-information~us-cet-2024/quantum');
    const sheet = page.getByRole('region', { name: 'Evidence' });
    await sheet.getByRole('button', { name: 'Pin to compare' }).click();
    await sheet.getByRole('button', { name: 'Next overlap' }).click();
    await expect(sheet.locator('.pinned')).toContainText('Quantum information');
    await expect(sheet.getByRole('heading', { name: 'Rationale' })).toHaveCount(2);
    await expect(page).toHaveURL(/pin=cn-eff-2024\/quantum-information~us-cet-2024\/quantum/);
    await page.reload();
    await expect(sheet.getByRole('heading', { name: 'Rationale' })).toHaveCount(2);
    await sheet.locator('.pinned').getByRole('button', { name: 'Unpin' }).click();
    await expect(sheet.getByRole('heading', { name: 'Rationale' })).toHaveCount(1);
  });

  test('an overlap is copied as sentences with both names, the caveat and the citation', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/?cell=cn-eff-2024/quantum-information~us-cet-2024/quantum');
    await page.getByRole('button', { name: 'Copy as a sentence' }).click();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [
      '“Quantum information” (量子信息)',
      '“Quantum Information and Enabling Technologies”',
      'falls within',
      'not reviewed by a human expert',
      'data version',
      '/overlaps/cn-us-'
    ])
      expect(text).toContain(part);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the matrix is a list with the same overlaps, searched in English and Chinese, and opens the evidence', async ({
    page
  }) => {
    await page.goto('/');
    await expect(page.getByRole('grid')).toBeHidden();
    const list = page.getByRole('region', { name: 'Overlaps between the lists' });
    const rows = list.locator('tr[data-row]').filter({ visible: true });
    const links = list.getByRole('link').filter({ visible: true });
    await expect(links).toHaveCount(SHOWN);
    // A list of links, each in words and reached by Tab; no cell of a table that nobody sees.
    await expect(list.locator('a[tabindex]')).toHaveCount(0);
    await expect(list.locator('td[data-cell]').filter({ visible: true })).toHaveCount(SHOWN);
    await expect(links.first()).toHaveAccessibleName(/^includes.*US ?Advanced Computing$/);
    const search = await rowSearch(page);
    await search.fill('量子');
    await expect(rows).toHaveCount(1);
    await expect(page.getByText(`1 of ${ROWS} entries`)).toBeVisible();
    await links.first().tap();
    await expect(
      page.getByRole('region', { name: 'Evidence' }).getByRole('heading', { name: 'Rationale' })
    ).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Close Esc' }).tap();
    // Words in any order, in full width, in traditional characters.
    for (const words of ['quantum', 'interface brain', 'ＩＮＴＥＲＦＡＣＥ', '腦機 interface']) {
      await search.fill(words);
      await expect(rows).toHaveCount(1);
      await expect(rows).toContainText(words === 'quantum' ? 'Quantum' : '脑机接口');
    }
    await page.getByRole('radio', { name: 'Strict' }).check({ force: true });
    await search.fill('');
    await expect(links).toHaveCount(shownFirst('strict'));
    // A row without counterpart says so, under this rule.
    await expect(list.getByText('no counterpart under this rule').filter({ visible: true })).toHaveCount(
      regionsOf(FIRST_ROWS, FIRST_COLUMNS, 'strict').neither
    );
    // What stands under More is within the window, down to the files.
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.locator('#more summary').tap();
    const last = page.locator('#more').getByRole('link').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport({ ratio: 1 });
    const download = page.waitForEvent('download');
    await page.locator('#more').getByRole('button', { name: 'Displayed matrix (Excel)' }).tap();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    // Sub-entries open here as well.
    const opened = 'cn-eff-2024:next-gen-it';
    await list.getByRole('button', { name: 'Next-generation information technology' }).tap();
    await expect(list.locator('tr.sub')).toHaveCount(beneath(opened));
    await expect(page).toHaveURL(/open=cn-eff-2024\/next-gen-it/);
  });
});

test('a window made narrow has the list in place of the grid, and the grid again when it is widened', async ({
  page
}) => {
  await page.goto('/');
  const grid = await gridReady(page);
  const table = page.getByRole('region', { name: 'Overlaps between the lists' }).locator('table');
  await page.setViewportSize({ width: 600, height: 800 });
  await expect(table).not.toHaveAttribute('role');
  await expect(table.locator('a[tabindex]')).toHaveCount(0);
  await table.getByRole('link').filter({ visible: true }).first().click();
  const close = page.getByRole('button', { name: /Close/ });
  await close.click();
  await expect(table.getByRole('link').filter({ visible: true }).first()).toBeFocused();
  await (await rowSearch(page)).fill('quantum');
  await expect(table.locator('tr[data-row]').filter({ visible: true })).toHaveCount(1);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  // A table has no such search: all its rows are there.
  await expect(grid.locator('tr[data-row]').filter({ visible: true })).toHaveCount(ROWS);
});

test.describe('in Chinese', () => {
  test('the switch keeps the page and the view, both ways, and alternates are named', async ({ page }) => {
    await page.goto('/?reading=lenient&order=theme');
    await gridReady(page);
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(/\/zh\/\?reading=lenient&order=theme/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.locator('input[value="lenient"]')).toBeChecked();
    // What stood in the built page is drawn anew in the other language: names, marks, counts, legend.
    const grid = page.getByRole('grid');
    await expect(grid.locator('tr[data-row="cn-eff-2024:aerospace"] .name')).toHaveText('航空航天');
    await expect(grid.locator('.corner')).toContainText('范围相同');
    await expect(grid.locator('.sums th')).toHaveText('各列的重合');
    expect((await wordsOf(grid.locator('td:has(a)')))[0]).toMatch(/[\u4e00-\u9fff]/);
    await expect(grid.locator('td a:not(.left-out)')).toHaveCount(shownFirst('lenient'));
    // The head of a built page names them; a change of page leaves them behind.
    await page.reload();
    await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveCount(1);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/\?reading=lenient&order=theme/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('the counts are those of the English page, and no English interface word is left', async ({ page }) => {
    const figures = async (path: string) => {
      await page.goto(path);
      await gridReady(page);
      return {
        numbers: await page.locator('.figure strong').allInnerTexts(),
        marks: await marksOf(page.getByRole('grid'))
      };
    };
    for (const path of ['/', '/matrix/us-cet-2024/cn-eff-2024_uk-sntf-2023/'])
      expect(await figures(`/zh${path}`)).toEqual(await figures(path));
    await page.goto('/zh/');
    const words = await page.locator('.toolbar, .answer, nav, footer, .legend').allInnerTexts();
    expect(words.join(' ').replace(/SSSOM\/TSV|Excel|CSV|CC BY 4\.0|MIT|English|Priority Crosswalk/g, '')).not.toMatch(
      /[A-Za-z]{3,}/
    );
  });
});

test.describe('for every eye and hand', () => {
  test('at 200 per cent text nothing is cut off and the page does not scroll sideways', async ({ page }) => {
    await page.goto('/');
    await gridReady(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    const clipped = await page
      .locator('h1, .figure, .toolbar .act, .meaning')
      .evaluateAll((all) => all.filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0).length);
    expect(clipped).toBe(0);
  });

  test('with forced colours marks, states and focus stay apart', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/');
    const grid = await gridReady(page);
    const border = await grid
      .locator('a.s3')
      .first()
      .evaluate((a) => getComputedStyle(a).borderTopStyle);
    expect(border).toBe('solid');
    const dot = await grid
      .locator('a.left-out')
      .first()
      .evaluate((a) => getComputedStyle(a).backgroundImage);
    expect(dot).toContain('radial-gradient');
  });

  test('in print the matrix is one A4 page, without controls', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'only Chromium makes PDF files');
    await page.goto('/');
    await gridReady(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.toolbar')).toBeHidden();
    await expect(page.locator('table')).toBeVisible();
  });
});

test.describe('an answer that comes late', () => {
  test('changes nothing of what was chosen meanwhile, which is shown at once', async ({ page }) => {
    // Sub-entries come only when they are let through.
    let letThrough = () => {};
    const held = new Promise<void>((done) => (letThrough = done));
    await page.route('**/data/lists/*.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/');
    const grid = await gridReady(page);
    const row = grid.getByRole('button', { name: 'Next-generation information technology' });
    await row.click();
    await page.getByRole('radio', { name: 'Lenient' }).check();
    await expect(grid.locator('td a:not(.left-out)')).toHaveCount(shownFirst('lenient'));
    await expect(grid.locator('tr.sub')).toHaveCount(0);
    await expect(page).toHaveURL(/\?reading=lenient$/);
    await row.click();
    const column = grid.getByRole('button', { name: 'Advanced Computing', exact: true });
    await column.click();
    letThrough();
    // What was opened and closed again stays closed; what was asked for last is opened, under the rule chosen before.
    await expect(grid.locator('th.sub')).toHaveCount(beneath('us-cet-2024:advanced-computing'));
    await expect(grid.locator('tr.sub')).toHaveCount(0);
    await expect(page).toHaveURL(/\?reading=lenient&open=us-cet-2024\/advanced-computing$/);
    await expect(page.getByRole('radio', { name: 'Lenient' })).toBeChecked();
  });

  test('changes nothing of the page that the reader went to instead', async ({ page }) => {
    let letThrough = () => {};
    const held = new Promise<void>((done) => (letThrough = done));
    const asked = page.waitForRequest('**/data/lists/*.json');
    await page.route('**/data/lists/*.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/');
    const grid = await gridReady(page);
    await grid.getByRole('button', { name: 'Next-generation information technology' }).click();
    await asked;
    await goTo(page, 'Browse', 'Topics');
    await expect(page).toHaveURL(/\/topics\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const answered = page.waitForResponse('**/data/lists/*.json');
    letThrough();
    await (await answered).finished();
    await drawn(page);
    expect(new URL(page.url()).search).toBe('');
  });
});

test.describe('what does not arrive', () => {
  const SAYS = /could not be loaded/;
  const alert = (page: Page) => page.getByRole('alert').filter({ hasText: SAYS });

  test(
    'leaves what does: the counting rule of the address is shown without the panel, and a second try brings it',
    { tag: '@cut-off' },
    async ({ page }) => {
      let gone = true;
      await page.route('**/api/v1/**', (route) => (gone ? route.abort() : route.continue()));
      await page.route('**/data/**/*.json', (route) => (gone ? route.abort() : route.continue()));
      await page.goto('/?reading=strict&open=cn-eff-2024/next-gen-it');
      const grid = await gridReady(page);
      await expect(alert(page)).toBeVisible();
      await expect(page.getByRole('radio', { name: 'Strict' })).toBeChecked();
      await expect(grid.locator('td a:not(.left-out)')).toHaveCount(shownFirst('strict'));
      await expect(page).toHaveURL(/\?reading=strict$/);
      gone = false;
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(grid.locator('tr.sub')).toHaveCount(beneath('cn-eff-2024:next-gen-it'));
      await expect(alert(page)).toBeHidden();
      await expect(page).toHaveURL(/\?reading=strict&open=cn-eff-2024\/next-gen-it$/);
    }
  );

  test(
    'for want of an old file is said, and reloading leads to what was asked for',
    { tag: '@cut-off' },
    async ({ page }) => {
      await page.goto('/?reading=strict');
      const grid = await gridReady(page);
      // The site is built anew: what has not been fetched so far is gone.
      await page.route('**/_app/immutable/**', (route) => route.abort());
      await grid.locator(QUANTUM).first().click();
      await expect(alert(page)).toBeVisible();
      await expect(page.getByRole('radio', { name: 'Strict' })).toBeChecked();
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await expect(alert(page)).toBeVisible();
      const link = page.getByRole('link', { name: 'Reload the page' });
      await page.unroute('**/_app/immutable/**');
      await link.click();
      await expect(page.getByRole('radio', { name: 'Strict' })).toBeChecked();
      await expect(page).toHaveURL(/reading=strict/);
    }
  );

  test(
    'does not stand in the menu that asked for it: the order shown is the order named',
    { tag: '@cut-off' },
    async ({ page }) => {
      await page.goto('/');
      await gridReady(page);
      await page.route('**/_app/immutable/**', (route) => route.abort());
      const order = page.getByLabel('Order');
      await order.selectOption('Group overlaps');
      await expect(alert(page)).toBeVisible();
      await expect(order).toHaveValue('official');
      expect(new URL(page.url()).search).toBe('');
    }
  );

  test('because there is no such thing is left out, said in one line, and taken out of the address', async ({
    page
  }) => {
    await page.goto('/?reading=strict&category=anything&strength=9&cell=cn-eff-2024/nothing~us-cet-2024/quantum');
    const grid = await gridReady(page);
    await expect(page.getByText('We ignored it (category, strength, cell)')).toBeVisible();
    await expect(page.getByText('anything')).toHaveCount(0);
    await expect(grid.locator('td a:not(.left-out)')).toHaveCount(shownFirst('strict'));
    await expect(page).toHaveURL(/\?reading=strict$/);
    await page.goto('/?reading=standard&order=official');
    await gridReady(page);
    await expect(page.getByText(/We ignored it/)).toHaveCount(0);
  });
});

test.describe('the way back', () => {
  test('closes the panel, and a closed panel leaves nothing in the history', async ({ page }) => {
    await page.goto('/about/');
    await page.goto('/');
    const grid = await gridReady(page);
    const [sheet, cell] = [page.getByRole('region', { name: 'Evidence' }), grid.locator(QUANTUM).first()];
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => page.getByRole('button', { name: /Close/ }).click(),
      () => page.goBack()
    ]) {
      await cell.focus();
      await page.keyboard.press('Enter');
      await expect(sheet.getByRole('heading', { name: 'Rationale' })).toBeVisible();
      await close();
      await expect(sheet).toBeHidden();
      await expect(page).toHaveURL(/\/$/);
      await expect(cell).toBeFocused();
    }
    // What is set while it is open stays when it is closed.
    await cell.click();
    await page.getByRole('radio', { name: 'Lenient' }).check();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/\?reading=lenient$/);
    await expect(page.getByRole('radio', { name: 'Lenient' })).toBeChecked();
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });
});

test('the next overlap follows the chosen cell in reading order, also from one without overlap', async ({ page }) => {
  const [entries, columns] = [entriesOf(FIRST_ROWS, 'top'), FIRST_COLUMNS.flatMap((list) => entriesOf(list, 'top'))];
  const last = entries.at(-1)?.['entry_id']?.replace(':', '/');
  const first = columns[0]?.['entry_id']?.replace(':', '/');
  await page.goto(`/?cell=${last}~${first}`);
  await gridReady(page);
  const sheet = page.getByRole('region', { name: 'Evidence' });
  await expect(sheet).toContainText('No overlap.');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(new RegExp(`cell=${last}~`));
  await expect(sheet.getByRole('heading', { name: 'Rationale' })).toBeVisible();
});

test('a slash opens the search after a press on a counting rule as well', async ({ page }) => {
  await page.goto('/');
  await gridReady(page);
  await page.getByRole('radio', { name: 'Lenient' }).check();
  await expect(page.locator(':focus')).toHaveAttribute('type', 'radio');
  await openSearch(page, '/');
});
