import type { FilteredEntry } from '#lib/model/filters.ts';
import type { ShownCell, ShownMatrix } from '#lib/model/shown-matrix.ts';
import type { Entry, List } from '#lib/model/types.ts';
import type { CsvRecord } from '#lib/tables/csv.ts';
import type { EntriesRow, ListsRow } from '#lib/tables/rows.ts';
import type { TableSchema } from '#lib/tables/schema.ts';
import { OVERLAP_COLUMNS } from './overlaps-csv.ts';
import type { DataTerms } from './terms-of-use.ts';
import { writeWorkbook, type CellValue, type WorkbookColumn, type WorkbookSheet } from './workbook.ts';

/** A matrix to be written as a sheet. */
export interface MatrixForSheet {
  shown: ShownMatrix<FilteredEntry & Pick<Entry, 'label' | 'labelOriginal'>>;
  /** of its columns, for their country */
  lists: readonly Pick<List, 'id' | 'country'>[];
}

// The shades of strength on the page, light.
const SHADES = new Map<CellValue, string>([
  [3, '#86bcc3'],
  [2, '#b5d8dc'],
  [1, '#d9eaec'],
  ['filtered out', '#f0f0f0'],
  ['not assessed', '#f0f0f0']
]);

const column = (heading: string, width: number, type: WorkbookColumn['type'] = 'string'): WorkbookColumn => ({
  heading,
  width,
  type
});

function matrixValue(cell: ShownCell | undefined): CellValue {
  if (cell?.state === 'not-assessed') return 'not assessed';
  if (cell?.state === 'filtered') return 'filtered out';
  return cell?.state === 'overlap' ? cell.overlap.strength : null;
}

/**
 * The sheet of a matrix, with the sub-entries that are opened: strength 3, 2 or 1, empty where nothing is shared that the
 * rule counts, `filtered out` where a filter hides what counts, `not assessed` where nobody has looked.
 */
function matrixSheet({ shown, lists }: MatrixForSheet): WorkbookSheet {
  const rows = shown.groups.flatMap((group) => group.rows.filter(({ hidden }) => !hidden));
  const { columns } = shown;
  const country = (list: string) => lists.find(({ id }) => id === list)?.country ?? '';
  return {
    name: 'matrix',
    frozenColumns: 2,
    shade: (v) => SHADES.get(v),
    columns: [
      column('entry', 34),
      column('original', 16),
      column('category', 10),
      column('id', 30),
      ...columns.map(({ entry: { list, label } }) => ({
        ...column(`${country(list)}: ${label}`, 5, 'integer'),
        upright: true
      })),
      column('overlaps', 9, 'integer')
    ],
    rows: rows.map(({ entry: { label, labelOriginal, category, id }, cells }) => {
      const values = cells.map(matrixValue);
      const overlaps = values.filter((v) => typeof v === 'number').length;
      return [label, labelOriginal, category, id, ...values, overlaps];
    })
  };
}

// What every row of the CSV repeats stands once in the sheet README.
const ONCE = new Set(['data_version', 'data_date', 'licence', 'caveat']);
const LONG = new Set(['rationale', 'decision_reason', 'purpose', 'caveat', 'note', 'scope_note', 'wording_note']);

function widthOf(name: string): number {
  if (LONG.has(name.replace(/_zh$/, ''))) return 60;
  if (/label|title|terms|name|issuer|document|url/.test(name)) return 30;
  return /(^|_)id$|^(list|subject|object)_list$|locator|checked/.test(name) ? 26 : 13;
}

const NUMBERS = new Set(['strength', 'confidence']);

/** The sheet of records, in the columns of the overlap files. */
function mappingsSheet(records: readonly CsvRecord[]): WorkbookSheet {
  const names = OVERLAP_COLUMNS.filter((name) => !ONCE.has(name));
  const typeOf = (name: string) =>
    NUMBERS.has(name) ? 'number' : name === 'coding_date' || name === 'rationale_date' ? 'date' : 'string';
  return {
    name: 'mappings',
    frozenColumns: 1,
    columns: names.map((name) => column(name, widthOf(name), typeOf(name))),
    rows: records.map((record) =>
      names.map((name): CellValue => {
        const value = record[name] ?? '';
        return value === '' ? null : NUMBERS.has(name) ? Number(value) : value;
      })
    )
  };
}

/** The sheet of a table as it lies in `data/`. */
function tableSheet(
  name: 'lists' | 'entries',
  { fields }: TableSchema,
  rows: readonly Record<string, CellValue>[]
): WorkbookSheet {
  return {
    name,
    frozenColumns: 1,
    columns: fields.map((f) => column(f.name, widthOf(f.name), f.name === 'published' ? 'date' : f.type)),
    rows: rows.map((row) => fields.map((f) => row[f.name] ?? null))
  };
}

/** What the sheet README says in its first lines: whose the file is, and under which terms. */
export interface AboutWorkbook {
  heading: string;
  lines: readonly (readonly [string, string])[];
}

/** The same of a file of the data set. */
const aboutData = (terms: DataTerms, filters = ''): AboutWorkbook => ({
  heading: terms.dataset,
  lines: [
    ['Data version', `${terms.version} of ${terms.date}`],
    ['Licence', `${terms.licence}, ${terms.licence_url}`],
    ['By', terms.creator],
    ['Cite as', terms.citation],
    ['What it is', terms.status],
    ...(filters ? [['Filters on', filters] as const] : []),
    ...Object.entries(terms.caveats).map(([list, caveat]) => [`Caveat of ${list}`, caveat] as const)
  ]
});

/** The sheet that says what the file is: title, terms, caveats, and what its sheets and columns hold. */
const readmeSheet = (
  title: string,
  { heading, lines }: AboutWorkbook,
  sheets: readonly (readonly [string, string])[]
): WorkbookSheet => ({
  name: 'README',
  filter: false,
  columns: [column(heading, 28), column(title, 110)],
  rows: [...lines, ...sheets.map(([name, says]) => [`Sheet ${name}`, says] as const)]
});

const MATRIX_SAYS =
  'One row an entry, one column an entry of the other lists. 3 strong, 2 substantial, 1 marginal; empty: gone through, no overlap under the reading; “filtered out”: an overlap that a filter hides; “not assessed”: nobody has looked. The column overlaps counts what is shown.';
const MAPPINGS_SAYS =
  'One row a record: an overlap of two entries with relation, strength, evidence and reason, or an entry found to have no counterpart in a list. Empty cells do not apply.';

/** What the workbook of the whole data set is made of. */
export interface DataSetWorkbook {
  terms: DataTerms;
  /** given, and not read here: the workbook of a view is made in the browser, which has no use for the data package */
  schemas: Readonly<Record<'lists' | 'entries', TableSchema>>;
  lists: readonly ListsRow[];
  entries: readonly EntriesRow[];
  records: readonly CsvRecord[];
  matrix: MatrixForSheet;
  /** which matrix it is, in words */
  matrixTitle: string;
}

/**
 * The whole data set as an Excel workbook with the sheets README, lists, entries, mappings and matrix.
 * @throws Error if a text is longer than a cell can hold.
 */
export function dataSetWorkbook(of: DataSetWorkbook): Promise<Uint8Array> {
  const dictionary = (['lists', 'entries'] as const).flatMap((name) =>
    of.schemas[name].fields.map((f) => [`${name}: ${f.name}`, f.description] as const)
  );
  const readme = readmeSheet('National technology lists, compared entry by entry', aboutData(of.terms), [
    ['lists', of.schemas.lists.description],
    ['entries', of.schemas.entries.description],
    ['mappings', MAPPINGS_SAYS],
    ['matrix', `${of.matrixTitle}. ${MATRIX_SAYS}`]
  ]);
  return writeWorkbook([
    { ...readme, rows: [...readme.rows, ...dictionary.map(([name, says]) => [`Column ${name}`, says])] },
    tableSheet('lists', of.schemas.lists, of.lists),
    tableSheet('entries', of.schemas.entries, of.entries),
    mappingsSheet(of.records),
    matrixSheet(of.matrix)
  ]);
}

/** What the workbook of a view is made of. */
export interface ViewWorkbook {
  title: string;
  matrix: MatrixForSheet;
  records: readonly CsvRecord[];
}

/**
 * What a matrix shows as an Excel workbook with the sheets README, matrix and mappings.
 * @param about whose it is, and under which terms
 */
export const matrixWorkbook = ({ title, matrix, records }: ViewWorkbook, about: AboutWorkbook): Promise<Uint8Array> =>
  writeWorkbook([
    readmeSheet(title, about, [
      ['matrix', MATRIX_SAYS],
      ['mappings', MAPPINGS_SAYS]
    ]),
    matrixSheet(matrix),
    mappingsSheet(records)
  ]);

/**
 * The same of the data set.
 * @param filters which filters were on; empty for none
 */
export const viewWorkbook = ({
  terms,
  filters,
  ...of
}: ViewWorkbook & { terms: DataTerms; filters: string }): Promise<Uint8Array> =>
  matrixWorkbook(of, aboutData(terms, filters || 'none'));
