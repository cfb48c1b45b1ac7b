import { expect, test } from './site.ts';

for (const [path, note, back] of [
  ['/background/', 'Note 4', 'Back to the text at note 4'],
  ['/zh/background/', '注4', '回到正文注4处']
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
    await expect(page.locator('.mark:target')).toHaveText('4');
    await page.locator('#note-4').locator('a:not([rel])').last().click();
    await expect(page).toHaveURL(/\/lists\/cn-3plenum-2024\/$/);
  });
