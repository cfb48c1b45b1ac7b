import { expect, test } from './site.ts';

/** How many pages a printed page takes, by the style sheet's own paper. */
const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;

for (const [path, most] of [
  ['glance/', 2],
  ['zh/glance/', 2],
  ['method/', 8],
  ['zh/method/', 8]
] as const)
  test(`/${path} is printed on at most ${most} pages of A4`, async ({ page }) => {
    await page.goto(path);
    const count = pages(await page.pdf({ preferCSSPageSize: true }));
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(most);
  });
