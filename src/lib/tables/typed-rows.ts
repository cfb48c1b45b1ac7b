import { readCsv } from './csv.ts';
import type { Rows } from './rows.ts';
import { schemaOf, type Field, type TableName } from './schema.ts';
import { errorText } from './validation-errors.ts';

function typedValue({ type }: Field, value: string): string | number | boolean | null {
  if (value === '') return null;
  if (type === 'integer' || type === 'number') return Number(value);
  return type === 'boolean' ? value === 'true' : value;
}

/**
 * Checked values of a table with the types that the data package gives its columns: numbers and truth values as such,
 * an empty cell as null. Dates stay ISO texts, several values in one cell one text joined by a pipe.
 * @param rows values by column that `checkTables` found nothing wrong with
 */
export function typeRows<N extends TableName>(name: N, rows: readonly Record<string, string>[]): Rows[N][] {
  const { fields } = schemaOf(name);
  // The one place where a type is asserted: rows.ts is made from the schema that the values were held against.
  return rows.map((values) =>
    Object.fromEntries(fields.map((field) => [field.name, typedValue(field, values[field.name] ?? '')]))
  ) as unknown as Rows[N][];
}

/**
 * The rows of a checked table's text.
 * @throws Error if the text does not have the table's form.
 */
export function typedRows<N extends TableName>(name: N, text: string): Rows[N][] {
  const { path, fields } = schemaOf(name);
  const { rows, faults } = readCsv(
    text,
    path,
    fields.map((f) => f.name)
  );
  if (faults.length > 0) throw new Error(faults.map(errorText).join('\n'));
  return typeRows(
    name,
    rows.map((row) => row.values)
  );
}
