import { readCsv, writeCsv, type CsvRecord } from '#lib/tables/csv.ts';

/** Lines of the file that a patch repeats before what it adds. */
const CONTEXT = 3;

/** The rows of a table of the project, from its text. @throws Error if it is no table of the project */
export function rowsOfTable(current: string, file: string): { columns: string[]; records: CsvRecord[] } {
  const columns = (current.split('\n', 1)[0] ?? '').split(',');
  const { rows, faults } = readCsv(current, file, columns);
  if (faults.length > 0 || !current.endsWith('\n')) throw new Error(`${file} cannot be read.`);
  return { columns, records: rows.map((row) => row.values) };
}

/**
 * A patch for `git apply` that adds rows at the end of a table.
 * @param file name of the table’s file in `data/`
 * @param current text of the file
 */
export function addedRowsPatch(file: string, current: string, columns: readonly string[], rows: readonly CsvRecord[]) {
  const before = current.split('\n').slice(0, -1);
  const context = before.slice(-CONTEXT);
  const first = before.length - context.length + 1;
  const lines = writeCsv(columns, rows).split('\n').slice(1, -1);
  const range = (count: number) => (count === 1 ? `${first}` : `${first},${count}`);
  const path = `data/${file}`;
  return [
    `diff --git a/${path} b/${path}`,
    `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${range(context.length)} +${range(context.length + lines.length)} @@`,
    ...context.map((line) => ` ${line}`),
    ...lines.map((line) => `+${line}`),
    ''
  ].join('\n');
}
