import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rowTypes } from '#lib/tables/row-types.ts';
import { MAPPINGS_COLUMNS } from '#lib/tables/rows.ts';
import { dataPackage, schemaOf, TABLE_NAMES } from '#lib/tables/schema.ts';
import { entriesOf, FIRST_COLUMNS, FIRST_ROWS, isTop, listOf } from '../count.ts';
import { shipped, shippedTexts } from '../unit/helpers.ts';

describe('the data package', () => {
  test('describes every table with keys, and every file has the described columns in order', () => {
    expect(dataPackage.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(dataPackage.version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const name of TABLE_NAMES) {
      const schema = schemaOf(name);
      expect(shippedTexts()[name].split('\n')[0]).toBe(schema.fields.map((f) => f.name).join(','));
      expect(schema.primaryKey.length).toBeGreaterThan(0);
      expect(schema.fields.every((f) => f.description.length > 0)).toBe(true);
    }
    expect(schemaOf('mappings').foreignKeys.map((k) => k.fields[0])).toEqual([
      'subject_id',
      'object_id',
      'object_source'
    ]);
  });

  test('lies in plain UTF-8 files without byte order mark, with LF and a last line break', () => {
    for (const name of TABLE_NAMES) {
      const bytes = readFileSync(new URL(`../../data/${schemaOf(name).path}`, import.meta.url));
      expect(bytes.includes('\r')).toBe(false);
      expect(bytes[0]).not.toBe(0xef);
      expect(bytes.at(-1)).toBe(10);
    }
  });
});

test('the types of rows are those of the data package (`npm run row-types` writes them)', () => {
  const written = readFileSync(new URL('../../src/lib/tables/rows.ts', import.meta.url), 'utf8');
  const schemas = TABLE_NAMES.map(schemaOf);
  expect(written).toBe(rowTypes(schemas));
  const [lists] = schemas;
  if (!lists) throw new Error('There is no table.');
  const another = { ...lists, fields: [...lists.fields, { name: 'colour', type: 'string' as const, description: '' }] };
  expect(rowTypes([another])).toContain('  colour: string | null;\n');
});

test('the columns of the mappings that a browser writes a row with are those of the file, in order', () => {
  expect(MAPPINGS_COLUMNS.join(',')).toBe(shippedTexts().mappings.split('\n')[0]);
});

describe('the three core lists', () => {
  test.each([FIRST_ROWS, ...FIRST_COLUMNS])('%s is read with every entry, at the top and beneath', (list) => {
    const entries = shipped.entries.filter((e) => e.list === list);
    for (const level of ['top', 'sub'] as const)
      expect(entries.filter((e) => (e.parent === null) === (level === 'top')).map((e) => e.id)).toEqual(
        entriesOf(list, level).map((e) => e['entry_id'])
      );
  });

  test('China’s has emerging and future entries only, and is called compiled', () => {
    const top = shipped.entries.filter((e) => e.list === 'cn-eff-2024' && !e.parent);
    expect(new Set(top.map((e) => e.category))).toEqual(new Set(['emerging', 'future']));
    for (const category of ['emerging', 'future'] as const)
      expect(top.filter((e) => e.category === category)).toHaveLength(
        entriesOf('cn-eff-2024', 'top').filter((e) => e['category'] === category).length
      );
    expect(shipped.lists.find((l) => l.id === 'cn-eff-2024')).toMatchObject({ kind: 'compiled', caveatStatus: 'ours' });
  });

  test('every crosswalk is said to have been gone through by language models, those of lists with sub-entries of their own at both levels', () => {
    const pairs = (level: string) =>
      shipped.assessed.filter((a) => a.complete && a.level === level).map((a) => [a.subjectList, a.objectList].join());
    expect(pairs('sub').sort()).toEqual(
      [
        [FIRST_ROWS, FIRST_COLUMNS[0]],
        [FIRST_ROWS, FIRST_COLUMNS[1]],
        FIRST_COLUMNS,
        ['us-cet-2024', 'eu-cta-2023'],
        ['us-cet-2024', 'kr-nst-2022']
      ]
        .map((pair) => pair.join())
        .sort()
    );
    // Whatever pair of lists has a record was gone through.
    const recorded = shipped.mappings.filter((m) => isTop(m.subject) && isTop(m.object));
    expect(new Set(pairs('top'))).toEqual(new Set(recorded.map((m) => [listOf(m.subject), listOf(m.object)].join())));
    expect(shipped.assessed.every((a) => a.coder.includes('language model'))).toBe(true);
    expect(shipped.mappings.every((m) => m.tool.includes('language model') && m.reviewer === '')).toBe(true);
  });

  test('tags of the UK quantum missions, which are ours, are no named evidence', () => {
    const missions = shipped.mappings.filter((m) => m.object.includes('quantum-technologies.mission'));
    expect(missions.length).toBeGreaterThan(0);
    expect(missions.filter((m) => m.evidence === 'named')).toEqual([]);
  });
});
