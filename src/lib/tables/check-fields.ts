import type { CsvRow } from './csv.ts';
import type { ValidationError } from './validation-errors.ts';
import type { Field, TableSchema } from './schema.ts';
import { unseenSigns } from './visible-text.ts';

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

/** The most signs of a cell. Every program reads as many; Excel holds 32,767 and cuts the rest without a word. */
const LONGEST_CELL = 10_000;

/** What in a cell would be lost, shown wrongly or not at all further down, whatever its column may hold. */
function signFaults(value: string): { rule: string; expected: string }[] {
  const faults: { rule: string; expected: string }[] = [];
  const length = [...value].length;
  if (length > LONGEST_CELL)
    faults.push({
      rule: 'cell-too-long',
      expected: `at most ${LONGEST_CELL.toLocaleString('en')} characters, found ${length.toLocaleString('en')}`
    });
  // Control signs are for stray-space, which has always named them.
  const unseen = unseenSigns(value.replace(/\p{Cc}/gu, ''));
  if (unseen.length > 0)
    faults.push({
      rule: 'unseen-sign',
      expected: `no signs that nobody sees or that turn the direction of others; found ${unseen.join(', ')}`
    });
  if (value.includes('\ufffd'))
    faults.push({
      rule: 'replacement-character',
      expected: 'the sign that a program could not read and put U+FFFD in place of'
    });
  return faults;
}

function faultOfField(field: Field, value: string): { rule: string; expected: string } | null {
  const c = field.constraints ?? {};
  if (value !== value.trim() || /\s{2,}|[\p{Cc}\u00a0]/u.test(value))
    return { rule: 'stray-space', expected: 'no spaces at the ends, no double spaces, no control signs' };
  if (value === '') return c.required ? { rule: 'required', expected: 'a value' } : null;
  if (c.enum && !c.enum.includes(value)) return { rule: 'allowed-value', expected: `one of ${c.enum.join(', ')}` };
  if (c.pattern && !new RegExp(`^(?:${c.pattern})$`, 'u').test(value))
    return field.name.endsWith('url') || field.name === 'checked_against'
      ? { rule: 'url', expected: 'an address that begins with http:// or https:// and has no spaces' }
      : { rule: 'pattern', expected: `a value of the form ${c.pattern}` };
  // An address is read again where its host is shown, and no page can be made of one that cannot be.
  if (field.constraints?.pattern?.startsWith('https?:') && !value.split('|').every((url) => URL.canParse(url)))
    return { rule: 'url', expected: 'an address with a host, as https://example.org/' };
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
      // What a cell breaks of its column's form because of such a sign would only repeat it.
      const signs = signFaults(raw);
      const found = signs.length > 0 ? signs : [faultOfField(field, value)].filter((f) => f !== null);
      for (const f of found) faults.push({ ...f, file, line: row.line, column: field.name, value: raw });
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
