import { addressOfRecord } from '#lib/urls/parts.ts';
import type { Filters } from '#lib/model/filters.ts';
import { overlapsOnScreen } from '#lib/model/shown-matrix.ts';
import type { Bilingual, CountingRule } from '#lib/model/types.ts';
import { readCsv, writeCsv, writeCsvForExcel, type CsvRecord } from '#lib/tables/csv.ts';
import { placeHere, placeInWords } from '#lib/urls/public-address.ts';
import { OVERLAP_COLUMNS } from './overlaps-csv.ts';
import { saveBlob, saveText } from './save.ts';
import type { DataTerms } from './terms-of-use.ts';
import type { MatrixForSheet } from './xlsx.ts';

/** Some records of the overlap file, fetched, so that what is saved has the very words of the published file. */
export async function fetchRecords(url: string, ids: ReadonlySet<string>): Promise<CsvRecord[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const { rows, faults } = readCsv(await response.text(), 'overlaps.csv', OVERLAP_COLUMNS);
  if (faults.length > 0) throw new Error(`${url} cannot be read.`);
  return rows.map((row) => row.values).filter((values) => ids.has(values['record_id'] ?? ''));
}

/**
 * Offers the overlap file cut down to some records.
 * @param filters which filters cut it down, for the name of the file: its columns are those of the published one
 * @throws Error if the file cannot be fetched or read.
 */
export async function downloadRecords(
  url: string,
  ids: ReadonlySet<string>,
  forExcel: boolean,
  filters: readonly string[] = []
): Promise<void> {
  const text = (forExcel ? writeCsvForExcel : writeCsv)(OVERLAP_COLUMNS, await fetchRecords(url, ids));
  const named = filters.map((filter) => `_${filter.replace(/[^\w]+/g, '-')}`).join('');
  saveText(text, `overlaps-shown${named}${forExcel ? '-for-excel' : ''}.csv`, 'text/csv');
}

/**
 * Offers one record of the overlap file.
 * @param url address of a file that has it among others
 * @throws Error if the file cannot be fetched or read.
 */
export async function downloadRecord(url: string, id: string): Promise<void> {
  const text = writeCsv(OVERLAP_COLUMNS, await fetchRecords(url, new Set([id])));
  saveText(text, `${addressOfRecord(id)}.csv`, 'text/csv');
}

/** A matrix to be saved: what it shows, under which rule, and how it is cited. */
export interface MatrixToSave extends MatrixForSheet {
  reading: CountingRule;
  filters: Filters;
  cited: { title: Pick<Bilingual, 'en'> };
}

/** The filters that are on, as the address writes them. */
const filterNames = (filters: Filters) =>
  Object.entries(filters).flatMap(([name, value]: [string, string]) => (value ? [`${name}=${value}`] : []));

/** The workbook of a view. The terms are fetched from the index of the JSON addresses beside the overlap file. */
async function downloadView(url: string, ids: ReadonlySet<string>, matrix: MatrixToSave): Promise<void> {
  const { reading, filters, cited, lists } = matrix;
  const [records, terms, { viewWorkbook }] = await Promise.all([
    fetchRecords(url, ids),
    fetch(new URL('../api/v1/index.json', new URL(url, location.href))).then(
      async (response) => ((await response.json()) as { about: DataTerms }).about
    ),
    import('./xlsx.ts')
  ]);
  const shows = (list: string) => lists.some(({ id }) => id === list);
  const bytes = await viewWorkbook({
    terms: { ...terms, caveats: Object.fromEntries(Object.entries(terms.caveats).filter(([list]) => shows(list))) },
    title: `${cited.title.en}, ${reading} reading, as shown at ${placeInWords(placeHere(location.href), terms.version)}`,
    filters: filterNames(filters).join(', '),
    matrix,
    records
  });
  saveBlob(
    new Blob([bytes as BlobPart], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
    'matrix-shown.xlsx'
  );
}

/** What the overlaps shown can be saved as: CSV, CSV for Excel, or a workbook with the matrix. */
export type ShownFormat = 'csv' | 'excel' | 'xlsx';

/**
 * Offers what a matrix shows, in one of the formats.
 * @param url address of the overlap file
 * @throws Error if a file cannot be fetched or read.
 */
export function downloadShown(format: ShownFormat, url: string, matrix: MatrixToSave): Promise<void> {
  const ids = new Set(overlapsOnScreen(matrix.shown).map(({ overlap }) => overlap.mapping));
  return format === 'xlsx'
    ? downloadView(url, ids, matrix)
    : downloadRecords(url, ids, format === 'excel', filterNames(matrix.filters));
}
