import { readCsv } from './csv.ts';
import { faultText } from './validation-errors.ts';
import { schemaOf, type TableName } from './schema.ts';

/** A row by its columns, with numbers and truth values as such; an empty cell is null. */
export type TypedRow = Record<string, string | number | boolean | null>;

/**
 * The rows of a table with the types that the data package gives its columns. Dates stay ISO texts, several values in
 * one cell stay one text joined by a pipe, as the description of the column says.
 * @throws Error if the text does not have the table's form.
 */
export function typedRows(name: TableName, text: string): TypedRow[] {
  const { path, fields } = schemaOf(name);
  const { rows, faults } = readCsv(
    text,
    path,
    fields.map((f) => f.name)
  );
  if (faults.length > 0) throw new Error(faults.map(faultText).join('\n'));
  return rows.map(({ values }) =>
    Object.fromEntries(
      fields.map(({ name: column, type }) => {
        const value = values[column] ?? '';
        if (value === '') return [column, null];
        if (type === 'integer' || type === 'number') return [column, Number(value)];
        return [column, type === 'boolean' ? value === 'true' : value];
      })
    )
  );
}
