import { axeFindings, expect, test } from './site.ts';

for (const [path, note, back] of [
  ['/background/', 'Note 3', 'Back to the text at note 3'],
  ['/zh/background/', '注3', '回到正文注3处']
] as const)
  test(`${path}: a mark leads to its document, the document back to the mark, and its list to the entries`, async ({
    page
  }) => {
    await page.goto(path);
    await page.getByRole('link', { name: note, exact: true }).first().click();
    const target = page.locator('li:target');
    await expect(target).toBeInViewport();
    await expect(target.locator('a[rel~="external"]')).toHaveAttribute('href', /^https:\/\//);
    await target.getByRole('link', { name: back }).click();
    await expect(page.locator('.mark:target')).toBeInViewport();
    await expect(page.locator('.mark:target')).toHaveText('3');
    await page.locator('#note-3').locator('a:not([rel])').last().click();
    await expect(page).toHaveURL(/\/lists\/cn-3plenum-2024\/$/);
  });

test('every mark on the background page has its note, and every note its mark', async ({ page }) => {
  await page.goto('/background/');
  const [marks, notes, backs] = await page.evaluate(() => [
    [...document.querySelectorAll('.mark')].map((a) => a.getAttribute('href') ?? ''),
    [...document.querySelectorAll('.notes li')].map((li) => `#${li.id}`),
    [...document.querySelectorAll<HTMLAnchorElement>('.notes .number')].filter((a) => !document.querySelector(a.hash))
      .length
  ]);
  expect([...new Set(marks as string[])].sort()).toEqual([...(notes as string[])].sort());
  expect(backs).toBe(0);
});

test('the background page names what its sources do not hold', async ({ page }) => {
  await page.goto('/background/');
  await expect(page.getByText('Three enablers were looked for')).toBeVisible();
  await expect(page.getByText('None of the texts read gives a measure of maturity')).toBeVisible();
  await expect(page.locator('p', { hasText: 'fourteen areas' }).locator('.reported')).toHaveText('reported');
});

for (const scheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test(`axe finds nothing on the background pages, ${scheme}, ${width} px, and nothing scrolls sideways`, async ({
      page
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['/background/', '/zh/background/']) {
        await page.goto(path);
        expect(await axeFindings(page), path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
