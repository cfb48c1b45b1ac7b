import { readFileSync } from 'node:fs';
import { counted, field, parsed, READING_NAMES, RECORDS, rowOf, strengthOf, table } from '../count.ts';
import { expect, gridReady, test } from './site.ts';

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
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
  await page.locator('.later a').first().click();
  await expect(page).toHaveTitle(/2024/);
  await expect(page.locator('link[rel="canonical"], script[type="application/ld+json"]')).toHaveCount(0);
  await expect(page.locator('meta[name="description"]')).toHaveCount(0);
});
