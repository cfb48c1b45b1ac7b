import { describe, expect, test } from 'vitest';
import { overlapsOf } from '#lib/model/matrix.ts';
import { apiExamples } from '../../src/routes/[[lang=lang]]/data/examples.ts';
import { collections, listFile, pairFile } from '#lib/formats/api-json.ts';
import { comparisonsOf } from '#lib/model/assessment.ts';
import { api } from '../../src/routes/api/v1/api.server.ts';
import { crosswalkFile } from '#lib/urls/crosswalk-files.ts';
import { schemaOf } from '#lib/tables/schema.ts';
import { buildMatrix } from '#lib/model/matrix.ts';
import { entriesOf } from '../count.ts';
import { shipped, shippedCrosswalk } from './helpers.ts';

const comparisons = comparisonsOf(shipped.assessed);

describe('the JSON addresses', () => {
  test('the file of two lists has the overlaps of their matrix, under every reading', () => {
    for (const { subjectList: rows, objectList: column } of comparisons) {
      const file = pairFile(api, rows, column);
      for (const reading of ['strict', 'standard', 'lenient'] as const) {
        const shown = file.mappings
          .filter((m) => m.level === 'top' && m.readings.split('|').includes(reading))
          .map((m) => m.record_id);
        const expected = overlapsOf(buildMatrix(shippedCrosswalk, { rows, columns: [column], reading }));
        expect(new Set(shown), `${rows} ${column} ${reading}`).toEqual(
          // Derived overlaps between top-level entries rest on records beneath them.
          new Set(expected.filter((o) => shippedCrosswalk.pairs.has(`${o.row} ${o.column}`)).map((o) => o.mapping))
        );
      }
    }
  });

  test('every record stands in exactly one file of a pair', () => {
    const ids = comparisons.flatMap(({ subjectList, objectList }) => {
      const file = pairFile(api, subjectList, objectList);
      return [...file.mappings, ...file.no_counterparts].map((m) => m.record_id);
    });
    expect(ids.sort()).toEqual([...shipped.mappings, ...shipped.noCounterparts].map((r) => r.id).sort());
  });

  test('a list has all its entries in the columns of the table, and its caveat under about', () => {
    const file = listFile(api, 'us-cet-2024');
    expect(file.entries).toHaveLength(entriesOf('us-cet-2024').length);
    expect(Object.keys(file.entries[0] ?? {})).toEqual(schemaOf('entries').fields.map((f) => f.name));
    expect(Object.keys(file.about.caveats ?? {})).toEqual(['us-cet-2024']);
    expect(file.about.citation).toContain('data version');
    expect(() => listFile(api, 'no-list')).toThrow('no-list');
    expect(() => pairFile(api, 'us-cet-2024', 'no-list')).toThrow('no-list');
  });

  test('the collections have every list and every record', () => {
    const lists = collections(api)['lists']?.() as { lists: unknown[] };
    const mappings = collections(api)['mappings']?.() as { mappings: unknown[]; no_counterparts: unknown[] };
    expect(lists.lists).toHaveLength(shipped.lists.length);
    expect(mappings.mappings).toHaveLength(shipped.mappings.length);
    expect(mappings.no_counterparts).toHaveLength(shipped.noCounterparts.length);
  });
});

test('the examples read an address that exists, in each of the four languages', () => {
  const examples = apiExamples('https://example.org/x');
  expect(examples.map((e) => e.language)).toEqual(['curl', 'R', 'Python', 'JavaScript']);
  for (const { code } of examples) {
    const [, pair = ''] = /https:\/\/example\.org\/x\/api\/v1\/pairs\/(.+?)\.json/.exec(code) ?? [];
    expect(comparisons.map((c) => crosswalkFile(c.subjectList, c.objectList))).toContain(pair);
  }
});
