import { basename } from 'node:path';
import { agreementRounds, type AgreementRound } from '#lib/model/agreement.ts';
import type { Crosswalk } from '#lib/model/crosswalk.ts';
import type { Entry, MappingRecord, Tables } from '#lib/model/types.ts';
import type { ApiSource } from '#lib/formats/api-json.ts';
import type { CharacterMap } from '#lib/formats/official-pdf.ts';
import { readOfficial, sha256Of } from '#lib/formats/read-official.ts';
import { UnreadableDocument } from '#lib/formats/unreadable-document.ts';
import type { OfficialDocument } from '#lib/model/official-document.ts';
import { Records } from '#lib/records/records.ts';
import { isWorkFile, readWorkFile, type WorkFileRead } from '#lib/records/work-file.ts';
import { release } from '#lib/tables/release.ts';
import type { Choices, KnownList, Reading } from '#lib/tables/import/brought.ts';
import { knownLists } from '#lib/tables/import/known-lists.ts';
import { readBrought } from '#lib/tables/import/read.ts';
import { readCsv } from '#lib/tables/csv.ts';
import { decode, type TableFile } from '#lib/tables/encoding.ts';
import { checkTables, readRows, type TableFiles, type TableTexts } from '#lib/tables/read-tables.ts';
import { schemaOf, TABLE_NAMES, type TableName } from '#lib/tables/schema.ts';
import { toTables } from '#lib/tables/values.ts';
import { versionFaults, type Version } from '#lib/tables/versions.ts';

/** An official document that was named on the command line, or why its text cannot be read. */
export interface ReadDocument {
  sha256: string | null;
  document: OfficialDocument | UnreadableDocument;
}

/** The data that commands work on, read when first asked for: a help text need not wait for the tables. */
export class Source implements ApiSource {
  readonly release = release;

  /**
   * @param readTable one of the project's tables, as text or bytes
   * @param readFile a file that was named on the command line; throws UsageError where there is none
   */
  constructor(
    private readonly readTable: (table: TableName) => TableFile,
    readonly readFile: (path: string, expected?: string) => TableFile,
    /** the versions of the data that were released */
    readonly released: () => readonly Version[],
    /** what old fonts of a PDF name their signs by; without it, a PDF with such fonts lacks their signs */
    private readonly characterMap: CharacterMap = () => Promise.reject(new Error('There are no character maps.'))
  ) {}

  /** Reads an official document, which takes a while, so that `document` has it. @throws UsageError where there is no file */
  async readDocument(path: string): Promise<void> {
    const file = this.readFile(path, 'a PDF, HTML or text file');
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : new Uint8Array(file);
    const document = await readOfficial(bytes, this.characterMap).catch((error: unknown) => {
      if (error instanceof UnreadableDocument) return error;
      throw error;
    });
    this.#documents.set(path, { sha256: await sha256Of(bytes), document });
  }

  /** A document that `readDocument` has read. @throws UsageError where there is no file, Error where it was not read */
  document(path: string): ReadDocument {
    const read = this.#documents.get(path);
    if (read) return read;
    this.readFile(path, 'a PDF, HTML or text file');
    throw new Error(`${path} was not read.`);
  }
  readonly #documents = new Map<string, ReadDocument>();

  /**
   * Reads a list or a mapping of a person's own, which takes a while, so that `reading` has it.
   * @throws UsageError where there is no file, TablesError if anything is wrong with the tables
   */
  async readBrought(path: string, choices: Choices, lists: readonly KnownList[] = []): Promise<void> {
    const file = this.readFile(path, 'a list or a mapping');
    // What a file begins with says what it is, so it is read as bytes even where it is at hand as text.
    const content = typeof file === 'string' ? new TextEncoder().encode(file) : new Uint8Array(file);
    const known = [...knownLists(this.tables.entries), ...lists];
    this.#readings.set(path, await readBrought({ name: basename(path), content }, choices, known));
  }

  /** What is in a work file; null where the file is none. @throws UsageError where there is no file */
  workFile(path: string): WorkFileRead | null {
    const file = this.readFile(path, 'a list, a mapping or a work file');
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : new Uint8Array(file);
    return isWorkFile(bytes) ? readWorkFile(bytes) : null;
  }

  /** A file that `readBrought` has read. @throws UsageError where there is no file, Error where it was not read */
  reading(path: string): Reading {
    const read = this.#readings.get(path);
    if (read) return read;
    this.readFile(path, 'a list or a mapping');
    throw new Error(`${path} was not read.`);
  }
  readonly #readings = new Map<string, Reading>();

  /** The text of one of the project's tables as it stands in its file. Nothing is checked for it. */
  textOf(table: TableName): string {
    return decode(this.readTable(table)).text;
  }

  /** All of the project's tables as text. */
  texts(): TableTexts {
    return Object.fromEntries(TABLE_NAMES.map((table) => [table, this.textOf(table)])) as TableTexts;
  }

  /** The rows of one of the project's tables as they stand in its file. Nothing is checked for it. */
  rawRows(table: TableName): Record<string, string>[] {
    const { path, fields } = schemaOf(table);
    const columns = fields.map((f) => f.name);
    return readCsv(this.textOf(table), path, columns).rows.map((row) => row.values);
  }

  /** Ids of all lists, in the order of the lists. Nothing is checked for it. */
  get listIds(): readonly string[] {
    return (this.#listIds ??= this.rawRows('lists').map((values) => values['list_id'] ?? ''));
  }
  #listIds: readonly string[] | undefined;

  /** The files of the project's tables, with the given ones in place of its own. */
  private files(instead: Partial<TableFiles> = {}): TableFiles {
    return Object.fromEntries(
      TABLE_NAMES.map((table) => [table, instead[table] ?? this.readTable(table)])
    ) as TableFiles;
  }

  /** Every record of the project's tables, resolved once. @throws TablesError if anything is wrong with the tables. */
  get records(): Records {
    return (this.#records ??= new Records(toTables(this.rows)));
  }
  #records: Records | undefined;

  /** The checked rows of the project's tables. @throws TablesError */
  get rows(): ApiSource['rows'] {
    return (this.#rows ??= readRows(this.files()));
  }
  #rows: ApiSource['rows'] | undefined;

  /** The project's tables. @throws TablesError */
  get tables(): Tables {
    return this.records.tables;
  }

  /** The look-ups over the tables. @throws TablesError */
  get crosswalk(): Crosswalk<Entry, MappingRecord> {
    return this.records.crosswalk;
  }

  /** How far the coders agree. @throws TablesError */
  get agreement(): readonly AgreementRound[] {
    return (this.#agreement ??= agreementRounds(this.tables));
  }
  #agreement: readonly AgreementRound[] | undefined;

  /**
   * What the rules find in the project's tables, with the given texts in place of its own. The project's own tables must
   * also be those of their version, where that was released.
   */
  check(instead: Partial<TableFiles>, fileOf: (table: TableName) => string): ReturnType<typeof checkTables> {
    const files = this.files(instead);
    const found = checkTables(files, fileOf, new Set(TABLE_NAMES.filter((name) => instead[name] !== undefined)));
    if (Object.keys(instead).length > 0) return found;
    const texts = Object.fromEntries(TABLE_NAMES.map((name) => [name, decode(files[name]).text])) as TableTexts;
    const versions = versionFaults(texts, release.version, this.released());
    return { ...found, faults: [...found.faults, ...versions.map((f) => ({ ...f, file: `data/${f.file}` }))] };
  }
}
