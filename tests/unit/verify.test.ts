import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/options.ts';
import { answerWithDocument, type Outcome } from '../../src/cli/run.ts';
import { Source } from '../../src/cli/source.ts';
import { nameOfChecker } from '#lib/formats/verification.ts';
import { checkTables, readTables } from '#lib/tables/read-tables.ts';
import { release } from '#lib/tables/release.ts';
import { releasedVersions } from '#lib/tables/released-archives.server.ts';
import { schemaOf, TABLE_NAMES, type TableName } from '#lib/tables/schema.ts';
import { shippedTexts } from './helpers.ts';
import { ShippedSource } from './shipped-source.ts';
import { bytesOf, characterMap, documentOf, entriesInOrder, pdfOf, scanOf } from './made-documents.ts';

const US = 'us-cet-2024';
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = new Map<string, Uint8Array>();
const unaltered: Record<TableName, string> = shippedTexts();
let tables = unaltered;
/** A call of the command line on the made documents. */
function call(...args: string[]): Promise<Outcome> {
  const source = new (tables === unaltered ? ShippedSource : Source)(
    (table) => tables[table],
    (path) => {
      const file = files.get(path);
      if (!file) throw new UsageError([`${path} cannot be read.`]);
      return file;
    },
    releasedVersions,
    characterMap
  );
  return answerWithDocument(['verify', ...args], source, '0.0.0');
}

const changes = (label: string) =>
  ({ Lasers: '', 'Advanced cloud services': 'Advanced cloud and edge services' })[label] ?? label;

beforeAll(async () => {
  files.set('right.pdf', await pdfOf(documentOf(US)));
  files.set('other-words.pdf', await pdfOf(documentOf(US, 'February 2024', changes)));
  files.set('of-2022.pdf', await pdfOf(documentOf('us-cet-2022', 'February 2022')));
  files.set('unrelated.txt', bytesOf('A novel\n\nIt was a dark night.\n'));
  files.set('scan.pdf', await scanOf());
});

describe('exit codes of crosswalk verify', () => {
  test('0: every entry is found to the letter', async () => {
    const { code, out, error } = await call('--list', US, 'right.pdf');
    expect([code, error]).toEqual([0, '']);
    const total = entriesInOrder(US).length;
    expect(out).toContain(`Of ${total} entries, ${total} found to the letter, 0 with differences`);
  });

  test.each(['other-words.pdf', 'of-2022.pdf', 'unrelated.txt', 'scan.pdf'])('1: %s', async (file) => {
    expect((await call('--list', US, file)).code).toBe(1);
  });

  test.each([
    [['right.pdf'], 'verify needs --list <list>'],
    [['--list', US], 'verify needs a file'],
    [['--list', US, 'nowhere.pdf'], 'nowhere.pdf cannot be read'],
    [['--list', 'cn-eff-2024', 'right.pdf'], 'cn-eff-2024 is compiled by this project'],
    [['--list', US, 'right.pdf', 'right.pdf'], '"right.pdf" belongs to no option'],
    [['--list', US, '--format', 'patch', 'right.pdf'], 'A patch needs --by <name>'],
    [['--list', US, '--by', 'a\nb\u202e', 'right.pdf'], '--by takes a name'],
    [['--list', 'us-cet-2042', 'right.pdf'], 'There is no list "us-cet-2042"']
  ])('2: %j', async (args, said) => {
    const { code, out, error } = await call(...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(said);
  });
});

describe('what crosswalk verify reports', () => {
  test('data version, document, checksum, counts, and each difference word by word', async () => {
    const { out } = await call('--list', US, '--by', 'A  Reader', 'other-words.pdf');
    const sum = createHash('sha256')
      .update(files.get('other-words.pdf') ?? '')
      .digest('hex');
    const total = entriesInOrder(US).length;
    for (const said of [
      `Priority Crosswalk ${release.version}`,
      'other-words.pdf, “Critical and Emerging Technologies List Update”, February 2024',
      `SHA-256: ${sum}`,
      'Checked by: A Reader, ',
      `Of ${total} entries, ${total - 2} found to the letter, 1 with differences, 0 in running text only, 1 not found.`,
      'Difference: Advanced cloud {+and edge+} services',
      '== not found (1)\nus-cet-2024:directed-energy.lasers\n'
    ])
      expect(out).toContain(said);
  });

  test('another edition by name, with what was found and what was expected, and no patch of it', async () => {
    const { out, error } = await call('--list', US, 'of-2022.pdf');
    const total = entriesInOrder('us-cet-2022').length;
    expect(error).toContain(
      `The document is of another edition: us-cet-2022, not us-cet-2024. It has ${total} of ${total} entries of us-cet-2022 to the letter`
    );
    expect(out).toContain('us-cet-2022, not us-cet-2024');
    const patch = await call('--list', US, '--by', 'A Reader', '--format', 'patch', 'of-2022.pdf');
    expect([patch.code, patch.out]).toEqual([1, '']);
  });

  test('an unrelated document with how little of the list it has', async () => {
    const { error } = await call('--list', US, 'unrelated.txt');
    expect(error).toContain(`It has 0 of ${entriesInOrder(US).length} entries of us-cet-2024 to the letter`);
  });

  test('a scan as what it is', async () => {
    const { error, out } = await call('--list', US, 'scan.pdf');
    expect(out).toBe('');
    expect(error).toContain('scan.pdf: The PDF has no text. It is probably a scan');
  });

  test('the same as JSON, an entry a row', async () => {
    const { out, code } = await call('--list', US, '--format', 'json', 'other-words.pdf');
    expect(code).toBe(1);
    const json = JSON.parse(out) as { findings: { entry_id: string; result: string }[]; data_version: string };
    expect(json.data_version).toBe(release.version);
    expect(json.findings.map((f) => f.entry_id)).toEqual(entriesInOrder(US).map((e) => e.id));
    expect(json.findings.filter((f) => f.result === 'not-found').map((f) => f.entry_id)).toEqual([
      'us-cet-2024:directed-energy.lasers'
    ]);
  });
});

describe('the patch of crosswalk verify', () => {
  const patchBy = (name: string) => call('--list', US, '--by', name, '--format', 'patch', 'other-words.pdf');
  /** Applies patches to a copy of the data one after the other, and returns the tables. */
  function applied(...patches: string[]): Record<TableName, string> {
    const copy = mkdtempSync(join(folder, 'copy-'));
    mkdirSync(join(copy, 'data'));
    for (const name of TABLE_NAMES)
      cpSync(join(root, 'data', schemaOf(name).path), join(copy, 'data', schemaOf(name).path));
    for (const patch of patches) {
      writeFileSync(join(copy, 'wording.patch'), patch);
      execFileSync('git', ['apply', 'wording.patch'], {
        cwd: copy,
        env: { ...process.env, GIT_CEILING_DIRECTORIES: folder }
      });
    }
    return Object.fromEntries(
      TABLE_NAMES.map((name) => [name, readFileSync(join(copy, 'data', schemaOf(name).path), 'utf8')])
    ) as Record<TableName, string>;
  }

  test('adds a row an entry to a copy of the data, which then passes every check', async () => {
    const { out, code } = await patchBy('A Reader');
    expect(code).toBe(1);
    const after = applied(out);
    expect(checkTables(after).faults).toEqual([]);
    const rows = parse(after.verifications, { columns: true }) as Record<string, string>[];
    expect(rows.map((r) => r['entry_id'])).toEqual(entriesInOrder(US).map((e) => e.id));
    expect(rows.find((r) => r['result'] === 'with-differences')).toMatchObject({
      difference: 'Advanced cloud and edge services',
      document_date: '2024-02',
      checked_by: 'A Reader'
    });
    for (const name of TABLE_NAMES.filter((table) => table !== 'verifications'))
      expect(after[name]).toBe(shippedTexts()[name]);
  });

  test('gives entries what was found of them, and leaves their text status as it was', async () => {
    const after = readTables(applied((await patchBy('A Reader')).out));
    const before = readTables(shippedTexts());
    const wordings = (of: typeof after) => of.entries.map((e) => `${e.id} ${e.wording}`);
    expect(wordings(after)).toEqual(wordings(before));
    expect(before.entries.filter((e) => e.official)).toEqual([]);
    expect(after.entries.filter((e) => e.official).map((e) => e.list)).toEqual(entriesInOrder(US).map(() => US));
    expect(after.entries.find((e) => e.id === 'us-cet-2024:directed-energy.lasers')?.official).toMatchObject([
      { result: 'not-found', page: null, by: 'A Reader', title: 'Critical and Emerging Technologies List Update' }
    ]);
  });

  test('adds to the rows of another person, and nothing that is there already', async () => {
    const first = await patchBy('A Reader');
    tables = applied(first.out);
    const again = await patchBy('A Reader');
    expect(again.out).toBe('');
    expect(again.error).toContain('The data have every row of this check already.');
    const second = await patchBy('B Reader');
    tables = unaltered;
    const after = applied(first.out, second.out);
    expect(checkTables(after).faults).toEqual([]);
    expect((parse(after.verifications, { columns: true }) as object[]).length).toBe(2 * entriesInOrder(US).length);
  });

  test('a name is one line of at most a hundred signs that can be seen', () => {
    expect(nameOfChecker('  Ada \n Lovelace ')).toBe('Ada Lovelace');
    for (const none of ['', ' ', 'a\u200bb', 'x'.repeat(101)]) expect(nameOfChecker(none)).toBeNull();
  });
});
