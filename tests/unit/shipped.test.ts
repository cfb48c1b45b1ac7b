import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { overlapsOf } from '#lib/model/matrix.ts';
import { COUNTING_RULES } from '#lib/model/counting-rules.ts';
import { recordJson } from '#lib/formats/record-json.ts';
import { OVERLAP_COLUMNS, overlapRow, recordsShown } from '#lib/formats/overlaps-csv.ts';
import { EMPTY_QUERY, findRecords, listRecords } from '../../src/routes/[[lang=lang]]/overlaps/overlap-list.ts';
import { readVariants } from '#lib/search/fold.ts';
import { searchIndex } from '../../src/routes/search/search-index.server.ts';
import { writeSssom } from '#lib/formats/sssom.ts';
import { dataPackage } from '#lib/tables/schema.ts';
import { release } from '#lib/tables/release.ts';
import { readCsv, writeCsv, writeCsvForExcel } from '#lib/tables/csv.ts';
import { defaultHeadline, defaultMatrix } from '#lib/model/headline.ts';
import { DEFAULT_VIEW } from '#lib/model/views.ts';
import {
  cellsOf,
  codingsWithoutPair,
  coveredBy,
  field,
  FIRST_COLUMNS,
  FIRST_ROWS,
  pairsOf,
  regionsOf,
  table
} from '../count.ts';
import { records, shipped, shippedCrosswalk } from './helpers.ts';

const rows = records.current.map((record) => overlapRow(record, release));

const inDefault = (id: string) => DEFAULT_VIEW.columns.some((list) => id.startsWith(`${list}:`));

describe('the shipped comparison', () => {
  test('matrix, table and file hold the same pairs under every reading', () => {
    for (const reading of COUNTING_RULES) {
      const shown = recordsShown(shippedCrosswalk, reading);
      const matrix = overlapsOf(defaultMatrix(shippedCrosswalk, reading)).map((p) => `${p.row} ${p.column}`);
      const table = listRecords(records)
        .filter((r) => r.level === 'top' && r.subject.id.startsWith('cn-eff-2024:') && inDefault(r.object?.id ?? ''))
        .filter((r) => shown.has(r.id))
        .map((r) => `${r.subject.id} ${r.object?.id}`);
      const file = rows
        .filter(
          (r) =>
            r['level'] === 'top' &&
            r['subject_list'] === 'cn-eff-2024' &&
            inDefault(String(r['object_id'])) &&
            String(r['readings']).includes(reading)
        )
        .map((r) => `${r['subject_id']} ${r['object_id']}`);
      expect([...matrix].sort()).toEqual(
        pairsOf(FIRST_ROWS, FIRST_COLUMNS, reading)
          .map(({ row, column }) => `${row} ${column}`)
          .sort()
      );
      expect([...table].sort()).toEqual([...matrix].sort());
      expect([...file].sort()).toEqual([...matrix].sort());
    }
  });

  test('the headline counts what the matrix shows', () => {
    const { regions, coverage } = defaultHeadline(shippedCrosswalk);
    for (const reading of COUNTING_RULES) {
      const matrix = defaultMatrix(shippedCrosswalk, reading);
      const r = regions[reading];
      const withUs = matrix.rows.filter((row) => (row.counts['us-cet-2024']?.overlaps ?? 0) > 0).length;
      expect(r.both.length + r.firstOnly.length).toBe(withUs);
      expect({
        both: r.both.length,
        firstOnly: r.firstOnly.length,
        secondOnly: r.secondOnly.length,
        neither: r.neither.length
      }).toEqual(regionsOf(FIRST_ROWS, FIRST_COLUMNS, reading));
      FIRST_COLUMNS.forEach((list, i) => {
        const columns = matrix.columns.filter((c) => c.entry.list === list && c.count.overlaps > 0).length;
        expect(coverage[i]?.byReading[reading].covered.length).toBe(columns);
        expect(columns).toBe(coveredBy(list, FIRST_ROWS, reading).size);
      });
    }
  });

  test('every top-level pair was gone through, so nothing is unsettled', () => {
    const cells = defaultMatrix(shippedCrosswalk, 'lenient').rows.flatMap((row) => row.cells);
    expect(cells).toHaveLength(cellsOf(FIRST_ROWS, FIRST_COLUMNS));
    expect(cells.filter((cell) => cell.state === 'not-assessed')).toEqual([]);
  });

  test('every record has its evidence, and every shared term is marked somewhere', () => {
    for (const { id } of shipped.mappings) {
      const evidence = recordJson(records, release, id);
      if (evidence.kind !== 'overlap') throw new Error(`${id} is no overlap.`);
      expect(evidence.citation).toContain(id);
      const texts = (card: typeof evidence.subject) =>
        [card.label, card.labelOriginal, ...card.children.flatMap((c) => [c.label, c.labelOriginal])]
          .join(' ')
          .toLowerCase();
      for (const term of evidence.record.subjectTerms) expect(texts(evidence.subject)).toContain(term.toLowerCase());
      for (const term of evidence.record.objectTerms) expect(texts(evidence.object)).toContain(term.toLowerCase());
    }
  });

  test('a row without counterpart says how many codings give it, in the file of overlaps and in its own', () => {
    const none = rows.filter((row) => row['state'] === 'no counterpart');
    expect(none).toHaveLength(table('mappings').filter((row) => row['ext_relation'] === '').length);
    for (const row of none) {
      const found = codingsWithoutPair(String(row['subject_id']), String(row['object_list']));
      expect([row['codings_agreeing'], row['codings_total']]).toEqual([found.agreeing, found.codings]);
      expect(recordJson(records, release, String(row['record_id']))).toMatchObject({ codings: found });
    }
  });

  test('each row says who wrote its rationale, which is its coder where the table names nobody else', () => {
    const by = new Map(rows.map((row) => [row['record_id'], row]));
    for (const record of table('mappings')) {
      const row = by.get(field(record, 'record_id'));
      expect(row?.['rationale_by']).toBe(record['comment_by'] || record['author_label']);
      expect(row?.['rationale_date']).toBe(record['comment_date'] || record['mapping_date']);
      expect(row?.['coded_by']).toBe(record['author_label']);
    }
  });

  test('the file reads back unchanged with papaparse and with a second reader', () => {
    const text = writeCsv(OVERLAP_COLUMNS, rows);
    const expected = rows.map((row) => Object.fromEntries(OVERLAP_COLUMNS.map((c) => [c, String(row[c] ?? '')])));
    expect(readCsv(text, 'overlaps.csv', OVERLAP_COLUMNS).rows.map((r) => r.values)).toEqual(expected);
    expect(parse(text, { columns: true })).toEqual(expected);
  });

  test('a selection without rows is the header and nothing else', () => {
    for (const [text, end, mark] of [
      [writeCsv(OVERLAP_COLUMNS, []), '\n', ''],
      [writeCsvForExcel(OVERLAP_COLUMNS, []), '\r\n', '\ufeff']
    ] as const) {
      expect(text.startsWith(mark)).toBe(true);
      expect(text.split(end)).toHaveLength(2);
      expect(parse(text, { bom: true })).toEqual([[...OVERLAP_COLUMNS]]);
    }
    expect(readCsv(writeCsv(OVERLAP_COLUMNS, []), 'overlaps.csv', OVERLAP_COLUMNS)).toEqual({ rows: [], faults: [] });
    const sssom = writeSssom({ current: [], lists: shipped.lists }, release, dataPackage.id);
    expect(sssom.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      'subject_id\tpredicate_id\tobject_id\tmapping_justification',
      ''
    ]);
  });

  test('every row of the file carries version, licence, who coded it and the sources of both sides', () => {
    for (const row of rows) {
      expect(row['data_version']).toBe(release.version);
      expect(row['licence']).toBe('CC-BY-4.0');
      expect(row['coded_by']).toMatch(/language models?\)$/);
      expect(String(row['subject_source_url'])).toMatch(/^https?:/);
      expect(String(row['object_source_url'])).toMatch(/^https?:/);
    }
  });

  test('quantum is found in English and in Chinese', () => {
    const find = (search: string) => findRecords(listRecords(records), { ...EMPTY_QUERY, search }).map((r) => r.id);
    expect(find('quantum').length).toBeGreaterThan(2);
    expect(find('量子').length).toBeGreaterThan(2);
    expect(find('quantum 量子 uk').length).toBeGreaterThan(0);
    expect(find('no such technology')).toEqual([]);
  });

  test('words are found in any order and however they are written, as everywhere on the site', () => {
    const variants = readVariants(searchIndex().variants);
    const find = (search: string) =>
      findRecords(listRecords(records), { ...EMPTY_QUERY, search }, variants).map((r) => r.id);
    const same = (a: string, b: string) => {
      expect(find(b).length, b).toBeGreaterThan(0);
      expect(find(a), `${a} as ${b}`).toEqual(find(b));
    };
    same('energy  nuclear', 'nuclear energy');
    same('ＱＵＡＮＴＵＭ', 'quantum');
    same('quántum', 'quantum');
    same('量子　ＵＳ', 'us 量子');
    same('腦機接口', '脑机接口');
  });
});

describe('a file for Excel', () => {
  const dangerous = ['=1+1', '+1', '-1', '@x', '＝1', ' =1', '\t=1'];

  test('begins with a byte order mark, ends lines with CRLF and makes formulas harmless', () => {
    const text = writeCsvForExcel(
      ['a'],
      dangerous.map((a) => ({ a }))
    );
    expect(text.startsWith('\ufeff"a"\r\n')).toBe(true);
    const read = parse(text, { columns: true, bom: true }) as { a: string }[];
    expect(read.map((r) => r.a)).toEqual(dangerous.map((d) => `'${d}`));
  });

  test('differs from the canonical file, which keeps such labels as they are', () => {
    const text = writeCsv(
      ['a'],
      dangerous.map((a) => ({ a }))
    );
    expect((parse(text, { columns: true }) as { a: string }[]).map((r) => r.a)).toEqual(dangerous);
  });
});
