import Papa from 'papaparse';
import type { Remark } from '#lib/tables/import/brought.ts';
import { isZip } from '#lib/tables/import/kinds-of-files.ts';
import { orUnreadable, Unpacker, ZipFault } from '#lib/tables/import/unzip.ts';
import { readDay } from '#lib/tables/import/values.ts';
import type { ListFacts, OwnEntry, OwnList, OwnMapping, OwnPair, OwnWork } from './own-work.ts';

/**
 * A work file: works of a reader as tables in a zip, read back as they were. docs/work-file.md has its form. It is taken
 * as a whole or not at all, so that nothing is lost in silence.
 */

/** Names of the parts of a work file, its form and the version of the form. */
export const WORK_FILE = {
  state: 'work.json',
  descriptor: 'datapackage.json',
  readme: 'README.txt',
  form: 'own-works',
  version: 1
} as const;

/** What `work.json` holds of a work: all but its rows and the number by which one browser knows it. */
export type WorkHeadInFile = (Omit<OwnList, 'entries' | 'number'> | Omit<OwnMapping, 'pairs' | 'number'>) & {
  /** path of its table in the file */
  table: string;
  /** column of the table with what the others cannot hold; empty where there is none */
  rest: string;
};

/** A row of a table by the names of its columns, which may be any text. */
export type TableRow = ReadonlyMap<string, string>;

/** What came of a work file: its works, or all that is wrong with it. */
export interface WorkFileRead {
  works: OwnWork[];
  faults: Remark[];
}

type Wrong = Pick<Remark, 'kind' | 'expected'>;
/** What is wrong with a value; null where nothing is. */
type Check = (value: unknown) => Wrong | null;

const notAllowed = (expected: string): Wrong => ({ kind: 'not-allowed', expected });
const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown, of: (item: unknown) => boolean) => Array.isArray(value) && value.every(of);

const text: Check = (value) => (isText(value) ? null : notAllowed('a text'));
const texts: Check = (value) => (isList(value, isText) ? null : notAllowed('texts'));
const textOrNone: Check = (value) => (value === null ? null : text(value));
const given: Check = (value) => (isText(value) && value !== '' ? null : { kind: 'missing-end', expected: 'an id' });
const truth: Check = (value) => (typeof value === 'boolean' ? null : notAllowed('true or false'));
const number: Check = (value) => (Number.isFinite(value) ? null : { kind: 'bad-number', expected: 'a number' });
const oneOf =
  (...words: readonly (string | null)[]): Check =>
  (value) =>
    words.includes(value as string | null)
      ? null
      : notAllowed(`one of ${words.map((word) => (word === null || word === '' ? 'nothing' : word)).join(', ')}`);
const address: Check = (value) =>
  value === '' || (isText(value) && /^https?:/i.test(value)) ? null : { kind: 'bad-url', expected: 'http: or https:' };
const confidence: Check = (value) =>
  value === null || (typeof value === 'number' && value >= 0.5 && value <= 1)
    ? null
    : { kind: typeof value === 'number' ? 'out-of-range' : 'bad-number', expected: '0.5 to 1' };
const day: Check = (value) =>
  value === '' || (isText(value) && readDay(value).value === value)
    ? null
    : { kind: 'bad-date', expected: 'a day as YYYY-MM-DD' };
const time: Check = (value) =>
  value === '' || (isText(value) && value.length < 40 && !Number.isNaN(Date.parse(value)))
    ? null
    : { kind: 'bad-date', expected: 'a time in ISO 8601' };
const ownId: Check = (value) =>
  isText(value) && value.startsWith('my-') ? null : notAllowed('an id with my- before it');
const extras: Check = (value) =>
  isList(value, (pair) => isList(pair, isText) && (pair as unknown[]).length === 2)
    ? null
    : notAllowed('pairs of column and value');

/** The checks of every field, so that a field that a work has cannot be forgotten here. */
const ENTRY = {
  id: given,
  code: text,
  label: text,
  parent: textOrNone,
  group: truth,
  position: number,
  labelEn: text,
  labelZh: text,
  labelOriginal: text,
  note: text,
  sourceUrl: address,
  locator: text,
  kind: text,
  category: oneOf('emerging', 'future', 'traditional', 'frontier', 'other', ''),
  theme: text,
  extra: extras
} as const satisfies Record<keyof OwnEntry, Check>;

const PAIR = {
  subject: given,
  object: (value) => (value === null ? null : given(value)),
  searched: text,
  relation: oneOf('equal', 'subset', 'superset', 'intersects', 'none', null),
  subjectCentrality: oneOf('core', 'part', null),
  objectCentrality: oneOf('core', 'part', null),
  evidence: oneOf('named', 'scope', 'inferred', null),
  confidence,
  rationale: text,
  coders: texts,
  reviewer: text,
  date: day,
  round: text,
  recordId: text,
  subjectTerms: texts,
  objectTerms: texts,
  extra: extras
} as const satisfies Record<keyof OwnPair, Check>;

const FACTS = {
  name: text,
  issuer: text,
  year: text,
  language: text,
  country: text,
  url: text,
  purpose: text
} as const satisfies Record<keyof ListFacts, Check>;

const COMMON = { id: ownId, name: text, file: text, kept: time, extraColumns: texts, table: text, rest: text };
const LIST = {
  ...COMMON,
  kind: oneOf('list'),
  facts: (value) => (isRecord(value) ? null : notAllowed('an object'))
} as const satisfies Record<keyof Extract<WorkHeadInFile, { kind: 'list' }>, Check>;
const MAPPING = {
  ...COMMON,
  kind: oneOf('mapping'),
  // Absent where nobody codes it here.
  coder: (value) => (value === undefined ? null : text(value)),
  rows: text,
  columns: text
} as const satisfies Record<keyof Extract<WorkHeadInFile, { kind: 'mapping' }>, Check>;

type Fields = Readonly<Record<string, Check>>;
type JsonRecord = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A property that a value itself has, and not one that every object has. */
const own = (value: JsonRecord, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

const snake = (field: string) => field.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);
const RENAMED: Readonly<Record<string, string>> = { coders: 'coder', subject: 'subject_id', object: 'object_id' };
const columnOf = (field: string, fields: Fields) =>
  fields === ENTRY && field === 'id' ? 'entry_id' : (RENAMED[field] ?? snake(field));

/** Columns of the two kinds of tables that fields are read from; what else stands in a row is a further column. */
const COLUMNS = {
  list: Object.keys(ENTRY)
    .filter((field) => field !== 'extra' && field !== 'group')
    .map((field) => columnOf(field, ENTRY)),
  mapping: [
    ...Object.keys(PAIR)
      .filter((field) => field !== 'extra' && field !== 'searched')
      .map((field) => columnOf(field, PAIR)),
    'subject_label',
    'subject_list',
    'object_label',
    'object_list'
  ]
} as const;
const NEEDED = { list: ['entry_id', 'code', 'label'], mapping: ['subject_id', 'relation', 'object_id'] } as const;

const numberIn = (cell: string): number | string | null =>
  cell === '' ? null : cell.trim() === '' || Number.isNaN(Number(cell)) ? cell : Number(cell);
const pieces = (cell: string) => (cell === '' ? [] : cell.split('|'));
const orNull = (cell: string) => (cell === '' ? null : cell);

const extraIn = (row: TableRow, kind: OwnWork['kind'], rest: string) =>
  [...row].filter(([column, value]) => value !== '' && column !== rest && !COLUMNS[kind].includes(column));

/** The fields of entries as their columns have them, not yet checked. */
function entryFields(rows: readonly TableRow[], rest: string): Map<string, unknown>[] {
  const ids = new Map([...rows].reverse().map((row) => [row.get('code') ?? '', row.get('entry_id') ?? '']));
  return rows.map((row) => {
    const fields = new Map<string, unknown>(
      Object.keys(ENTRY).map((field) => [field, row.get(columnOf(field, ENTRY)) ?? ''])
    );
    const parent = row.get('parent') ?? '';
    fields.set('parent', parent === '' ? null : (ids.get(parent) ?? parent));
    fields.set('group', false);
    fields.set('position', numberIn(row.get('position') ?? ''));
    return fields.set('extra', extraIn(row, 'list', rest));
  });
}

/** The same of pairs. */
function pairFields(
  rows: readonly TableRow[],
  rest: string,
  { rows: rowList, columns: columnList }: Pick<OwnMapping, 'rows' | 'columns'>
): Map<string, unknown>[] {
  return rows.map((row) => {
    const at = (column: string) => row.get(column) ?? '';
    const fields = new Map<string, unknown>(Object.keys(PAIR).map((field) => [field, at(columnOf(field, PAIR))]));
    for (const field of ['relation', 'subjectCentrality', 'objectCentrality', 'evidence', 'object'])
      fields.set(field, orNull(at(columnOf(field, PAIR))));
    for (const field of ['coders', 'subjectTerms', 'objectTerms']) fields.set(field, pieces(at(columnOf(field, PAIR))));
    fields.set('confidence', numberIn(at('confidence')));
    const [subject, object] = [at('subject_id'), at('object_id')];
    fields.set('searched', object === '' ? columnList : '');
    // Of a column entry without counterpart the row's end is the empty one.
    if (subject === '' && object !== '') {
      fields.set('subject', object).set('object', null).set('searched', rowList);
    }
    return fields.set('extra', extraIn(row, 'mapping', rest));
  });
}

const fieldsOf = (
  work: Pick<OwnList, 'kind'> | Pick<OwnMapping, 'kind' | 'rows' | 'columns'>,
  rows: readonly TableRow[],
  rest: string
) => (work.kind === 'list' ? entryFields(rows, rest) : pairFields(rows, rest, work));

/**
 * What the columns of a table do not hold of a work, row by row as JSON; empty where they hold everything. It makes sure
 * that what is written is read back the same, whatever a work holds.
 * @param rows of the table, one for each row of the work
 */
export function restOfRows(work: OwnWork, rows: readonly TableRow[]): string[] {
  const values: readonly object[] = work.kind === 'list' ? work.entries : work.pairs;
  const keys = Object.keys(work.kind === 'list' ? ENTRY : PAIR);
  return fieldsOf(work, rows, '').map((fields, i) => {
    const value = values[i] as JsonRecord;
    const other = keys.filter((key) => JSON.stringify(fields.get(key)) !== JSON.stringify(value[key]));
    return other.length === 0 ? '' : JSON.stringify(Object.fromEntries(other.map((key) => [key, value[key]])));
  });
}

/** The reading of one work file. */
class WorkFileReader {
  readonly #faults: Remark[] = [];
  readonly #works: OwnWork[] = [];
  /** what stands before the paths of the parts: a folder, where a program packed one */
  readonly #folder: string;

  constructor(private readonly unpacker: Unpacker) {
    this.#folder = stateIn(unpacker.names)?.slice(0, -WORK_FILE.state.length) ?? '';
  }

  read(): WorkFileRead {
    const state = this.#state();
    const works = state && own(state, 'works');
    if (works !== undefined && works !== null) {
      if (!Array.isArray(works) || works.length === 0) this.#inState('/works', works, notAllowed('works'));
      else for (const [i, work] of works.entries()) this.#work(work, `/works/${i}`);
    }
    const faults = this.#faults;
    return { works: faults.length === 0 ? this.#works : [], faults };
  }

  #fault(file: string, remark: Omit<Remark, 'leaves' | 'file'>): void {
    this.#faults.push({ ...remark, file, leaves: 'file' });
  }

  #inState(path: string, value: unknown, wrong: Wrong): void {
    const said = value === undefined ? '' : isText(value) ? value : (JSON.stringify(value) ?? '');
    this.#fault(WORK_FILE.state, { ...wrong, line: null, path, column: null, value: said });
  }

  #part(path: string): string {
    return this.unpacker.text(this.#folder + path, true);
  }

  #state(): JsonRecord | null {
    let state: unknown;
    try {
      state = JSON.parse(this.#part(WORK_FILE.state));
    } catch (error) {
      if (error instanceof ZipFault) throw error;
      this.#inState('', 'JSON', { kind: 'unreadable', expected: 'JSON' });
      return null;
    }
    if (!isRecord(state) || own(state, 'form') !== WORK_FILE.form)
      this.#inState('/form', isRecord(state) ? own(state, 'form') : state, notAllowed(WORK_FILE.form));
    else if (own(state, 'version') !== WORK_FILE.version)
      this.#inState('/version', own(state, 'version'), notAllowed(`${WORK_FILE.version}, which this site reads`));
    else if (own(state, 'works') === undefined) this.#inState('/works', undefined, notAllowed('works'));
    else return state;
    return null;
  }

  /** Checks the fields of an object of the state; one that is not known is a fault, since it would be lost. */
  #checked(value: unknown, path: string, fields: Fields): JsonRecord | null {
    const before = this.#faults.length;
    if (!isRecord(value)) this.#inState(path, value, notAllowed('an object'));
    else {
      for (const key of Object.keys(value))
        if (!Object.hasOwn(fields, key))
          this.#inState(`${path}/${key}`, key, notAllowed(`one of ${Object.keys(fields).join(', ')}`));
      for (const [key, check] of Object.entries(fields)) {
        const wrong = check(own(value, key));
        if (wrong) this.#inState(`${path}/${key}`, own(value, key), wrong);
      }
    }
    return this.#faults.length === before ? (value as JsonRecord) : null;
  }

  #work(value: unknown, path: string): void {
    const kind = isRecord(value) ? own(value, 'kind') : undefined;
    if (kind !== 'list' && kind !== 'mapping') {
      this.#inState(`${path}/kind`, kind, notAllowed('one of list, mapping'));
      return;
    }
    const checked = this.#checked(value, path, kind === 'list' ? LIST : MAPPING);
    if (!checked) return;
    const { table, rest, ...head } = checked as unknown as WorkHeadInFile;
    if (head.kind === 'list' && !this.#checked(head.facts, `${path}/facts`, FACTS)) return;
    if (this.#works.some(({ id }) => id === head.id)) {
      this.#inState(`${path}/id`, head.id, { kind: 'duplicate-id' });
      return;
    }
    if (!this.unpacker.has(this.#folder + table)) {
      this.#inState(`${path}/table`, table, notAllowed('the path of a table in this file'));
      return;
    }
    const read = this.#table(table, head.kind, [...head.extraColumns, ...(rest ? [rest] : [])]);
    if (!read) return;
    const fields = fieldsOf(head, read.rows, rest);
    const rows = read.rows.map((row, i) =>
      this.#row(fields[i] ?? new Map(), row.get(rest) ?? '', head.kind, { file: table, line: read.lines[i] ?? 1, rest })
    );
    const work = head.kind === 'list' ? { ...head, entries: rows } : { ...head, pairs: rows };
    if (work.kind === 'list') this.#hierarchy(work.id, rows as unknown as OwnEntry[], table, read.lines);
    this.#works.push({ ...work, number: 0 } as unknown as OwnWork);
  }

  /** The rows of a table by their columns, with the lines on which they begin. */
  #table(
    file: string,
    kind: OwnWork['kind'],
    further: readonly string[]
  ): { rows: TableRow[]; lines: number[] } | null {
    const before = this.#faults.length;
    const content = this.#part(file);
    const newline = content.endsWith('\r\n') ? '\r\n' : '\n';
    const { data, errors } = Papa.parse<string[]>(content, { delimiter: ',', newline });
    // What follows the last line break is no record.
    if (data.at(-1)?.join('') === '' && content.endsWith(newline)) data.pop();
    let next = 1;
    const lines = data.map((record) => {
      const line = next;
      next += 1 + record.reduce((sum, cell) => sum + cell.split(/\r\n|\r|\n/).length - 1, 0);
      return line;
    });
    for (const { row = 0, message } of errors)
      this.#fault(file, { kind: 'quote', line: lines[row] ?? 1, column: null, value: message });
    const [header = [], ...records] = data;
    const missing = NEEDED[kind].filter((column) => !header.includes(column));
    if (missing.length > 0) {
      const expected = `the columns ${missing.join(', ')}`;
      this.#fault(file, { kind: 'unreadable', line: 1, column: null, value: header.join(','), expected });
    }
    const known = [...COLUMNS[kind], ...further];
    for (const [i, column] of header.entries())
      if (header.indexOf(column) !== i)
        this.#fault(file, { kind: 'duplicate-column', line: 1, column, value: column, position: i + 1 });
      else if (!known.includes(column))
        this.#fault(file, { ...notAllowed(`one of ${known.join(', ')}`), line: 1, column: null, value: column });
    const malformed = new Set(errors.map(({ row }) => row));
    for (const [i, record] of records.entries())
      if (record.length !== header.length && !malformed.has(i + 1))
        this.#fault(file, {
          kind: record.length > header.length ? 'too-many-fields' : 'unreadable',
          line: lines[i + 1] ?? 1,
          column: null,
          value: record.join(','),
          expected: `${header.length} cells, found ${record.length}`
        });
    if (this.#faults.length > before) return null;
    return {
      rows: records.map((record) => new Map(header.map((column, i) => [column, record[i] ?? '']))),
      lines: lines.slice(1)
    };
  }

  /** A row with all its fields, those of its rest in place of what its columns say. */
  #row(
    columns: ReadonlyMap<string, unknown>,
    cell: string,
    kind: OwnWork['kind'],
    { file, line, rest }: { file: string; line: number; rest: string }
  ): JsonRecord {
    const fields: Fields = kind === 'list' ? ENTRY : PAIR;
    let beside: unknown = {};
    try {
      if (cell !== '') beside = JSON.parse(cell);
    } catch {
      beside = null;
    }
    const keys = isRecord(beside) ? Object.keys(beside) : null;
    if (!keys?.every((key) => Object.hasOwn(fields, key)))
      this.#fault(file, { ...notAllowed('an object of fields, as JSON'), line, column: rest, value: cell });
    const values = Object.keys(fields).map((field): [string, unknown] => {
      const isBeside = isRecord(beside) && Object.hasOwn(beside, field);
      const value = isBeside ? (beside as JsonRecord)[field] : columns.get(field);
      const wrong = fields[field]?.(value);
      const said = isText(value) ? value : value === null ? '' : JSON.stringify(value);
      if (wrong) this.#fault(file, { ...wrong, line, column: isBeside ? rest : columnOf(field, fields), value: said });
      return [field, value];
    });
    return Object.fromEntries(values);
  }

  /** Ids of a list stand once and are of the list; what is above an entry is an entry of the list, and not beneath it. */
  #hierarchy(list: string, entries: readonly OwnEntry[], file: string, lines: readonly number[]): void {
    const first = new Map<string, number>();
    for (const [i, { id }] of entries.entries()) {
      const place = { line: lines[i] ?? 1, column: 'entry_id', value: id };
      const there = first.get(id);
      if (there !== undefined) this.#fault(file, { kind: 'duplicate-id', ...place, first: there });
      else first.set(id, place.line);
      if (!String(id).startsWith(`${list}:`)) this.#fault(file, { ...notAllowed(`${list}: and a code`), ...place });
    }
    const parents = new Map(entries.map(({ id, parent }) => [id, parent]));
    const sound = new Set<string | null>([null]);
    for (const [i, { id, parent }] of entries.entries()) {
      const place = { line: lines[i] ?? 1, column: 'parent', value: parent };
      if (parent !== null && !parents.has(parent))
        this.#fault(file, { ...notAllowed('an entry of this list'), ...place });
      const way = new Set<string>();
      let at: string | null = id;
      while (!sound.has(at) && at !== null && !way.has(at)) {
        way.add(at);
        at = parents.get(at) ?? null;
      }
      if (!sound.has(at)) this.#fault(file, { ...notAllowed('an entry that is not beneath this one'), ...place });
      for (const passed of way) sound.add(passed);
    }
  }
}

/** The path of the state among the names of the parts, which may lie in a folder; undefined where there is none. */
const stateIn = (names: readonly string[]) => names.find((name) => /^(?:(?!__MACOSX)[^/]+\/)?work\.json$/.test(name));

/** Whether a file is a work file, a damaged one too: the state is its first part. Every other zip is none. */
export function isWorkFile(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  const [length = 0, more = 0] = bytes.subarray(26, 28);
  const first = new TextDecoder().decode(bytes.subarray(30, 30 + length + 256 * more));
  if (first === WORK_FILE.state) return true;
  try {
    const { names } = new Unpacker(bytes, 'ZIP');
    return !names.includes('xl/workbook.xml') && stateIn(names) !== undefined;
  } catch {
    return false;
  }
}

/** Reads a work file. Never throws because of what it holds; all that is wrong with it is in the answer. */
export function readWorkFile(bytes: Uint8Array): WorkFileRead {
  try {
    return orUnreadable('ZIP', () => new WorkFileReader(new Unpacker(bytes, 'ZIP')).read());
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    const { kind, value, expected } = error;
    const fault: Remark = { kind, leaves: 'file', line: null, column: null, value };
    return { works: [], faults: [expected === undefined ? fault : { ...fault, expected }] };
  }
}
