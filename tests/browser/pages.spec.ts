import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { axeFindings, expect, gridReady, RECORDS, test } from './site.ts';

const PAGES = [
  '/',
  '/?cell=cn-eff-2024/quantum-information~us-cet-2024/quantum',
  '/overlaps/',
  '/overlaps/cn-us-0001/',
  '/matrix/us-cet-2024/cn-eff-2024_uk-sntf-2023/',
  '/matrix/?rows=eu-cta-2023&columns=cn-eff-2024_us-cet-2024',
  '/?open=cn-eff-2024/aerospace,us-cet-2024/space&strength=2&order=together',
  '/overlaps/us-uk-0010/',
  '/glance/',
  '/topics/',
  '/topics/quantum/',
  '/topics/sensing-defence/',
  '/search/',
  '/search/?q=quantum',
  '/brief/',
  '/brief/?region=first',
  '/zh/brief/',
  '/lists/',
  '/lists/eu-cta-2023/',
  '/lists/us-cet-2022/',
  '/entries/',
  '/entries/us-cet-2024/quantum/',
  '/history/',
  '/zh/history/',
  '/matrix/cn-15fyp-2026/us-nssts-2026_uk-stf-2025_uk-dtsp-2025/',
  '/accessibility/',
  '/zh/entries/cn-eff-2024/aerospace/',
  '/offline/',
  '/zh/',
  '/zh/?cell=cn-eff-2024/quantum-information~us-cet-2024/quantum',
  '/zh/overlaps/cn-us-0001/',
  '/zh/topics/',
  '/zh/topics/chips/',
  '/zh/search/?q=%E9%87%8F%E5%AD%90',
  '/zh/method/',
  '/zh/glance/',
  '/zh/offline/',
  '/overlaps/cn-us-0007/',
  '/method/',
  '/method/differences/',
  '/about/',
  '/data/',
  '/zh/data/',
  '/data/releases/',
  '/zh/data/releases/',
  '/embed/',
  '/zh/embed/'
];

for (const scheme of ['light', 'dark'] as const)
  for (const width of [1280, 390])
    test(`no page has an accessibility fault that axe finds, ${scheme}, ${width} px`, async ({ page }) => {
      // Many pages in one test: a bound against hanging, not a measure.
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 844 });
      const found: string[] = [];
      for (const path of PAGES) {
        await page.goto(path, { waitUntil: 'networkidle' });
        found.push(...(await axeFindings(page)).map((finding) => `${path} ${finding}`));
      }
      expect(found).toEqual([]);
    });

test('no page scrolls sideways at 320 px', async ({ page }) => {
  // Many pages in one test: a bound against hanging, not a measure.
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of PAGES) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test('every page carries the strict content policy', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-eval');
  }
});

test('every page says as of when, that a language model coded it, and that later editions exist', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    const footer = page.getByRole('contentinfo');
    if (!path.startsWith('/zh')) await expect(footer).toContainText('Data of 26 November 2026');
    if (path.startsWith('/zh')) continue;
    await expect(footer).toContainText('later editions exist');
    await expect(footer).toContainText('language model');
    await expect(footer.getByRole('link', { name: 'Which ones' })).toHaveAttribute('href', /\/history\/$/);
  }
});

test('an unknown address answers 404 with the way back', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await page.getByRole('link', { name: 'To the matrix' }).click();
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
  await search.fill('no such technology');
  await expect(page.getByText('No record fits.')).toBeVisible();
});

test('what the overlap table shows is what its download holds, for programs and for Excel', async ({ page }) => {
  await page.goto('/overlaps/?search=biotechnology');
  await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(RECORDS);
  const ids = await page
    .locator('tbody th a')
    .evaluateAll((links) => links.map((link) => `pcx:${(link.getAttribute('href') ?? '').split('/').at(-2)}`));
  for (const name of ['Download what is shown, CSV', 'Download what is shown, for Excel']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    const bytes = readFileSync(await download.path());
    expect(bytes[0] === 0xef).toBe(name.endsWith('Excel'));
    const rows = parse(bytes, { columns: true, bom: true }) as { record_id: string }[];
    expect(rows.map((row) => row.record_id).sort()).toEqual([...ids].sort());
  }
});

test('the panel and the page of an overlap say the same', async ({ page }) => {
  await page.goto('/?cell=cn-eff-2024/quantum-information~us-cet-2024/quantum');
  const sheet = page.getByRole('region', { name: 'Evidence' });
  await expect(sheet.getByRole('heading', { name: 'Why' })).toBeVisible();
  const panel = await sheet.locator('.columns').innerText();
  await sheet.getByRole('link', { name: 'Page of this overlap' }).click();
  await expect(page.getByRole('heading', { name: 'How to cite' })).toBeVisible();
  expect(await page.locator('.columns').innerText()).toBe(panel);
});

test('an overlap’s page leads to the documents of both sides and shows how far each wording was checked', async ({
  page
}) => {
  await page.goto('/overlaps/cn-us-0001/');
  const sources = page.locator('.columns a[rel~="external"]');
  expect(await sources.count()).toBeGreaterThanOrEqual(2);
  await expect(page.locator('.entry').first()).toContainText('Wording');
  await expect(page.locator('.entry').nth(1)).toContainText(/confirmed/);
  await expect(page.locator('.entry').first()).toContainText('our consolidated list');
});

test('an overlap’s page says who read it how, how it was decided, and hands over the row to correct', async ({
  page
}) => {
  await page.goto('/overlaps/us-uk-0010/');
  const why = page.locator('.why');
  for (const coder of ['coder-2', 'coder-3']) await expect(why.getByText(coder).first()).toBeVisible();
  await why.getByText('Propose a correction').click();
  const [record] = parse(await why.locator('pre').innerText(), { columns: true }) as Record<string, string>[];
  const shipped = parse(readFileSync(new URL('../../data/mappings.csv', import.meta.url)), {
    columns: true
  }) as Record<string, string>[];
  expect(record).toEqual(shipped.find((row) => row['record_id'] === 'pcx:us-uk-0010'));
});

test('a retired record’s page says so and leads to what is true now', async ({ page }) => {
  await page.goto('/overlaps/cn-us-0007/');
  await expect(page.getByText('no longer part of the mapping')).toBeVisible();
  await page.locator('main li a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('has no counterpart');
});

test('the method page shows the figures of the published files', async ({ page, request }) => {
  const rows = async (name: string) =>
    parse(await (await request.get(`/data/${name}.csv`)).text(), { columns: true }) as Record<string, string>[];
  await page.goto('/method/');
  const agreement = await rows('agreement');
  const overlap = agreement.find((r) => r['lists'] === 'all' && r['question'] === 'overlap');
  await expect(page.locator('article')).toContainText(
    `Krippendorff’s alpha is ${Number(overlap?.['krippendorffs_alpha']).toFixed(3)} for whether there is an overlap`
  );
  const variants = page.locator('table.variants tbody tr');
  const sensitivity = await rows('sensitivity');
  await expect(variants).toHaveCount(sensitivity.length);
  for (const [i, row] of sensitivity.entries())
    await expect(variants.nth(i)).toContainText(`${row['both']} of ${row['both_of']}`);
  const differences = await rows('differences');
  const core = differences.filter((r) =>
    [r['subject_id'], r['object_id']].every((id) => /^(cn-eff-2024|us-cet-2024|uk-sntf-2023):/.test(id ?? ''))
  );
  const [top, sub] = ['top', 'sub'].map((level) => core.filter((r) => r['level'] === level).length);
  await expect(page.locator('article')).toContainText(
    `${top} of the 803 pairs of top-level entries and ${sub} pairs of sub-entries`
  );
  await page.getByRole('link', { name: 'All differences with every reading and the reason' }).click();
  await expect(page.locator('tbody tr')).toHaveCount(differences.length);
  await expect(page.locator('tbody td.reason').filter({ hasText: /^\s*\(/ })).toHaveCount(0);
});

test('the SSSOM file and the data package are served as they are made', async ({ request }) => {
  const sssom = await request.get('/data/mappings.sssom.tsv');
  expect(sssom.headers()['content-type']).toContain('text/tab-separated-values');
  expect((await sssom.text()).startsWith('#sssom_version: "1.1"')).toBe(true);
  const descriptor = await (await request.get('/data/datapackage.json')).json();
  for (const { path } of descriptor.resources) {
    const served = await request.get(`/data/${path}`);
    expect(await served.text(), path).toBe(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'));
  }
});

test('every list has a page with its purpose, its doubts, what it was compared with and what came after', async ({
  page
}) => {
  await page.goto('/lists/');
  const lists = parse(readFileSync(new URL('../../data/lists.csv', import.meta.url)), { columns: true }) as Record<
    string,
    string
  >[];
  await expect(page.locator('tbody tr:not(.group)')).toHaveCount(lists.length);
  for (const id of ['us-cet-2024', 'jp-sct-2022', 'cn-14fyp-2021']) {
    const list = lists.find((l) => l['list_id'] === id);
    await page.goto(`/lists/${id}/`);
    await expect(page.getByText(list?.['purpose'] ?? 'no such list').first()).toBeVisible();
    await expect(page.getByText(list?.['note'] ?? 'no such list').first()).toBeVisible();
    if (list?.['succeeded_by']) await expect(page.getByText('A later edition exists')).toBeVisible();
  }
  await page.goto('/lists/jp-sct-2022/');
  await expect(page.getByText('has not been compared with another yet')).toBeVisible();
  await page.goto('/lists/uk-sntf-2023/');
  await expect(page.getByRole('heading', { name: 'What came before and after, entry by entry' })).toBeVisible();
  await expect(page.getByText('renamed').first()).toBeVisible();
});
