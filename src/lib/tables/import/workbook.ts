import { Parser } from 'saxen';
import type { CellMark } from './brought.ts';
import { MOST_COLUMNS, type RawTable } from './grid.ts';
import { orUnreadable, Unpacker, ZipFault } from './unzip.ts';

/** A range of cells that became one; rows are lines of the sheet from 1, columns count from 0. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A sheet: its records with the rows of the sheet as their lines, and what is merged. */
export interface SheetTable extends RawTable {
  marks: Map<number, Map<number, CellMark>>;
  merges: readonly Merge[];
}

/** A workbook of which nothing but the names of its sheets was read. */
export interface Workbook {
  /** names of the sheets that are shown, in their order */
  shown: readonly string[];
  /** names of those that are not */
  hidden: readonly string[];
  /** Reads a sheet by its name. @throws ZipFault where it is too large, or no XML */
  read(name: string): SheetTable;
}

type Attributes = ReadonlyMap<string, string>;
interface XmlReader {
  open?: (name: string, attributes: () => Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

const plain = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads XML with names without their prefixes. @throws ZipFault where it is none */
function readXml(xml: string, { open, close, text }: XmlReader): void {
  if (xml === '') return;
  if (xml.includes('<!DOCTYPE')) throw new ZipFault('unreadable', 'DOCTYPE', 'XLSX');
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => open?.(plain(name), () => new Map(Object.entries(attributes()))));
  parser.on('closeTag', (name) => close?.(plain(name)));
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.on('error', () => {
    throw new ZipFault('unreadable', 'XML', 'XLSX');
  });
  parser.parse(xml.charCodeAt(0) === 0xfeff ? xml.slice(1) : xml);
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const unescaped = (text: string) =>
  text.includes('_x') ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;

/** The texts that cells share; readings of a text are left out. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let [within, readings] = [false, 0];
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') readings++;
      else if (name === 't') within = readings === 0;
    },
    close: (name) => {
      if (name === 'si') texts.push(unescaped(text));
      else if (name === 'rPh') readings--;
      else if (name === 't') within = false;
    },
    text: (piece) => {
      if (within) text += piece;
    }
  });
  return texts;
}

/** Formats of days and times with a number instead of a text; a day that follows the reader's country is shown as ISO. */
const DAYS_AND_TIMES = new Map([
  [14, 'yyyy-mm-dd'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm'],
  [19, 'h:mm:ss'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy-mm-dd'],
  [45, 'mm:ss'],
  [46, 'h:mm:ss'],
  [47, 'mm:ss']
]);

/** The number format of each style of a workbook, as a text; empty where it says nothing of days or zeros. */
function numberFormats(xml: string): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let within = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') within = true;
      else if (name === 'numFmt') own.set(Number(attributes().get('numFmtId')), attributes().get('formatCode') ?? '');
      else if (name === 'xf' && within) {
        const id = Number(attributes().get('numFmtId') ?? 0);
        const east = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        formats.push(own.get(id) ?? DAYS_AND_TIMES.get(id) ?? (east ? 'yyyy-mm-dd' : ''));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') within = false;
    }
  });
  // What is quoted, escaped or in brackets is no part of a day.
  return formats.map((format) => format.slice(0, 100).replace(/"[^"]*"|\[[^\]]*\]|\\/g, ''));
}

const isDayFormat = (format: string) => /[yd]/i.test(format);
const isTimeFormat = (format: string) => /[hs]/i.test(format) && !/[0#?]/.test(format.replace(/\.0+/g, ''));

/** The time of a part of a day as hh:mm:ss, more than a day in its hours; null where it is none. */
function timeOf(days: number): string | null {
  const seconds = Math.round(days * 86_400);
  if (!(seconds >= 0 && seconds < 360_000)) return null;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day of a serial number: in ISO form, and as its format shows it; null where it is none. */
function dayOf(serial: number, format: string, since1904: boolean): { iso: string; shown: string } | null {
  const whole = Math.floor(serial);
  if (!(whole >= 0 && whole <= 2_958_465)) return null;
  // Spreadsheets count a 29 February 1900, which there was not.
  const days = since1904 ? whole + 1462 : whole < 60 ? whole + 1 : whole;
  const day = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  const iso = day.toISOString().slice(0, 10);
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  const numbers = (token: string, n: number) => String(n).padStart(Math.min(token.length, 2), '0');
  const shown = /[hs]/i.test(format)
    ? iso
    : (format.split(';')[0] ?? '').replace(/y+|m+|d+/gi, (token) => {
        const kind = token.charAt(0).toLowerCase();
        if (kind === 'y') return token.length > 2 ? String(year) : numbers('yy', year % 100);
        if (kind === 'm') return token.length > 2 ? (MONTHS[month] ?? '') : numbers(token, month + 1);
        return numbers(token, date);
      });
  return { iso, shown };
}

/** The place of a reference such as `AB12`: column from 0 and row from 1; null where it is none. */
function placeIn(reference: string): { column: number; row: number } | null {
  const [whole, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (whole === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) };
}

/** What sheets of one workbook have in common. */
interface Common {
  texts: readonly string[];
  formats: readonly string[];
  since1904: boolean;
}

/** What stands in a cell beside its text. */
function cellOf(type: string, value: string, style: number, common: Common): { text: string; mark: CellMark } {
  if (type === 's') return { text: common.texts[Number(value)] ?? '', mark: {} };
  if (type === 'b') return { text: value === '1' ? 'TRUE' : value === '' ? '' : 'FALSE', mark: {} };
  if (type === 'd') return { text: value.slice(0, 10), mark: { stored: 'day', shown: value.slice(0, 10) } };
  if (type !== 'n' || value === '') return { text: unescaped(value), mark: {} };
  const format = common.formats[style] ?? '';
  if (isDayFormat(format)) {
    const day = dayOf(Number(value), format, common.since1904);
    if (day) return { text: day.iso, mark: { stored: 'day', shown: day.shown } };
  } else if (isTimeFormat(format)) {
    const time = timeOf(Number(value));
    if (time !== null) return { text: time, mark: { stored: 'number', shown: time } };
  }
  const zeros = format !== '' && /^0+$/.test(format) && /^\d{1,15}$/.test(value);
  return { text: value, mark: { stored: 'number', ...(zeros ? { shown: value.padStart(format.length, '0') } : {}) } };
}

function readSheet(xml: string, common: Common): SheetTable {
  const records: string[][] = [];
  const lines: number[] = [];
  const marks: SheetTable['marks'] = new Map();
  const merges: Merge[] = [];
  let record: string[] = [];
  let [row, column, type, style] = [0, -1, 'n', 0];
  let [value, formula] = ['', ''];
  let [takes, readings, calculated]: ['value' | 'formula' | null, number, boolean] = [null, 0, false];
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes().get('r') ?? row + 1);
        [record, column] = [[], -1];
        records.push(record);
        lines.push(row);
      } else if (name === 'c') {
        const given = attributes();
        const place = placeIn(given.get('r') ?? '');
        column = place?.column ?? column + 1;
        if (column >= MOST_COLUMNS) throw new ZipFault('too-large', 'columns', `at most ${MOST_COLUMNS} columns`, row);
        [type, style] = [given.get('t') ?? 'n', Number(given.get('s') ?? 0)];
        [value, formula, calculated] = ['', '', false];
      } else if (name === 'f') [takes, calculated] = ['formula', true];
      else if (name === 'rPh') readings++;
      else if (name === 'v' || (name === 't' && readings === 0)) takes = 'value';
      else if (name === 'mergeCell') {
        const [from = '', to = ''] = (attributes().get('ref') ?? '').split(':');
        const [first, last] = [placeIn(from), placeIn(to)];
        if (first && last) merges.push({ top: first.row, bottom: last.row, left: first.column, right: last.column });
      }
    },
    close: (name) => {
      if (name === 'rPh') readings--;
      else if (name === 'f' || name === 'v' || name === 't') takes = null;
      else if (name === 'c') {
        const { text, mark } = cellOf(type, value, style, common);
        while (record.length < column) record.push('');
        record[column] = text;
        if (calculated) {
          mark.formula = true;
          if (value === '' && type !== 'str') mark.withoutValue = formula;
        }
        if (mark.stored === undefined && !mark.formula) return;
        const at = records.length - 1;
        const there = marks.get(at);
        if (there) there.set(column, mark);
        else marks.set(at, new Map([[column, mark]]));
      }
    },
    text: (piece) => {
      if (takes === 'value') value += piece;
      else if (takes === 'formula') formula += piece;
    }
  });
  return { records, lines, marks, merges, ragged: true };
}

/**
 * Fills the rows of a merge that lies in one column with the value of its first cell, and marks them as filled.
 * @param column index of the column
 * @param header index of the header among the records; what is above it stays, and a merge that begins there or in the
 *   header is a heading and no value of the rows that it reaches
 */
export function fillMerges({ records, lines, marks, merges }: SheetTable, column: number, header: number): void {
  const starts = new Map(
    merges.filter(({ left, right }) => left === column && right === column).map((m) => [m.top, m])
  );
  let [value, until] = ['', 0];
  for (let r = header + 1; r < records.length; r++) {
    const [record, line] = [records[r] ?? [], lines[r] ?? 0];
    const merge = starts.get(line);
    if (merge) [value, until] = [record[column] ?? '', merge.bottom];
    else if (line <= until && value !== '') {
      while (record.length <= column) record.push('');
      record[column] = value;
      marks.set(r, new Map(marks.get(r)).set(column, { merged: true }));
    }
  }
}

/**
 * Opens a workbook (XLSX, XLSM) without reading its sheets; macros and formulas are never run.
 * @throws ZipFault where the file is another zip, is damaged, or is or becomes too large
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  return orUnreadable('XLSX', () => {
    const unpacker = new Unpacker(bytes, 'XLSX');
    if (!unpacker.has('xl/workbook.xml')) throw new ZipFault('not-a-table', 'a packed file');
    const sheets = new Map<string, { state: string; relation: string }>();
    let since1904 = false;
    readXml(unpacker.text('xl/workbook.xml'), {
      open: (tag, attributes) => {
        const given = tag === 'sheet' || tag === 'workbookPr' ? attributes() : new Map<string, string>();
        if (tag === 'workbookPr') since1904 = ['1', 'true'].includes(given.get('date1904') ?? '');
        if (tag !== 'sheet') return;
        const relation = [...given].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
        sheets.set(given.get('name') ?? '', { state: given.get('state') ?? 'visible', relation });
      }
    });
    const targets = new Map<string, string>();
    readXml(unpacker.text('xl/_rels/workbook.xml.rels'), {
      open: (tag, attributes) => {
        if (tag !== 'Relationship') return;
        const target = attributes().get('Target') ?? '';
        targets.set(attributes().get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
      }
    });
    const namesOf = (shown: boolean) =>
      [...sheets].filter(([, { state }]) => (state === 'visible') === shown).map(([name]) => name);
    let common: Common | undefined;
    return {
      shown: namesOf(true),
      hidden: namesOf(false),
      read: (name) =>
        orUnreadable('XLSX', () => {
          common ??= {
            texts: sharedTexts(unpacker.text('xl/sharedStrings.xml')),
            formats: numberFormats(unpacker.text('xl/styles.xml')),
            since1904
          };
          return readSheet(unpacker.text(targets.get(sheets.get(name)?.relation ?? '') ?? ''), common);
        })
    };
  });
}
