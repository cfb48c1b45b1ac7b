import Papa from 'papaparse';
import type { Locale } from '#lib/model/locale.ts';
import type { BroughtEntry, Reading, Remark, SetAside } from '#lib/tables/import/brought.ts';
import { writeCsvForExcel, type CsvRecord } from '#lib/tables/csv.ts';
import { FORMULA } from '#lib/tables/formula.ts';
import { remarkSentence } from '#lib/words/import.ts';

/** The columns of a report, in order. */
const COLUMNS = ['file', 'line', 'column', 'value', 'expected', 'kind', 'leaves', 'times', 'sentence'] as const;

/** Faults first, then warnings, each by place: all of them, a remark a row. */
function rowsOf({ name, faults, warnings }: Reading, locale: Locale): CsvRecord[] {
  return [...faults, ...warnings].map((remark: Remark) => ({
    file: name,
    line: remark.line ?? remark.path,
    column: remark.column,
    value: remark.value,
    expected: remark.expected,
    kind: remark.kind,
    leaves: remark.leaves,
    times: remark.count ?? 1,
    sentence: remarkSentence(remark, locale, name)
  }));
}

/** The report of a reading as CSV for people, who open it in a spreadsheet. */
export const reportCsv = (reading: Reading, locale: Locale): string =>
  writeCsvForExcel(COLUMNS, rowsOf(reading, locale));

/** The report of a reading as an Excel workbook. @throws Error if a text is longer than a cell can hold */
export async function reportXlsx(reading: Reading, locale: Locale): Promise<Uint8Array> {
  const { writeWorkbook } = await import('./workbook.ts');
  const widths: Partial<Record<string, number>> = { value: 30, expected: 30, sentence: 90 };
  return writeWorkbook([
    {
      name: 'report',
      columns: COLUMNS.map((heading) => ({ heading, width: widths[heading] ?? 14, type: 'string' })),
      rows: rowsOf(reading, locale).map((row) => COLUMNS.map((column) => String(row[column] ?? '')))
    }
  ]);
}

/** What the rows that were set aside are written from. */
export type AsideReading = Pick<Reading, 'form' | 'columns' | 'entries' | 'faults' | 'setAside'>;

/** The text of a line of the file, from 1; undefined where that is not known. */
export type LineOf = (line: number) => string | undefined;

/**
 * Rows with the area that an empty cell of theirs took from above, because what was above is not there when they are
 * brought again.
 * @param at index of the column of areas
 */
function withGroups(rows: readonly SetAside[], at: number, entries: readonly BroughtEntry[]): string[][] {
  const groups = new Map(entries.filter(({ group }) => group).map(({ key, label }) => [key, label]));
  let next = 0;
  let above = '';
  return rows.map(({ line, cells }) => {
    for (let entry = entries[next]; entry && (entry.line ?? 0) < (line ?? 0); entry = entries[++next])
      above = groups.get(entry.parent ?? '') ?? above;
    above = cells[at] || above;
    const row = [...cells];
    while (row.length < at) row.push('');
    row[at] = above;
    return row;
  });
}

/** Header and rows of what was set aside; a line that could not be parted stands beyond the last column. */
function tableAside({ form, columns, entries, faults, setAside }: AsideReading, lineOf: LineOf): string[][] {
  // A table without a header has the fields of its columns for one, so that they are found again.
  const header = columns.map(({ name, field }) => (form.headerLine === null ? (field ?? '') : name));
  const unparted = new Set(faults.filter(({ kind }) => kind === 'quote' || kind === 'unreadable').map((f) => f.line));
  const group = columns.findIndex(({ field }) => field === 'group');
  const isInGroups = group !== -1 && columns.some(({ field }) => field?.startsWith('label'));
  const rows = isInGroups ? withGroups(setAside, group, entries) : setAside.map(({ cells }) => [...cells]);
  return [
    header,
    ...setAside.map(({ line, cells }, i) =>
      line !== null && unparted.has(line) ? [...header.map(() => ''), cells[0] ?? lineOf(line) ?? ''] : (rows[i] ?? [])
    )
  ];
}

/**
 * The rows that were set aside as a text, to be mended and brought again: in their own columns as CSV for a spreadsheet,
 * without a byte order mark; of JSKOS a mapping a line. A line that could not be parted is one cell beyond the last
 * column, where it is a fault until it is mended.
 * @param lineOf the lines of the file, for those that are no JSON
 */
export function asideText(reading: AsideReading, lineOf: LineOf = () => undefined): string {
  const { form, setAside } = reading;
  if (form.format === 'jskos') {
    const lines = setAside.map(({ line, cells: [json = ''] }) => (json.startsWith('{') ? json : lineOf(line ?? 0)));
    return lines.map((line) => `${line ?? ''}\n`).join('');
  }
  const rows = tableAside(reading, lineOf);
  return `${Papa.unparse(rows, { newline: '\r\n', quotes: true, escapeFormulae: FORMULA })}\r\n`;
}

/** The same rows as an Excel workbook of text cells. @throws Error if a text is longer than a cell can hold */
export async function asideXlsx(reading: AsideReading, lineOf: LineOf = () => undefined): Promise<Uint8Array> {
  const { writeWorkbook } = await import('./workbook.ts');
  const [header = [], ...rows] = tableAside(reading, lineOf);
  const width = Math.max(...[header, ...rows].map((row) => row.length));
  return writeWorkbook([
    {
      name: 'rows',
      columns: Array.from({ length: width }, (_, i) => ({ heading: header[i] ?? null, width: 24, type: 'string' })),
      rows
    }
  ]);
}
