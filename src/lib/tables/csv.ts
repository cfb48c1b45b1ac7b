import Papa from 'papaparse';
import type { ValidationError } from './validation-errors.ts';

/** A record of a CSV file with the line of the file on which it begins. */
export interface CsvRow {
  line: number;
  values: Record<string, string>;
}

const lineBreaks = (text: string) => text.split(/\r\n|\r|\n/).length - 1;

/**
 * Reads a CSV text with a header line into records of strings. All faults of form come back, none is thrown: a header
 * that differs from the expected columns, a record with too many or too few fields, an unclosed quote.
 * @param file name used in faults
 * @param columns the expected header, in order
 */
export function readCsv(
  text: string,
  file: string,
  columns: readonly string[]
): { rows: CsvRow[]; faults: ValidationError[] } {
  const faults: ValidationError[] = [];
  const fault = (line: number | null, column: string | null, value: string, expected: string, rule: string) =>
    faults.push({ rule, file, line, column, value, expected });

  const parsed = Papa.parse<string[]>(text, { delimiter: ',', header: false, skipEmptyLines: false });
  for (const error of parsed.errors)
    // Papa reports the record, counted from 0; without line breaks inside fields that is one less than the line.
    fault((error.row ?? 0) + 1, null, error.message, 'a well-formed CSV record', 'csv-form');

  const [header = [], ...records] = parsed.data;
  if (header.join(',') !== columns.join(',')) {
    const missing = columns.filter((c) => !header.includes(c));
    const unknown = header.filter((c) => !columns.includes(c));
    const why = [
      missing.length ? `missing: ${missing.join(', ')}` : '',
      unknown.length ? `unknown: ${unknown.join(', ')}` : '',
      !missing.length && !unknown.length ? 'order differs or a column stands twice' : ''
    ].filter(Boolean);
    fault(1, null, header.join(','), `the columns ${columns.join(',')} (${why.join('; ')})`, 'csv-header');
    return { rows: [], faults };
  }

  const rows: CsvRow[] = [];
  let line = 2;
  records.forEach((record, i) => {
    const start = line;
    line += 1 + record.reduce((sum, field) => sum + lineBreaks(field), 0);
    const blank = record.length === 1 && record[0] === '';
    if (blank && i === records.length - 1) return; // what follows the last line break
    if (blank) return fault(start, null, '', 'no empty line', 'csv-form');
    if (record.length !== columns.length)
      return fault(start, null, record.join(','), `${columns.length} fields, found ${record.length}`, 'csv-form');
    rows.push({ line: start, values: Object.fromEntries(columns.map((c, k) => [c, record[k] ?? ''])) });
  });
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

/** What a spreadsheet could take for a formula: its first sign that is no space, full-width forms included. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^\p{Cc}/u;

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
  const text = Papa.unparse(
    { fields: [...columns], data },
    { newline, quotes: excel, escapeFormulae: excel ? FORMULA : false, header: true }
  );
  return text + newline;
}
