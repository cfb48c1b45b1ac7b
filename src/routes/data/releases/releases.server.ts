import changelogText from '#data/CHANGELOG.md?raw';
import {
  COMPARED_TABLES,
  countChanges,
  versionDifference,
  type VersionDifference
} from '#lib/model/version-difference.ts';
import { differenceTable } from '#lib/formats/difference-csv.ts';
import { release } from '#lib/tables/release.ts';
import { writeCsv } from '#lib/tables/csv.ts';
import { NO_TERM_FOUND } from '#lib/tables/values.ts';
import { versionTables, type Version } from '#lib/tables/versions.ts';
import packageJson from '../../../../package.json' with { type: 'json' };
import { sha256 } from '../data-files.server.ts';
import { releasedArchives, releasedVersions } from '#lib/tables/released-archives.server.ts';
import { tables } from '#lib/records/shipped.server.ts';

const versions = releasedVersions();
const archives = releasedArchives();
const tablesOf = new Map(versions.map((v) => [v.version, versionTables(v)]));

/** Name of a version's archive at its own address. */
const archiveName = (version: string) => `priority-crosswalk-${version}.zip`;

/** Every file of every released version, by "version/file". */
export const releasedFiles: ReadonlyMap<string, Uint8Array> = new Map(
  versions.flatMap(({ version, files }) => [
    ...Object.entries(files).map(([name, bytes]) => [`${version}/${name}`, bytes] as const),
    [`${version}/${archiveName(version)}`, archives.get(`${version}.zip`) ?? new Uint8Array()] as const
  ])
);

/** Each version with the one before it. Of versions further apart the command line tells the difference. */
const pairs = versions.slice(1).map((to, i) => [versions[i] ?? to, to] as const);
const differenceName = (from: string, to: string) => `difference-${from}-${to}`;

const differences = new Map<string, VersionDifference>();
function difference(from: Version, to: Version): VersionDifference {
  const name = differenceName(from.version, to.version);
  const known = differences.get(name);
  if (known) return known;
  const made = versionDifference(tablesOf.get(from.version) ?? {}, tablesOf.get(to.version) ?? {});
  differences.set(name, made);
  return made;
}

/** The difference between a released version and the one before it as CSV, by the name of its file without ending. */
export const differenceFiles: ReadonlyMap<string, () => string> = new Map(
  pairs.map(([from, to]) => [
    differenceName(from.version, to.version),
    () => {
      const { columns, records } = differenceTable(from.version, to.version, difference(from, to));
      return writeCsv(columns, records);
    }
  ])
);

/** What the changelog says of a version: its lines, in Markdown. */
function changesOf(version: string): string[] {
  const [, section = ''] = changelogText.split(`\n## ${version} (`);
  const [own = ''] = section.split('\n## ');
  return own.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
}

/** Code-point order of table files after what goes with them matters little; names are enough. */
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const recordsNow = new Set([...tables.mappings, ...tables.noCounterparts, ...tables.retired].map((r) => r.id));

function shownDifference(from: Version, to: Version) {
  const found = difference(from, to);
  const lists = new Map(
    [from, to].flatMap((v) => tablesOf.get(v.version)?.['lists']?.rows.map((row) => [row['list_id'], row]) ?? [])
  );
  const listName = (id: string | undefined) => {
    const now = tables.lists.find((list) => list.id === id);
    if (now) return now.short;
    const row = lists.get(id);
    return { en: row?.['short_en'] || id || '', zh: row?.['short_zh'] || id || '' };
  };
  return {
    from: from.version,
    to: to.version,
    file: differenceName(from.version, to.version),
    counts: COMPARED_TABLES.map((table) => ({ table, ...countChanges(found, table) })),
    newColumns: Object.entries(found.newColumns).map(([table, columns]) => ({ table, columns })),
    lists: found.rows
      .filter((row) => row.table === 'lists')
      .map(({ key, change, columns }) => ({ id: key, name: listName(key), change, columns })),
    mappings: found.rows
      .filter((row) => row.table === 'mappings')
      .map(({ key, change, columns, reason, before, after }) => {
        const row = after ?? before ?? {};
        const none = row['object_id'] === NO_TERM_FOUND;
        return {
          id: key,
          /** whether the record has a page today */
          page: recordsNow.has(key),
          change,
          columns,
          reason,
          subject: row['subject_label'] ?? '',
          object: none ? null : (row['object_label'] ?? ''),
          searched: listName(row['object_source']),
          relation: row['ext_relation'] ?? '',
          was: change === 'changed' ? (before?.['ext_relation'] ?? '') : ''
        };
      })
  };
}

/** All versions, the latest first, each with its files and what changed since the one before it. */
export function releasesPage() {
  return {
    software: packageJson.version,
    released: versions.some((v) => v.version === release.version),
    versions: [...versions].reverse().map((v) => {
      const before = versions[versions.indexOf(v) - 1];
      return {
        version: v.version,
        date: v.date,
        changes: changesOf(v.version),
        files: [...releasedFiles]
          .filter(([path]) => path.startsWith(`${v.version}/`))
          .map(([path, bytes]) => ({
            name: path.slice(v.version.length + 1),
            bytes: bytes.length,
            sha256: sha256(bytes)
          }))
          .sort((a, b) => byName(a.name, b.name)),
        difference: before ? shownDifference(before, v) : null
      };
    })
  };
}

export type ReleasesPage = ReturnType<typeof releasesPage>;
