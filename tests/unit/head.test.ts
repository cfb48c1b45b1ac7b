import { describe, expect, test } from 'vitest';
import { headTags, type HeadFacts } from '#lib/formats/head-tags.ts';
import { breadcrumbList, datasetOf, datasetOfList } from '#lib/formats/schema-org.ts';
import { writeSitemap } from '#lib/formats/sitemap.ts';
import { addressMaker } from '#lib/urls/page-address.ts';
import { sitemap } from '../../src/routes/sitemap.xml/sitemap.server.ts';
import { dataPackage } from '#lib/tables/schema.ts';
import { siteAddress } from '../../scripts/site-address.js';
import { shipped } from './helpers.ts';

const FACTS: HeadFacts = {
  title: 'Lists',
  siteName: 'Priority Crosswalk',
  description: 'All of them.',
  locale: 'zh',
  addresses: { en: '../lists/', zh: './' },
  picture: { address: '../social/site-zh.png', alt: 'Priority Crosswalk', width: 1200, height: 630 },
  linkedData: []
};

describe('the head of a page', () => {
  test('no text of the data can end an attribute or a block of linked data', () => {
    const nasty = '</script><script>alert("1 & 2")</script>';
    const html = headTags({ ...FACTS, title: nasty, description: nasty, linkedData: [{ name: nasty }] });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(block)).toEqual({ name: nasty });
    expect(html).toContain('content="&lt;/script&gt;&lt;script&gt;alert(&quot;1 &amp; 2&quot;)');
  });

  test('its full address is said only where it is known', () => {
    expect(headTags(FACTS)).not.toContain('og:url');
    expect(headTags(FACTS)).toContain('<link rel="canonical" href="./">');
    const known = headTags({ ...FACTS, addresses: { en: 'https://a.example/x/', zh: 'https://a.example/zh/x/' } });
    expect(known).toContain('<meta property="og:url" content="https://a.example/zh/x/">');
    expect(known).toContain('hreflang="x-default" href="https://a.example/x/"');
  });
});

describe('addresses', () => {
  test('are left relative without the site’s address, and put behind it with one', () => {
    const url = new URL('http://build/zh/lists/us-cet-2024/');
    expect(addressMaker(url, '../../../', '')('../../../lists/')).toBe('../../../lists/');
    const address = addressMaker(url, '../../../', 'https://a.example/crosswalk/');
    expect(address('../../../lists/')).toBe('https://a.example/crosswalk/lists/');
    expect(address('./')).toBe('https://a.example/crosswalk/zh/lists/us-cet-2024/');
    // A browser below a path resolves links with that path in front.
    const below = addressMaker(new URL('http://host/sub/lists/'), '/sub/', 'https://a.example/');
    expect(below('/sub/zh/lists/')).toBe('https://a.example/zh/lists/');
  });

  test('the site’s address is taken from the environment, or refused with what was expected', () => {
    expect(siteAddress({})).toBe('');
    expect(siteAddress({ SITE_ADDRESS: ' https://a.example/crosswalk ' })).toBe('https://a.example/crosswalk/');
    for (const wrong of ['a.example', 'ftp://a.example/'])
      expect(() => siteAddress({ SITE_ADDRESS: wrong })).toThrow(/expected was an address that begins with https/);
    expect(() => siteAddress({ SITE_ADDRESS: 'https://me:secret@a.example/?x=1' })).toThrow(
      /no query and no fragment, and no name and no password/
    );
  });
});

describe('linked data', () => {
  test('the data set says what the data package says', () => {
    expect(datasetOf({ href: './', distributions: [{ href: 'a.csv', type: 'text/csv' }] })).toMatchObject({
      '@type': 'Dataset',
      identifier: dataPackage.id,
      name: dataPackage.title,
      version: dataPackage.version,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      distribution: [{ '@type': 'DataDownload', contentUrl: 'a.csv', encodingFormat: 'text/csv' }]
    });
  });

  test('a list names its document, and a list compiled here names none', () => {
    const page = { name: 'n', description: 'd', href: './', locale: 'en' as const, distributions: [] };
    const of = (id: string) => {
      const list = shipped.lists.find((l) => l.id === id);
      if (!list) throw new Error(`There is no list ${id}.`);
      return datasetOfList(list, page);
    };
    expect(of('cn-14fyp-2021')).toMatchObject({
      isBasedOn: { datePublished: '2021-03-13', publisher: { name: expect.stringContaining('National People') } },
      isPartOf: { '@id': dataPackage.id }
    });
    expect(of('cn-eff-2024')).not.toHaveProperty('isBasedOn');
  });

  test('breadcrumbs are counted from one', () => {
    const crumbs = breadcrumbList([
      { name: 'Start', href: '../' },
      { name: 'Lists', href: './' }
    ]);
    expect(crumbs).toMatchObject({ itemListElement: [{ position: 1 }, { position: 2, name: 'Lists', item: './' }] });
  });

  test('the sitemap of a site below a folder has every list, entry and record, in both languages, under its address', async () => {
    const xml = await sitemap('https://a.example/crosswalk/');
    const named = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((m) => m[1] ?? '');
    expect(named.every((address) => address.startsWith('https://a.example/crosswalk/'))).toBe(true);
    expect(new Set(named).size).toBe(named.length);
    const paths = [
      '',
      ...shipped.lists.map((l) => `lists/${l.id}/`),
      // A sub-entry is a section of a page.
      ...shipped.entries.filter((e) => e.parent === null).map((e) => `entries/${e.id.replace(':', '/')}/`),
      ...[...shipped.mappings, ...shipped.noCounterparts].map((r) => `overlaps/${r.id.replace('pcx:', '')}/`)
    ];
    for (const path of paths)
      for (const lang of ['', 'zh/']) expect(named).toContain(`https://a.example/crosswalk/${lang}${path}`);
    expect(xml.match(/<xhtml:link /g)).toHaveLength(3 * named.length);
  });

  test('a sitemap names each page in each language, with what it is in the others', () => {
    const xml = writeSitemap([{ en: 'https://a.example/?a&b', zh: 'https://a.example/zh/' }]);
    expect(xml.match(/<loc>/g)).toHaveLength(2);
    expect(xml.match(/hreflang="x-default" href="https:\/\/a\.example\/\?a&amp;b"/g)).toHaveLength(2);
  });
});
