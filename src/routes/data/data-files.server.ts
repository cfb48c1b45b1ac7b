import changelog from '#data/CHANGELOG.md?raw';
import datapackage from '#data/datapackage.json?raw';
import licence from '#data/LICENSE.md?raw';
import readme from '#data/README.md?raw';
import { createHash } from 'node:crypto';
import { NO_FILTERS } from '#lib/model/filters.ts';
import { layOut } from '#lib/model/matrix.ts';
import { showMatrix } from '#lib/model/shown-matrix.ts';
import { writeArchive, type ArchiveFile } from '#lib/formats/archive.ts';
import { writeCff } from '#lib/formats/cff.ts';
import { overlapRow } from '#lib/formats/overlaps-csv.ts';
import { skosGraph, writeJsonLd, writeTurtle } from '#lib/formats/skos.ts';
import { writeSssom } from '#lib/formats/sssom.ts';
import { termsOf } from '#lib/formats/terms-of-use.ts';
import { dataSetWorkbook } from '#lib/formats/xlsx.ts';
import { bytesOf } from '#lib/tables/zip.ts';
import { release } from '#lib/tables/release.ts';
import { dataPackage, schemaOf, TABLE_NAMES } from '#lib/tables/schema.ts';
import { DEFAULT_RULE, DEFAULT_VIEW } from '#lib/model/views.ts';
import { csvFiles } from './csv-files.server.ts';
import { crosswalk, records, rows, tables } from '#lib/records/shipped.server.ts';
import { texts } from '#lib/tables/texts.server.ts';

/** Version, licence, citation and caveats of the whole data set. */
export const terms = termsOf(release, tables.lists);

/** A file with everything about the data set in one. */
export interface WholeFile {
  type: string;
  make: () => Uint8Array | string | Promise<Uint8Array>;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

const NAME = 'priority-crosswalk';

const sssom = once(() => writeSssom({ current: records.current, lists: tables.lists }, release, dataPackage.id));
const graph = once(() => skosGraph(records, release, dataPackage.id));
const turtle = once(() => writeTurtle(graph()));
const jsonLd = once(() => writeJsonLd(graph()));
const json = once(
  () =>
    `{"about": ${JSON.stringify(terms)}${TABLE_NAMES.map(
      (name) => `,\n${JSON.stringify(name)}: [\n${rows[name].map((row) => JSON.stringify(row)).join(',\n')}\n]`
    ).join('')}\n}\n`
);
const cff = once(() => writeCff(release, dataPackage.title, dataPackage.id, dataPackage.keywords));

const workbook = once(() => {
  const short = (id: string) => tables.lists.find((l) => l.id === id)?.short.en ?? id;
  return dataSetWorkbook({
    terms,
    schemas: { lists: schemaOf('lists'), entries: schemaOf('entries') },
    lists: rows.lists,
    entries: rows.entries,
    records: records.current.map((record) => overlapRow(record, release)),
    matrix: {
      shown: showMatrix(crosswalk, layOut(crosswalk, DEFAULT_VIEW), DEFAULT_RULE, NO_FILTERS),
      lists: tables.lists
    },
    matrixTitle: `${short(DEFAULT_VIEW.rows)} against ${DEFAULT_VIEW.columns.map(short).join(' and ')}, ${DEFAULT_RULE} reading`
  });
});

const archive = once(async () => {
  const files: ArchiveFile[] = [
    ...TABLE_NAMES.map((name) => {
      const { path, title, description } = schemaOf(name);
      return { path, content: texts[name], says: `${title}. ${description}` };
    }),
    { path: 'datapackage.json', content: datapackage, says: 'Data Package 2.0: every column, key and allowed value.' },
    { path: 'LICENSE.md', content: licence, says: 'Terms of use.' },
    { path: 'CITATION.cff', content: cff(), says: 'How to cite, Citation File Format 1.2.0.' },
    { path: 'CHANGELOG.md', content: changelog, says: 'What changed between the versions of the data.' },
    {
      path: 'overlaps.csv',
      content: csvFiles['overlaps']?.() ?? '',
      says: 'Every record with the names of both sides, its reason and its terms in one row.'
    },
    {
      path: 'overlaps-for-excel.csv',
      content: csvFiles['overlaps-for-excel']?.() ?? '',
      says: 'The same for Excel: byte order mark, guarded against formulas.'
    },
    {
      path: `${NAME}.xlsx`,
      content: await workbook(),
      says: 'Excel workbook: README, lists, entries, mappings, matrix.'
    },
    { path: `${NAME}.json`, content: json(), says: 'All tables in one JSON file.' },
    { path: 'mappings.sssom.tsv', content: sssom(), says: 'Mappings as SSSOM/TSV 1.1.' },
    { path: `${NAME}.ttl`, content: turtle(), says: 'Lists, entries and mappings as SKOS, Turtle.' },
    { path: `${NAME}.jsonld`, content: jsonLd(), says: 'The same as JSON-LD.' },
    ...(['agreement', 'confusion', 'differences', 'sensitivity'] as const).map((name) => ({
      path: `${name}.csv`,
      content: csvFiles[name]?.() ?? '',
      says: 'Analysis, as shown on the method page.'
    }))
  ];
  return writeArchive(terms, files, readme);
});

/** The files under /data/ that hold everything in one, and what goes with them, by name. */
export const wholeFiles: Readonly<Record<string, WholeFile>> = {
  [`${NAME}.zip`]: { type: 'application/zip', make: archive },
  [`${NAME}.xlsx`]: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: workbook
  },
  [`${NAME}.json`]: { type: 'application/json', make: json },
  'mappings.sssom.tsv': { type: 'text/tab-separated-values; charset=utf-8', make: sssom },
  [`${NAME}.ttl`]: { type: 'text/turtle; charset=utf-8', make: turtle },
  [`${NAME}.jsonld`]: { type: 'application/ld+json', make: jsonLd },
  'datapackage.json': { type: 'application/json', make: () => datapackage },
  'CITATION.cff': { type: 'text/plain; charset=utf-8', make: cff },
  'LICENSE.md': { type: 'text/markdown; charset=utf-8', make: () => licence },
  'CHANGELOG.md': { type: 'text/markdown; charset=utf-8', make: () => changelog }
};

/** A file under /data/ with its size in bytes and its SHA-256 in hexadecimal digits. */
export interface DataFile {
  name: string;
  bytes: number;
  sha256: string;
}

/** SHA-256 of a file in hexadecimal digits. */
export const sha256 = (content: Uint8Array | string) => createHash('sha256').update(bytesOf(content)).digest('hex');

/** Every file under /data/ with size and checksum, in the order in which the page shows them. */
export const dataFiles = once(async (): Promise<DataFile[]> => {
  const made = [
    ...Object.entries(wholeFiles).map(([name, { make }]) => [name, make] as const),
    ...Object.entries(csvFiles).map(([name, make]) => [`${name}.csv`, make] as const)
  ];
  return Promise.all(
    made.map(async ([name, make]) => {
      const content = bytesOf(await make());
      return { name, bytes: content.length, sha256: sha256(content) };
    })
  );
});

/** The checksums of all files in the form that `sha256sum -c` reads. */
export async function checksums(): Promise<string> {
  return (await dataFiles()).map(({ name, sha256: sum }) => `${sum}  ${name}\n`).join('');
}
