import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sitemap } from '../../src/routes/sitemap.xml/sitemap.server.ts';
import { siteAddress } from '../../scripts/site-address.js';
import { table } from '../count.ts';
import { addressFaults, builtPages, linkedDataFaults, previewFaults, wordFaults } from './heads.ts';
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
    const made = await sitemap(home);
    expect(namedIn(made)).toEqual(pages.map((p) => `${home}${p.path.slice(1)}`).sort());
    expect(made.match(/<xhtml:link /g)).toHaveLength(3 * pages.length);
  });

  test('is there, and pointed to, only where the build was given the site’s address', () => {
    const given = siteAddress() !== '';
    expect(existsSync(join(BUILD, 'sitemap.xml'))).toBe(given);
    const robots = textAt('/robots.txt');
    expect(robots).toContain('User-agent: *\nAllow: /\n');
    expect(robots.includes('Sitemap:')).toBe(given);
  });
});
