import type { VersionDifference } from '#lib/model/version-difference.ts';
import type { CsvRecord } from '#lib/tables/csv.ts';
import type { CsvTable } from './analysis-csv.ts';

const COLUMNS = ['from_version', 'to_version', 'table', 'key', 'change', 'column', 'before', 'after', 'reason'];

/**
 * A difference between two versions as a table: one row a column that changed, or one row a record that was added or
 * removed, with its columns as JSON in `after` or `before`.
 */
export function differenceTable(from: string, to: string, { rows }: VersionDifference): CsvTable {
  const versions = { from_version: from, to_version: to };
  return {
    columns: COLUMNS,
    records: rows.flatMap(({ table, key, change, before, after, columns, reason }): CsvRecord[] =>
      change === 'changed'
        ? columns.map((column) => ({
            ...versions,
            table,
            key,
            change,
            column,
            before: before?.[column],
            after: after?.[column],
            reason
          }))
        : [
            {
              ...versions,
              table,
              key,
              change,
              before: before ? JSON.stringify(before) : '',
              after: after ? JSON.stringify(after) : '',
              reason
            }
          ]
    )
  };
}
