import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import Ajv2019 from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { Records } from '#lib/records/records.ts';
import { writeSssom } from '#lib/formats/sssom.ts';
import { release } from '#lib/tables/release.ts';
import { dataPackage } from '#lib/tables/schema.ts';
import { records, shipped } from '../unit/helpers.ts';

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../schemas/${name}`, import.meta.url), 'utf8')) as Record<string, unknown>;

const written = ({ current, tables: { lists } }: Records) => writeSssom({ current, lists }, release, dataPackage.id);
const text = written(records);
const lines = text.split('\n');
const head = lines.filter((line) => line.startsWith('#'));
const metadata = parseYaml(head.map((line) => line.slice(1)).join('\n'), { version: '1.2' }) as Record<string, unknown>;
const rows = parse(lines.slice(head.length).join('\n'), { columns: true, delimiter: '\t' }) as Record<string, string>[];

/** Slots of the schema with several values; a pipe joins them, a backslash escapes. */
const SEVERAL = ['author_label', 'reviewer_label'];

/** A row as the schema wants it: empty slots left out, numbers as numbers, our extension slots set aside. */
function mappingOf(row: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([slot, value]) => value !== '' && !slot.startsWith('ext_'))
      .map(([slot, value]) => [
        slot,
        slot === 'confidence' ? Number(value) : SEVERAL.includes(slot) ? value.split('|') : value
      ])
  );
}

describe('the SSSOM file', () => {
  test('passes the JSON Schema of SSSOM, which refuses a wrong date', () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema(schema('sssom-1.1.schema.json'), 'sssom');
    const validate = ajv.getSchema('sssom#/$defs/MappingSet');
    if (!validate) throw new Error('The schema has no MappingSet.');
    const set = { ...metadata, mappings: rows.map(mappingOf) };
    validate(set);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...set, mappings: [{ ...mappingOf(rows[0] ?? {}), mapping_date: '2026-02-31x' }] })).toBe(false);
  });

  test('has embedded metadata in the canonical form and no line that is neither comment nor record', () => {
    expect(text.startsWith('#sssom_version: "1.1"\n#curie_map:\n')).toBe(true);
    expect(text.includes('\r')).toBe(false);
    expect(text.endsWith('\n')).toBe(true);
    expect(head.every((line) => !line.startsWith('# ') || /^# {2,}/.test(line))).toBe(true);
    expect(lines.slice(head.length).some((line) => line.startsWith('#'))).toBe(false);
    const prefixes = Object.keys(metadata['curie_map'] as object);
    expect(prefixes).toEqual([...prefixes].sort());
    expect(rows).toHaveLength(shipped.mappings.length + shipped.noCounterparts.length);
  });

  test('is sorted by record id, and made twice it has the same bytes', () => {
    const ids = rows.map((row) => row['record_id'] ?? '');
    expect(ids).toEqual([...ids].sort());
    expect(written(new Records(structuredClone(shipped)))).toBe(text);
  });

  test('has no empty column', () => {
    for (const column of Object.keys(rows[0] ?? {})) expect(rows.some((row) => row[column] !== '')).toBe(true);
  });

  test('has subject, predicate and object in every record, as CURIEs with declared prefixes', () => {
    const declared = new Set([...Object.keys(metadata['curie_map'] as object), 'skos', 'semapv', 'sssom', 'xsd']);
    const used = new Set<string>();
    for (const row of rows)
      for (const slot of [
        'record_id',
        'subject_id',
        'predicate_id',
        'object_id',
        'mapping_justification',
        'subject_source',
        'object_source'
      ]) {
        const curie = /^([A-Za-z_][\w.-]*):([^\s:]+)$/.exec(row[slot] ?? '');
        expect(curie, `${slot} ${row[slot]}`).not.toBeNull();
        used.add(curie?.[1] ?? '');
        expect(declared).toContain(curie?.[1]);
      }
    const extensions = metadata['extension_definitions'] as { slot_name: string; property: string }[];
    for (const { property } of extensions) used.add(property.split(':')[0] ?? '');
    for (const prefix of Object.keys(metadata['curie_map'] as object)) expect(used).toContain(prefix);
    // Every slot of ours is declared, in the order of its property.
    expect(Object.keys(rows[0] ?? {}).filter((c) => c.startsWith('ext_'))).toEqual(extensions.map((e) => e.slot_name));
    expect(extensions.map((e) => e.property)).toEqual([...extensions.map((e) => e.property)].sort());
  });

  test('relates entries of two different lists that both stand in the tables, and no pair twice', () => {
    const known = new Map(shipped.entries.map((e) => [e.id, e.list]));
    const triples = new Set<string>();
    const predicates = new Map<string, Set<string>>();
    for (const row of rows) {
      const [s = '', p = '', o = ''] = [row['subject_id'], row['predicate_id'], row['object_id']];
      expect(known.has(s)).toBe(true);
      expect(row['subject_source']).toBe(`pcx-list:${known.get(s)}`);
      if (o === 'sssom:NoTermFound') {
        expect(p).toBe('skos:mappingRelation');
        expect(row['object_source']).toMatch(/^pcx-list:/);
        expect(row['mapping_cardinality']).toBe('1:0');
        expect(row['object_label']).toBe('');
        continue;
      }
      expect(known.has(o)).toBe(true);
      expect(row['object_source']).toBe(`pcx-list:${known.get(o)}`);
      expect(known.get(o)).not.toBe(known.get(s));
      const triple = `${s} ${p} ${o}`;
      expect(triples.has(triple)).toBe(false);
      triples.add(triple);
      predicates.set(`${s} ${o}`, (predicates.get(`${s} ${o}`) ?? new Set()).add(p));
    }
    // SKOS: exactMatch is disjoint from broadMatch and relatedMatch; here a pair has one predicate at all.
    for (const set of predicates.values()) expect(set.size).toBe(1);
    expect(new Set(rows.map((row) => row['record_id'])).size).toBe(rows.length);
  });

  test('has the cardinality within each pair of lists, counted here again', () => {
    const scope = (row: Record<string, string>) => `${row['subject_source']} ${row['object_source']}`;
    const related = rows.filter((row) => row['object_id'] !== 'sssom:NoTermFound');
    for (const row of related) {
      const own = related.filter((r) => scope(r) === scope(row));
      const objects = own.filter((r) => r['subject_id'] === row['subject_id']).length;
      const subjects = own.filter((r) => r['object_id'] === row['object_id']).length;
      expect(row['mapping_cardinality'], row['record_id'] ?? '').toBe(
        `${subjects > 1 ? 'n' : '1'}:${objects > 1 ? 'n' : '1'}`
      );
    }
    expect(metadata['cardinality_scope']).toEqual(['subject_source', 'object_source']);
  });

  test('says who made it, under which licence, in which version, and what its lists are not', () => {
    expect(metadata['license']).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(metadata['mapping_set_version']).toBe(release.version);
    expect(metadata['mapping_set_id']).toMatch(/^urn:uuid:/);
    expect(String(metadata['mapping_set_description'])).toContain('language models');
    expect(String(metadata['comment'])).toContain('No single Chinese document contains this list');
  });
});

test('the data package is valid against the Data Package 2.0 profile, which refuses a path that leads out', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addFormat('textarea', true);
  const validate = ajv.compile(schema('datapackage-2.0.json'));
  validate(dataPackage);
  expect(validate.errors ?? []).toEqual([]);
  const [first, ...rest] = dataPackage.resources;
  expect(validate({ ...dataPackage, resources: [{ ...first, path: '../lists.csv' }, ...rest] })).toBe(false);
  expect(validate({ ...dataPackage, resources: [] })).toBe(false);
});
