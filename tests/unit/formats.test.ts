import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { overlapsOf } from '#lib/model/matrix.ts';
import { strengthOf } from '#lib/model/relations.ts';
import type { Centrality } from '#lib/model/types.ts';
import { Records } from '#lib/records/records.ts';
import { skosGraph, writeJsonLd, writeTurtle } from '#lib/formats/skos.ts';
import { writeWorkbook } from '#lib/formats/workbook.ts';
import { bytesOf, zipFiles } from '#lib/tables/zip.ts';
import { release } from '#lib/tables/release.ts';
import { checksums, dataFiles, sha256, wholeFiles } from '../../src/routes/data/data-files.server.ts';
import { csvFiles } from '../../src/routes/data/csv-files.server.ts';
import { dataPackage, schemaOf, TABLE_NAMES } from '#lib/tables/schema.ts';
import { defaultMatrix } from '#lib/model/headline.ts';
import { DEFAULT_VIEW } from '#lib/model/views.ts';
import { entriesOf, FIRST_COLUMNS, FIRST_ROWS, pairsOf } from '../count.ts';
import { shipped, shippedCrosswalk, shippedTexts } from './helpers.ts';

const made = async (name: string) => bytesOf((await wholeFiles[name]?.make()) ?? '');
const madeText = async (name: string) => strFromU8(await made(name));
type Row = Record<string, string>;
const csvRows = (name: string) => parse(csvFiles[name]?.() ?? '', { columns: true, bom: true }) as Row[];

const setId = dataPackage.id;
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const OWL = 'http://www.w3.org/2002/07/owl#';
const turtleQuads = async () => new Parser().parse(await madeText('priority-crosswalk.ttl'));

/** The workbook's sheets by name, as rows of values, read by another reader. */
async function sheets() {
  const read = await readXlsxFile(Buffer.from(await made('priority-crosswalk.xlsx')));
  return new Map(read.map(({ sheet, data }) => [sheet, data]));
}
/** A sheet's rows by the words of its header. */
function byHeading(rows: readonly (readonly unknown[])[] = []): Record<string, unknown>[] {
  const [head = [], ...rest] = rows;
  return rest.map((row) => Object.fromEntries(head.map((name, i) => [String(name), row[i]])));
}

describe('the same view has the same pairs in every format', () => {
  const expected = overlapsOf(defaultMatrix(shippedCrosswalk, 'standard'))
    .map(({ row, column, mapping }) => `${mapping} ${row} ${column}`)
    .sort();
  const top = new Set(shipped.entries.filter((e) => e.parent === null).map((e) => e.id));
  const columns: readonly string[] = DEFAULT_VIEW.columns;
  /** Whether a record is one of the first page under the standard reading, by its values alone. */
  const inView = (subject: string, object: string, strength: number, evidence: string) =>
    subject.startsWith(`${DEFAULT_VIEW.rows}:`) &&
    columns.includes(object.split(':')[0] ?? '') &&
    top.has(subject) &&
    top.has(object) &&
    strength >= 2 &&
    ['named', 'scope'].includes(evidence);
  const pick = <T>(rows: readonly T[], of: (row: T) => [string, string, string, number, string]) =>
    rows
      .map(of)
      .filter(([, subject, object, strength, evidence]) => inView(subject, object, strength, evidence))
      .map(([id, subject, object]) => `${id} ${subject} ${object}`)
      .sort();

  test('they are those that the records give', () =>
    expect(expected).toEqual(
      pairsOf(FIRST_ROWS, FIRST_COLUMNS, 'standard')
        .map(({ row, column, record }) => `${record['record_id']} ${row} ${column}`)
        .sort()
    ));

  test.each(['overlaps', 'overlaps-for-excel', 'overlaps-standard', 'overlaps-standard-for-excel'])('%s.csv', (name) =>
    expect(
      pick(csvRows(name), (r) => [
        r['record_id'] ?? '',
        r['subject_id'] ?? '',
        r['object_id'] ?? '',
        Number(r['strength']),
        r['evidence'] ?? ''
      ])
    ).toEqual(expected)
  );

  test('JSON', async () => {
    const { mappings } = JSON.parse(await madeText('priority-crosswalk.json')) as { mappings: Row[] };
    expect(
      pick(
        mappings.filter((m) => m['ext_relation']),
        (m) => [
          m['record_id'] ?? '',
          m['subject_id'] ?? '',
          m['object_id'] ?? '',
          strengthOf(m['ext_subject_centrality'] as Centrality, m['ext_object_centrality'] as Centrality),
          m['ext_evidence'] ?? ''
        ]
      )
    ).toEqual(expected);
  });

  test('SSSOM', async () => {
    const table = (await madeText('mappings.sssom.tsv')).split('\n').filter((line) => !line.startsWith('#'));
    const rows = parse(table.join('\n'), { columns: true, delimiter: '\t' }) as Row[];
    expect(
      pick(rows, (r) => [
        r['record_id'] ?? '',
        r['subject_id'] ?? '',
        r['object_id'] ?? '',
        Number(r['ext_strength']),
        r['ext_evidence'] ?? ''
      ])
    ).toEqual(expected);
  });

  test('XLSX, in the sheet of mappings and in the sheet of the matrix', async () => {
    const read = await sheets();
    const mappings = byHeading(read.get('mappings'));
    expect(
      pick(mappings, (r) => [
        String(r['record_id']),
        String(r['subject_id']),
        String(r['object_id']),
        Number(r['strength']),
        String(r['evidence'])
      ])
    ).toEqual(expected);
    const matrix = byHeading(read.get('matrix'));
    expect(matrix).toHaveLength(entriesOf(FIRST_ROWS, 'top').length);
    const numbers = matrix.flatMap((row) =>
      Object.entries(row).flatMap(([name, v]) => (name !== 'overlaps' && typeof v === 'number' ? [v] : []))
    );
    expect(numbers).toHaveLength(expected.length);
    expect(matrix.reduce((sum, row) => sum + Number(row['overlaps']), 0)).toBe(expected.length);
  });

  test('SKOS', async () => {
    const records = new Map<string, Row>();
    for (const { subject, predicate, object } of await turtleQuads()) {
      const record = records.get(subject.value) ?? {};
      record[predicate.value] = object.value;
      records.set(subject.value, record);
    }
    const entry = (urn: string | undefined) => (urn ?? '').replace(`${setId}#entry/`, '').replace('/', ':');
    const axioms = [...records].filter(([, r]) => r[`${OWL}annotatedSource`]);
    expect(axioms).toHaveLength(shipped.mappings.length + shipped.noCounterparts.length);
    expect(
      pick(axioms, ([id, r]) => [
        id.replace(`${setId}#record/`, 'pcx:'),
        entry(r[`${OWL}annotatedSource`]),
        entry(r[`${OWL}annotatedTarget`]),
        Number(r[`${setId}#property/strength`]),
        r[`${setId}#property/evidence`] ?? ''
      ])
    ).toEqual(expected);
  });
});

describe('the Excel workbook', () => {
  test('has the sheets README, lists, entries, mappings and matrix, each table in full', async () => {
    const read = await sheets();
    expect([...read.keys()]).toEqual(['README', 'lists', 'entries', 'mappings', 'matrix']);
    expect(byHeading(read.get('lists')).map((r) => r['list_id'])).toEqual(shipped.lists.map((l) => l.id));
    expect(byHeading(read.get('entries')).map((r) => r['entry_id'])).toEqual(shipped.entries.map((e) => e.id));
    expect(read.get('mappings')).toHaveLength(shipped.mappings.length + shipped.noCounterparts.length + 1);
    const readme = JSON.stringify(read.get('README'));
    for (const said of [
      release.version,
      release.licence,
      'language model',
      'No single Chinese document contains this list'
    ])
      expect(readme).toContain(said);
  });

  test('has numbers and dates as such', async () => {
    const read = await sheets();
    const list = byHeading(read.get('lists')).find((r) => r['list_id'] === 'uk-sntf-2023');
    expect(list?.['published']).toBeInstanceOf(Date);
    expect((list?.['published'] as Date).toISOString().slice(0, 10)).toBe(
      shipped.lists.find((l) => l.id === 'uk-sntf-2023')?.published
    );
    expect(byHeading(read.get('entries')).every((r) => typeof r['position'] === 'number')).toBe(true);
    expect(byHeading(read.get('mappings')).every((r) => typeof r['confidence'] === 'number')).toBe(true);
  });

  test('freezes the header, filters every table, sets widths, and holds no formula', async () => {
    const files = unzipSync(await made('priority-crosswalk.xlsx'));
    const xml = Object.entries(files)
      .filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
      .map(([, bytes]) => strFromU8(bytes));
    expect(xml).toHaveLength(5);
    for (const sheet of xml) {
      expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(sheet).toContain('customWidth="1"');
      expect(sheet).not.toMatch(/<f[ >]/);
    }
    expect(xml.filter((sheet) => sheet.includes('<autoFilter ref="A1:'))).toHaveLength(4);
  });

  test('keeps a text that looks like a formula as a text, and refuses one that no cell can hold', async () => {
    const sheet = (value: string) => ({
      name: 'a',
      columns: [{ heading: 'x', width: 10, type: 'string' as const }],
      rows: [[value]]
    });
    const hostile = '=HYPERLINK("http://example.org")';
    const bytes = await writeWorkbook([sheet(hostile)]);
    const [read] = await readXlsxFile(Buffer.from(bytes));
    expect(read?.data[1]).toEqual([hostile]);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toMatch(/<f[ >]/);
    await expect(writeWorkbook([sheet('x'.repeat(32_768))])).rejects.toThrow('at most 32767 signs, this has 32768');
  });
});

describe('the SKOS files', () => {
  test('Turtle and JSON-LD say exactly the same', async () => {
    // There are no blank nodes, so that sorted statements can be compared as they are.
    const line = ({ subject, predicate, object }: Pick<Quad, 'subject' | 'predicate' | 'object'>) => {
      const literal = object.termType === 'Literal' ? object : null;
      const language = literal && 'language' in literal ? (literal.language ?? '') : '';
      return [subject.value, predicate.value, object.value, language, language ? '' : literal?.datatype.value].join(
        ' '
      );
    };
    const turtle = (await turtleQuads()).map(line).sort();
    const quads = (await jsonld.toRDF(
      JSON.parse(await madeText('priority-crosswalk.jsonld')) as jsonld.JsonLdDocument,
      {
        // Nothing may be fetched: the context stands in the file.
        documentLoader: () => Promise.reject(new Error('A context was asked for.'))
      }
    )) as Quad[];
    expect(turtle.length).toBeGreaterThan(10_000);
    expect(
      quads
        .map(line)
        .map((l) => l.replace(/ zh-Hans /, ' zh-hans '))
        .sort()
    ).toEqual(turtle);
  });

  test('have a scheme for each list and a concept for each entry, with place and labels', async () => {
    const quads = await turtleQuads();
    const of = (predicate: string) => quads.filter((q) => q.predicate.value === `${SKOS}${predicate}`);
    const types = (name: string) => quads.filter((q) => q.object.value === `${SKOS}${name}`);
    expect(types('ConceptScheme')).toHaveLength(shipped.lists.length);
    expect(types('Concept')).toHaveLength(shipped.entries.length);
    expect(of('broader')).toHaveLength(shipped.entries.filter((e) => e.parent !== null).length);
    expect(of('topConceptOf')).toHaveLength(shipped.entries.filter((e) => e.parent === null).length);
    const labels = of('prefLabel').map((q) => `${q.subject.value} ${'language' in q.object ? q.object.language : ''}`);
    expect(new Set(labels).size).toBe(labels.length);
    for (const language of ['en', 'zh-hans'])
      expect(labels.filter((l) => l.endsWith(` ${language}`))).toHaveLength(
        shipped.entries.length + shipped.lists.length
      );
    for (const language of ['ja', 'fr', 'de', 'ko', 'nl'])
      expect(labels.some((l) => l.endsWith(` ${language}`))).toBe(true);
  });

  test('state a mapping property for each overlap, the one of the SSSOM file, and none where nothing is shared', async () => {
    const MATCH = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'].map((m) => SKOS + m);
    const stated = (await turtleQuads())
      .filter((q) => MATCH.includes(q.predicate.value))
      .map((q) => [q.subject, q.predicate, q.object].map((t) => t.value).join(' '));
    const lines = (await madeText('mappings.sssom.tsv')).split('\n').filter((line) => !line.startsWith('#'));
    const sssom = (parse(lines.join('\n'), { columns: true, delimiter: '\t' }) as Row[])
      .filter((r) => r['object_id'] !== 'sssom:NoTermFound')
      .map((r) => {
        const entry = (id = '') => `${setId}#entry/${id.replace(':', '/')}`;
        return [entry(r['subject_id']), (r['predicate_id'] ?? '').replace('skos:', SKOS), entry(r['object_id'])].join(
          ' '
        );
      });
    expect(stated.sort()).toEqual(sssom.sort());
  });

  test('keep the rules of SKOS: no circle of broader concepts, and none of them is also a related one (S27)', async () => {
    const broader = new Map<string, string[]>();
    const add = (from: string, to: string) => broader.set(from, [...(broader.get(from) ?? []), to]);
    const related: [string, string][] = [];
    for (const { subject, predicate, object } of await turtleQuads()) {
      const [s, p, o] = [subject.value, predicate.value.replace(SKOS, ''), object.value];
      if (p === 'broader' || p === 'broadMatch') add(s, o);
      if (p === 'narrowMatch') add(o, s);
      if (p === 'relatedMatch') related.push([s, o]);
    }
    const above = (id: string) => {
      const found = new Set<string>();
      const next = [id];
      for (let at = next.pop(); at; at = next.pop())
        for (const to of broader.get(at) ?? [])
          if (!found.has(to)) {
            found.add(to);
            next.push(to);
          }
      return found;
    };
    expect(related.length).toBeGreaterThan(100);
    expect([...broader.keys()].filter((id) => above(id).has(id))).toEqual([]);
    expect(related.filter(([a, b]) => above(a).has(b) || above(b).has(a))).toEqual([]);
  });

  test('escape what Turtle would misread', () => {
    const [list, ...lists] = structuredClone(shipped.lists);
    if (!list) throw new Error('There is no list.');
    const hard = 'a "quoted" \\ back\nslash\tand 量子';
    const graph = skosGraph(
      new Records({ ...shipped, lists: [{ ...list, purpose: hard, url: 'https://example.org/a b<c>' }, ...lists] }),
      release,
      setId
    );
    const quads = new Parser().parse(writeTurtle(graph));
    expect(quads.some((q) => q.object.value === hard)).toBe(true);
    expect(quads.some((q) => q.object.value === 'https://example.org/a%20b%3Cc%3E')).toBe(true);
    expect(writeJsonLd(graph)).toContain(JSON.stringify(hard));
  });
});

describe('files are the same at every build', () => {
  test('Turtle and JSON-LD made twice have the same bytes', () => {
    const graph = () => skosGraph(new Records(structuredClone(shipped)), release, setId);
    expect(writeTurtle(graph())).toBe(writeTurtle(graph()));
    expect(writeJsonLd(graph())).toBe(writeJsonLd(graph()));
  });

  test('a workbook and a zip made at different times have the same bytes', async () => {
    const sheet = {
      name: 'a',
      columns: [{ heading: 'day', width: 12, type: 'date' as const }],
      rows: [['2024-02-29']]
    };
    const first = await writeWorkbook([sheet]);
    const zipped = zipFiles({ 'b.txt': 'b', 'a.txt': 'a' });
    // The time in a zip goes by two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(sha256(await writeWorkbook([sheet]))).toBe(sha256(first));
    expect(sha256(zipFiles({ 'a.txt': 'a', 'b.txt': 'b' }))).toBe(sha256(zipped));
    expect(Object.keys(unzipSync(zipped))).toEqual(['a.txt', 'b.txt']);
  });

  test('every file is listed with its size and the checksum of its bytes', async () => {
    const files = await dataFiles();
    expect(new Set(files.map((f) => f.name)).size).toBe(files.length);
    expect(files.find((f) => f.name === 'entries.csv')?.sha256).toBe(
      sha256(readFileSync(new URL('../../data/entries.csv', import.meta.url)))
    );
    expect((await checksums()).split('\n').filter(Boolean)).toHaveLength(files.length);
  });
});

describe('the archive', () => {
  test('has the tables to the letter, every format, and a README with version, licence, citation and caveats', async () => {
    const files = unzipSync(await made('priority-crosswalk.zip'));
    for (const name of TABLE_NAMES)
      expect(strFromU8(files[schemaOf(name).path] ?? new Uint8Array())).toBe(shippedTexts()[name]);
    for (const name of Object.keys(wholeFiles).filter((f) => !f.endsWith('.zip')))
      expect(sha256(files[name] ?? ''), name).toBe(sha256(await made(name)));
    const readme = strFromU8(files['README.md'] ?? new Uint8Array());
    for (const said of [release.version, release.licenceUrl, `${release.creator}. 2026.`, 'No single Chinese document'])
      expect(readme).toContain(said);
    for (const path of Object.keys(files).filter((f) => f !== 'README.md')) expect(readme).toContain(`\`${path}\``);
  });

  test('carries the CITATION.cff that lies at the root of the project', () => {
    expect(readFileSync(new URL('../../CITATION.cff', import.meta.url), 'utf8')).toBe(
      wholeFiles['CITATION.cff']?.make()
    );
  });
});

test('the JSON file has every table with numbers and truth values as such', async () => {
  const all = JSON.parse(await madeText('priority-crosswalk.json')) as Record<string, Record<string, unknown>[]>;
  for (const name of TABLE_NAMES) {
    const rows = parse(shippedTexts()[name], { columns: true }) as Row[];
    expect(all[name]).toHaveLength(rows.length);
    const columns = schemaOf(name).fields.map((f) => f.name);
    for (const row of all[name] ?? []) expect(Object.keys(row)).toEqual(columns);
  }
  expect(typeof all['mappings']?.[0]?.['confidence']).toBe('number');
  expect(all['assessed']?.[0]?.['complete']).toBe(true);
  expect(JSON.stringify(all['about'])).toContain('language models');
});
