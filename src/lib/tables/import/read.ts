import type {
  Brought,
  BroughtColumn,
  Choices,
  FileForm,
  KnownList,
  Place,
  Reading,
  Remark,
  SetAside
} from './brought.ts';
import { withoutUnseen } from './cells.ts';
import { decodeText } from './encoding.ts';
import type { HeaderFields } from './field-names.ts';
import { makeGrid, MOST_COLUMNS, MOST_ROWS, placeOf, type MadeGrid, type RawTable } from './grid.ts';
import { asHeader, findHeader, listHeader, mappingHeader } from './header.ts';
import { isZip, markupOf, notATable } from './kinds-of-files.ts';
import { labelColumn, readList } from './list.ts';
import { isKnownListColumn } from './list-fields.ts';
import { isNdjson, readJson, readNdjson, tableOfJson, type JsonRead } from './list-json.ts';
import { isJskosMapping, jskosItems, readJskos, type JskosItem } from './jskos.ts';
import { dialectOf, isForeignStrength, isKnownColumn, isSssomHeader } from './mapping-fields.ts';
import { readMapping } from './mapping.ts';
import type { MappingRead } from './mapping-rows.ts';
import { isMatrix, readMatrix } from './matrix-form.ts';
import { Remarks } from './remarks.ts';
import { readSssomMetadata, type SssomMetadata } from './sssom.ts';
import { recordsOf, separatorOf } from './text-grid.ts';
import type { SheetTable } from './workbook.ts';

/** A larger file is not read, in bytes. */
const LARGEST = 50 * 1024 * 1024;
const inMiB = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

/** A table with its header, however it was written. */
interface Table extends RawTable {
  form: FileForm;
  /** index of the header among the records; null where there is none, and `names` are then those of the columns */
  header: number | null;
  names: readonly string[];
  /** where each column has its name, where that is not the header */
  nameAt?: readonly Place[];
  brings: 'list' | 'mapping';
  metadata?: SssomMetadata;
  sourceNote: readonly string[];
  /** rows that were no record at all, as lines of NDJSON that are cut off */
  unreadable?: readonly number[];
}

/** The reading of one file. */
class FileReader {
  readonly #remarks = new Remarks();

  constructor(
    private readonly brought: Brought,
    private readonly choices: Choices,
    private readonly known: readonly KnownList[],
    private readonly alive?: () => void
  ) {}

  async read(): Promise<Reading> {
    const { content } = this.brought;
    if (typeof content === 'string') {
      const text = content.startsWith('\ufeff') ? content.slice(1) : content;
      return this.#text(text, { format: 'pasted', encoding: 'utf-8', bom: false });
    }
    if (content.length > LARGEST) {
      const expected = `at most ${inMiB(LARGEST)}, found ${inMiB(content.length)}`;
      return this.#nothing({ kind: 'too-large', value: 'file', expected });
    }
    if (content.length === 0) return this.#nothing({ kind: 'empty-file' });
    const other = notATable(content);
    if (other !== null) return this.#nothing({ kind: 'not-a-table', value: other });
    if (isZip(content)) return this.#workbook(content);
    const decoded = await decodeText(content, this.choices.encoding);
    if (!decoded) return this.#nothing({ kind: 'unreadable', value: 'UTF-32', expected: 'UTF-8' });
    const { text, encoding, bom, guessed } = decoded;
    if (guessed) this.#remarks.add({ kind: 'encoding-guessed', line: null, column: null, value: encoding });
    return this.#text(text, { format: null, encoding, bom });
  }

  /** A reading of which nothing came. */
  #nothing(
    fault: Pick<Remark, 'kind'> & Partial<Remark>,
    form: FileForm = { format: null },
    more: Partial<Reading> = {}
  ): Reading {
    this.#remarks.fault({ leaves: 'file', line: null, column: null, ...fault });
    return this.#reading({ form, ...more });
  }

  #reading(more: Partial<Reading> & Pick<Reading, 'form'>): Reading {
    const columns = more.columns ?? [];
    return {
      name: this.brought.name,
      brings: this.choices.as ?? null,
      columns,
      rowsRead: 0,
      rowsKept: 0,
      entries: [],
      pairs: [],
      lists: { rows: null, columns: null },
      listFromFile: {},
      setAside: [],
      sourceNote: [],
      ...this.#remarks.sorted(columns.map(({ name }) => name)),
      ...more
    };
  }

  async #text(text: string, form: FileForm): Promise<Reading> {
    const pasted = form.format === 'pasted';
    const markup = pasted ? null : markupOf(text);
    if (markup !== null) return this.#nothing({ kind: 'not-a-table', value: markup });
    const first = firstSign(text);
    if (first === null) return this.#nothing({ kind: 'empty-file' }, form);
    if (first === '{' && isNdjson(text)) {
      const { newline, ...read } = readNdjson(text);
      return this.#json(read, text, { ...form, format: 'ndjson', newline });
    }
    if (first === '{' || first === '[') {
      const json = readJson(text);
      if (json) return this.#json(json, text, { ...form, format: 'json' });
      // What is pasted may begin with a bracket and be a list all the same.
      if (!pasted)
        return this.#nothing({ kind: 'unreadable', value: 'JSON', expected: 'JSON' }, { ...form, format: 'json' });
    }
    return this.#table(await this.#textTable(text, form));
  }

  /** A workbook: the sheet that was chosen, or the one with the best header. */
  async #workbook(bytes: Uint8Array): Promise<Reading> {
    const { fillMerges, openWorkbook } = await import('./workbook.ts');
    const { ZipFault } = await import('./unzip.ts');
    const form: FileForm = { format: 'xlsx' };
    try {
      const { shown, hidden, read } = openWorkbook(bytes);
      form.sheetsOffered = shown;
      const { as, headerLine, columns, sheet: chosen } = this.choices;
      const offered = chosen !== undefined && shown.includes(chosen) ? [chosen] : shown;
      let best: { name: string; table: SheetTable; known: number; matrix: number | null } | null = null;
      for (const name of offered) {
        const table = read(name);
        const header = headerLine === undefined ? findHeader(table.records, as) : null;
        const matrix = header || headerLine !== undefined ? null : this.#matrixAt(table.records);
        const known = header?.known ?? (matrix === null ? (table.records.length > 0 ? 0 : -1) : 1);
        if (known > (best?.known ?? -2)) best = { name, table, known, matrix };
      }
      if (hidden.length > 0)
        this.#remarks.add({
          kind: 'hidden-sheet',
          line: null,
          column: null,
          value: hidden.join(', '),
          count: hidden.length
        });
      if (!best?.table.records.some((record) => record.some((cell) => cell !== '')))
        return this.#nothing({ kind: 'empty-file' }, form);
      const { name, table, matrix } = best;
      const found = headerLine === undefined ? findHeader(table.records, as) : null;
      const at = headerLine ? Array.from(table.lines).indexOf(headerLine) : (found?.index ?? matrix ?? -1);
      const header = at === -1 ? null : at;
      const names = header === null ? [] : (table.records[header] ?? []);
      const brings = matrix === null ? (as ?? asHeader(names)?.brings ?? 'list') : 'mapping';
      if (brings === 'list')
        for (const [i, field] of listHeader(names).fields.entries())
          if ((columns?.[i + 1] === undefined ? field : columns[i + 1]) === 'group') fillMerges(table, i, header ?? -1);
      return this.#table({
        ...table,
        header,
        names,
        brings,
        sourceNote: header === null ? [] : this.#above(table, header, 1, [], false),
        form: {
          ...form,
          ...(matrix === null ? {} : { dialect: 'matrix' }),
          sheet: name,
          headerLine: header === null ? null : (table.lines[header] ?? null)
        }
      });
    } catch (error) {
      if (!(error instanceof ZipFault)) throw error;
      const { kind, value, expected, line } = error;
      return this.#nothing({ kind, value, line, ...(expected === undefined ? {} : { expected }) }, form);
    }
  }

  /** A text as a table: what stands above it, what parts its cells, and which record is its header. */
  async #textTable(text: string, form: FileForm): Promise<Table> {
    const { as, delimiter: chosen, headerLine } = this.choices;
    const pasted = form.format === 'pasted';
    const separator = separatorLine(text);
    const block = separator ? null : hashLines(text);
    const from = separator?.length ?? block?.length ?? 0;
    const line = separator ? 2 : 1 + (block?.lines.length ?? 0);
    const headerOf = (records: readonly (readonly string[])[]) => findHeader(records, as);
    const delimiter =
      chosen ?? separator?.sign ?? (pasted && text.includes('\t') ? '\t' : separatorOf(text, from, headerOf));
    const parted = recordsOf(text, { delimiter, from, line });
    if (separator) this.#remarks.add({ kind: 'separator-line', line: 1, column: null, value: separator.line });
    else if (chosen === undefined && (delimiter === '，' || delimiter === '；'))
      this.#remarks.add({ kind: 'full-width-delimiter', line, column: null, value: delimiter });

    let header: number | null;
    let brings: 'list' | 'mapping';
    let matrix = false;
    if (headerLine === undefined) {
      const found = findHeader(parted.records, as);
      header = found?.index ?? null;
      brings = found?.brings ?? as ?? 'list';
      const at = found ? null : this.#matrixAt(parted.records);
      matrix = at !== null;
      if (matrix) [header, brings] = [at, 'mapping'];
    } else {
      const at = headerLine === 0 ? -1 : parted.lines.indexOf(headerLine);
      header = at === -1 ? null : at;
      brings = as ?? (at === -1 ? undefined : asHeader(parted.records[at] ?? [])?.brings) ?? 'list';
    }
    const names = header === null ? [] : (parted.records[header] ?? []);
    const { folded, fields } = mappingHeader(names);
    const known = brings === 'mapping' ? dialectOf(folded, fields, block !== null) : undefined;
    const dialect = matrix ? 'matrix' : known;
    const sssom =
      brings === 'mapping' && header !== null && (isSssomHeader(folded) || block !== null) && dialect === undefined;
    const metadata = sssom ? await this.#metadata(block?.lines ?? []) : undefined;
    const sourceNote =
      header === null ? [] : this.#above(parted, header, separator ? 2 : 1, sssom ? [] : (block?.lines ?? []), sssom);
    const format = pasted
      ? 'pasted'
      : sssom
        ? 'sssom'
        : delimiter === null
          ? 'text'
          : delimiter === '\t'
            ? 'tsv'
            : 'csv';
    return {
      ...parted,
      header,
      names,
      brings,
      sourceNote,
      badBytes: text.includes('\ufffd'),
      ...(metadata ? { metadata } : {}),
      form: {
        ...form,
        format,
        ...(dialect ? { dialect } : {}),
        ...(metadata ? { sssomVersion: metadata.version } : {}),
        ...(parted.newline ? { newline: parted.newline } : {}),
        delimiter,
        headerLine: header === null ? null : (parted.lines[header] ?? null)
      }
    };
  }

  /** The record above a matrix, which is the first with a value; null where the records are none. */
  #matrixAt(records: readonly (readonly string[])[]): number | null {
    if (this.choices.as === 'list') return null;
    const first = records.findIndex((record) => record.some((cell) => cell.trim() !== ''));
    return first !== -1 && isMatrix(records, first, this.choices, this.known) ? first : null;
  }

  async #metadata(lines: readonly string[]): Promise<SssomMetadata> {
    const beside = this.choices.metadata;
    const metadata = await readSssomMetadata(beside === undefined ? lines : beside.split(/\r\n|\r|\n/));
    for (const remark of metadata.remarks) this.#tell(remark);
    return metadata;
  }

  /** A fault has what it leaves out; a warning has not. */
  #tell(remark: Remark): void {
    if (remark.leaves === undefined) this.#remarks.add(remark);
    else this.#remarks.fault(remark);
  }

  /** Tells of the lines above a header, and returns what they say. */
  #above(
    { records, lines }: Pick<RawTable, 'records' | 'lines'>,
    header: number,
    firstLine: number,
    block: readonly string[],
    sssom: boolean
  ): readonly string[] {
    const note = [
      ...block.map((text) => text.replace(/^"?#+/, '')),
      ...records.slice(0, header).map((cells) => cells.join(' '))
    ]
      .map((text) => withoutUnseen(text))
      .filter((text) => text !== '');
    const count = (lines[header] ?? firstLine) - firstLine;
    if (count > 0 && !(sssom && note.length === 0))
      this.#remarks.add({ kind: 'lines-above-header', line: firstLine, column: null, count });
    return note;
  }

  #json(read: JsonRead, text: string, form: FileForm): Reading {
    const jskos = this.choices.as === 'list' ? null : jskosOf(read);
    if (jskos) {
      const mapping = readJskos(jskos, this.choices, this.known);
      for (const remark of mapping.remarks) this.#tell(remark);
      return this.#reading({ ...withoutRemarks(mapping), form: { ...form, format: 'jskos' }, brings: 'mapping' });
    }
    const table = tableOfJson(read.records, MOST_COLUMNS);
    const header = asHeader(table.names, this.choices.as);
    const brings = header?.brings ?? this.choices.as ?? 'list';
    return this.#table({
      ...table,
      form,
      header: null,
      nameAt: table.firsts,
      brings,
      sourceNote: [],
      badBytes: text.includes('\ufffd'),
      unreadable: read.unreadable
    });
  }

  /** Reads the rows of a table whose form is known. */
  #table(table: Table): Reading {
    const { form, header, brings, sourceNote } = table;
    const names = brings === 'mapping' ? mappingHeader(table.names) : listHeader(table.names);
    const columns = this.#columns(table, names);
    const empty = { brings, columns, sourceNote };
    if (columns.length > MOST_COLUMNS) {
      const place = header === null ? { line: null } : placeOf(table, header);
      const expected = `at most ${MOST_COLUMNS} columns, found ${columns.length}`;
      return this.#nothing({ kind: 'too-large', ...place, value: 'columns', expected }, form, {
        ...empty,
        columns: []
      });
    }
    if (brings === 'list' && labelColumn(columns) === null)
      return this.#nothing({ kind: 'no-label-column' }, form, empty);
    const matrix = form.dialect === 'matrix';
    if (brings === 'mapping' && !matrix && !(hasField(columns, 'subject') && hasField(columns, 'object')))
      return this.#nothing({ kind: 'no-ends' }, form, empty);
    if (header === null && !table.nameAt && columns.length === 1 && this.choices.columns === undefined)
      this.#remarks.add({ kind: 'no-header', line: table.lines[0] ?? 1, column: null });

    const made = makeGrid(table, header, columns, this.alive);
    if (made.tooMany !== null) {
      const rowsRead = made.grid.rows.length + made.aside.length;
      const expected = `at most ${MOST_ROWS} rows`;
      const place = placeOf(made.grid, made.tooMany);
      return this.#nothing({ kind: 'too-large', ...place, value: 'rows', expected }, form, { ...empty, rowsRead });
    }
    const read = brings === 'list' ? this.#list(made) : this.#mapping(made, table);
    const unreadable: SetAside[] = (table.unreadable ?? []).map((line) => ({ line, cells: [] }));
    for (const { line } of unreadable)
      this.#remarks.fault({ kind: 'unreadable', leaves: 'row', line, column: null, value: null, expected: 'JSON' });
    for (const { remark } of made.aside) this.#remarks.fault(remark);
    const before = made.aside.map(({ record }): SetAside => ({
      ...placeOf(made.grid, record),
      cells: made.grid.records[record] ?? []
    }));
    const setAside = [...before, ...unreadable, ...read.setAside].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    const aside = new Set(setAside.map(({ line, path }) => path ?? line));
    const keeps = (record: number) => {
      const { line, path } = placeOf(made.grid, record);
      return !aside.has(path ?? line);
    };
    this.#ofRows(made, keeps);
    this.#ofColumns(table, names, made, keeps);
    const rowsRead = made.grid.rows.length + made.aside.length + unreadable.length;
    return this.#reading({ ...empty, form, ...read, rowsRead, rowsKept: rowsRead - setAside.length, setAside });
  }

  #list({ grid }: MadeGrid): Pick<Reading, 'entries' | 'setAside'> {
    const { entries, aside } = readList(grid, this.#remarks);
    return {
      entries,
      setAside: aside.map((record) => ({ ...placeOf(grid, record), cells: grid.records[record] ?? [] }))
    };
  }

  #mapping(
    { grid }: MadeGrid,
    { form, metadata }: Table
  ): Pick<Reading, 'pairs' | 'lists' | 'listFromFile' | 'setAside'> {
    const read =
      form.dialect === 'matrix'
        ? readMatrix(grid, this.choices, this.known)
        : readMapping({ grid, form, ...(metadata ? { metadata } : {}) }, this.choices, this.known);
    for (const remark of read.remarks) this.#tell(remark);
    return withoutRemarks(read);
  }

  /** The columns of a table: the names of its header, or numbers, with the fields that were found or chosen. */
  #columns({ records, header, names, nameAt, form }: Table, { fields, folded }: HeaderFields): BroughtColumn[] {
    const chosen = new Map(Object.entries(this.choices.columns ?? {}).map(([at, field]) => [Number(at), field]));
    const choice = (position: number, found: string | null) => {
      const field = chosen.get(position);
      return field === undefined ? found : field;
    };
    if (header !== null || nameAt) {
      const unread = (i: number) => isKnownColumn(folded[i] ?? '', form);
      return names.map((name, i) => ({
        position: i + 1,
        name: withoutUnseen(name),
        field: choice(i + 1, unread(i) ? null : (fields[i] ?? null))
      }));
    }
    let width = 0;
    for (const record of records) width = Math.max(width, record.length);
    const only = width === 1 && this.choices.as !== 'mapping' ? 'label' : null;
    return Array.from({ length: width }, (_, i) => ({
      position: i + 1,
      name: String(i + 1),
      field: choice(i + 1, only)
    }));
  }

  /** What is said of rows whatever they hold, counted over those that were taken over. */
  #ofRows({ grid, values, blank, short, unseen }: MadeGrid, keeps: (record: number) => boolean): void {
    for (const { record, remark } of values) if (keeps(record)) this.#remarks.fault(remark);
    for (const record of blank) this.#remarks.warn('blank-rows', placeOf(grid, record), null);
    for (const record of short) if (keeps(record)) this.#remarks.warn('short-rows', placeOf(grid, record), null);
    for (const [column, records] of unseen) {
      const { name = '', position } = grid.columns[column] ?? {};
      for (const record of records)
        if (position !== undefined && (record === grid.header || keeps(record)))
          this.#remarks.warn('unseen-characters', placeOf(grid, record), name, { position });
    }
  }

  /** What is said of columns. */
  #ofColumns(
    { header, nameAt, brings, form }: Table,
    { folded, duplicates }: HeaderFields,
    { grid, filled }: MadeGrid,
    keeps: (record: number) => boolean
  ): void {
    if ((header === null && !nameAt) || form.dialect === 'matrix') return;
    const placeOfName = (column: number): Place =>
      nameAt?.[column] ?? (header === null ? { line: null } : placeOf(grid, header));
    let empty = 0;
    for (const [i, { name, field, position }] of grid.columns.entries()) {
      const place = placeOfName(i);
      const first = duplicates.get(i);
      if (first !== undefined) {
        if (grid.rows.some((r) => (grid.records[r]?.[i] ?? '') !== (grid.records[r]?.[first] ?? '')))
          this.#remarks.fault({
            kind: 'duplicate-column',
            leaves: 'column',
            ...place,
            column: name,
            value: name,
            position
          });
        continue;
      }
      if (field !== null) continue;
      if (name === '') {
        if (!filled.has(i)) empty++;
        else
          for (const r of grid.rows)
            if (grid.records[r]?.[i] && keeps(r)) this.#remarks.warn('unnamed-column', place, '', { position });
        continue;
      }
      const plain = folded[i] ?? '';
      const known =
        brings === 'list' ? isKnownListColumn(plain, folded) : isKnownColumn(plain, form) || isForeignStrength(plain);
      if (!known) this.#remarks.add({ kind: 'unknown-column', ...place, column: name, position });
    }
    if (empty > 0) this.#remarks.add({ kind: 'empty-columns', ...placeOfName(0), column: null, count: empty });
  }
}

/** The mappings of a JSON file that is JSKOS; null where it is something else. */
function jskosOf({ records, whole, unreadable }: JsonRead): readonly JskosItem[] | null {
  if (whole !== null) return jskosItems(whole);
  if (!records.some(({ value }) => isJskosMapping(value))) return null;
  const lines = [...records, ...unreadable.map((line) => ({ value: undefined, line }))];
  return lines.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** What came of a mapping without what is told elsewhere. */
function withoutRemarks({ pairs, lists, listFromFile, setAside, rowsRead, rowsKept }: MappingRead) {
  return { pairs, lists, listFromFile, setAside, rowsRead, rowsKept };
}

const hasField = (columns: readonly BroughtColumn[], field: string) => columns.some((column) => column.field === field);

/** The first sign of a text that is no space; null where there is none. */
function firstSign(text: string): string | null {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x20 && text[i]?.trim() !== '') return text.charAt(i);
  return null;
}

/** The line `sep=;` that Excel writes and reads. */
function separatorLine(text: string): { sign: string; line: string; length: number } | null {
  const [whole, line = '', sign = ''] = /^(sep=([^\r\n]))(?:\r\n|\r|\n)/i.exec(text.slice(0, 8)) ?? [];
  return whole === undefined ? null : { sign, line, length: whole.length };
}

/** The lines at the top of a text that begin with `#`, or with a quote and `#` as a spreadsheet makes of some. */
function hashLines(text: string): { lines: string[]; length: number } | null {
  const lines: string[] = [];
  let at = 0;
  while (at < text.length && (text[at] === '#' || text.startsWith('"#', at))) {
    let end = at;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    lines.push(text.slice(at, end));
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines.length === 0 ? null : { lines, length: Math.min(at, text.length) };
}

/**
 * Reads what a person brings: a list or a mapping in any of the forms of docs/import.md. Never throws because of what
 * the file holds; all that is wrong with it is in the reading.
 * @param known the lists in which ends of pairs are looked for
 * @param alive called now and then while rows are read, which may take long
 */
export async function readBrought(
  brought: Brought,
  choices: Choices,
  known: readonly KnownList[],
  alive?: () => void
): Promise<Reading> {
  return new FileReader(brought, choices, known, alive).read();
}
