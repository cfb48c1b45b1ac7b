import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { VersionTables } from '#lib/model/version-difference.ts';
import { zipFiles } from './zip.ts';
import type { ValidationError } from './validation-errors.ts';
import type { TableTexts } from './read-tables.ts';
import { schemaOf, TABLE_NAMES } from './schema.ts';

/** A released version of the data: the files it was published with, by name. */
export interface Version {
  version: string;
  /** ISO day */
  date: string;
  files: Readonly<Record<string, Uint8Array>>;
}

/** The files that a version is released with, besides its tables. */
export const RELEASED_BESIDES = ['datapackage.json', 'README.md', 'LICENSE.md', 'CHANGELOG.md'] as const;

/** The archive of a version; the same files always give the same bytes. */
export const packVersion = (files: Readonly<Record<string, string>>): Uint8Array => zipFiles(files);

interface Descriptor {
  version: string;
  created: string;
  resources: { name: string; path: string; schema: { primaryKey: string[] } }[];
}

const descriptorOf = (files: Version['files']) =>
  JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as Descriptor;

/**
 * The version in an archive.
 * @throws Error if it has no data package.
 */
export function unpackVersion(archive: Uint8Array): Version {
  const files = unzipSync(archive);
  const { version, created } = descriptorOf(files);
  return { version, date: created.slice(0, 10), files };
}

/** The tables of a version as text, with the keys that its own data package gives them. */
export function versionTables({ files }: Pick<Version, 'files'>): VersionTables {
  return Object.fromEntries(
    descriptorOf(files).resources.map(({ name, path, schema }) => {
      const parsed = Papa.parse<Record<string, string>>(strFromU8(files[path] ?? new Uint8Array()), {
        delimiter: ',',
        header: true,
        skipEmptyLines: 'greedy'
      });
      return [name, { key: schema.primaryKey, columns: parsed.meta.fields ?? [], rows: parsed.data }];
    })
  );
}

/** Orders versions by their three numbers. */
export function byVersion(a: string, b: string): number {
  const [left, right] = [a, b].map((v) => v.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * What speaks against publishing the tables under their number: a version that was released keeps its tables for good,
 * so changed tables need a new number, which must be higher than every released one.
 */
export function versionFaults(texts: TableTexts, version: string, released: readonly Version[]): ValidationError[] {
  const same = released.find((r) => r.version === version);
  const fault = (file: string, value: string, expected: string): ValidationError => ({
    rule: 'released-version-stands',
    file,
    line: null,
    column: null,
    value,
    expected
  });
  if (same)
    return TABLE_NAMES.filter(
      (name) => strFromU8(same.files[schemaOf(name).path] ?? new Uint8Array()) !== texts[name]
    ).map((name) =>
      fault(
        schemaOf(name).path,
        `differs from version ${version} as released`,
        'the tables of that version, or a new version in datapackage.json, with its changes in CHANGELOG.md'
      )
    );
  const highest = released
    .map((r) => r.version)
    .sort(byVersion)
    .at(-1);
  return highest && byVersion(version, highest) < 0
    ? [fault('datapackage.json', version, `a version after ${highest}, which is the last released`)]
    : [];
}
