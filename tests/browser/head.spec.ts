import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './site.ts';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
const ORIGIN = 'http://127.0.0.1:4173';
/** Where the build believes to stand, if it was told; relative addresses come out the same. */
const SITE = process.env['SITE_ADDRESS']?.replace(/\/*$/, '/') ?? `${ORIGIN}/`;

interface BuiltPage {
  /** address below the site's start, as `/zh/lists/` */
  path: string;
  head: string;
}

const pages: BuiltPage[] = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map((file) => {
    const html = readFileSync(join(BUILD, file), 'utf8');
    const path = `/${file
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    return { path, head: html.slice(0, html.indexOf('</head>')) };
  });

const decoded = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const all = (head: string, pattern: RegExp) => [...head.matchAll(pattern)].map((m) => decoded(m[1] ?? ''));
const titles = (head: string) => all(head, /<title>([^<]*)<\/title>/g);
const meta = (head: string, name: string) =>
  all(head, new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`, 'g'));
const linked = (head: string): Record<string, unknown>[] =>
  [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    (m) => JSON.parse(m[1] ?? '') as Record<string, unknown>
  );
/** An address of a page as a path below the site's start. */
const pathOf = (page: BuiltPage, href: string) => {
  const full = new URL(href, new URL(page.path.slice(1), SITE)).href;
  expect(full.startsWith(SITE), `${page.path}: ${href}`).toBe(true);
  return `/${full.slice(SITE.length)}`;
};
const isChinese = (page: BuiltPage) => page.path.startsWith('/zh/');
const inEnglish = (path: string) => path.replace(/^\/zh\//, '/');

test('every page has one title and one description, different from those of every other page', () => {
  const seen = new Map<string, string>();
  const faults: string[] = [];
  for (const page of pages) {
    const title = titles(page.head);
    const description = meta(page.head, 'description');
    if (title.length !== 1 || description.length !== 1)
      faults.push(`${page.path}: ${title.length} titles, ${description.length} descriptions`);
    for (const text of [title[0] ?? '', description[0] ?? '']) {
      const other = seen.get(text);
      if (other) faults.push(`${page.path} and ${other} share “${text}”`);
      seen.set(text, page.path);
    }
    const length = [...(description[0] ?? '')].length;
    const [least, most] = isChinese(page) ? [20, 200] : [50, 320];
    if (length < least || length > most) faults.push(`${page.path}: description of ${length} signs`);
  }
  expect(faults).toEqual([]);
});

test('every page names itself, itself in the other language, and is named back', () => {
  const paths = new Set(pages.map((p) => p.path));
  for (const page of pages) {
    const canonical = all(page.head, /<link rel="canonical" href="([^"]*)">/g);
    expect(canonical.map((href) => pathOf(page, href))).toEqual([page.path]);
    const alternates = [...page.head.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g)].map(
      ([, lang = '', href = '']) => [lang, pathOf(page, decoded(href))]
    );
    const english = inEnglish(page.path);
    const chinese = `/zh${english}`;
    expect(alternates, page.path).toEqual([
      ['en', english],
      ['zh-Hans', chinese],
      ['x-default', english]
    ]);
    for (const path of [english, chinese]) expect(paths, page.path).toContain(path);
  }
});

test('every page has a link preview whose picture is there in the size it says', () => {
  const pictures = new Set<string>();
  for (const page of pages) {
    const say = (name: string) => {
      const found = meta(page.head, name);
      expect(found, `${page.path}: ${name}`).toHaveLength(1);
      return found[0] ?? '';
    };
    expect(say('og:type')).toBe('website');
    expect(say('og:site_name')).toBe('Priority Crosswalk');
    expect(titles(page.head)).toEqual([`${say('og:title')} · Priority Crosswalk`]);
    expect(say('og:description')).toBe(say('description'));
    expect(say('og:locale')).toBe(isChinese(page) ? 'zh_CN' : 'en_GB');
    expect(say('og:image:alt').length).toBeGreaterThan(10);
    expect(say('twitter:card')).toBe('summary_large_image');
    expect([say('og:image:width'), say('og:image:height')]).toEqual(['1200', '630']);
    pictures.add(pathOf(page, say('og:image')));
  }
  // One for the site and one a list, each in both languages.
  const lists = pages.filter((p) => /^\/lists\/[^/]+\/$/.test(p.path)).length;
  expect(lists).toBeGreaterThan(40);
  expect(pictures.size).toBe(2 * (lists + 1));
  for (const path of pictures) {
    const bytes = readFileSync(join(BUILD, path));
    expect(bytes.subarray(1, 4).toString(), path).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630]);
  }
});

test('linked data parses, has what its kind needs, and leads to pages and files that are there', () => {
  const kinds = new Map<string, number>();
  for (const page of pages) {
    for (const data of linked(page.head)) {
      const kind = String(data['@type']);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      expect(data['@context']).toBe('https://schema.org');
      if (kind === 'BreadcrumbList') {
        const items = data['itemListElement'] as { position: number; name: string; item: string }[];
        expect(items.map((i) => i.position)).toEqual(items.map((_, i) => i + 1));
        expect(items.every((i) => i.name.length > 0)).toBe(true);
        const way = items.map((i) => pathOf(page, i.item));
        expect(way[0], page.path).toBe(isChinese(page) ? '/zh/' : '/');
        expect(way.at(-1)).toBe(page.path);
        for (const path of way) expect(existsSync(join(BUILD, path, 'index.html')), `${page.path}: ${path}`).toBe(true);
      } else {
        expect(kind).toBe('Dataset');
        const { name, description, license, creator, distribution } = data as Record<string, string> & {
          creator: { name: string };
          distribution: { contentUrl: string; encodingFormat: string }[];
        };
        expect(name?.length).toBeGreaterThan(5);
        expect(description?.length, page.path).toBeGreaterThanOrEqual(50);
        expect(license).toBe('https://creativecommons.org/licenses/by/4.0/');
        expect(creator.name).toBeTruthy();
        expect(distribution.length).toBeGreaterThan(0);
        for (const { contentUrl } of distribution)
          expect(existsSync(join(BUILD, pathOf(page, contentUrl))), `${page.path}: ${contentUrl}`).toBe(true);
      }
    }
    const found = linked(page.head).map((d) => d['@type']);
    if (['/', '/zh/'].includes(page.path)) expect(found).toEqual(['Dataset']);
    else expect(found, page.path).toContain('BreadcrumbList');
    if (/\/lists\//.test(page.path)) expect(found, page.path).toContain('Dataset');
  }
  expect(kinds.get('BreadcrumbList')).toBe(pages.length - 2);
});

test('the sitemap names every built page but the one for unknown addresses, and no other', () => {
  const xml = readFileSync(join(BUILD, 'sitemap.xml'), 'utf8');
  const named = all(xml, /<loc>([^<]*)<\/loc>/g);
  expect(named.every((address) => address.startsWith(SITE))).toBe(true);
  expect(named.map((address) => `/${address.slice(SITE.length)}`).sort()).toEqual(pages.map((p) => p.path).sort());
  expect(xml.match(/<xhtml:link /g)).toHaveLength(3 * pages.length);
  const robots = readFileSync(join(BUILD, 'robots.txt'), 'utf8');
  expect(robots).toContain('User-agent: *\nAllow: /\n');
  expect(robots.includes('Sitemap:')).toBe('SITE_ADDRESS' in process.env);
});

/** One page of each kind: pages whose addresses differ in a list, an entry, a view or a record alone are of one kind. */
const kinds = new Map(
  pages.map(({ path }) => [path.replace(/(?<=\/(?:lists|overlaps|entries|topics|matrix)\/).+/, '…'), path])
);

test('a page of every kind keeps its head in a browser, and the content policy has no objection to its linked data', async ({
  page
}) => {
  // Any console error, and so any objection of the policy, fails the test.
  for (const path of kinds.values()) {
    await page.goto(path);
    const built = pages.find((p) => p.path === path);
    await expect(page).toHaveTitle(titles(built?.head ?? '')[0] ?? '');
    await expect(page.locator('head > link[rel="canonical"]')).toHaveCount(1);
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(blocks.map((text) => JSON.parse(text) as unknown)).toEqual(linked(built?.head ?? ''));
  }
});

test('what was true of the page left behind does not stay in the head of the next', async ({ page }) => {
  await page.goto('/lists/us-cet-2022/');
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
  await page.getByRole('link', { name: /A later edition exists/ }).click();
  await expect(page).toHaveTitle(/2024/);
  await expect(page.locator('link[rel="canonical"], script[type="application/ld+json"]')).toHaveCount(0);
  await expect(page.locator('meta[name="description"]')).toHaveCount(0);
});
