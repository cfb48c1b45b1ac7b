import { COUNTING_RULES } from '#lib/model/counting-rules.ts';
import {
  agreementTable,
  confusionTable,
  differencesTable,
  sensitivityTable,
  type CsvTable
} from '#lib/formats/analysis-csv.ts';
import { OVERLAP_COLUMNS, overlapRow, recordsShown } from '#lib/formats/overlaps-csv.ts';
import { overlapsFile } from '#lib/urls/parts.ts';
import { release } from '#lib/tables/release.ts';
import { writeCsv, writeCsvForExcel } from '#lib/tables/csv.ts';
import { TABLE_NAMES } from '#lib/tables/schema.ts';
import { agreement, sensitivity } from '#lib/records/analysis.server.ts';
import { crosswalk, decisions, records, tables } from '#lib/records/shipped.server.ts';
import { listComparisonsTable } from '#lib/records/comparisons.server.ts';
import { whoNamesWhatTable } from '#lib/records/who-names-what.server.ts';
import { texts } from '#lib/tables/texts.server.ts';

const written = ({ columns, records }: CsvTable) => writeCsv(columns, records);

function overlaps(shown: (typeof COUNTING_RULES)[number] | 'all', forExcel: boolean): string {
  const ids = shown === 'all' ? null : recordsShown(crosswalk, shown);
  const own = ids ? records.current.filter(({ id }) => ids.has(id)) : records.current;
  const write = forExcel ? writeCsvForExcel : writeCsv;
  return write(
    OVERLAP_COLUMNS,
    own.map((record) => overlapRow(record, release))
  );
}

/** Every CSV file under /data/ by its name without ending: overlaps, analyses, and the tables as they are. */
export const csvFiles: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(
    (['all', ...COUNTING_RULES] as const).flatMap((shown) =>
      [false, true].map((forExcel) => [overlapsFile(shown, forExcel), () => overlaps(shown, forExcel)])
    )
  ),
  agreement: () => written(agreementTable(agreement)),
  confusion: () => written(confusionTable(agreement)),
  sensitivity: () => written(sensitivityTable(sensitivity)),
  differences: () => written(differencesTable(tables, decisions)),
  'who-names-what': () => written(whoNamesWhatTable()),
  comparisons: () => written(listComparisonsTable()),
  ...Object.fromEntries(TABLE_NAMES.map((name) => [name, () => texts[name]]))
};
