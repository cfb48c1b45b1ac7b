import { expect, test } from 'vitest';
import { reportCsv } from '#lib/formats/import-report.ts';
import type { Brought, Choices, Remark } from '#lib/tables/import/brought.ts';
import { readBrought } from '#lib/tables/import/read.ts';
import { messages } from '#lib/words/en/import.ts';
import { remarkSentence } from '#lib/words/import.ts';
import { cases, PROJECT, readCase } from './import-cases.ts';

const text = (content: string) => new TextEncoder().encode(content);
const csv = (content: string, choices: Choices = {}): [Brought, Choices] => [
  { name: 'a.csv', content: text(content) },
  choices
];
const LISTS: Choices = { rows: 'us-cet-2024', columnsList: 'uk-sntf-2023' };

/** The directory of a zip that says how many parts it has, and of its one part how large it is unpacked. */
function zipThatSays(parts: number, unpacked: number): Uint8Array {
  const bytes = new Uint8Array(4 + 46 + 22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint32(4, 0x02014b50, true);
  view.setUint32(4 + 24, unpacked, true);
  view.setUint32(50, 0x06054b50, true);
  view.setUint16(50 + 10, parts, true);
  view.setUint32(50 + 16, 4, true);
  return bytes;
}

/** A file of so many bytes that begins in a way. */
function large(begins: readonly number[], mebibytes: number): Uint8Array {
  const bytes = new Uint8Array(mebibytes * 1024 * 1024);
  bytes.set(begins);
  return bytes;
}

/** What no case has: files that are nothing, or too much of something, and what can be read two ways. */
const MORE: readonly [Brought, Choices][] = [
  csv(''),
  csv('a,b\n1,2\n3,4'),
  csv('a,b\n1,2', { as: 'mapping' }),
  csv(`label,${Array.from({ length: 500 }, (_, i) => `c${i}`).join(',')}\nA`),
  csv(`label\n${'A\n'.repeat(300_001)}`),
  csv(`label,note\n${'a'.repeat(301)},${'b'.repeat(10_001)}\n${'c'.repeat(2001)},`),
  csv('row,column,relation\nBiometrics,Semiconductors,none', { rows: 'eu-cta-2023', columnsList: 'uk-sntf-2023' }),
  csv('row,column,relation\nHypersonics,Semiconductors,none\nBiotechnology,Semiconductors,none', {
    rows: 'twice',
    columnsList: 'uk-sntf-2023'
  }),
  csv(`row,column,relation\n${'Hypersonics;'.repeat(40)},${'Semiconductors;'.repeat(40)},none`, LISTS),
  csv('row,column,relation,evidence\nHypersonics,Semiconductors,none,guess', LISTS),
  csv(
    'row,column,relation,object centrality\nHypersonics,Semiconductors,superset,part\nHypersonics,Engineering Biology,none,core',
    LISTS
  ),
  csv('#sssom_version: "1.1"\nsubject_id\tpredicate_id\tpredicate_modifier\tobject_id\na\tb\tPerhaps\tc'),
  csv('nace2code,nace2part,cpacode,cpapart\nA,2,B,0', { rows: 'file', columnsList: 'file' }),
  [{ name: 'a.txt', content: new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]) }, {}],
  [{ name: 'a.csv', content: new Uint8Array([...text('label,note\nA,é é é é é é é é é '), 0xff, ...text('\n')]) }, {}],
  [{ name: 'a.json', content: text('{"entries": [') }, {}],
  [{ name: 'a.json', content: text('[{"label": "A", "note": {"en": "b"}}, {"label": ["A"]}]') }, {}],
  [{ name: 'a.xlsx', content: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) }, {}],
  [{ name: 'a.xlsx', content: zipThatSays(2000, 0) }, {}],
  [{ name: 'a.xlsx', content: zipThatSays(1, 300 * 1024 * 1024) }, {}],
  [{ name: 'a.zip', content: zipThatSays(1, 0) }, {}],
  [{ name: 'a.csv', content: large([0x41], 51) }, {}],
  [{ name: 'a.xlsx', content: large([0x50, 0x4b, 3, 4], 26) }, {}],
  [{ name: 'a.pdf', content: text('%PDF-1.7') }, {}],
  [{ name: 'a.png', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }, {}],
  [{ name: 'a.gz', content: new Uint8Array([0x1f, 0x8b]) }, {}]
];
const TWICE = {
  id: 'twice',
  entries: ['a', 'b'].map((code) => ({ id: `twice:${code}`, code, parent: null, labels: ['Hypersonics'] }))
};

async function allRemarks(): Promise<Remark[]> {
  const readings = [];
  for (const one of cases) readings.push(await readCase(one));
  for (const [brought, choices] of MORE) readings.push(await readBrought(brought, choices, [...PROJECT, TWICE]));
  return readings.flatMap(({ faults, warnings }) => [...faults, ...warnings]);
}
const remarks = await allRemarks();

test('a remark is a sentence with its place, its value and what happens, in both languages', () => {
  const remark: Remark = {
    kind: 'unknown-entry',
    leaves: 'row',
    line: 8,
    column: 'row',
    value: 'Hypersonic',
    nearest: ['Hypersonics']
  };
  expect(remarkSentence(remark, 'en')).toBe(
    'Line 8, column row: “Hypersonic” is not an entry of the list; nearest: Hypersonics. The row is set aside.'
  );
  expect(remarkSentence(remark, 'en', 'list.csv')).toMatch(/^list\.csv, line 8, column row: “Hypersonic” is not/);
  expect(remarkSentence(remark, 'zh')).toBe(
    '第8行，列“row”：“Hypersonic”不是清单中的条目；相近名称：Hypersonics。该行未采用。'
  );
});

test('a remark says what was expected, in both languages', () => {
  const remark: Remark = {
    kind: 'out-of-range',
    leaves: 'value',
    line: 3,
    column: 'confidence',
    value: '1.2',
    expected: '0.5 to 1'
  };
  expect(remarkSentence(remark, 'en')).toBe(
    'Line 3, column confidence: “1.2” is outside the range; expected 0.5 to 1. The value is left out; the row stays.'
  );
  expect(remarkSentence(remark, 'zh')).toBe('第3行，列“confidence”：“1.2”超出范围；应为0.5～1。该值未采用，该行保留。');
});

test('a value of any signs stands in its sentence as it is', () => {
  const value = "$& $1 {v} $'";
  expect(remarkSentence({ kind: 'bad-number', line: 1, column: null, value }, 'en')).toContain(value);
  expect(remarkSentence({ kind: 'quote', line: 1, column: null, value }, 'en')).toContain(value);
});

test('a sentence without a value does not end in a gap', () => {
  const remark: Remark = { kind: 'duplicate-pair', line: 7, column: null, first: 5 };
  expect(remarkSentence(remark, 'en')).toBe('Line 7: another row lists the same pair and is kept; first at line 5.');
  expect(remarkSentence({ kind: 'missing-metadata', line: null, column: 'license' }, 'en')).toBe(
    'The metadata lacks license.'
  );
});

test('every kind of fault and warning comes of some file', () => {
  expect([...new Set(remarks.map(({ kind }) => kind))].sort()).toEqual(Object.keys(messages.kinds).sort());
});

/** What a sentence repeats of the file: quoted values, near names, words that are allowed, names of slots. */
const REPEATED = /“[^”]*”|相近名称：[^。]*|下列之一：[^。；]*|元数据缺少\w+/gu;
/** Names that are the same in every language. */
const NAMES = /Excel|CSV|XLSX|HTML|PDF|XML|JSON|YAML|SKOS|UTF-8|MiB|https?|YYYY-MM-DD|core/g;

test('every remark is a whole sentence in both languages, and the Chinese one has no English words', () => {
  const gaps = /undefined|null|\{[a-z]\}|\[object/;
  for (const remark of remarks) {
    const values = `${remark.value ?? ''} ${remark.column ?? ''}`;
    const [en, zh] = [remarkSentence(remark, 'en'), remarkSentence(remark, 'zh')];
    expect(en).toMatch(/^[\p{Lu}“].*\.$/su);
    expect(zh).toMatch(/。$/);
    if (!gaps.test(values)) expect(en + zh).not.toMatch(gaps);
    // A value in quotes may have a closing one of its own.
    const plain = (remark.value ? zh.replaceAll(remark.value, '') : zh).replace(REPEATED, '').replace(NAMES, '');
    expect(plain, zh).not.toMatch(/[A-Za-z]{2}/);
    expect(plain, zh).not.toMatch(/[,;:?!()]/);
    expect(zh.includes('应为'), zh).toBe(remark.expected !== undefined);
  }
});

test('every remark of a file is a row of its report', async () => {
  for (const one of cases) {
    const reading = await readCase(one);
    const report = reportCsv(reading, 'en');
    const all = [...reading.faults, ...reading.warnings];
    for (const { kind } of all) expect(report).toContain(`"${kind}"`);
    expect(report.split(/\r\n(?=")/)).toHaveLength(all.length + 1);
  }
});
