import assessed from '#data/assessed.csv?raw';
import codings from '#data/codings.csv?raw';
import entries from '#data/entries.csv?raw';
import lineage from '#data/lineage.csv?raw';
import lists from '#data/lists.csv?raw';
import mappings from '#data/mappings.csv?raw';
import retired from '#data/retired.csv?raw';
import settlements from '#data/settlements.csv?raw';
import { READINGS } from '#lib/crosswalk/readings.ts';
import {
  agreementTable,
  confusionTable,
  differencesTable,
  sensitivityTable,
  type CsvTable
} from '#lib/export/analysis-csv.ts';
import { OVERLAP_COLUMNS, overlapRows, recordsShown } from '#lib/export/overlaps-csv.ts';
import { overlapsFile } from '#lib/addresses.ts';
import { release } from '#lib/release.ts';
import { writeCsv, writeCsvForExcel } from '#lib/tables/csv.ts';
import { agreement, decisions, sensitivity } from './analysis.ts';
import { crosswalk, tables } from './tables.ts';

const written = ({ columns, records }: CsvTable) => writeCsv(columns, records);

function overlaps(shown: (typeof READINGS)[number] | 'all', forExcel: boolean): string {
  const rows = overlapRows(tables, release);
  const ids = shown === 'all' ? null : recordsShown(crosswalk, shown);
  const write = forExcel ? writeCsvForExcel : writeCsv;
  return write(OVERLAP_COLUMNS, ids ? rows.filter((row) => ids.has(String(row['record_id']))) : rows);
}

/** Every CSV file under /data/ by its name without ending: overlaps, analyses, and the tables as they are. */
export const csvFiles: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(
    (['all', ...READINGS] as const).flatMap((shown) =>
      [false, true].map((forExcel) => [overlapsFile(shown, forExcel), () => overlaps(shown, forExcel)])
    )
  ),
  agreement: () => written(agreementTable(agreement)),
  confusion: () => written(confusionTable(agreement)),
  sensitivity: () => written(sensitivityTable(sensitivity)),
  differences: () => written(differencesTable(tables, decisions)),
  lists: () => lists,
  entries: () => entries,
  mappings: () => mappings,
  assessed: () => assessed,
  codings: () => codings,
  settlements: () => settlements,
  retired: () => retired,
  lineage: () => lineage
};
