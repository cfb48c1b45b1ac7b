import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { countChanges, versionDifference, type VersionTables } from '#lib/model/version-difference.ts';
import { differenceTable } from '#lib/formats/difference-csv.ts';
import { release } from '#lib/tables/release.ts';
import { releasedArchives, releasedVersions } from '#lib/tables/released-archives.server.ts';
import { releasesPage } from '../../src/routes/data/releases/releases.server.ts';
import { writeCsv } from '#lib/tables/csv.ts';
import { byVersion, versionFaults, versionTables, type Version } from '#lib/tables/versions.ts';
import { shippedTexts } from '../unit/helpers.ts';

const versions = releasedVersions();
const version = (number: string): Version => {
  const found = versions.find((v) => v.version === number);
  if (!found) throw new Error(`Version ${number} is not released.`);
  return found;
};
const between = (from: string, to: string) =>
  versionDifference(versionTables(version(from)), versionTables(version(to)));

describe('released versions', () => {
  test('have the bytes that they were published with', () => {
    const sums = readFileSync(new URL('../../data/releases/SHA256SUMS', import.meta.url), 'utf8');
    const lying = [...releasedArchives()].map(
      ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
    );
    expect(sums).toBe(lying.join(''));
  });

  test('carry in their data package the number of their archive, and follow each other', () => {
    expect([...releasedArchives().keys()].sort()).toEqual(versions.map((v) => `${v.version}.zip`).sort());
    expect(versions.map((v) => v.version)).toEqual([...versions.map((v) => v.version)].sort(byVersion));
    expect(['0.2.0', '0.10.0', '0.9.9', '1.0.0'].sort(byVersion)).toEqual(['0.2.0', '0.9.9', '0.10.0', '1.0.0']);
  });

  test('each have their changes in the changelog', () => {
    for (const v of releasesPage().versions) expect(v.changes.length, v.version).toBeGreaterThan(0);
  });
});

describe('the rule that a released version stands', () => {
  test('holds for the tables as they are', () => {
    expect(versionFaults(shippedTexts(), release.version, versions)).toEqual([]);
  });

  test('refuses other tables under a released number, and a number before the last', () => {
    const texts = shippedTexts();
    const changed = { ...texts, mappings: texts.mappings.replace('0.9', '0.8') };
    expect(changed.mappings).not.toBe(texts.mappings);
    const last = versions.at(-1);
    if (!last) throw new Error('There is no version.');
    const asReleased = {
      ...last,
      files: Object.fromEntries(
        Object.entries(texts).map(([name, text]) => [`${name}.csv`, new TextEncoder().encode(text)])
      )
    };
    expect(versionFaults(texts, last.version, [asReleased])).toEqual([]);
    expect(versionFaults(changed, last.version, [asReleased])).toMatchObject([
      { rule: 'released-version-stands', file: 'mappings.csv' }
    ]);
    expect(versionFaults(changed, '99.0.0', versions)).toEqual([]);
    expect(versionFaults(changed, '0.0.9', versions)).toMatchObject([{ file: 'datapackage.json', value: '0.0.9' }]);
  });
});

describe('the difference between versions', () => {
  test('0.1.0 to 0.2.0: the settling added 24 overlaps, took 16 away and coded 21 otherwise', () => {
    const found = between('0.1.0', '0.2.0');
    const overlaps = found.rows.filter(
      (r) => r.table === 'mappings' && (r.after ?? r.before)?.['object_id'] !== 'sssom:NoTermFound'
    );
    const of = (change: string) => overlaps.filter((r) => r.change === change);
    expect([of('added').length, of('removed').length]).toEqual([24, 16]);
    const coded = (column: string) => column.startsWith('ext_') && !column.endsWith('_terms');
    expect(of('changed').filter((r) => r.columns.some(coded))).toHaveLength(21);
    // Every one of them says why.
    for (const row of [...of('added'), ...of('removed'), ...of('changed').filter((r) => r.columns.some(coded))])
      expect(row.reason, row.key).not.toBe('');
    expect(countChanges(found, 'lists')).toEqual({ added: 0, removed: 0, changed: 0 });
    expect(found.newColumns).toEqual({ entries: ['inclusion'] });
  });

  test('0.2.0 to 0.3.0: lists and crosswalks were added, and no mapping of the core lists moved', () => {
    const found = between('0.2.0', '0.3.0');
    expect(countChanges(found, 'lists')).toEqual({ added: 44, removed: 0, changed: 3 });
    expect(countChanges(found, 'entries')).toEqual({ added: 866, removed: 0, changed: 0 });
    expect(countChanges(found, 'mappings')).toEqual({ added: 289, removed: 0, changed: 0 });
  });

  test('a version does not differ from itself', () => {
    for (const v of versions) expect(between(v.version, v.version)).toEqual({ rows: [], newColumns: {} });
  });

  test('backwards, what was added was removed', () => {
    const [there, back] = [between('0.1.0', '0.2.0'), between('0.2.0', '0.1.0')];
    const keys = (d: typeof there, change: string) =>
      d.rows
        .filter((r) => r.change === change)
        .map((r) => r.key)
        .sort();
    expect(keys(back, 'removed')).toEqual(keys(there, 'added'));
    expect(keys(back, 'changed')).toEqual(keys(there, 'changed'));
  });

  test('in a small case: added, changed in one column, removed with its reason; a new column changes nothing', () => {
    const table = (columns: string[], ...rows: Record<string, string>[]) => ({ key: ['record_id'], columns, rows });
    const pair = { subject_id: 'a:x', object_id: 'b:y' };
    const before: VersionTables = {
      mappings: table(
        ['record_id', 'comment'],
        { record_id: '1', comment: 'old', ...pair },
        { record_id: '2', comment: 'gone', ...pair }
      )
    };
    const after: VersionTables = {
      mappings: table(
        ['record_id', 'comment', 'extra'],
        { record_id: '3', comment: 'new', extra: 'x', ...pair },
        { record_id: '1', comment: 'better', extra: 'y', ...pair }
      ),
      retired: table(['record_id', 'reason'], { record_id: '2', reason: 'nothing shared' })
    };
    expect(
      versionDifference(before, after).rows.map(({ key, change, columns, reason }) => ({
        key,
        change,
        columns,
        reason
      }))
    ).toEqual([
      { key: '3', change: 'added', columns: [], reason: '' },
      { key: '1', change: 'changed', columns: ['comment'], reason: '' },
      { key: '2', change: 'removed', columns: [], reason: 'nothing shared' }
    ]);
  });

  test('as a file has one row a column that changed, with what it was and is', () => {
    const { columns, records } = differenceTable('0.1.0', '0.2.0', between('0.1.0', '0.2.0'));
    const rows = parse(writeCsv(columns, records), { columns: true }) as Record<string, string>[];
    const changed = rows.filter((r) => r['change'] === 'changed');
    expect(changed.length).toBeGreaterThan(100);
    expect(changed.every((r) => r['column'] && r['before'] !== r['after'])).toBe(true);
    const [added] = rows.filter((r) => r['change'] === 'added' && r['table'] === 'mappings');
    expect(JSON.parse(added?.['after'] ?? '')).toMatchObject({ record_id: added?.['key'] });
  });
});
