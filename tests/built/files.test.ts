import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiExamples } from '../../src/routes/[[lang=lang]]/data/examples.ts';
import { serve } from '../../scripts/serve.js';
import { dataText, entriesOf, FIRST_ROWS, isTop, pairsOf, parsed, strengthOf, table } from '../count.ts';
import {
  all,
  BUILD,
  bytesAt,
  fileOf,
  filesIn,
  isChinese,
  one,
  pageAt,
  sectionOf,
  targetOf,
  targetsIn,
  textAt,
  textOf
} from './site.ts';

const sum = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Files that a page lists with their checksums: where each is, and the sum that stands beside it. */
const listed = (page: string, rows: string) =>
  all(pageAt(page), rows).map((row) => {
    const link = one(row, 'a');
    return { path: targetOf(page, link.attribs['href'] ?? ''), name: textOf(link), sha256: textOf(one(row, 'code')) };
  });

describe('the data page', () => {
  test('names files that are there, with the checksums that stand beside them and in the file of sums', () => {
    const files = listed('/data/', 'table.files tbody tr:not(.group)');
    // Each table, the descriptor, and what is made of them.
    expect(files.length).toBeGreaterThan(2 * 8);
    const sums = textAt('/data/SHA256SUMS.txt');
    for (const { path, name, sha256 } of files) {
      expect(sum(bytesAt(path)), name).toBe(sha256);
      expect(sums).toContain(`${sha256}  ${name}\n`);
    }
  });

  test('names addresses for programs that answer with JSON with version, licence, citation, caveats and status', () => {
    const addresses = targetsIn('/data/', 'table.addresses a');
    const kinds = new Set(filesIn(join(BUILD, 'api/v1')).map((file) => file.replace(/\/.*/, '/')));
    expect(addresses).toHaveLength(kinds.size);
    for (const address of addresses) {
      const { about } = JSON.parse(textAt(address)) as { about: Record<string, string> };
      for (const field of ['version', 'licence', 'citation', 'caveats', 'status'])
        expect(about[field], address).toBeTruthy();
    }
  });
});

test('every version has its files with their checksums, and a mapping that changed leads to its record and says why', () => {
  const page = pageAt('/data/releases/');
  const sums = [...dataText('releases/SHA256SUMS').matchAll(/(\d+\.\d+\.\d+)\.zip/g)].map((found) => found[1] ?? '');
  expect(sums.length).toBeGreaterThan(3);
  for (const version of sums) sectionOf(page, new RegExp(`^Version ${version.replaceAll('.', '\\.')},`));
  const files = listed('/data/releases/', 'ul.files li');
  const served = filesIn(join(BUILD, 'data/releases')).filter((file) => /^\d+\.\d+\.\d+\/[^/]+$/.test(file));
  expect(files.length).toBeGreaterThan(0);
  expect(files.map(({ path }) => path).sort()).toEqual(served.map((file) => `/data/releases/${file}`).sort());
  for (const { path, sha256 } of files) expect(sum(bytesAt(path)), path).toBe(sha256);

  const second = sectionOf(page, /^Version 0\.2\.0,/);
  const mappings = all(second, 'details').find((d) => /^Mappings that differ/.test(textOf(one(d, 'summary'))));
  if (!mappings) throw new Error('Version 0.2.0 names no mappings that differ.');
  const rows = all(mappings, 'table.rows tbody tr');
  expect(textOf(one(mappings, 'summary'))).toBe(`Mappings that differ (${rows.length})`);
  const before = parsed(textAt('/data/releases/0.1.0/mappings.csv'));
  const now = parsed(textAt('/data/releases/0.2.0/mappings.csv'));
  const lines = new Map(now.map((row) => [row['record_id'], JSON.stringify(row)]));
  const same = before.filter((row) => lines.get(row['record_id']) === JSON.stringify(row));
  expect(rows).toHaveLength(new Set([...before, ...now].map((row) => row['record_id'])).size - same.length);
  const removed = rows.filter((row) => /removed/.test(textOf(row)));
  expect(removed.length).toBeGreaterThan(0);
  for (const row of removed) expect(textOf(one(row, '.reason'))).not.toBe('none recorded');
  const [record = ''] = removed.map((row) => targetOf('/data/releases/', one(row, 'a').attribs['href'] ?? ''));
  expect(textOf(pageAt(record))).toContain('no longer part of the mapping');
});

test('the tables are served to the letter', () => {
  const { resources } = JSON.parse(textAt('/data/datapackage.json')) as { resources: { path: string }[] };
  expect(resources.map(({ path }) => path)).toContain('mappings.csv');
  for (const { path } of resources) expect(textAt(`/data/${path}`), path).toBe(dataText(path));
});

describe('served', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => (site = await serve({ port: 0 })));
  afterAll(() => site.close());

  test('SSSOM is a table of tab-separated values of version 1.1', async () => {
    const answer = await fetch(new URL('data/mappings.sssom.tsv', site.url));
    expect(answer.headers.get('content-type')).toContain('text/tab-separated-values');
    expect((await answer.text()).startsWith('#sssom_version: "1.1"')).toBe(true);
  });

  test('a figure is an SVG', async () => {
    const answer = await fetch(new URL('figures/matrix-slide.svg', site.url));
    expect(answer.headers.get('content-type')).toContain('image/svg+xml');
  });

  test('the JavaScript example runs as it stands and prints the overlaps of the standard reading', async () => {
    const example = apiExamples(site.url.replace(/\/$/, '')).find((e) => e.language === 'JavaScript');
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', example?.code ?? '']);
    const name = new Map(table('entries').map((e) => [e['entry_id'], e['label_en']]));
    expect(stdout.trim().split('\n').sort()).toEqual(
      pairsOf(FIRST_ROWS, ['us-cet-2024'], 'standard')
        .map(({ row, column, record }) => [strengthOf(record), name.get(row), name.get(column)].join('\t'))
        .sort()
    );
  });
});

test('without script the figures are files of the site, in the language of the page', () => {
  for (const page of ['/', '/zh/glance/', '/method/', '/matrix/us-cet-2024/uk-sntf-2023/']) {
    const [figure = ''] = targetsIn(page, 'a[download][href*="/figures/"]');
    expect(textAt(figure), page).toContain(`xml:lang="${isChinese(page) ? 'zh-Hans' : 'en'}"`);
  }
});

test('the list of what can be kept offline names files of the build, with their bytes', () => {
  const { files } = JSON.parse(textAt('/offline/files.json')) as { files: [string, number][] };
  const size = JSON.parse(textAt('/offline/size.json')) as { files: number; bytes: number };
  expect(files.length).toBeGreaterThan(1000);
  for (const [path, bytes] of files) expect(statSync(join(BUILD, fileOf(`/${path}`))).size, path).toBe(bytes);
  expect(size).toMatchObject({ files: files.length, bytes: files.reduce((total, [, bytes]) => total + bytes, 0) });
  const kept = new Set(files.map(([path]) => path));
  for (const page of ['', 'zh/', 'method/', 'lists/us-cet-2024/', 'lists/us-cet-2024/page.json', 'data/overlaps.csv'])
    expect(kept).toContain(page);
});

test('an entry’s file of pairs holds exactly the records that name it', () => {
  const page = '/entries/uk-sntf-2023/semiconductors/';
  const link = all(pageAt(page), 'a[download]').find((a) => a.attribs['href']?.endsWith('/semiconductors.csv'));
  const named = table('mappings').filter((m) =>
    [m['subject_id'], m['object_id']].includes('uk-sntf-2023:semiconductors')
  );
  expect(textOf(link ?? one(pageAt(page), 'main'))).toBe(`Its ${named.length} records (CSV)`);
  const rows = parsed(textAt(targetOf(page, link?.attribs['href'] ?? '')));
  expect(rows.map((r) => r['record_id']).sort()).toEqual(named.map((m) => m['record_id']).sort());
});

test('the page of a list hands over the list and its crosswalks', () => {
  const page = '/lists/uk-stf-2025/';
  const own = entriesOf('uk-stf-2025');
  const file = (name: string) => {
    const link = all(pageAt(page), 'a').find((a) => textOf(a) === name);
    return textAt(targetOf(page, link?.attribs['href'] ?? ''));
  };
  expect(parsed(file('This list (CSV)'))).toEqual(own);
  expect((JSON.parse(file('This list (JSON)')) as { entries: unknown[] }).entries).toHaveLength(own.length);
  const [row] = parsed(file('CSV'));
  expect([row?.['subject_list'], row?.['object_list']]).toContain('uk-stf-2025');
  expect(own.some((e) => isTop(e['entry_id'] ?? ''))).toBe(true);
});
