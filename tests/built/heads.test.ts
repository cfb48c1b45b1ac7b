import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSitemap } from '#lib/formats/sitemap.ts';
import { addressMaker, inLanguage } from '#lib/urls/page-address.ts';
import { sitePages } from '../../src/routes/sitemap.xml/pages.server.ts';
import { siteAddress } from '../../scripts/site-address.js';
import { table } from '../count.ts';
import { addressFaults, builtPages, linkedDataFaults, previewFaults, SITE, wordFaults } from './heads.ts';
import { BUILD, textAt } from './site.ts';

const pages = builtPages();

test('every page has one title and one description, different from those of every other page', () => {
  expect(pages.length).toBeGreaterThan(table('lists').length + table('mappings').length);
  expect(wordFaults(pages)).toEqual([]);
});

test('every page names itself, itself in the other language, and is named back', () => {
  expect(addressFaults(pages)).toEqual([]);
});

test('every page has a link preview whose picture is there in the size it says', () => {
  const { faults, pictures } = previewFaults(pages);
  expect(faults).toEqual([]);
  // One for the site and one a list, each in both languages.
  expect(pictures.size).toBe(2 * (table('lists').length + 1));
});

test('linked data parses, has what its kind needs, and leads to pages and files that are there', () => {
  expect(linkedDataFaults(pages)).toEqual([]);
});

describe('the sitemap', () => {
  const namedIn = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((found) => found[1]).sort();

  test('names every page that a reader may look for, in each language, and no other', async () => {
    const home = 'https://example.org/crosswalk/';
    const address = addressMaker(new URL('http://host/'), '/', home);
    const made = writeSitemap(
      (await sitePages()).map(({ route, params }) => {
        const page = { route: { id: route as never }, params };
        return { en: address(inLanguage(page, 'en')), zh: address(inLanguage(page, 'zh')) };
      })
    );
    expect(namedIn(made)).toEqual(pages.map((p) => `${home}${p.path.slice(1)}`).sort());
    expect(made.match(/<xhtml:link /g)).toHaveLength(3 * pages.length);
    // The build writes one where it knows where the site will stand.
    for (const file of ['/sitemap.xml'].filter((path) => existsSync(join(BUILD, path))))
      expect(namedIn(textAt(file))).toEqual(pages.map((p) => `${SITE}${p.path.slice(1)}`).sort());
  });

  test('is pointed to only where the site’s address is known', () => {
    const robots = textAt('/robots.txt');
    expect(robots).toContain('User-agent: *\nAllow: /\n');
    expect(robots.includes('Sitemap:')).toBe(siteAddress() !== '');
  });
});
