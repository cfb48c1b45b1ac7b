import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { UsageError } from '../../src/cli/options.ts';
import { answer } from '../../src/cli/run.ts';
import { Source } from '../../src/cli/source.ts';
import { coverage, coverageGroups } from '#lib/model/coverage.ts';
import { markdownTable, textTable } from '../../src/cli/text-tables.ts';
import { release } from '#lib/tables/release.ts';
import { schemaOf } from '#lib/tables/schema.ts';
import { releasedVersions } from '#lib/tables/released-archives.server.ts';
import { shipped, shippedCrosswalk } from './helpers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dataFile = (path: string) => readFileSync(join(root, 'data', path), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'crosswalk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a person's shell would, from a folder that is not the project's. */
function run(...args: string[]): Promise<{ out: string; error: string; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'scripts/crosswalk.ts'), ...args], {
      // tsx is found from the folder in which Node starts.
      cwd: root,
      env: { ...process.env, npm_lifecycle_event: 'crosswalk', INIT_CWD: folder, NO_COLOR: '1' }
    });
    const [out, error]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ out: Buffer.concat(out).toString('utf8'), error: Buffer.concat(error).toString('utf8'), code })
    );
  });
}

/** The same call within this process, where no stream or file matters. */
const source = new Source(
  (table) => dataFile(schemaOf(table).path),
  (path) => dataFile(path),
  releasedVersions
);
const call = (...args: string[]) => answer(args, source, '0.0.0');

describe('the command, run as a process', () => {
  test('writes only data to standard output, ends with 0, and reads back as the matrix has it', async () => {
    const { out, error, code } = await run(
      ...'overlaps --rows cn-eff-2024 --columns us-cet-2024 --reading strict --format csv'.split(' ')
    );
    expect([code, error]).toEqual([0, '']);
    const rows = parse(out, { columns: true }) as Record<string, string>[];
    const covered = coverage(shippedCrosswalk, 'cn-eff-2024', 'us-cet-2024', 'strict').covered;
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((r) => r['subject_list']))).toEqual(new Set(['cn-eff-2024']));
    expect(new Set(rows.map((r) => r['object_list']))).toEqual(new Set(['us-cet-2024']));
    expect(new Set(rows.map((r) => r['subject_id'])).size).toBe(covered.length);
    expect(rows.every((r) => r['readings']?.split('|').includes('strict'))).toBe(true);
  });

  test('tells every fault of a call at once, on standard error, and ends with 2', async () => {
    const { out, error, code } = await run(
      ...'overlaps --rows us-cet-202 --reading strikt --reding lenient stray --format'.split(' ')
    );
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(
      'There is no list "us-cet-202". Did you mean "us-cet-2020" or "us-cet-2022" or "us-cet-2024"?'
    );
    expect(error).toContain(
      'There is no reading "strikt". Did you mean "strict"? Expected one of strict, standard, lenient.'
    );
    expect(error).toContain('There is no option "--reding". Did you mean "--reading"?');
    expect(error).toContain('"stray" belongs to no option.');
    expect(error).toContain(
      '--format needs a value: <format>, expected one of csv, csv-excel, json, sssom, md, table.'
    );
    expect(error).not.toContain('lenient" belongs');
    expect(error).not.toContain('    at ');
  });

  test('checks a file of the caller’s folder in place of a table and tells each fault with its place', async () => {
    const text = dataFile('mappings.csv');
    const line = text.split('\n').findIndex((l) => l.includes(',subset,')) + 1;
    writeFileSync(join(folder, 'my.csv'), text.replace(',subset,', ',subzet,'));
    const { out, error, code } = await run('check', '--mappings', 'my.csv');
    expect(code).toBe(1);
    expect(out).toContain(
      `my.csv:${line} ext_relation: "subzet"; expected one of equal, subset, superset, intersects [allowed-value]`
    );
    expect(error).toMatch(/^\d+ errors? in the tables /);
    expect(out.trimEnd().split('\n')).toHaveLength(Number(/^\d+/.exec(error)?.[0]));
  });

  test('names every file that cannot be read', async () => {
    const { error, code } = await run('check', '--mappings', 'absent.csv', '--lists', 'gone.csv');
    expect(code).toBe(2);
    expect(error).toContain('absent.csv cannot be read');
    expect(error).toContain('gone.csv cannot be read');
  });

  test('tells in one line what a program made of a file: other bytes than UTF-8, other separators than commas', async () => {
    writeFileSync(join(folder, 'excel.csv'), Buffer.from(`\ufeff${dataFile('lists.csv')}`, 'utf16le'));
    const { data } = Papa.parse<string[]>(dataFile('mappings.csv'), { skipEmptyLines: true, delimiter: ',' });
    writeFileSync(join(folder, 'my.csv'), Papa.unparse(data, { delimiter: ';' }));
    const { out, code } = await run('check', '--lists', 'excel.csv', '--mappings', 'my.csv');
    expect([code, out]).toEqual([
      1,
      'excel.csv: "UTF-16"; expected UTF-8 [encoding]\nmy.csv:1: "semicolons between the fields"; expected commas [separator]\n'
    ]);
  });

  test('writes a file where one is asked for, and nothing to standard output', async () => {
    const { out, error, code } = await run('lists', '--output', 'lists.csv');
    expect([code, error, out]).toEqual([0, '', '']);
    const rows = parse(readFileSync(join(folder, 'lists.csv')), { columns: true }) as { list: string }[];
    expect(rows.map((r) => r.list)).toEqual(shipped.lists.map((l) => l.id));
  });

  test('does not mind a reader who leaves early', async () => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(root, 'scripts/crosswalk.ts'), 'overlaps', '--all'],
      {
        cwd: root
      }
    );
    let error = '';
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, error]).toEqual([0, '']);
  });
});

describe('signs that a terminal would obey or nobody would see', () => {
  const evil = 'a\u001b[31mb\r\n\u0007c\u009b2J\u202ed\u200be\u2028f\u{e0041}g';
  const shown = String.raw`a\u001b[31mb\r\n\u0007c\u009b2J\u202ed\u200be\u2028f\u{e0041}g`;
  const PLAIN = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u;
  const everyLineIsPlain = (text: string) => expect(text.split('\n').filter((line) => !PLAIN.test(line))).toEqual([]);

  /** `check` of the shipped mappings with the third row changed */
  const checked = (change: (row: Record<string, string>) => void, ...more: string[]) => {
    const { data, meta } = Papa.parse<Record<string, string>>(dataFile('mappings.csv'), {
      header: true,
      skipEmptyLines: true
    });
    if (data[2]) change(data[2]);
    const text = Papa.unparse({ fields: meta.fields ?? [], data }, { newline: '\n' });
    const own = new Source(
      (table) => dataFile(schemaOf(table).path),
      () => text,
      releasedVersions
    );
    return answer(['check', '--mappings', 'my\u001b[2J.csv', ...more], own, '0.0.0');
  };

  test('stand written out in a fault, which is one line whatever its value holds', () => {
    const { out, code } = checked((row) => (row['ext_relation'] = evil));
    expect(code).toBe(1);
    everyLineIsPlain(out);
    expect(out).toContain(String.raw`my\u001b[2J.csv:4 ext_relation: "${shown}"; expected `);
    expect(
      out
        .trimEnd()
        .split('\n')
        .filter((line) => !/; expected .* \[[a-z-]+\]$/.test(line))
    ).toEqual([]);
  });

  test('stand written out where another row’s fault repeats them, in an id and in a name of a column', () => {
    const { out } = checked((row) => (row['object_id'] = evil));
    everyLineIsPlain(out);
    expect(out).toContain(shown);
    const own = new Source(
      (table) => dataFile(schemaOf(table).path),
      () => `${evil.replace(/[\r\n]/g, '')},b\n`,
      releasedVersions
    );
    const header = answer(['check', '--lists', 'my.csv'], own, '0.0.0').out;
    everyLineIsPlain(header);
    expect(header.trimEnd().split('\n')).toHaveLength(1);
  });

  test('are written out in the CSV of the faults, and are escapes in their JSON, which has the value itself', () => {
    const csv = checked((row) => (row['ext_relation'] = evil), '--format', 'csv').out;
    everyLineIsPlain(csv);
    expect((parse(csv, { columns: true }) as { value: string }[]).map((f) => f.value)).toContain(shown);
    const json = checked((row) => (row['ext_relation'] = evil), '--format', 'json').out;
    everyLineIsPlain(json);
    const { faults } = JSON.parse(json) as { faults: { value: string }[] };
    expect(faults.map((f) => f.value)).toContain(evil);
  });

  test('stand written out where a wrong call repeats what was typed', () => {
    for (const args of [
      [evil],
      ['overlaps', evil],
      ['overlaps', `--${evil}`],
      ['overlaps', '--rows', evil],
      ['overlaps', `--all=${evil}`],
      ['brief', '--entry', evil],
      ['check', '--mappings', evil]
    ]) {
      const { error, code } =
        args[0] === 'check'
          ? answer(
              args,
              new Source(
                (table) => dataFile(schemaOf(table).path),
                (path) => {
                  throw new UsageError([`${path} cannot be read`]);
                },
                releasedVersions
              ),
              '0.0.0'
            )
          : call(...args);
      expect(code, args.join(' ')).toBe(2);
      everyLineIsPlain(error);
      expect(error).toContain(shown);
    }
  });

  test('stand written out in the tables for people', () => {
    const table = { columns: ['a'], records: [{ a: 'x\u001b[0m\u202ey' }] };
    expect(textTable(table)).toBe('a\n' + String.raw`x\u001b[0m\u202ey` + '\n');
    everyLineIsPlain(markdownTable(table));
  });

  test('a long value is cut between signs, never within one, and says that it was', () => {
    const { out } = checked((row) => (row['ext_relation'] = '𠀀'.repeat(500)));
    expect(out).toContain(`"${'𠀀'.repeat(117)}…"; expected `);
  });
});

describe('help', () => {
  test('names every command, the exit codes and how to call', () => {
    const { out, code } = call('--help');
    expect(code).toBe(0);
    for (const { name } of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(out).toContain('npm run --silent crosswalk -- ');
    for (const exit of ['0', '1', '2']) expect(out).toMatch(new RegExp(`^  ${exit}  `, 'm'));
    expect(out.split('\n').filter((line) => line.length > 80 && !line.includes('npm run'))).toEqual([]);
  });

  test('of a command names all its options, and its examples are calls that work', () => {
    for (const command of COMMANDS) {
      const { out, code } = call(command.name, '--help');
      expect(code).toBe(0);
      for (const { name, positional } of command.options([]))
        expect(out).toContain(positional ? `<${name}>` : `--${name}`);
      expect(call('help', command.name).out).toBe(out);
      for (const example of command.examples) {
        expect(out).toContain(example);
        // Files of an example are the reader’s, and the agreement’s draws take long and have tests of their own.
        if (!/\.(csv|pdf)/.test(example) && !['agreement', 'brief'].includes(command.name))
          expect(call(...example.split(' ')).code, example).toBe(0);
      }
    }
  });

  test('the versions of program and data are told', () => {
    expect(call('--version').out).toBe(`priority-crosswalk 0.0.0, data ${release.version} of ${release.date}\n`);
  });

  test('a missing or unknown command is told with the nearest and all that there are', () => {
    expect(call().code).toBe(2);
    expect(call().error).toContain('overlaps, coverage, regions');
    expect(call('overlas').error).toContain('Did you mean "overlaps"?');
    expect(call('--rows', 'x').code).toBe(2);
  });
});

describe('what was not looked at', () => {
  test('is never an empty answer: lists that were not compared are told, with those that were', () => {
    for (const name of ['overlaps', 'coverage']) {
      const { code, out, error } = call(name, '--rows', 'us-cet-2024', '--columns', 'us-cet-2022');
      expect([code, out]).toEqual([2, '']);
      expect(error).toContain('us-cet-2024 was not compared with us-cet-2022: not assessed');
      expect(error).toContain('cn-eff-2024');
    }
  });

  test('is said beside an answer of which it is a part, and coverage leaves the share open', () => {
    const { code, out, error } = call(...'coverage --rows us-cet-2024 --columns cn-eff-2024,us-cet-2022'.split(' '));
    expect(code).toBe(0);
    expect(error).toContain('us-cet-2024 was not compared with us-cet-2022: not assessed');
    const rows = parse(out, { columns: true }) as Record<string, string>[];
    const open = rows.filter((r) => [r['from_list'], r['to_list']].includes('us-cet-2022'));
    expect(open).toHaveLength(6);
    for (const row of open) expect([row['share'], row['not_assessed']]).toEqual(['', row['total']]);
  });

  test('a list stands on one side only', () => {
    expect(call('overlaps', '--columns', 'cn-eff-2024').error).toContain('cn-eff-2024 is on both sides');
    expect(call('overlaps', '--rows', 'us-cet-2024').error).toContain('--rows us-cet-2024 needs --columns');
    expect(call('overlaps', '--all', '--reading', 'strict').error).toContain('--reading cannot be combined with it');
    expect(call('regions', '--columns', 'us-cet-2024').error).toContain('exactly two');
  });
});

describe('formats', () => {
  const view = ['--rows', 'us-cet-2024', '--columns', 'uk-sntf-2023', '--reading', 'lenient'];

  test('the same view gives the same records in all of them', () => {
    const ids = (parse(call('overlaps', ...view).out, { columns: true }) as { record_id: string }[]).map(
      (r) => r.record_id
    );
    expect(ids.length).toBeGreaterThan(0);
    const json = JSON.parse(call('overlaps', ...view, '-f', 'json').out) as {
      rows: { record_id: string }[];
      data_version: string;
      licence: string;
      view: object;
    };
    expect(json.rows.map((r) => r.record_id)).toEqual(ids);
    expect([json.data_version, json.licence]).toEqual([release.version, 'CC-BY-4.0']);
    expect(json.view).toEqual({ rows: 'us-cet-2024', columns: ['uk-sntf-2023'], reading: 'lenient' });
    const excel = call('overlaps', ...view, '-f', 'csv-excel').out;
    expect((parse(excel, { columns: true, bom: true }) as { record_id: string }[]).map((r) => r.record_id)).toEqual(
      ids
    );
    const sssom = call('overlaps', ...view, '-f', 'sssom').out;
    const records = sssom
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .slice(1);
    expect(records.map((line) => line.split('\t')[0])).toEqual([...ids].sort());
    expect(sssom).toContain('#part/us-cet-2024_uk-sntf-2023_lenient');
    for (const format of ['md', 'table']) {
      const { out } = call('overlaps', ...view, '-f', format);
      for (const id of ids) expect(out).toContain(id);
    }
  });

  test('regions and coverage are the figures of the pages', () => {
    const { rows } = JSON.parse(call('regions', '--format', 'json').out) as { rows: Record<string, unknown>[] };
    const by = coverageGroups(shippedCrosswalk, 'cn-eff-2024', ['us-cet-2024', 'uk-sntf-2023'], 'standard');
    const entriesIn = (region: string) =>
      rows.find((r) => r['reading'] === 'standard' && r['region'] === region)?.['entries'];
    expect(entriesIn('both')).toBe(by.both.length);
    expect(entriesIn('neither')).toBe(by.neither.length);
    // Both, each of the two alone, neither and unsettled, under each reading.
    expect(rows).toHaveLength(5 * 3);
  });

  test('entries are the rows of the table itself', () => {
    const { out } = call('entries', '--list', 'uk-sntf-2023');
    const own = dataFile('entries.csv').split('\n');
    expect(out.split('\n')[0]).toBe(own[0]);
    expect(out.trimEnd().split('\n').slice(1)).toEqual(own.filter((line) => line.startsWith('uk-sntf-2023:')));
    expect(call('entries').error).toContain('entries needs --list');
  });

  test('signs of Markdown and wide signs do not break a table', () => {
    const table = { columns: ['a', 'b'], records: [{ a: '量子|x*', b: 'snake_case _y_' }] };
    expect(markdownTable(table)).toBe('| a | b |\n| --- | --- |\n| 量子\\|x\\* | snake_case \\_y\\_ |\n');
    expect(
      textTable({
        columns: ['a', 'b'],
        records: [
          { a: '量子', b: 1 },
          { a: 'abcd', b: 2 }
        ]
      })
    ).toBe('a     b\n量子  1\nabcd  2\n');
  });
});

describe('a brief', () => {
  test(
    'is the document of the page, in the language asked for, narrowed to a theme, an entry or a region',
    { timeout: 120_000 },
    () => {
      const { out, code } = call('brief', '--theme', 'quantum');
      expect(code).toBe(0);
      expect(out).toMatch(/^# Quantum: /);
      const both = coverageGroups(shippedCrosswalk, 'cn-eff-2024', ['us-cet-2024', 'uk-sntf-2023'], 'standard').both
        .length;
      expect(out).toContain(`| **${both}** |`);
      expect(out).toContain(`Data version ${release.version}`);
      expect(call('brief', '--theme', 'quantum', '--lang', 'zh').out).toContain(`数据版本${release.version}`);
      expect(call('brief', '--entry', 'us-cet-2024:hypersonics').code).toBe(0);
      expect(call('brief', '--region', 'neither').code).toBe(0);
    }
  );

  test('that cannot be is told with what was expected', () => {
    const { error, code } = call('brief', '--entry', 'us-cet-2024:hypersonic', '--region', 'with');
    expect(code).toBe(2);
    expect(error).toContain('one of --theme, --entry, --region; there were 2');
    expect(error).toContain('Did you mean "us-cet-2024:hypersonics"?');
    expect(error).toContain('one of both, first, second, neither, because --columns has two lists');
  });
});

describe('difference', () => {
  test('is that of the last two versions, and of any two that are named', () => {
    const [before, last] = releasedVersions().slice(-2);
    expect(call('difference').out).toContain(`\n${before?.version},${last?.version},`);
    expect(call('difference', '--from', '0.1.0', '--to', '0.3.0').out).toContain('\n0.1.0,0.3.0,');
  });

  test('says which versions there are, and that the earlier comes first', () => {
    const wrong = call('difference', '--from', '0.1.9', '--to', '9');
    expect(wrong.code).toBe(2);
    expect(wrong.error).toContain('There is no version "0.1.9".');
    expect(wrong.error).toContain('There is no version "9".');
    expect(call('difference', '--from', '0.3.0', '--to', '0.1.0').error).toContain(
      '--from 0.3.0 is not before --to 0.1.0.'
    );
  });
});
