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

test('the worked examples are of China’s list, the US list and the UK’s five only, one for each relation', async ({
  page
}) => {
  await page.goto('method/');
  const examples = page.locator('.example h3');
  await expect(examples).toHaveCount(4);
  for (const text of await examples.allInnerTexts()) {
    const countries = [...text.matchAll(/\(([^()]+)\)(?= |$)/g)]
      .map((m) => m[1])
      .filter((c) => /^(China|US|UK|EU|NATO)$/.test(c ?? ''));
    expect(countries, text).toHaveLength(2);
    for (const country of countries) expect(['China', 'US', 'UK']).toContain(country);
  }
});
