import Papa from 'papaparse';
import { readCsv, type CsvRow } from './csv.ts';
import { decode, type TableFile } from './encoding.ts';
import type { ValidationError } from './validation-errors.ts';

/** What may stand between fields, the expected sign first, with its name in faults. */
const SEPARATORS: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'strokes',
  '，': 'full-width commas'
};

type LineEnd = 'LF' | 'CRLF' | 'CR';

/** How far a text was gone through: its line ends, and where it stops. */
interface Scan {
  /** the text with LF after every record; line breaks inside quoted fields stay as they are */
  text: string;
  /** the line ends between records: how many, and the line of the first */
  ends: Map<LineEnd, { count: number; first: number }>;
  /** line and field, counted from 1 and 0, in which the text stops */
  line: number;
  field: number;
}

/**
 * Goes through a CSV text by its line ends.
 * @param width how many fields the header has: a lone CR ends a record only where the record has as many, and is
 *   otherwise a control sign in a value
 */
function scan(text: string, separator: string, width: number): Scan {
  const ends: Scan['ends'] = new Map();
  const parts: string[] = [];
  let [from, line, field] = [0, 1, 0];
  let [quoted, fieldBegins] = [false, true];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    const end: LineEnd | null = sign === '\n' ? 'LF' : sign !== '\r' ? null : text[i + 1] === '\n' ? 'CRLF' : 'CR';
    if (end) {
      const record = !quoted && (end !== 'CR' || field === width - 1 || from === i);
      if (record) {
        const known = ends.get(end) ?? { count: 0, first: line };
        ends.set(end, { ...known, count: known.count + 1 });
        parts.push(text.slice(from, i), '\n');
        [field, fieldBegins] = [0, true];
      }
      if (end === 'CRLF') i++;
      if (record) from = i + 1;
      line++;
    } else if (quoted) {
      if (sign !== '"') continue;
      if (text[i + 1] === '"') i++;
      else quoted = false;
    } else if (sign === separator) {
      field++;
      fieldBegins = true;
    } else {
      quoted = sign === '"' && fieldBegins;
      fieldBegins = false;
    }
  }
  return { text: parts.join('') + text.slice(from), ends, line, field };
}

const headerCells = (header: string, separator: string) =>
  Papa.parse<string[]>(header, { delimiter: separator }).data[0]?.map((cell) => cell.trim()) ?? [];

/** The sign under which the header has most of the expected columns; a comma where none fits better. */
function separatorOf(header: string, columns: readonly string[]): string {
  const fit = (separator: string) => headerCells(header, separator).filter((cell) => columns.includes(cell)).length;
  return Object.keys(SEPARATORS).reduce((best, other) => (fit(other) > fit(best) ? other : best));
}

const endsInWords = (ends: Scan['ends']) => [...ends].map(([end, { count }]) => `${count} ${end}`).join(', ');

/**
 * Reads a table from whatever a program made of it. Each thing that is wrong with the form of the whole file (encoding,
 * separator, line ends, empty rows or columns) is one fault; the file is then read as it was meant, so that what is
 * wrong with its values is told as well, and nothing that only follows from the form.
 * @param own whether it is a table of the project itself, which must be UTF-8 without byte order mark, with LF; a
 *   brought file may have the mark, and CRLF throughout
 */
export function readTable(
  source: TableFile,
  file: string,
  columns: readonly string[],
  own: boolean
): { rows: CsvRow[]; faults: ValidationError[]; guessed: (value: string) => boolean } {
  const faults: ValidationError[] = [];
  const fault = (rule: string, line: number | null, column: string | null, value: string, expected: string) =>
    faults.push({ rule, file, line, column, value, expected });

  const decoded = decode(source);
  let { text } = decoded;
  if (text.startsWith('\ufeff')) {
    text = text.slice(1);
    if (own) fault('encoding', 1, null, 'a byte order mark', 'UTF-8 without it');
  }
  const [hint = ''] = /^"?sep=.?"?(\r\n|\r|\n|$)/i.exec(text) ?? [];
  const before = hint ? 1 : 0;
  text = text.slice(hint.length);

  const [header = ''] = text.split(/[\r\n]/, 1);
  const separator = separatorOf(header, columns);
  if (hint) fault('separator', 1, null, hint.trim(), 'commas between the fields, and the header in line 1');
  else if (separator !== ',') fault('separator', 1, null, `${SEPARATORS[separator]} between the fields`, 'commas');

  const width = headerCells(header, separator).length;
  const { text: even, ends } = scan(text, separator, width);
  const kinds = [...ends].sort(([, a], [, b]) => a.count - b.count);
  const [rarest] = kinds;
  if (rarest && kinds.length > 1)
    fault(
      'line-ends',
      rarest[1].first + before,
      null,
      `line ends of several kinds: ${endsInWords(ends)}`,
      'LF after every row'
    );
  else if (own && rarest && rarest[0] !== 'LF')
    fault('line-ends', null, null, `${rarest[0]} line ends`, 'LF after every row');

  if (decoded.fault) {
    const { found, before: sound } = decoded.fault;
    const at = sound === null ? null : scan(sound.replace(/^\ufeff/, '').slice(hint.length), separator, width);
    const column = at && (headerCells(header, separator)[at.field] ?? null);
    fault('encoding', at && at.line + before, at && at.line > 1 ? column : null, found, 'UTF-8');
  }

  const read = readCsv(even, file, columns, { separator, firstLine: 1 + before });
  return { rows: read.rows, faults: [...faults, ...read.faults], guessed: decoded.fault?.guessed ?? (() => false) };
}
