import type { CsvRow } from './csv.ts';
import type { ValidationError } from './validation-errors.ts';
import type { Field, TableSchema } from './schema.ts';

/** The cell's value, or '' where it is one of the column's missing values (`sssom:NoTermFound` is one). */
export function presentValue(field: Field, value: string): string {
  return (field.missingValues ?? ['']).includes(value) ? '' : value;
}

function isDate(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function faultOfField(field: Field, value: string): { rule: string; expected: string } | null {
  const c = field.constraints ?? {};
  if (value !== value.trim() || /\s{2,}|[\p{Cc}\u00a0\ufeff]/u.test(value))
    return { rule: 'stray-space', expected: 'no spaces at the ends, no double spaces, no control signs' };
  if (value === '') return c.required ? { rule: 'required', expected: 'a value' } : null;
  if (c.enum && !c.enum.includes(value)) return { rule: 'allowed-value', expected: `one of ${c.enum.join(', ')}` };
  if (c.pattern && !new RegExp(`^(?:${c.pattern})$`, 'u').test(value))
    return field.name.endsWith('url') || field.name === 'checked_against'
      ? { rule: 'url', expected: 'an address that begins with http:// or https:// and has no spaces' }
      : { rule: 'pattern', expected: `a value of the form ${c.pattern}` };
  if (c.maxLength !== undefined && [...value].length > c.maxLength)
    return { rule: 'too-long', expected: `at most ${c.maxLength} characters` };
  if (field.type === 'date' && !isDate(value)) return { rule: 'date', expected: 'a day as YYYY-MM-DD' };
  if (field.type === 'boolean' && value !== 'true' && value !== 'false')
    return { rule: 'boolean', expected: 'true or false' };
  if (field.type === 'integer' && !/^\d+$/.test(value)) return { rule: 'number', expected: 'a whole number' };
  if (field.type === 'number' && !/^\d+(\.\d+)?$/.test(value)) return { rule: 'number', expected: 'a number' };
  if (field.type === 'integer' || field.type === 'number') {
    const n = Number(value);
    if (c.minimum !== undefined && n < c.minimum) return { rule: 'range', expected: `at least ${c.minimum}` };
    if (c.maximum !== undefined && n > c.maximum) return { rule: 'range', expected: `at most ${c.maximum}` };
  }
  return null;
}

/** Holds every cell of a table against its column's type and constraints, and keys and uniques against the table. */
export function checkFields(schema: TableSchema, file: string, rows: readonly CsvRow[]): ValidationError[] {
  const faults: ValidationError[] = [];
  for (const field of schema.fields) {
    const seen = new Map<string, number>();
    for (const row of rows) {
      const raw = row.values[field.name] ?? '';
      const value = presentValue(field, raw);
      const found = faultOfField(field, value);
      if (found) faults.push({ ...found, file, line: row.line, column: field.name, value: raw });
      if (!field.constraints?.unique || value === '') continue;
      const first = seen.get(value);
      if (first !== undefined)
        faults.push({
          rule: 'duplicate-id',
          file,
          line: row.line,
          column: field.name,
          value,
          expected: `a value of its own; line ${first} has it already`
        });
      else seen.set(value, row.line);
    }
  }
  const keys = new Map<string, number>();
  if (schema.primaryKey.length > 1)
    for (const row of rows) {
      const key = schema.primaryKey.map((c) => row.values[c] ?? '').join(' ');
      const first = keys.get(key);
      const expected = `one row per ${schema.primaryKey.join(', ')}; line ${first} is the first`;
      if (first === undefined) keys.set(key, row.line);
      else
        faults.push({
          rule: 'duplicate-id',
          file,
          line: row.line,
          column: schema.primaryKey.join(' '),
          value: key,
          expected
        });
    }
  return faults;
}

/** Holds every foreign key against the table it points to. */
export function checkReferences(
  schema: TableSchema,
  file: string,
  rows: readonly CsvRow[],
  tables: Readonly<Record<string, readonly CsvRow[]>>
): ValidationError[] {
  return schema.foreignKeys.flatMap(({ fields: [column = ''], reference }) => {
    const target = reference.resource ?? schema.name;
    const targetColumn = reference.fields[0] ?? '';
    const known = new Set((tables[target] ?? []).map((row) => row.values[targetColumn]));
    const field = schema.fields.find((f) => f.name === column);
    return rows.flatMap((row) => {
      const raw = row.values[column] ?? '';
      const value = field ? presentValue(field, raw) : raw;
      return value === '' || known.has(value)
        ? []
        : [
            {
              rule: 'unknown-id',
              file,
              line: row.line,
              column,
              value: raw,
              expected: `a ${targetColumn} of ${target}.csv`
            }
          ];
    });
  });
}
