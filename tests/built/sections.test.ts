import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { measureBuild } from '../../scripts/figures-of-build.js';
import { BUILD } from './site.ts';

type Row = Record<string, string>;
const entries = parse(readFileSync(new URL('../../data/entries.csv', import.meta.url)), { columns: true }) as Row[];
const parentOf = new Map(entries.map((e) => [e['entry_id'] ?? '', e['parent_id'] ?? '']));
const topOf = (id: string): string => (parentOf.get(id) ? topOf(parentOf.get(id) ?? '') : id);
const code = (id: string) => id.slice(id.indexOf(':') + 1);
const subs = entries
  .filter((e) => e['parent_id'])
  .map((e) => ({ id: e['entry_id'] ?? '', list: e['list_id'] ?? '', row: e }));
const LANGUAGES = ['', 'zh/'];

const built = (path: string) => readFileSync(join(BUILD, path, 'index.html'), 'utf8');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const ids = (html: string) => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
/** the sections of a page by their anchor, each with its markup */
const sectionsOf = (html: string) =>
  new Map(
    html
      .slice(html.indexOf('<main'), html.indexOf('</main>'))
      .split('<section ')
      .map((part) => [/^id="([^"]*)"/.exec(part)?.[1] ?? '', part])
  );

test('every sub-entry has exactly one section in each language, and nothing else has an id like theirs', () => {
  expect(subs.length).toBeGreaterThan(500);
  for (const language of LANGUAGES) {
    for (const { entry_id: top = '', list_id: list } of entries.filter((e) => !e['parent_id'])) {
      const html = built(`${language}entries/${list}/${code(top)}`);
      const own = subs.filter(({ id }) => topOf(id) === top).map(({ id }) => `entry-${code(id)}`);
      expect(
        ids(html)
          .filter((id) => id.startsWith('entry-'))
          .sort(),
        `${language}${top}`
      ).toEqual(own.sort());
      expect(new Set(ids(html)).size, `${language}${top}`).toBe(ids(html).length);
    }
  }
});

test('a section says what the table says of its sub-entry: names, wording, source, note', () => {
  for (const language of LANGUAGES)
    for (const { id, list, row } of subs) {
      const part = sectionsOf(built(`${language}entries/${list}/${code(topOf(id))}`)).get(`entry-${code(id)}`) ?? '';
      for (const field of ['label_en', 'label_original', 'label_zh', 'wording_note', 'scope_note', 'locator'])
        expect(part, `${language}${id} ${field}`).toContain(escaped(row[field] ?? ''));
      for (const url of [row['source_url'], ...(row['checked_against'] ?? '').split('|')])
        expect(part, `${language}${id}`).toContain(escaped(url ?? ''));
    }
});

test('the old address of a sub-entry is a page under a kilobyte that leads to its section, by itself and by a link', () => {
  for (const language of LANGUAGES)
    for (const { id, list } of subs) {
      const html = built(`${language}entries/${list}/${code(id)}`);
      const target = `../${code(topOf(id))}/#entry-${code(id)}`;
      expect(Buffer.byteLength(html), id).toBeLessThan(1000);
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${target}">`);
      expect(html).toContain(`<a href="${target}">`);
      expect(html).not.toContain('<script');
    }
});

test('no page and no sitemap sends a reader to an old address', () => {
  const old = new Set(subs.map(({ id, list }) => `entries/${list}/${code(id)}/`));
  const led: string[] = [];
  for (const name of readdirSync(BUILD, { recursive: true, encoding: 'utf8' })) {
    // The list of what can be kept offline has the old addresses too.
    if (!/\.(html|xml|json)$/.test(name) || name.startsWith('offline')) continue;
    const text = readFileSync(join(BUILD, name), 'utf8');
    for (const [, path = ''] of text.matchAll(/(entries\/[a-z0-9-]+\/[^"/#]+\/)(?=["<#])/g))
      if (old.has(path)) led.push(`${name} leads to ${path}`);
  }
  expect(led).toEqual([]);
});

test('the build keeps its limits', () => {
  const { lines, kept } = measureBuild();
  expect(kept, lines.join('\n')).toBe(true);
});
