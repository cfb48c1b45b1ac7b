import { entriesOf, table } from '../count.ts';
import { expect, gridReady, test } from './site.ts';

/** How many pages a printed page takes, by the style sheet's own paper. */
const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;

for (const [path, most] of [
  // The figure on the first, the tables on the others.
  ['glance/', 3],
  ['zh/glance/', 3],
  ['method/', 8],
  ['zh/method/', 8],
  // A page for each round, so that none grows with what is decided later.
  ['method/challenges/', 30],
  ['zh/method/challenges/', 26],
  ['method/challenges/3/', 38],
  ['zh/method/challenges/3/', 32]
] as const)
  test(`/${path} is printed on at most ${most} pages of A4`, async ({ page }) => {
    await page.goto(path);
    const count = pages(await page.pdf({ preferCSSPageSize: true }));
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(most);
  });

for (const lists of ['us-cet-2024_uk-sntf-2023_eu-cta-2023_nato-edt-2024', 'us-cet-2024'])
  test(`a wide matrix is printed whole, on sheets that repeat their headings: ${lists}`, async ({ page }) => {
    await page.goto(`matrix/cn-eff-2024/${lists}/`);
    await gridReady(page);
    const columns = entriesOf(lists.split('_')[0] ?? '', 'top').length;
    expect(columns).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 1047, height: 718 });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const seen = await page.locator('.matrix table').evaluateAll((tables) =>
      tables
        .filter((table) => table.getClientRects().length > 0)
        .map((table) => ({
          right: table.getBoundingClientRect().right,
          columns: [...table.querySelectorAll('th[data-column]')].map((th) => th.getAttribute('data-column')),
          rows: table.querySelectorAll('tr[data-row]').length
        }))
    );
    expect(new Set(seen.map(({ rows }) => rows))).toEqual(new Set([entriesOf('cn-eff-2024', 'top').length]));
    expect(seen.flatMap((table) => table.columns)).toEqual(
      lists.split('_').flatMap((list) => entriesOf(list, 'top').map(({ entry_id }) => entry_id))
    );
    for (const { right } of seen) expect(right).toBeLessThanOrEqual(1047);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.matrix table')).toHaveCount(1);
  });

test('the challenge round is printed upright, with the arguments of every pair', async ({ page }) => {
  await page.goto('method/challenges/3/');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // Of A4 in points, the short side first.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59\d[\d.]* 84\d/);
  await page.emulateMedia({ media: 'print' });
  const argued = table('challenges').filter((row) => row['argument_for'] !== '' && row['round'] === '3');
  expect(argued.length).toBeGreaterThan(0);
  const folded = await page
    .locator('.argument')
    .evaluateAll((found) => found.filter((argument) => !argument.checkVisibility()).length);
  expect(folded).toBe(0);
  await expect(page.locator('.argument')).toHaveCount(2 * argued.length);
});

test('the table of overlaps is printed as a table with its headings, not as cards', async ({ page }) => {
  await page.goto('overlaps/');
  const rows = await page.locator('tbody tr').count();
  const sheets = pages(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets).toBeGreaterThan(1);
  expect(sheets).toBeLessThanOrEqual(Math.ceil(rows / 20));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1047 });
  await expect(page.locator('thead')).toBeVisible();
  expect(
    await page
      .locator('tbody tr')
      .first()
      .evaluate((row) => getComputedStyle(row).display)
  ).toBe('table-row');
});
