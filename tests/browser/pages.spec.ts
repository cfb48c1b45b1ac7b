import { readFileSync } from 'node:fs';
import {
  counted,
  field,
  FIRST_COLUMNS,
  FIRST_ROWS,
  pairsOf,
  parsed,
  READING_NAMES,
  RECORDS,
  regionsOf,
  rowOf,
  shownFirst,
  strengthOf,
  table
} from '../count.ts';
import { NAVIGATION } from '../../src/lib/urls/navigation.ts';
import { expect, goTo, gridReady, scriptReady, test, viewReady } from './site.ts';

test('an unknown address answers 404 with the way back', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the matrix' }).click();
  await gridReady(page);
});

test('the overlap table is searched in English and Chinese, filtered, sorted, and its state is in the address', async ({
  page
}) => {
  await page.goto('/overlaps/');
  const search = page.getByRole('searchbox');
  await search.fill('量子');
  await expect(page).toHaveURL(/search=/);
  const quantum = await page.locator('tbody tr').count();
  expect(quantum).toBeGreaterThan(2);
  await expect(page.getByRole('status').filter({ hasText: 'records shown' })).toHaveText(
    `${quantum} of ${RECORDS} records shown`
  );
  await page.reload();
  await expect(page.locator('tbody tr')).toHaveCount(quantum);
  await page.getByLabel('Level').selectOption('top');
  await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(quantum);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.locator('tbody tr')).toHaveCount(RECORDS);
  await page.getByRole('button', { name: 'Confidence' }).click();
  await expect(page.getByRole('columnheader', { name: 'Confidence' })).toHaveAttribute('aria-sort', 'ascending');
  await search.fill('脑机接口');
  await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(RECORDS);
  const interfaces = await page.locator('tbody tr').count();
  await page.goto('/overlaps/?search=腦機接口');
  await expect(page.locator('tbody tr')).toHaveCount(interfaces);
  await search.fill('no such technology');
  await expect(page.getByText('No records match.')).toBeVisible();
});

test('what the overlap table shows is what its download holds, for programs and for Excel', async ({ page }) => {
  await page.goto('/overlaps/?search=biotechnology');
  await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(RECORDS);
  const ids = await page
    .locator('tbody th a')
    .evaluateAll((links) => links.map((link) => `pcx:${(link.getAttribute('href') ?? '').split('/').at(-2)}`));
  for (const name of ['Download displayed records (CSV)', 'Download displayed records (CSV for Excel)']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    const bytes = readFileSync(await download.path());
    expect(bytes[0] === 0xef).toBe(name.endsWith('Excel)'));
    expect(
      parsed(bytes)
        .map((row) => row['record_id'])
        .sort()
    ).toEqual([...ids].sort());
  }
});

test('the panel and the page of an overlap say the same: what its row and the rows of its entries say', async ({
  page
}) => {
  const record = table('mappings').find(
    (m) => m['subject_id'] === 'cn-eff-2024:quantum-information' && m['object_id'] === 'us-cet-2024:quantum'
  );
  const entries = ['subject_id', 'object_id'].map((side) => rowOf('entries', field(record, side)));
  const words = [
    field(record, 'comment'),
    `${field(record, 'confidence')} of 1`,
    `, ${strengthOf(record ?? {})} of 3`,
    READING_NAMES.filter((reading) => counted(record ?? {}, reading)).join(', '),
    ...entries.flatMap((entry) => ['label_en', 'label_original', 'scope_note'].map((column) => field(entry, column))),
    ...entries.flatMap((entry) =>
      table('entries')
        .filter((e) => e['parent_id'] === entry['entry_id'])
        .map((e) => field(e, 'label_en'))
    ),
    ...entries.map((entry) => new URL(field(entry, 'source_url')).hostname.replace(/^www\./, ''))
  ];
  await page.goto('/?cell=cn-eff-2024/quantum-information~us-cet-2024/quantum');
  const sheet = page.getByRole('region', { name: 'Evidence' });
  for (const text of words) await expect(sheet.locator('.columns')).toContainText(text);
  const panel = await sheet.locator('.columns').innerText();
  await sheet.getByRole('link', { name: 'Page of this overlap' }).click();
  await expect(page).toHaveURL(new RegExp(`/overlaps/${field(record, 'record_id').replace('pcx:', '')}/$`));
  await expect(page.getByRole('heading', { name: 'How to cite' })).toBeVisible();
  for (const text of words) await expect(page.locator('.columns')).toContainText(text);
  expect(await page.locator('.columns').innerText()).toBe(panel);
});

test('what was true of the page left behind does not stay in the head of the next', async ({ page }) => {
  await page.goto('/lists/us-cet-2022/');
  // A press that comes before the script is a new page, whose head is its own.
  await scriptReady(page);
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
  await page.locator('.later a').first().click();
  await expect(page).toHaveTitle(/2024/);
  await expect(page.locator('link[rel="canonical"], script[type="application/ld+json"]')).toHaveCount(0);
  await expect(page.locator('meta[name="description"]')).toHaveCount(0);
});

test('the pages are offered in four groups, by pointer and by keyboard, and never in three rows', async ({ page }) => {
  await page.goto('/topics/');
  const nav = page.getByRole('navigation', { name: 'Pages' });
  const groups = nav.getByRole('button');
  await expect(groups).toHaveText(['Compare', 'Browse', 'Use', 'About']);
  await expect(page.getByRole('navigation', { name: 'Browse' }).getByRole('link')).toHaveText([
    'Overlaps',
    'Lists',
    'Topics',
    'Editions'
  ]);
  await groups.nth(2).focus();
  await page.keyboard.press('ArrowDown');
  await expect(nav.getByRole('link', { name: 'Brief' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(groups.nth(2)).toBeFocused();
  await expect(nav.getByRole('link', { name: 'Brief' })).toBeHidden();
  await goTo(page, 'About', 'Method');
  await expect(page).toHaveURL(/\/method\/$/);
  await expect(nav.getByRole('link', { name: 'Method' })).toBeHidden();
  for (const width of [320, 390, 700, 701, 800, 1024, 1280, 1440])
    for (const path of ['/method/', '/zh/method/']) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const rows = await page.locator('header').evaluate((header) => {
        const tops = [...header.querySelectorAll('a, button')]
          .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height > 0)
          .map((e) => e.getBoundingClientRect())
          .map(({ top, height }) => top + height / 2)
          .sort((a, b) => a - b);
        return tops.filter((top, i) => i === 0 || top - (tops[i - 1] ?? 0) > 12).length;
      });
      expect(rows, `${path} at ${width}`).toBeLessThanOrEqual(width <= 700 ? 1 : 2);
    }
});

test('a menu that was opened before the script of the page had started stays open', async ({ page }) => {
  let start = () => {};
  const started = new Promise<void>((done) => (start = done));
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await started;
    await route.continue();
  });
  await page.goto('/glance/', { waitUntil: 'commit' });
  const nav = page.getByRole('navigation', { name: 'Pages' });
  await nav.getByRole('button', { name: 'About' }).click();
  await expect(nav.getByRole('link', { name: 'Method', exact: true })).toBeVisible();
  start();
  await scriptReady(page);
  await expect(nav.getByRole('link', { name: 'Method', exact: true })).toBeVisible();
});

test('on a phone one menu has every page and the other language, and closes on the way to a page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await viewReady(page);
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.click();
  const nav = page.getByRole('navigation', { name: 'Pages' });
  await expect(nav.getByRole('link')).toHaveCount(NAVIGATION.flatMap(({ pages }) => pages).length + 1);
  await expect(nav.getByRole('link', { name: '中文' })).toBeVisible();
  await nav.getByRole('link', { name: 'Editions' }).click();
  await expect(page).toHaveURL(/\/history\/$/);
  await expect(nav).toBeHidden();
});

test('at a glance, a counting rule changes the lines, the finding and the address, and an entry shows its own lines', async ({
  page
}) => {
  await page.goto('/glance/');
  const figure = page.locator('section.links');
  const lines = figure.locator('svg.wide path.link');
  await expect(lines).toHaveCount(shownFirst('standard'));
  for (const rule of READING_NAMES) {
    await figure.locator(`input[value=${rule}]`).check();
    await expect(lines).toHaveCount(shownFirst(rule));
    const { both, firstOnly, secondOnly, neither } = regionsOf(FIRST_ROWS, FIRST_COLUMNS, rule);
    await expect(figure.getByRole('heading')).toHaveText(
      new RegExp(`^Of \\d+ .*, ${both + firstOnly} have .*, ${both + secondOnly} in .*; ${neither} in neither$`)
    );
  }
  await figure.getByRole('radio', { name: 'Strict' }).check();
  await expect(page).toHaveURL(/\?reading=strict$/);
  await page.reload();
  await expect(figure.getByRole('radio', { name: 'Strict' })).toBeChecked();
  const own = pairsOf(FIRST_ROWS, FIRST_COLUMNS, 'strict').filter(({ column }) => column === 'us-cet-2024:quantum');
  await figure.locator('svg.wide a[href$="/entries/us-cet-2024/quantum/"]').hover();
  await expect(figure.locator('svg.wide path.link:not(.receding)')).toHaveCount(own.length);
});

test('at a glance, the figure is one stop of the keyboard: arrows go along a list and along the lines, Enter opens', async ({
  page
}) => {
  await page.goto('/glance/');
  const figure = page.locator('section.links svg.wide');
  await expect(figure.locator('a:not([tabindex="-1"])')).toHaveCount(1);
  await page.getByRole('radio', { name: 'Standard' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-entry'));
  const first = await at();
  expect(first).toMatch(new RegExp(`^${FIRST_ROWS}:`));
  await page.keyboard.press('ArrowLeft');
  const linked = pairsOf(FIRST_ROWS, FIRST_COLUMNS, 'standard').filter(({ row }) => row === first);
  expect(linked.map(({ column }) => column)).toContain(await at());
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  const last = await at();
  expect(last).toMatch(/^us-cet-2024:/);
  // It has no line: no arrow leads from it to another list.
  await page.keyboard.press('ArrowRight');
  expect(await at()).toBe(last);
  await page.keyboard.press('ArrowUp');
  expect(await at()).not.toBe(last);
  const chosen = (await at()) ?? '';
  await expect(figure.locator('a:not([tabindex="-1"])')).toHaveAttribute('data-entry', chosen);
  await page.keyboard.press('Escape');
  await expect(figure.locator('.receding')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/entries/${chosen.replace(':', '/')}/$`));
});

test.describe('at a glance on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 } });
  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled });
      test('one list stands beside the Chinese one, and the other on request', async ({ page }) => {
        await page.goto('/glance/');
        const us = page.locator('.narrow svg.pair-0');
        const uk = page.locator('.narrow svg.pair-1');
        await expect(us).toBeVisible();
        await expect(uk).toBeHidden();
        await expect(us.locator('path.link')).toHaveCount(pairsOf(FIRST_ROWS, ['us-cet-2024'], 'standard').length);
        await page.locator('.narrow label').nth(1).click();
        await expect(uk).toBeVisible();
        await expect(us).toBeHidden();
        await expect(uk.locator('path.link')).toHaveCount(pairsOf(FIRST_ROWS, ['uk-sntf-2023'], 'standard').length);
        await expect(page.locator('svg.wide')).toBeHidden();
      });
    });
});
