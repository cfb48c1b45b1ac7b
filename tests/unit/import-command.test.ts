import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/options.ts';
import { answerWithDocument, type Outcome } from '../../src/cli/run.ts';
import { writeWorkFile } from '#lib/formats/work-file.ts';
import { releasedVersions } from '#lib/tables/released-archives.server.ts';
import type { Remark } from '#lib/tables/import/brought.ts';
import { shippedTexts } from './helpers.ts';
import { ShippedSource } from './shipped-source.ts';
import { cases, FOLDER, type Case } from './import-cases.ts';

const tables = shippedTexts();

/** A call of the command on files of the cases, or on texts given by name. */
function call(args: readonly string[], files: ReadonlyMap<string, string | Uint8Array> = new Map()): Promise<Outcome> {
  const source = new ShippedSource(
    (table) => tables[table],
    (path) => {
      const content = files.get(path);
      if (content !== undefined) return content;
      try {
        return readFileSync(new URL(path, FOLDER));
      } catch {
        throw new UsageError([`${path} cannot be read.`]);
      }
    },
    releasedVersions
  );
  return answerWithDocument(['import', ...args], source, '0.0.0');
}

describe('the command import', () => {
  it('ends with 1 where there are faults, and names line, column, value and what was expected', async () => {
    const { out, error, code } = await call(['list-ragged.csv']);
    expect([code, error]).toEqual([1, '']);
    expect(out).toBe(
      [
        'list-ragged.csv: 5 of 6 rows taken over, 5 entries',
        'faults: 2',
        '  too-many-fields (1)',
        '    Line 5: the row has more cells than the header: “https://example.org/r4”; expected 4 fields, found 5. The row is set aside.',
        '  bad-url, link (1)',
        '    Line 9, column link: “www.example.org/r6” is not a web address; expected an address that begins with http or https. The value is left out; the row stays.',
        'warnings: 2',
        '  short-rows (1)',
        '    Line 3: the row has fewer cells than the header; the rest is empty.',
        '  blank-rows (2)',
        '    Line 6: an empty row is left out.',
        ''
      ].join('\n')
    );
  });

  it('has one group for a kind and column, with how many rows it is about', async () => {
    const { out } = await call(['list-formula-markup.csv']);
    const groups = out.split('\n').filter((line) => /^ {2}\S/.test(line));
    expect(new Set(groups).size).toBe(groups.length);
    expect(groups).toContain('  formula-like, label (5)');
  });

  it('says which lists a mapping compares, and how to name them where nothing says it', async () => {
    const named = await call(['--rows', 'us-cet-2024', '--columns', 'uk-sntf-2023', 'mapping-three-columns.csv']);
    expect(named.out).toContain('lists: rows us-cet-2024, columns uk-sntf-2023\n');
    const files = new Map([['mapping.csv', 'row,column,relation\nFusion,Fission,subset\n']]);
    expect((await call(['mapping.csv'], files)).out).toContain(
      'lists: rows not known, columns not known; name them with --rows and --columns\n'
    );
    expect((await call(['list-ragged.csv'])).out).not.toContain('lists:');
  });

  it('ends with 0 where there are none', async () => {
    expect((await call(['list-mac-cr.csv'])).code).toBe(0);
  });

  it('prints one object in the form of the cases', async () => {
    const { out } = await call(['--format', 'json', 'list-sep-line.csv']);
    expect(JSON.parse(out)).toMatchObject({ file: 'list-sep-line.csv', brings: 'list', delimiter: ';', entries: 4 });
  });

  it.each(cases)(
    'answers $file as its case says',
    async ({ file, brings, lists, format, faults, warnings, rowsRead, rowsKept }) => {
      const files = new Map<string, string>();
      const sides = lists
        ? (['rows', 'columns'] as const).flatMap((side) => {
            const list = lists[side];
            if (typeof list === 'string') return [`--${side}`, list === 'from the file' ? 'file' : list];
            files.set(
              `${side}.csv`,
              ['code,label', ...list.codes.map((code) => `${code},Entry ${code}`), ''].join('\n')
            );
            return [`--${side}`, `${side}.csv`];
          })
        : [];
      const { out, code } = await call(['--as', brings, ...sides, '--format', 'json', file], files);
      const found = JSON.parse(out) as Case;
      const kinds = (remarks: readonly Remark[]) =>
        remarks.map(({ kind, line, path, column }) => [kind, line ?? path ?? null, column].join(' ')).sort();
      // The command cannot know that a file holds what was pasted somewhere else.
      expect(found.format).toBe(format === 'pasted' ? 'tsv' : format);
      expect(found).toMatchObject({ file, rowsRead, rowsKept });
      expect(kinds(found.faults)).toEqual(kinds(faults));
      expect(kinds(found.warnings)).toEqual(kinds(warnings));
      expect(code).toBe(faults.length > 0 ? 1 : 0);
    }
  );

  it('compares with the lists that are named: of the project, from the file, or in a file', async () => {
    const mapping = 'row,column,relation\nFusion,Clean Energy Generation and Storage,subset\n';
    const files = new Map([
      ['mapping.csv', mapping],
      ['list.csv', 'code,label\nF1,Fusion\nF2,Fission\n']
    ]);
    const read = async (...args: string[]) =>
      JSON.parse((await call([...args, '--format', 'json', 'mapping.csv'], files)).out) as Record<string, unknown>;
    expect(await read('--rows', 'list.csv', '--columns', 'us-cet-2024')).toMatchObject({ pairs: 1, faults: [] });
    expect(await read('--rows', 'file', '--columns', 'us-cet-2024')).toMatchObject({
      pairs: 1,
      listFromFile: { entries: 1 }
    });
  });

  it('shows what a terminal would obey as signs that it does not', async () => {
    const { out } = await call(['bell.csv'], new Map([['bell.csv', 'label,link\nA,\u001b[2J\u009bx\n']]));
    expect(out).toContain('bad-url');
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u0080-\u009f]/);
  });

  it('ends with 2 without a file, and for one that is not there', async () => {
    expect(await call([])).toMatchObject({ code: 2, out: '' });
    const { error, code } = await call(['--rows', 'no-such-list.csv', 'list-ragged.csv']);
    expect([code, error]).toEqual([2, expect.stringContaining('no-such-list.csv cannot be read.')]);
  });

  it('says what is in a work file, and what is wrong with one', async () => {
    const work = {
      kind: 'mapping' as const,
      id: 'my-mapping-mine',
      number: 0,
      name: 'Mine',
      file: '',
      kept: '',
      extraColumns: [],
      rows: 'us-cet-2024',
      columns: 'uk-sntf-2023',
      pairs: []
    };
    const facts = { label: String, site: [], dataVersion: '', address: '', locale: 'en' as const, blank: false };
    const bytes = writeWorkFile([work], facts) ?? new Uint8Array();
    const whole = await call(['mine.zip'], new Map([['mine.zip', bytes]]));
    expect([whole.code, whole.error]).toEqual([0, '']);
    expect(whole.out).toBe(
      'mine.zip: a work file, 1 works\n  mapping my-mapping-mine, Mine: us-cet-2024 – uk-sntf-2023, 0 rows\nfaults: 0\n'
    );
    const cut = await call(['--format', 'json', 'mine.zip'], new Map([['mine.zip', bytes.slice(0, 100)]]));
    expect(cut.code).toBe(1);
    expect(JSON.parse(cut.out)).toMatchObject({ brings: 'works', works: [], faults: [{ kind: 'unreadable' }] });
  });
});
