import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook, type WorkbookColumn } from '#lib/formats/workbook.ts';
import { writeCsv, writeCsvForExcel } from '#lib/tables/csv.ts';
import type { Choices, KnownList, Reading, Remark } from '#lib/tables/import/brought.ts';
import { knownLists } from '#lib/tables/import/known-lists.ts';
import { readBrought } from '#lib/tables/import/read.ts';
import { shipped } from './helpers.ts';

const CASES = fileURLToPath(new URL('../import/cases/', import.meta.url));
const files = readdirSync(CASES).filter((file) => /\.(?:csv|tsv|txt|json|ndjson|xlsx?)$/.test(file));
const bytesOfCase = new Map(files.map((file) => [file, new Uint8Array(readFileSync(join(CASES, file)))]));
const PROJECT = knownLists(shipped.entries);
const LONG = 60_000;

/** A reading in which no row is lost: each is taken over or set aside. */
async function readWhole(content: Uint8Array | string, choices: Choices = {}, known: readonly KnownList[] = PROJECT) {
  const reading = await readBrought({ name: 'brought', content }, choices, known);
  expect(reading.rowsKept + reading.setAside.length).toBe(reading.rowsRead);
  return reading;
}

describe('a file made to do harm', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brought-'));
  const read = (file: string) =>
    readBrought({ name: file, content: new Uint8Array(readFileSync(join(folder, file))) }, {}, []);
  beforeAll(() => {
    execFileSync(process.execPath, [join(CASES, 'make-large.mjs'), folder, 'bomb', 'over-limit', 'slow-patterns']);
  }, LONG);
  afterAll(() => rmSync(folder, { recursive: true }));

  it(
    'is ended where it goes beyond a limit, with the fault that says so',
    async () => {
      const { cases } = JSON.parse(readFileSync(join(folder, 'expected-large.json'), 'utf8')) as {
        cases: { file: string; faults?: Remark[] }[];
      };
      for (const { file, faults } of cases) {
        if (!faults) continue;
        const reading = await read(file);
        expect(reading.faults, file).toMatchObject(faults);
        expect(reading.faults, file).toHaveLength(faults.length);
      }
    },
    LONG
  );

  it('has each of its unclosed quotes told on its own line', async () => {
    const { faults } = await read('slow-open-quotes.csv');
    expect(faults).toHaveLength(20_000);
    expect(faults.every(({ kind, line }, i) => kind === 'quote' && line === i + 2)).toBe(true);
  });

  it.each(['slow-patterns.csv', 'slow-quotes.csv', 'slow-json.json', 'slow-aliases.sssom.tsv'])(
    'comes to an answer, and no row is lost: %s',
    async (file) => {
      const { rowsRead, rowsKept, setAside } = await read(file);
      expect(rowsKept + setAside.length).toBe(rowsRead);
    }
  );
});

describe('100,000 faulty rows', () => {
  it('are all told, those of a list', async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `T${i},,ftp://example.org/${i}\n`);
    const { faults, setAside } = await readWhole(`code,label,url\n${rows.join('')}`);
    expect(faults).toHaveLength(100_000);
    expect(faults.every(({ kind, line }, i) => kind === 'missing-label' && line === i + 2)).toBe(true);
    expect(setAside).toHaveLength(100_000);
  });

  it(
    'are all told, those of a mapping whose ends are no entries',
    async () => {
      const [rowsList = '', columnsList = ''] = PROJECT.map(({ id }) => id);
      const rows = Array.from({ length: 100_000 }, (_, i) => `Quantum thing ${i},Something else ${i},equal\n`);
      const choices = { rows: rowsList, columnsList };
      const { faults, setAside } = await readWhole(`subject,object,relation\n${rows.join('')}`, choices);
      expect(faults).toHaveLength(200_000);
      expect(faults.every(({ kind }) => kind === 'unknown-entry')).toBe(true);
      expect(setAside).toHaveLength(100_000);
    },
    LONG
  );
});

describe('bytes of any kind', () => {
  const choices = fc.constantFrom<Choices>({}, { as: 'list' }, { as: 'mapping' });
  const sign = fc.constantFrom(...'\n\r\t,;|"#\'{}[]:<>=\\ aZ09&*量；，\ufeff\0'.split(''));

  it(
    'are read, or refused, without a row lost',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), choices, async (bytes, chosen) => {
          await readWhole(bytes, chosen);
        }),
        { numRuns: 1000 }
      );
      await fc.assert(
        fc.asyncProperty(
          fc.string({ unit: sign, maxLength: 120 }),
          fc.boolean(),
          choices,
          async (text, head, chosen) => {
            const whole = head ? `subject,object,relation,label,code,parent\n${text}` : text;
            await readWhole(whole, chosen);
            await readWhole(new TextEncoder().encode(whole), chosen);
          }
        ),
        { numRuns: 1000 }
      );
    },
    LONG
  );

  it(
    'are read, or refused, where a sound file was damaged',
    async () => {
      const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 6 });
      const cut = fc.double({ min: 0, max: 1, noNaN: true });
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...files), damage, fc.option(cut), async (file, changes, end) => {
          const sound = bytesOfCase.get(file) ?? new Uint8Array();
          const bytes = sound.slice(0, end === null ? sound.length : Math.floor(end * sound.length));
          for (const [at, byte] of changes) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = byte;
          await readWhole(bytes);
        }),
        { numRuns: 1000 }
      );
    },
    LONG
  );
});

const WORDS = [
  'Quantum',
  '量子',
  'a,b',
  '"x"',
  'x;y',
  '；，',
  'one|two',
  "O'Neill",
  'naïve',
  '𠀀',
  '<b>',
  '#x',
  '@y',
  '&amp;'
];
const COLUMNS = ['code', 'label', 'note', 'other'] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

/** Rows of random words that have nothing which cleaning would change; the same seed gives the same rows. */
function rowsOf(count: number, seed: number): Row[] {
  let state = seed;
  // A generator by Lehmer is enough to vary words.
  const below = (n: number) => (state = (state * 48_271) % 0x7fffffff) % n;
  const text = (between: readonly string[], sign = '') => {
    let out = sign + (WORDS[below(WORDS.length)] ?? '');
    for (let more = below(5); more > 0; more--)
      out += (between[below(between.length)] ?? '') + (WORDS[below(WORDS.length)] ?? '');
    return out;
  };
  return Array.from({ length: count }, (_, i) => ({
    code: `T${i}`,
    label: text([' ', ', '], below(20) === 0 ? '=' : ''),
    note: below(4) === 0 ? '' : text([' ', '\n', ' "'], below(20) === 0 ? '-' : ''),
    other: below(4) === 0 ? '' : text([' ', '', '\n'])
  }));
}

/** Rows that did not come back as they were written. */
function changed(rows: readonly Row[], { entries }: Reading): unknown[] {
  return rows.filter((row, i) => {
    const entry = entries[i];
    const other = entry?.extra.get(4) ?? '';
    return !(entry?.code === row.code && entry.label === row.label && entry.note === row.note && other === row.other);
  });
}

describe('rows that are written and brought again', () => {
  // A million: ROWS=1000000 npx vitest run tests/unit/import-safety.test.ts -t 'again'
  const all = Number(process.env['ROWS'] ?? 100_000);
  const files = Array.from({ length: Math.ceil(all / 100_000) }, (_, i) => i + 1);

  it.each([
    ['as CSV', writeCsv],
    ['as CSV for a spreadsheet, whose guard is taken off', writeCsvForExcel]
  ])(
    'are the same %s',
    async (_, write) => {
      for (const seed of files) {
        const rows = rowsOf(Math.min(all, 100_000), seed);
        const reading = await readWhole(new TextEncoder().encode(write(COLUMNS, rows)), {}, []);
        expect(reading.faults).toEqual([]);
        expect(reading.entries).toHaveLength(rows.length);
        expect(changed(rows, reading).slice(0, 3)).toEqual([]);
      }
    },
    all
  );

  it('are the same as a workbook', async () => {
    const rows = rowsOf(3000, 7);
    const columns = COLUMNS.map((heading): WorkbookColumn => ({ heading, width: 20, type: 'string' }));
    const cells = rows.map((row) => COLUMNS.map((name) => row[name]));
    const reading = await readWhole(await writeWorkbook([{ name: 'List', columns, rows: cells }]), {}, []);
    expect(reading.faults).toEqual([]);
    expect(reading.entries).toHaveLength(rows.length);
    expect(changed(rows, reading).slice(0, 3)).toEqual([]);
  });
});

describe('what every object has', () => {
  const prototypes = [Object.prototype, Array.prototype, Map.prototype, String.prototype] as const;
  const properties = () =>
    prototypes.flatMap((prototype) =>
      Reflect.ownKeys(prototype).flatMap((key) => [
        key,
        ...Object.values(Reflect.getOwnPropertyDescriptor(prototype, key) ?? {})
      ])
    );

  it('loses no text to a workbook, whatever it is called', async () => {
    const texts = [...Object.getOwnPropertyNames(Object.prototype), 'plain'];
    const columns: WorkbookColumn[] = ['label', 'constructor'].map((heading) => ({
      heading,
      width: 20,
      type: 'string'
    }));
    const bytes = await writeWorkbook([{ name: 'entries', columns, rows: texts.map((text) => [text, text]) }]);
    const { entries, columns: read } = await readWhole(bytes);
    expect(read.map(({ name }) => name)).toEqual(['label', 'constructor']);
    expect(entries.map(({ label }) => label)).toEqual(texts);
  });

  it('is unchanged by any file', async () => {
    const before: unknown[] = properties();
    const content = '__proto__,label,constructor\ntoString,One,x\n__proto__,Two,y\n';
    const { entries } = await readWhole(content);
    expect(entries.map(({ label }) => label)).toEqual(['One', 'Two']);
    await readWhole('[{"__proto__": {"label": "x"}, "constructor": {"prototype": {"label": "y"}}, "label": "Three"}]');
    for (const bytes of bytesOfCase.values()) await readWhole(bytes);
    const after: unknown[] = properties();
    expect(after.length).toBe(before.length);
    expect(after.filter((one, i) => !Object.is(one, before[i]))).toEqual([]);
    expect(({} as Record<string, unknown>).label).toBeUndefined();
  });
});

describe('a reading of many rows', () => {
  it.each([
    ['list', 'label\n', 'Entry'],
    ['mapping', 'row,column,relation,note\n', 'us-cet-2024:hypersonics,uk-sntf-2023:semiconductors,none,']
  ])('of a %s gives signs that it goes on', async (_, header, row) => {
    const content = `${header}${Array.from({ length: 12_000 }, (__, i) => `${row}${i}`).join('\n')}`;
    let signs = 0;
    const { rowsRead } = await readBrought({ name: 'long.csv', content }, {}, PROJECT, () => signs++);
    expect(rowsRead).toBe(12_000);
    // Once when the cells are looked at and once when the rows are read, for every 5,000.
    expect(signs).toBeGreaterThanOrEqual(6);
  });
});
