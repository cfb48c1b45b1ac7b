import type { CellMark } from './brought.ts';
import type { RawTable } from './grid.ts';
import { recordsOf } from './text-grid.ts';

/** Values that are nested deeper are not read. */
const DEEPEST = 64;

/** The one array of an object stands under one of these. */
const ARRAYS = ['entries', 'concepts', 'items', 'technologies', 'mappings', 'mapping_objects'] as const;

/** A record of a JSON file: a text, an object, or something that is neither. */
export interface JsonRecord {
  value: unknown;
  /** in a file with one JSON text a line; else null */
  line: number | null;
  /** JSON pointer, where the file is one JSON text */
  path?: string;
}

/** What a JSON file holds, before it is known whether it is a list or a mapping. */
export interface JsonRead {
  records: readonly JsonRecord[];
  /** the file as a whole, where it is one JSON text */
  whole: unknown;
  /** lines that are no JSON */
  unreadable: readonly number[];
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a JSON text is nested deeper than is read. Its brackets are counted, those in texts aside. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === 0x5c) i++;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x5b || code === 0x7b) {
      depth++;
      if (depth > DEEPEST) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

function parsed(text: string): { value: unknown } | null {
  if (isTooDeep(text)) return null;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Whether a text has more than one line and each that is not empty begins as an object does. */
export function isNdjson(text: string): boolean {
  let lines = 0;
  for (let at = 0; at < text.length; lines++) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
    if (at >= text.length) break;
    if (text[at] !== '{') return false;
    const end = text.indexOf('\n', at);
    at = end === -1 ? text.length : end + 1;
  }
  return lines > 1;
}

/**
 * The records of a JSON text: those of its array, or of the one array that its object has under a name we know, or the
 * object itself.
 * @returns null where it is no JSON or nested too deep, `records: []` where it has no records
 */
export function readJson(text: string): JsonRead | null {
  const read = parsed(text);
  if (!read) return null;
  const whole = read.value;
  const recordsOf = (array: readonly unknown[], path: string) =>
    array.map((value, i): JsonRecord => ({ value, line: null, path: `${path}/${i}` }));
  if (Array.isArray(whole)) return { records: recordsOf(whole, ''), whole, unreadable: [] };
  if (!isObject(whole)) return { records: [], whole, unreadable: [] };
  for (const name of ARRAYS) {
    const array = Object.hasOwn(whole, name) ? whole[name] : undefined;
    if (Array.isArray(array)) return { records: recordsOf(array, `/${name}`), whole, unreadable: [] };
  }
  return { records: [{ value: whole, line: null, path: '' }], whole, unreadable: [] };
}

/** The records of a text with one JSON object a line; a line that is none costs itself only. */
export function readNdjson(text: string): JsonRead & { newline: 'lf' | 'crlf' | 'cr' | 'mixed' } {
  const { records: rows, lines, newline } = recordsOf(text, { delimiter: null, quotes: false });
  const records: JsonRecord[] = [];
  const unreadable: number[] = [];
  for (const [i, [row = '']] of rows.entries()) {
    if (row.trim() === '') continue;
    const line = lines[i] ?? 0;
    const read = parsed(row);
    if (read) records.push({ value: read.value, line });
    else unreadable.push(line);
  }
  return { records, whole: null, unreadable, newline: newline ?? 'lf' };
}

/** Records of JSON as a table whose columns are their keys, in the order in which they come. */
export interface JsonTable extends RawTable {
  names: readonly string[];
  /** where each name comes first */
  firsts: readonly { line: number | null; path?: string }[];
}

/** A part of a JSON pointer. */
export const pointer = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** A value as the text of a cell; what is nested is its JSON. */
function cellOf(value: unknown): { text: string; notText: boolean } {
  if (value === null || value === undefined) return { text: '', notText: false };
  if (typeof value === 'string') return { text: value, notText: false };
  if (typeof value === 'number' || typeof value === 'boolean') return { text: String(value), notText: false };
  return { text: JSON.stringify(value), notText: true };
}

/**
 * Records of JSON as a table. A text by itself is a label; names of keys are never keys of plain objects.
 * @param most so many columns are kept
 */
export function tableOfJson(read: readonly JsonRecord[], most: number): JsonTable {
  const columns = new Map<string, number>();
  const firsts: { line: number | null; path?: string }[] = [];
  const records: string[][] = [];
  const marks = new Map<number, Map<number, CellMark>>();
  const placed = (record: JsonRecord, name: string) =>
    record.path === undefined ? { line: record.line } : { line: null, path: `${record.path}/${pointer(name)}` };
  const columnOf = (name: string, record: JsonRecord) => {
    const there = columns.get(name);
    if (there !== undefined) return there;
    if (columns.size > most) return null;
    firsts.push(placed(record, name));
    columns.set(name, columns.size);
    return columns.size - 1;
  };
  const isPlain = (value: unknown) => !isObject(value) && !Array.isArray(value);
  for (const [r, record] of read.entries()) {
    const cells: string[] = [];
    records.push(cells);
    const pairs: [string, unknown][] =
      isPlain(record.value) || Array.isArray(record.value)
        ? [['label', record.value]]
        : Object.entries(record.value as object);
    for (const [name, value] of pairs) {
      const column = columnOf(name, record);
      if (column === null) continue;
      while (cells.length <= column) cells.push('');
      const { text, notText } = cellOf(value);
      cells[column] = text;
      if (!notText) continue;
      const there = marks.get(r);
      if (there) there.set(column, { notText: true });
      else marks.set(r, new Map([[column, { notText: true }]]));
    }
  }
  const lines = read.map(({ line }) => line ?? 0);
  const paths = read.every(({ path }) => path !== undefined) ? read.map(({ path = '' }) => path) : undefined;
  return { names: [...columns.keys()], firsts, records, lines, marks, ragged: true, ...(paths ? { paths } : {}) };
}
