import type { Locale } from '#lib/model/locale.ts';
import { pick } from '#lib/pick.ts';
import type { OwnWork } from '#lib/records/own-work.ts';
import { restOfRows, WORK_FILE, type TableRow, type WorkHeadInFile } from '#lib/records/work-file.ts';
import { writeCsv } from '#lib/tables/csv.ts';
import { MOST_OF_ZIP } from '#lib/tables/import/unzip.ts';
import { bytesOf, zipFiles } from '#lib/tables/zip.ts';
import type { Place } from '#lib/urls/public-address.ts';
import { ownWorkFileMessages } from '#lib/words/own-work-file.ts';
import { workbenchMessages } from '#lib/words/workbench.ts';
import { listTable, mappingTable, type OwnTable } from './own-files.ts';

/** A list of the site that a mapping refers to; it is named and not copied. */
export interface ReferredList extends Place {
  id: string;
  name: string;
}

/** What a work file says beside the works. */
export interface WorkFileFacts {
  /** the name of an entry by its id */
  label: (id: string) => string;
  /** lists of the site that mappings may refer to */
  site: readonly ReferredList[];
  dataVersion: string;
  /** where the page is that opens work files */
  address: string;
  locale: Locale;
  /** made for a second coder */
  blank: boolean;
}

/** A table of the file with what is said of it. */
interface Part {
  head: WorkHeadInFile;
  table: OwnTable;
}

/** A text as the name of a part: letters and digits of any script, not too long for a file system. */
const inPath = (text: string) =>
  [...text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')].slice(0, 60).join('') || 'table';

/** A name that is not taken yet. */
function unused(name: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const found = n === 1 ? name : `${name}-${n}`;
    if (!taken.includes(found)) return found;
  }
}

/** The table of a work, with ids of entries, and a last column for what the others cannot hold. */
function tableOf(work: OwnWork, label: (id: string) => string): { table: OwnTable; rest: string } {
  const of = work.kind === 'list' ? listTable(work) : mappingTable(work, label);
  const ids = work.kind === 'list' ? work.entries.map(({ id }) => id) : null;
  // UTF-8 does not hold a text whole that was broken in the middle of a sign: a column so named goes into the last one.
  const whole = of.columns.filter((column) => wellFormed(column) === column);
  const columns = ids ? ['entry_id', ...whole.filter((column) => column !== 'entry_id')] : whole;
  const rows = of.rows.map((row, i) =>
    Object.assign(Object.create(null) as typeof row, row, ids ? { entry_id: ids[i] } : {})
  );
  const cells = rows.map(
    (row): TableRow => new Map(columns.map((column) => [column, wellFormed(String(row[column] ?? ''))]))
  );
  const beside = restOfRows(work, cells);
  if (beside.every((cell) => cell === '')) return { table: { columns, rows }, rest: '' };
  const rest = unused('rest', [...columns, ...work.extraColumns]);
  return {
    table: {
      columns: [...columns, rest],
      rows: rows.map((row, i) => {
        row[rest] = beside[i];
        return row;
      })
    },
    rest
  };
}

const wellFormed = (text: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(text));

const WORDS_OF: Readonly<Record<string, readonly string[]>> = {
  relation: ['equal', 'subset', 'superset', 'intersects', 'none'],
  subject_centrality: ['core', 'part'],
  object_centrality: ['core', 'part'],
  evidence: ['named', 'scope', 'inferred']
};
const TYPES: Readonly<Record<string, string>> = { position: 'number', confidence: 'number', date: 'date' };

/** The parts of a data package that describe a table. */
function resource({ head, table }: Part, parts: readonly Part[], name: string, locale: Locale): object {
  const t = ownWorkFileMessages(locale);
  const { field } = workbenchMessages(locale).understood;
  const fields = table.columns.map((column) => ({
    name: column,
    type: column === head.rest ? 'object' : head.extraColumns.includes(column) ? 'string' : (TYPES[column] ?? 'string'),
    description:
      column === head.rest
        ? t.rest
        : column === 'entry_id'
          ? t.entryId
          : head.extraColumns.includes(column)
            ? t.further
            : field(column.replace(/^(subject|object)_id$/, '$1')),
    ...(Object.hasOwn(WORDS_OF, column) ? { constraints: { enum: WORDS_OF[column] } } : {})
  }));
  const listsById = new Map(parts.map((part, i) => [part.head.id, `table-${i + 1}`]));
  const ends =
    head.kind === 'mapping'
      ? ([
          ['subject_id', head.rows],
          ['object_id', head.columns]
        ] as const)
      : [];
  const foreignKeys =
    head.kind === 'list'
      ? table.columns.includes('parent')
        ? [{ fields: ['parent'], reference: { fields: ['code'] } }]
        : []
      : ends.flatMap(([column, list]) => {
          const listed = listsById.get(list);
          return listed ? [{ fields: [column], reference: { resource: listed, fields: ['entry_id'] } }] : [];
        });
  return {
    name,
    type: 'table',
    title: head.name,
    description: t.kind[head.kind],
    path: head.table,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n' },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields,
      ...(head.kind === 'list' ? { primaryKey: ['entry_id'] } : {}),
      ...(foreignKeys.length > 0 ? { foreignKeys } : {})
    }
  };
}

const asJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const LIST_HEAD = ['kind', 'id', 'name', 'file', 'kept', 'extraColumns', 'facts'] as const;
const MAPPING_HEAD = ['kind', 'id', 'name', 'file', 'kept', 'extraColumns', 'rows', 'columns'] as const;
function headOf(work: OwnWork, table: string, rest: string): WorkHeadInFile {
  if (work.kind === 'list') return { ...pick(work, LIST_HEAD), table, rest };
  return { ...pick(work, MAPPING_HEAD), ...(work.coder === undefined ? {} : { coder: work.coder }), table, rest };
}

/**
 * Works as a work file, in the order given. The same works give the same bytes.
 * @returns null where the file would be larger than what is read back
 */
export function writeWorkFile(works: readonly OwnWork[], facts: WorkFileFacts): Uint8Array | null {
  const { label, site, dataVersion, locale, address, blank } = facts;
  const t = ownWorkFileMessages(locale);
  const paths: string[] = [];
  const parts = works.map((work): Part => {
    const { table, rest } = tableOf(work, label);
    const path = unused(`${work.kind}s/${inPath(work.id)}`, paths);
    paths.push(path);
    return { head: headOf(work, `${path}.csv`, rest), table };
  });
  const named = new Set(works.flatMap((work) => (work.kind === 'mapping' ? [work.rows, work.columns] : [])));
  const referred = site.filter(({ id }) => named.has(id));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'own-works',
    title: t.title,
    description: t.own,
    resources: parts.map((part, i) => resource(part, parts, `table-${i + 1}`, locale)),
    ...(referred.length > 0
      ? {
          sources: referred.map(({ name, url }) => ({
            title: name,
            ...(url ? { path: url } : {}),
            version: dataVersion
          }))
        }
      : {})
  };
  const state = {
    form: WORK_FILE.form,
    version: WORK_FILE.version,
    works: parts.map(({ head }) => head)
  };
  const readme = t.readme({
    tables: parts.map(({ head, table }) => ({
      path: head.table,
      name: head.name,
      kind: head.kind,
      rows: table.rows.length
    })),
    site: referred.map(({ id, name, url, path }) => `${id}: ${name}, ${url ?? path}`),
    dataVersion,
    address,
    blank
  });
  const files = {
    [WORK_FILE.state]: asJson(state),
    [WORK_FILE.readme]: `\ufeff${readme.join('\r\n')}\r\n`,
    [WORK_FILE.descriptor]: asJson(descriptor),
    ...Object.fromEntries(parts.map(({ head, table }) => [head.table, writeCsv(table.columns, table.rows)]))
  };
  const contents = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, bytesOf(text)]));
  const unpacked = Object.values(contents).reduce((sum, { length }) => sum + length, 0);
  if (unpacked > MOST_OF_ZIP.unpacked) return null;
  // The state comes first, by which the file is known.
  const zip = zipFiles(contents, [WORK_FILE.state, WORK_FILE.readme, WORK_FILE.descriptor]);
  return zip.length > MOST_OF_ZIP.packed ? null : zip;
}
