import { expect, test } from './site.ts';

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
