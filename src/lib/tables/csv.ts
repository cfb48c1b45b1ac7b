import Papa from 'papaparse';
import { FORMULA } from './formula.ts';
import type { ValidationError } from './validation-errors.ts';

/** A record of a CSV file with the line of the file on which it begins. */
export interface CsvRow {
  line: number;
  values: Record<string, string>;
}

const lineBreaks = (text: string) => text.split(/\r\n|\r|\n/).length - 1;

const isEmpty = (fields: readonly string[]) => fields.every((field) => field.trim() === '');

const counted = (what: string, where: string, places: readonly number[]) => {
  const [named, more] = [places.slice(0, 5), places.length - 5];
  const several = places.length === 1 ? '' : 's';
  return `${places.length} empty ${what}${several}: ${where}${several} ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

/**
 * Reads a CSV text with a header line into records of strings. All faults of form come back, none is thrown: a header
 * that differs from the expected columns, a record with too many or too few fields, an unclosed quote, and, as one
 * fault each, the rows and columns without any value that spreadsheet programs leave behind.
 * @param file name used in faults
 * @param columns the expected header, in order
 * @param form the sign between fields, and the line of the file on which the text begins
 */
export function readCsv(
  text: string,
  file: string,
  columns: readonly string[],
  { separator = ',', firstLine = 1 }: { separator?: string; firstLine?: number } = {}
): { rows: CsvRow[]; faults: ValidationError[] } {
  const faults: ValidationError[] = [];
  const fault = (line: number | null, column: string | null, value: string, expected: string, rule: string) =>
    faults.push({ rule, file, line, column, value, expected });

  const parsed = Papa.parse<string[]>(text, { delimiter: separator, header: false, skipEmptyLines: false });
  // What follows the last line break is no record.
  if (parsed.data.length > 1 && parsed.data.at(-1)?.join('') === '' && /[\r\n]$/.test(text)) parsed.data.pop();
  let next = firstLine;
  const lines = parsed.data.map((record) => {
    const line = next;
    next += 1 + record.reduce((sum, field) => sum + lineBreaks(field), 0);
    return line;
  });
  const malformed = new Set(parsed.errors.map((error) => error.row ?? 0));
  for (const error of parsed.errors)
    fault(lines[error.row ?? 0] ?? firstLine, null, error.message, 'a well-formed CSV record', 'csv-form');

  const [wide = [], ...wideRecords] = parsed.data;
  // In one pass over the rows, because a column counts as empty only if no row has anything in it.
  const used = new Set<number>();
  let [width, widest] = [0, 0];
  parsed.data.forEach((record, i) => {
    if (record.length > width) [width, widest] = [record.length, i];
    record.forEach((field, k) => {
      if (field.trim() !== '') used.add(k);
    });
  });
  // A column with a name is one, whatever the rows have; the name is a value of its first row.
  const empty = Array.from({ length: width }, (_, k) => k).filter((k) => !used.has(k));
  const narrow = (record: readonly string[]) => record.filter((_, k) => used.has(k));
  const spare = empty.length > 0 && used.size > 0;
  if (spare)
    fault(
      lines[wide.length === width ? 0 : widest] ?? firstLine,
      null,
      counted(
        'column',
        'column',
        empty.map((k) => k + 1)
      ),
      'no columns without name and values',
      'empty-columns'
    );
  const header = spare ? narrow(wide) : wide;
  const records = spare ? wideRecords.map(narrow) : wideRecords;
  if (header.join(',') !== columns.join(',')) {
    const missing = columns.filter((c) => !header.includes(c));
    const unknown = header.filter((c) => !columns.includes(c));
    const why = [
      missing.length ? `missing: ${missing.join(', ')}` : '',
      unknown.length ? `unknown: ${unknown.join(', ')}` : '',
      !missing.length && !unknown.length ? 'order differs or a column stands twice' : ''
    ].filter(Boolean);
    fault(firstLine, null, header.join(','), `the columns ${columns.join(',')} (${why.join('; ')})`, 'csv-header');
    return { rows: [], faults };
  }

  const rows: CsvRow[] = [];
  const emptyRows: number[] = [];
  records.forEach((record, i) => {
    const line = lines[i + 1] ?? firstLine;
    if (isEmpty(record)) emptyRows.push(line);
    else if (record.length === columns.length)
      rows.push({ line, values: Object.fromEntries(columns.map((c, k) => [c, record[k] ?? ''])) });
    else if (!malformed.has(i + 1))
      fault(line, null, record.join(','), `${columns.length} fields, found ${record.length}`, 'csv-form');
  });
  if (emptyRows[0] !== undefined)
    fault(emptyRows[0], null, counted('row', 'line', emptyRows), 'no rows without any value', 'empty-rows');
  return { rows, faults };
}

/** A record for writing: one value per column; undefined and null become empty. */
export type CsvRecord = Record<string, string | number | null | undefined>;

/**
 * Writes RFC 4180 CSV: UTF-8 without BOM, comma, LF, one header line, a line break at the end. The values stand as
 * they are, so that reading the text back gives them unchanged.
 */
export function writeCsv(columns: readonly string[], records: readonly CsvRecord[]): string {
  return unparse(columns, records, '\n', false);
}

/**
 * Writes the same records for a spreadsheet program: with a byte order mark, so that Excel reads Chinese text rightly,
 * CRLF line ends, every field quoted, and an apostrophe before each value that a spreadsheet could take for a formula
 * (OWASP, CSV injection). Because of that guard it is for people; programs read `writeCsv`'s output.
 */
export function writeCsvForExcel(columns: readonly string[], records: readonly CsvRecord[]): string {
  return '\ufeff' + unparse(columns, records, '\r\n', true);
}

function unparse(columns: readonly string[], records: readonly CsvRecord[], newline: string, excel: boolean): string {
  const data = records.map((record) => columns.map((c) => record[c] ?? ''));
  // The header is written as a row: told apart from the rows, it would end in a line break of its own where there are
  // none, and a selection without rows would end in an empty line.
  const text = Papa.unparse([[...columns], ...data], {
    newline,
    quotes: excel,
    escapeFormulae: excel ? FORMULA : false
  });
  return text + newline;
}
