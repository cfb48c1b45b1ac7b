import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { OVERLAP_COLUMNS, overlapRow } from '#lib/formats/overlaps-csv.ts';
import { writeSssom } from '#lib/formats/sssom.ts';
import { predicateOf, RELATIONS } from '#lib/model/relations.ts';
import { writeCsv, writeCsvForExcel } from '#lib/tables/csv.ts';
import type {
  Choices,
  FaultKind,
  KnownEntry,
  KnownList,
  Reading,
  Remark,
  WarningKind
} from '#lib/tables/import/brought.ts';
import { makeGrid } from '#lib/tables/import/grid.ts';
import { mappingHeader } from '#lib/tables/import/header.ts';
import { jskosItems, readJskos } from '#lib/tables/import/jskos.ts';
import { dialectOf } from '#lib/tables/import/mapping-fields.ts';
import type { MappingRead } from '#lib/tables/import/mapping-rows.ts';
import { readMapping } from '#lib/tables/import/mapping.ts';
import { isMatrix, readMatrix } from '#lib/tables/import/matrix-form.ts';
import { readBrought } from '#lib/tables/import/read.ts';
import { relationOf } from '#lib/tables/import/relations.ts';
import { partsOf } from '#lib/tables/import/split-cell.ts';
import { readSssomMetadata, severalOf } from '#lib/tables/import/sssom.ts';
import { readConfidence, readDay } from '#lib/tables/import/values.ts';
import { release } from '#lib/tables/release.ts';
import { dataPackage } from '#lib/tables/schema.ts';
import { records, shipped } from './helpers.ts';

const KNOWN: readonly KnownList[] = shipped.lists.map(({ id }) => ({
  id,
  entries: shipped.entries
    .filter((entry) => entry.list === id)
    .map((entry): KnownEntry => ({
      id: entry.id,
      code: '',
      parent: entry.parent,
      labels: [entry.label, entry.labelZh, entry.labelOriginal].filter(Boolean)
    }))
}));

const US_UK: Choices = { rows: 'us-cet-2024', columnsList: 'uk-sntf-2023' };

/** Reads a table that is written with commas and has its header on its first line. */
function read(text: string, choices: Choices = US_UK, known = KNOWN): MappingRead {
  const records = Papa.parse<string[]>(text, { delimiter: ',' }).data;
  const { folded, fields } = mappingHeader(records[0] ?? []);
  const columns = (records[0] ?? []).map((name, i) => ({ position: i + 1, name, field: fields[i] ?? null }));
  const { grid } = makeGrid({ records, lines: records.map((_, i) => i + 1) }, 0, columns);
  const dialect = dialectOf(folded, fields, false);
  return readMapping({ grid, form: { format: 'csv', ...(dialect ? { dialect } : {}) } }, choices, known);
}

const ofKind = ({ remarks }: MappingRead, kind: FaultKind | WarningKind): readonly Remark[] =>
  remarks.filter((remark) => remark.kind === kind);
const said = (result: MappingRead) => result.pairs.map(({ subject, object, relation }) => [subject, object, relation]);

test('a predicate that we write for a relation is read as that relation', () => {
  for (const relation of RELATIONS)
    for (const strength of [1, 2, 3] as const) {
      const predicate = predicateOf(relation, strength);
      expect(relationOf(predicate)?.relation, predicate).toBe(relation);
      expect(relationOf(predicate.replace('skos:', 'http://www.w3.org/2004/02/skos/core#'))?.relation).toBe(relation);
    }
});

test('a word that does not say which side is the wider one is no relation, but with the prefix of SKOS', () => {
  for (const word of ['broader', 'narrower', '更宽', '更窄', '≠', '2', '?', '~', '-', 'equal/subset', 'x'.repeat(5000)])
    expect(relationOf(word), word.slice(0, 20)).toBeNull();
  expect(relationOf('skos:broader')).toEqual({ relation: 'subset', assumed: true });
  expect(relationOf('http://www.w3.org/2004/02/skos/core#narrower')).toEqual({ relation: 'superset', assumed: true });
});

test('words for relations differ in case, width, dashes and spaces alone', () => {
  const words = { 'Subset-Of': 'subset', NO_RELATIONSHIP: 'none', '＝': 'equal', ' intersects  with ': 'intersects' };
  for (const [word, relation] of Object.entries(words)) expect(relationOf(word)?.relation, word).toBe(relation);
  for (const word of ['', 'x', '✓', 'TRUE', 'related-to', 'skos:mappingRelation', 'oboInOwl:hasDbXref'])
    expect(relationOf(word), word).toEqual({ relation: null });
});

test('a confidence is 0.5 to 1 in whichever way it is written, and nothing else', () => {
  const values = { '0.8': 0.8, '.8': 0.8, '0,8': 0.8, '80%': 0.8, '57 %': 0.57, '０．８': 0.8, '1': 1 };
  for (const [text, value] of Object.entries(values)) expect(readConfidence(text).value, text).toBe(value);
  for (const text of ['0.4', '45', '1.2', '0']) expect(readConfidence(text).fault?.kind, text).toBe('out-of-range');
  for (const text of ['1.000,5', 'high', '0.8.', '-0.8', '0'.repeat(9000)])
    expect(readConfidence(text).fault?.kind, text.slice(0, 20)).toBe('bad-number');
});

test('a day is taken where it can be read one way only', () => {
  for (const text of ['2026-11-05', '2026/11/5', '5.11.2026', '2026年11月5日', '2026-11-05T09:30:00Z'])
    expect(readDay(text).value, text).toBe('2026-11-05');
  expect(readDay('25/11/2026').value).toBe('2026-11-25');
  expect(readDay('11/25/2026').value).toBe('2026-11-25');
  expect(readDay('04/06/2026')).toMatchObject({ value: null, fault: { kind: 'ambiguous-date' } });
  for (const text of ['2026-02-30', '2026-11', 'yesterday', '30.2.2026', '2026-'.repeat(1500)])
    expect(readDay(text).fault?.kind, text.slice(0, 20)).toBe('bad-date');
});

test('a cell is parted at semicolons, pipes and line ends, at a comma only where every part is a name', () => {
  const names = new Set(['Quantum', 'Space', 'Data, and security', 'Air; and sea']);
  const parts = (cell: string) => partsOf(cell, (text) => names.has(text));
  expect(parts('Quantum; Space|other；more｜\nlast;')).toEqual(['Quantum', 'Space', 'other', 'more', 'last']);
  expect(parts('Quantum, Space')).toEqual(['Quantum', 'Space']);
  expect(parts('Quantum, something')).toEqual(['Quantum, something']);
  expect(parts('Data, and security')).toEqual(['Data, and security']);
  expect(parts('Air; and sea')).toEqual(['Air; and sea']);
});

test('an entry is found by id, local part, address and its name in either language', () => {
  const quantum = 'us-cet-2024:quantum';
  const spellings = [
    quantum,
    'quantum',
    'x:quantum',
    'https://example.org/entry/us-cet-2024/quantum',
    'QUANTUM  information and enabling technologies',
    '量子信息与使能技术'
  ];
  for (const spelling of spellings)
    expect(read(`row,column,relation\n${spelling},Quantum Technologies,subset`).pairs, spelling).toMatchObject([
      { subject: quantum, object: 'uk-sntf-2023:quantum-technologies', relation: 'subset', line: 2 }
    ]);
});

test('the id of another list names nothing in the list that was chosen', () => {
  const result = read('row,column,relation\neu-cta-2023:quantum,Quantum Technologies,subset');
  expect(result.pairs).toEqual([]);
  expect(ofKind(result, 'unknown-entry')).toMatchObject([{ line: 2, column: 'row', value: 'eu-cta-2023:quantum' }]);
  expect(result).toMatchObject({ rowsRead: 1, rowsKept: 0, setAside: [{ line: 2 }] });
});

test('a pair the other way round is turned, with its centralities', () => {
  const result = read(
    'row,column,relation,subject centrality,object centrality\nEngineering Biology,Biotechnologies,subset,core,part'
  );
  expect(result.pairs).toMatchObject([
    {
      subject: 'us-cet-2024:biotechnologies',
      object: 'uk-sntf-2023:engineering-biology',
      relation: 'superset',
      subjectCentrality: 'part',
      objectCentrality: 'core'
    }
  ]);
  expect(ofKind(result, 'turned-round')).toMatchObject([{ count: 1, column: 'row' }]);
});

test('an empty end is no counterpart with a word for none, and a missing end with another', () => {
  const result = read('row,column,relation\nHypersonics,,none\nHypersonics,,equal\n,Semiconductors,none\n,,none');
  expect(result.pairs).toMatchObject([
    { subject: 'us-cet-2024:hypersonics', object: null, noCounterpartIn: 'uk-sntf-2023', relation: 'none' },
    { subject: 'uk-sntf-2023:semiconductors', object: null, noCounterpartIn: 'us-cet-2024', turned: true }
  ]);
  expect(result.pairs[0]).not.toHaveProperty('turned');
  expect(ofKind(result, 'missing-end').map(({ line, column }) => [line, column])).toEqual([
    [3, 'column'],
    [5, 'row'],
    [5, 'column']
  ]);
});

test('all rows of a contradiction are set aside, each with the line of another', () => {
  const result = read(
    'row,column,relation\nHypersonics,Semiconductors,none\nHypersonics,Semiconductors,equal\nHypersonics,Semiconductors,none'
  );
  expect(result.pairs).toEqual([]);
  expect(ofKind(result, 'contradicting-pair').map(({ line, other }) => [line, other])).toEqual([
    [2, 3],
    [3, 2],
    [4, 3]
  ]);
  expect(ofKind(result, 'duplicate-pair')).toEqual([]);
});

test('a contradiction in one part of a cell costs that part and no other', () => {
  const result = read(
    'row,column,relation\nHypersonics,Semiconductors; Engineering Biology,none\nHypersonics,Semiconductors,equal'
  );
  expect(said(result)).toEqual([['us-cet-2024:hypersonics', 'uk-sntf-2023:engineering-biology', 'none']]);
  expect(ofKind(result, 'contradicting-pair').map(({ line, leaves }) => [line, leaves])).toEqual([
    [2, 'part'],
    [3, 'row']
  ]);
  expect(result.rowsKept).toBe(1);
});

test('what is only listed to be coded does not contradict a judgement of the same pair', () => {
  const result = read('row,column,relation\nHypersonics,Semiconductors,x\nHypersonics,Semiconductors,none');
  expect(said(result)).toEqual([['us-cet-2024:hypersonics', 'uk-sntf-2023:semiconductors', 'none']]);
  expect(ofKind(result, 'duplicate-pair')).toMatchObject([{ line: 2, first: 3 }]);
});

test('two columns without relations list pairs to be coded', () => {
  const result = read('row,column\nHypersonics,Semiconductors\nDirected Energy,Semiconductors');
  expect(result.pairs.map(({ relation }) => relation)).toEqual([null, null]);
  expect(ofKind(result, 'relation-open')).toMatchObject([{ line: 2, column: null, count: 2 }]);
});

test('a row that is set aside lists all that sets it aside and none of its other faults', () => {
  const result = read(
    'row,column,relation,confidence,date\nHypersonic,Chips,broader,7,never\nHypersonics,,none,7,never'
  );
  expect(result.remarks.map(({ line, kind, column }) => `${line ?? ''} ${kind} ${column ?? ''}`).sort()).toEqual([
    '2 unknown-entry column',
    '2 unknown-entry row',
    '2 unknown-relation relation',
    '3 bad-date date',
    '3 out-of-range confidence'
  ]);
});

test('a centrality that the relation does not allow is put right; one that it leaves no choice of is filled', () => {
  const result = read(
    'row,column,relation,object_centrality\nHypersonics,Semiconductors,superset,part\nHypersonics,Engineering Biology,intersects,'
  );
  expect(result.pairs).toMatchObject([
    { subjectCentrality: null, objectCentrality: 'core' },
    { subjectCentrality: null, objectCentrality: null }
  ]);
  expect(ofKind(result, 'centrality-does-not-fit')).toMatchObject([
    { line: 2, column: 'object_centrality', value: 'part', expected: 'core, because a superset is core to the object' }
  ]);
});

test('names of a list that comes with the mapping make its entries, also in rows that are set aside', () => {
  const text =
    'source,target,relation\nOur lasers,Directed Energy,subset\nOur ships,Nothing,subset\nour  lasers,Hypersonics,none';
  const result = read(text, { rows: 'file', columnsList: 'us-cet-2024' });
  expect(result.listFromFile.rows?.map(({ key, label }) => [key, label])).toEqual([
    ['e1', 'Our lasers'],
    ['e2', 'Our ships']
  ]);
  expect(said(result)).toEqual([
    ['file:e1', 'us-cet-2024:directed-energy', 'subset'],
    ['file:e1', 'us-cet-2024:hypersonics', 'none']
  ]);
});

test('where both lists come with the mapping, one name at both sides is two entries', () => {
  const text = 'source,target,relation\nLasers,Ships,subset\nShips,Lasers,subset\nShips,Ships,equal';
  const result = read(text, { rows: 'file', columnsList: 'file' });
  expect(said(result)).toEqual([
    ['file:e1', 'file-columns:e1', 'subset'],
    ['file:e2', 'file-columns:e2', 'subset'],
    ['file:e2', 'file-columns:e1', 'equal']
  ]);
});

test('names like those of every object find nothing and change nothing', () => {
  const rows = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const result = read(`row,column,relation\n${rows.map((name) => `${name},Semiconductors,equal`).join('\n')}`);
  expect(ofKind(result, 'unknown-entry').map(({ value }) => value)).toEqual(rows);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a file of unknown names is answered although nobody can be offered a near one for each', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `Unheard of ${i},Semiconductors,none`);
  const result = read(`row,column,relation\n${rows.join('\n')}`);
  expect(ofKind(result, 'unknown-entry')).toHaveLength(rows.length);
  expect(result.rowsKept).toBe(0);
});

test('cells with many names at both ends do not multiply without end', () => {
  const many = Array.from({ length: 40 }, () => 'Hypersonics').join(';');
  const result = read(`row,column,relation\n${many},${many.replaceAll('Hypersonics', 'Semiconductors')},none`);
  expect(result.remarks).toMatchObject([
    { kind: 'cell-too-long', leaves: 'row', expected: 'at most 1000 pairs in a row' }
  ]);
  expect(result.rowsKept).toBe(0);
});

test('a matrix has a pair in every cell with a word, and none where nobody looked', () => {
  const records = [
    ['', 'Semiconductors', 'Engineering Biology', 'Unheard of'],
    ['Hypersonics', 'none', '', 'equal'],
    ['Directed Energy', '', '∩', '']
  ];
  expect(isMatrix(records, 0, US_UK, KNOWN)).toBe(true);
  expect(
    isMatrix(
      [
        ['', 'a', 'b'],
        ['Hypersonics', 'none', 'none']
      ],
      0,
      US_UK,
      KNOWN
    )
  ).toBe(false);
  const columns = (records[0] ?? []).map((name, i) => ({ position: i + 1, name, field: null }));
  const { grid } = makeGrid({ records, lines: [1, 2, 3] }, 0, columns);
  const result = readMatrix(grid, US_UK, KNOWN);
  expect(said(result)).toEqual([
    ['us-cet-2024:hypersonics', 'uk-sntf-2023:semiconductors', 'none'],
    ['us-cet-2024:directed-energy', 'uk-sntf-2023:engineering-biology', 'intersects']
  ]);
  expect(ofKind(result, 'unknown-entry')).toMatchObject([{ leaves: 'column', line: 1, value: 'Unheard of' }]);
});

test('mappings in JSKOS are found alone, in an array, a concordance and a registry', () => {
  const mapping = {
    type: ['http://www.w3.org/2004/02/skos/core#broadMatch'],
    from: { memberSet: [{ uri: 'https://example.org/entry/us-cet-2024/quantum' }] },
    to: { memberList: [{ prefLabel: { en: 'Quantum Technologies' } }] }
  };
  const paths = (value: unknown) => jskosItems(value)?.map(({ path }) => path);
  expect(paths(mapping)).toEqual(['']);
  expect(paths([mapping, mapping])).toEqual(['/0', '/1']);
  expect(paths({ concordances: [{ mappings: [mapping] }] })).toEqual(['/concordances/0/mappings/0']);
  expect(jskosItems({ entries: ['a'] })).toBeNull();
  expect(said(readJskos(jskosItems([mapping]) ?? [], US_UK, KNOWN))).toEqual([
    ['us-cet-2024:quantum', 'uk-sntf-2023:quantum-technologies', 'subset']
  ]);
});

test('metadata of SSSOM that a spreadsheet went over is put right, and aliases are not followed', async () => {
  const spoilt = ['"#sssom_version: ""1.1"""\t\t', '#mapping_set_id: https://example.org/x\t', '#license: CC0\t'];
  const metadata = await readSssomMetadata(spoilt);
  expect(metadata).toMatchObject({ version: '1.1', escapes: true });
  expect(metadata.remarks).toEqual([{ kind: 'metadata-repaired', line: 1, column: null, count: 3 }]);
  const aliases = await readSssomMetadata(['#a: &a [x, x]', '#b: *a']);
  expect(aliases.prefixes).toBeNull();
  expect(aliases.remarks.map(({ kind }) => kind)).toEqual(['unreadable-metadata']);
  const deep = await readSssomMetadata([`#a: ${'['.repeat(60_000)}`]);
  expect(deep.remarks.map(({ kind }) => kind)).toEqual(['unreadable-metadata']);
});

test('a pipe in a value is escaped from SSSOM 1.1 on', () => {
  expect(severalOf('A|B\\|C|D\\\\', true)).toEqual(['A', 'B|C', 'D\\']);
  expect(severalOf('A|B\\|C', false)).toEqual(['A', 'B\\', 'C']);
});

describe('files that the site writes come back the same', () => {
  const written = records.current.map(({ kind, id, record }) => [
    id,
    record.subject,
    kind === 'overlap' ? record.object : null,
    kind === 'overlap' ? record.relation : 'none',
    kind === 'overlap' ? record.subjectCentrality : null,
    kind === 'overlap' ? record.objectCentrality : null,
    kind === 'overlap' ? record.evidence : null,
    record.confidence,
    record.rationale,
    record.date
  ]);
  const brought = ({ pairs }: Reading) =>
    pairs.map((pair) => [
      pair.recordId,
      pair.subject,
      pair.object,
      pair.relation,
      pair.subjectCentrality,
      pair.objectCentrality,
      pair.evidence,
      pair.confidence,
      pair.rationale,
      pair.date
    ]);
  const overlaps = records.current.map((record) => overlapRow(record, release));
  const byId = (a: readonly unknown[], b: readonly unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
  const bytes = (text: string) => new TextEncoder().encode(text);

  test('overlaps as CSV', async () => {
    const reading = await readBrought(
      { name: 'overlaps.csv', content: bytes(writeCsv(OVERLAP_COLUMNS, overlaps)) },
      {},
      KNOWN
    );
    expect(reading.form.dialect).toBe('overlaps');
    expect([...reading.faults, ...reading.warnings]).toEqual([]);
    expect(brought(reading)).toEqual(written);
  });

  test('overlaps as CSV for Excel', async () => {
    const reading = await readBrought(
      { name: 'overlaps.csv', content: bytes(writeCsvForExcel(OVERLAP_COLUMNS, overlaps)) },
      {},
      KNOWN
    );
    expect(reading.faults).toEqual([]);
    expect(reading.warnings.filter(({ kind }) => kind !== 'guard-removed')).toEqual([]);
    expect(brought(reading)).toEqual(written);
  });

  test.each(['mappings', 'codings', 'entries'])('the table %s, each column of which is known', async (table) => {
    const content = readFileSync(new URL(`../../data/${table}.csv`, import.meta.url));
    const reading = await readBrought({ name: `${table}.csv`, content }, {}, KNOWN);
    expect(reading.faults).toEqual([]);
    expect(reading.warnings.filter(({ kind }) => kind === 'unknown-column')).toEqual([]);
  });

  test('SSSOM', async () => {
    const text = writeSssom({ current: records.current, lists: shipped.lists }, release, dataPackage.id);
    const reading = await readBrought({ name: 'mappings.sssom.tsv', content: bytes(text) }, {}, KNOWN);
    expect(reading.form).toMatchObject({ format: 'sssom', sssomVersion: '1.1' });
    expect([...reading.faults, ...reading.warnings]).toEqual([]);
    // A record id is a prefixed name in both.
    expect(brought(reading).sort(byId)).toEqual([...written].sort(byId));
  });
});
