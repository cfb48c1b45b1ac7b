import { readCsv, writeCsv, writeCsvForExcel } from '../tables/csv.ts';
import { OVERLAP_COLUMNS } from './overlaps-csv.ts';

/**
 * Offers the overlap file cut down to some records. The file with everything is fetched and filtered, so that what is
 * saved has the very columns and words of the published file.
 * @throws Error if the file cannot be fetched or read.
 */
export async function downloadRecords(url: string, ids: ReadonlySet<string>, forExcel: boolean): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const { rows, faults } = readCsv(await response.text(), 'overlaps.csv', OVERLAP_COLUMNS);
  if (faults.length > 0) throw new Error(`${url} cannot be read.`);
  const shown = rows.map((row) => row.values).filter((values) => ids.has(values['record_id'] ?? ''));
  const text = (forExcel ? writeCsvForExcel : writeCsv)(OVERLAP_COLUMNS, shown);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `overlaps-shown${forExcel ? '-for-excel' : ''}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
