import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addressFaults,
  all,
  BUILD,
  builtPages,
  linkedData,
  linkedDataFaults,
  previewFaults,
  SITE,
  titleOf,
  wordFaults
} from './built-heads.ts';
import { expect, test } from './site.ts';

const pages = builtPages();

test('every page has one title and one description, different from those of every other page', () => {
  expect(pages.length).toBeGreaterThan(1000);
  expect(wordFaults(pages)).toEqual([]);
});

test('every page names itself, itself in the other language, and is named back', () => {
  expect(addressFaults(pages)).toEqual([]);
});

test('every page has a link preview whose picture is there in the size it says', () => {
  const { faults, pictures } = previewFaults(pages);
  expect(faults).toEqual([]);
  // One for the site and one a list, each in both languages.
  const lists = pages.filter((p) => /^\/lists\/[^/]+\/$/.test(p.path)).length;
  expect(lists).toBeGreaterThan(40);
  expect(pictures.size).toBe(2 * (lists + 1));
});

test('linked data parses, has what its kind needs, and leads to pages and files that are there', () => {
  expect(linkedDataFaults(pages)).toEqual([]);
});

test('the sitemap names every built page but the one for unknown addresses, and no other', () => {
  const xml = readFileSync(join(BUILD, 'sitemap.xml'), 'utf8');
  const named = all(xml, /<loc>([^<]*)<\/loc>/g);
  expect(named.sort()).toEqual(pages.map((p) => `${SITE}${p.path.slice(1)}`).sort());
  expect(xml.match(/<xhtml:link /g)).toHaveLength(3 * pages.length);
  const robots = readFileSync(join(BUILD, 'robots.txt'), 'utf8');
  expect(robots).toContain('User-agent: *\nAllow: /\n');
  expect(robots.includes('Sitemap:')).toBe('SITE_ADDRESS' in process.env);
});

/** One page of each kind: those whose addresses differ in a list, an entry, a view or a record alone are of one. */
const KINDS = new Map(
  pages.map((page) => [page.path.replace(/(?<=\/(?:lists|overlaps|entries|topics|matrix)\/).+/, '…'), page])
);

for (const [kind, built] of KINDS)
  test(`in a browser ${kind} keeps its head, and the content policy lets its linked data pass`, async ({ page }) => {
    // Any console error, and so any objection of the policy, fails the test.
    await page.goto(built.path);
    await expect(page).toHaveTitle(titleOf(built));
    await expect(page.locator('head > link[rel="canonical"]')).toHaveCount(1);
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(blocks.map((text) => JSON.parse(text) as unknown)).toEqual(linkedData(built));
  });

test('what was true of the page left behind does not stay in the head of the next', async ({ page }) => {
  await page.goto('/lists/us-cet-2022/');
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
  await page.locator('.later a').first().click();
  await expect(page).toHaveTitle(/2024/);
  await expect(page.locator('link[rel="canonical"], script[type="application/ld+json"]')).toHaveCount(0);
  await expect(page.locator('meta[name="description"]')).toHaveCount(0);
});
