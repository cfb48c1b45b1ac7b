import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cacheName, cachePrefix, keyOf } from '#lib/offline/names.ts';
import { offlineMessages } from '#lib/words/offline.ts';
import { writeOfflineList } from '../../scripts/offline-list.js';
import { versionOfSources } from '../../scripts/setup.js';

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the list of what can be kept', () => {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  test('has every file that a reader can open, by the address that a browser asks for, with its bytes', () => {
    put('_app/version.json', '{"version":"abc"}');
    put('index.html', 'start');
    put('zh/method/index.html', '方法');
    put('data/lists.csv', 'a,b\n');
    // Its page is opened whole, and then asks for it.
    put('topics/quantum/page.json', '{}');
    for (const left of [
      'index.html.br',
      'index.html.gz',
      '404.html',
      '_headers',
      '_redirects',
      'service-worker.js',
      '__data.json',
      'zh/__data.json'
    ])
      put(left, 'left out');
    const size = writeOfflineList(folder);
    const list = JSON.parse(readFileSync(join(folder, 'offline/files.json'), 'utf8')) as object;
    expect(list).toEqual({
      version: 'abc',
      files: [
        ['', 5],
        ['_app/version.json', 17],
        ['data/lists.csv', 4],
        ['topics/quantum/page.json', 2],
        ['zh/method/', 6]
      ]
    });
    expect(size).toEqual({ version: 'abc', files: 5, bytes: 34 });
    expect(JSON.parse(readFileSync(join(folder, 'offline/size.json'), 'utf8'))).toEqual(size);
    // Written again, it does not list itself.
    expect(writeOfflineList(folder)).toEqual(size);
  });
});

test('sites of one origin and versions of one site keep apart', () => {
  const [a, b] = ['https://example.org/a/', 'https://example.org/a/b/'];
  expect(cacheName(a, '1')).not.toBe(cacheName(a, '2'));
  expect(cacheName(b, '1').startsWith(cachePrefix(a))).toBe(false);
  expect(cacheName(a, '1').startsWith(cachePrefix(a))).toBe(true);
});

test('a file is kept once, whatever its query says', () => {
  expect(keyOf('https://example.org/a/?reading=strict&cell=x#top')).toBe('https://example.org/a/');
});

describe('the name of a version', () => {
  const sources = mkdtempSync(join(tmpdir(), 'crosswalk-sources-'));
  afterAll(() => rmSync(sources, { recursive: true, force: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(sources, path)), { recursive: true });
    writeFileSync(join(sources, path), text);
  };
  /** A copy of the project in small, made anew. */
  const copy = () => {
    rmSync(sources, { recursive: true, force: true });
    for (const name of ['package.json', 'svelte.config.js', 'vite.config.ts', 'data/lists.csv', 'static/boot.js'])
      write(name, readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
    write('src/lib/a.ts', 'export const a = 1;\n');
    return versionOfSources(sources);
  };

  test('is the same for the same sources, wherever and whenever they were written', () => {
    const first = copy();
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(copy()).toBe(first);
  });

  test('is another when one byte of a source is another, or a file has another name', () => {
    const first = copy();
    write('src/lib/a.ts', 'export const a = 2;\n');
    const changed = versionOfSources(sources);
    expect(changed).not.toBe(first);
    write('src/lib/a.ts', 'export const a = 1;\n');
    expect(versionOfSources(sources)).toBe(first);
    renameSync(join(sources, 'src/lib/a.ts'), join(sources, 'src/lib/b.ts'));
    expect([first, changed]).not.toContain(versionOfSources(sources));
  });

  test('does not hang on what no page is made from', () => {
    const first = copy();
    write('README.md', 'Read me');
    write('tests/a.test.ts', '');
    expect(versionOfSources(sources)).toBe(first);
  });
});

test('the words about keeping say in both languages how many files there are, and which version', () => {
  for (const locale of ['en', 'zh'] as const) {
    const { site } = offlineMessages(locale);
    expect(site.whole('3,458', '61 MB')).toMatch(/3,458.*61 MB/);
    expect(site.kept('9.9.9')).toContain('9.9.9');
  }
});
