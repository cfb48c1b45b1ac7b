import { strengthOf, predicateOf } from '#lib/model/relations.ts';
import type { Strength } from '#lib/model/types.ts';
import type { OwnEntry, OwnList, OwnMapping, OwnPair, OwnWork } from '#lib/records/own-work.ts';
import { writeCsv, writeCsvForExcel, type CsvRecord } from '#lib/tables/csv.ts';
import { NO_TERM_FOUND } from '#lib/tables/values.ts';
import { sssomFile } from './sssom-file.ts';
import type { WorkbookSheet } from './workbook.ts';

// Files of a reader's own works, in columns that the import reads back as the same entries and pairs. Nothing of them says
// the terms of the project's data set.

/** The forms in which a work is saved; SSSOM is for mappings. */
export type OwnFormat = 'csv' | 'excel' | 'xlsx' | 'json' | 'sssom';

/** A table of a work: columns with any value, in order, and its rows. */
export interface OwnTable {
  columns: string[];
  rows: CsvRecord[];
}

/** An entry has its code, or the part of its id that tells it apart where it has none that does. */
const keyOf = (id: string) => id.slice(id.indexOf(':') + 1);
const listOfId = (id: string) => id.slice(0, id.indexOf(':'));
const codeOf = ({ id, code }: Pick<OwnEntry, 'id' | 'code'>) => {
  const key = keyOf(id);
  return code && code.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, '-') === key ? code : key;
};

const COLUMNS_OF_LIST = [
  'code',
  'label',
  'parent',
  'position',
  'label_en',
  'label_zh',
  'label_original',
  'note',
  'source_url',
  'locator',
  'kind',
  'category',
  'theme'
];

const COLUMNS_OF_MAPPING = [
  'subject_id',
  'subject_label',
  'subject_list',
  'relation',
  'object_id',
  'object_label',
  'object_list',
  'subject_centrality',
  'object_centrality',
  'evidence',
  'confidence',
  'rationale',
  'subject_terms',
  'object_terms',
  'coder',
  'reviewer',
  'date',
  'round',
  'record_id'
];

/** Columns that every row needs, and those of the rest that have a value somewhere. */
function filled(columns: readonly string[], needed: readonly string[], rows: readonly CsvRecord[]): string[] {
  const used = new Set<string>();
  for (const row of rows) for (const [column, value] of Object.entries(row)) if (value) used.add(column);
  return columns.filter((column) => needed.includes(column) || used.has(column));
}

/** Names of further columns that are none of the columns above: what is written under one name is read as one. */
const further = (columns: readonly string[], extra: readonly string[]) =>
  extra.filter((name, i) => name && !columns.includes(name) && extra.indexOf(name) === i);

/** A row by the names of its columns: without prototype, since a file may call a column as it likes. */
function rowOf(values: CsvRecord, extra: OwnEntry['extra'], names: readonly string[]): CsvRecord {
  const row = Object.assign(Object.create(null) as CsvRecord, values);
  for (const [name, value] of extra) if (names.includes(name)) row[name] = value;
  return row;
}

/** A list as a table, an entry a row; parents are named by their codes. */
export function listTable({ entries, extraColumns }: OwnList): OwnTable {
  const codes = new Map(entries.map((e) => [e.id, codeOf(e)]));
  const names = further(COLUMNS_OF_LIST, extraColumns);
  const rows = entries.map((e) =>
    rowOf(
      {
        code: codeOf(e),
        label: e.label,
        parent: e.parent === null ? '' : codes.get(e.parent),
        position: e.position,
        label_en: e.labelEn,
        label_zh: e.labelZh,
        label_original: e.labelOriginal,
        note: e.note,
        source_url: e.sourceUrl,
        locator: e.locator,
        kind: e.kind,
        category: e.category,
        theme: e.theme
      },
      e.extra,
      names
    )
  );
  return { columns: [...filled(COLUMNS_OF_LIST, ['code', 'label'], rows), ...names], rows };
}

/** What is written of a pair beside its ends. */
const besideEnds = (pair: OwnPair): CsvRecord => ({
  subject_centrality: pair.subjectCentrality,
  object_centrality: pair.objectCentrality,
  evidence: pair.evidence,
  confidence: pair.confidence,
  rationale: pair.rationale,
  subject_terms: pair.subjectTerms.join('|'),
  object_terms: pair.objectTerms.join('|'),
  coder: pair.coders.join('|'),
  reviewer: pair.reviewer,
  date: pair.date,
  round: pair.round,
  record_id: pair.recordId
});

/**
 * A mapping as a table, a pair a row; an entry without counterpart has an empty end and the list that was searched.
 * @param label the name of an entry by its id
 */
export function mappingTable(
  { pairs, rows: rowList, columns: columnList, extraColumns }: OwnMapping,
  label: (id: string) => string
): OwnTable {
  const names = further(COLUMNS_OF_MAPPING, extraColumns);
  const rows = pairs.map((pair) => {
    // Of a column entry without counterpart the row's end is the empty one.
    const turned = pair.object === null && pair.searched === rowList;
    const [subject, object] = turned ? ['', pair.subject] : [pair.subject, pair.object ?? ''];
    return rowOf(
      {
        subject_id: subject,
        subject_label: subject && label(subject),
        subject_list: rowList,
        relation: pair.relation ?? '',
        object_id: object,
        object_label: object && label(object),
        object_list: columnList,
        ...besideEnds(pair)
      },
      pair.extra,
      names
    );
  });
  const needed = ['subject_id', 'subject_label', 'relation', 'object_id', 'object_label'];
  return { columns: [...filled(COLUMNS_OF_MAPPING, needed, rows), ...names], rows };
}

/** A slot of several values: a pipe between them, and a backslash before one within. */
const several = (values: readonly string[]) => values.map((value) => value.replace(/[\\|]/g, '\\$&')).join('|');

/** A mapping as SSSOM/TSV. It states no terms of use: its licence is the reader's to choose. */
function mappingSssom({ id, name, pairs }: OwnMapping, label: (id: string) => string): string {
  const set = `urn:x-own-work:${encodeURIComponent(id)}`;
  const lists = new Set(pairs.flatMap((p) => [p.subject, ...(p.object ? [p.object] : [])]).map(listOfId));
  return sssomFile(
    {
      sssom_version: '1.1',
      curie_map: Object.fromEntries([...lists].map((list) => [list, `${set}:${encodeURIComponent(list)}:`])),
      mapping_set_id: set,
      mapping_set_title: name,
      license: 'https://w3id.org/sssom/license/unspecified'
    },
    pairs.map((pair) => {
      const { relation, subjectCentrality, objectCentrality } = pair;
      const strength: Strength =
        subjectCentrality && objectCentrality ? strengthOf(subjectCentrality, objectCentrality) : 2;
      const related = relation !== null && relation !== 'none';
      const { reviewer, date, rationale, confidence, record_id, round } = besideEnds(pair);
      return {
        record_id,
        subject_id: pair.subject,
        subject_label: label(pair.subject),
        predicate_id: related ? predicateOf(relation, strength) : 'skos:mappingRelation',
        predicate_modifier: relation === 'none' && pair.object !== null ? 'Not' : '',
        object_id: pair.object ?? NO_TERM_FOUND,
        object_label: pair.object === null ? '' : label(pair.object),
        mapping_justification: 'semapv:ManualMappingCuration',
        author_label: several(pair.coders),
        reviewer_label: reviewer,
        object_source: pair.object === null ? pair.searched : '',
        mapping_date: date,
        confidence,
        comment: rationale,
        ext_relation: related ? relation : '',
        ext_subject_centrality: subjectCentrality,
        ext_object_centrality: objectCentrality,
        ext_evidence: pair.evidence,
        ext_subject_terms: several(pair.subjectTerms),
        ext_object_terms: several(pair.objectTerms),
        round
      };
    })
  );
}

/** What is said of a work beside its rows, as a sheet of two columns. */
function aboutSheet(work: OwnWork): WorkbookSheet {
  const facts =
    work.kind === 'list'
      ? Object.entries(work.facts)
      : [
          ['name', work.name],
          ['rows', work.rows],
          ['columns', work.columns]
        ];
  return {
    name: 'about',
    filter: false,
    columns: [
      { heading: work.kind, width: 16, type: 'string' },
      { heading: work.id, width: 80, type: 'string' }
    ],
    rows: facts.map(([name = '', value = '']) => [name, value])
  };
}

const sheetOf = (name: string, { columns, rows }: OwnTable): WorkbookSheet => ({
  name,
  frozenColumns: 1,
  columns: columns.map((heading) => ({
    heading,
    width: /label|note|rationale/.test(heading) ? 36 : 16,
    type: 'string'
  })),
  rows: rows.map((row) => columns.map((column) => String(row[column] ?? '')))
});

/** A work in JSON: what is said of it, and its rows by column, cells without value left out. */
export function ownJson(work: OwnWork, table: OwnTable): object {
  const { columns, rows } = table;
  const records = rows.map((row) =>
    Object.fromEntries(columns.flatMap((column) => (row[column] ? [[column, row[column]]] : [])))
  );
  return work.kind === 'list'
    ? { list: { id: work.id, ...work.facts }, entries: records }
    : { mapping: { id: work.id, name: work.name, rows: work.rows, columns: work.columns }, mappings: records };
}

const asJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * A work as a file in a format.
 * @param label the name of an entry by its id
 * @returns name, media type and content of the file
 */
export async function ownFile(
  work: OwnWork,
  format: OwnFormat,
  label: (id: string) => string
): Promise<{ name: string; type: string; content: string | Uint8Array }> {
  const table = work.kind === 'list' ? listTable(work) : mappingTable(work, label);
  const { columns, rows } = table;
  switch (format) {
    case 'csv':
      return { name: `${work.id}.csv`, type: 'text/csv', content: writeCsv(columns, rows) };
    case 'excel':
      return { name: `${work.id}-for-excel.csv`, type: 'text/csv', content: writeCsvForExcel(columns, rows) };
    case 'json':
      return { name: `${work.id}.json`, type: 'application/json', content: asJson(ownJson(work, table)) };
    case 'xlsx': {
      const { writeWorkbook } = await import('./workbook.ts');
      return {
        name: `${work.id}.xlsx`,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: await writeWorkbook([sheetOf(work.kind, table), aboutSheet(work)])
      };
    }
    case 'sssom':
      if (work.kind !== 'mapping') throw new Error('SSSOM is for mappings.');
      return { name: `${work.id}.sssom.tsv`, type: 'text/tab-separated-values', content: mappingSssom(work, label) };
  }
}
