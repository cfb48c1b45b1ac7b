import { agreementRounds, type AgreementRound } from '#lib/model/agreement.ts';
import type { Crosswalk } from '#lib/model/crosswalk.ts';
import type { Entry, MappingRecord, Tables } from '#lib/model/types.ts';
import type { ApiSource } from '#lib/formats/api-json.ts';
import { Records } from '#lib/records/records.ts';
import { release } from '#lib/tables/release.ts';
import { readCsv } from '#lib/tables/csv.ts';
import { decode, type TableFile } from '#lib/tables/encoding.ts';
import { checkTables, readRows, type TableFiles, type TableTexts } from '#lib/tables/read-tables.ts';
import { schemaOf, TABLE_NAMES, type TableName } from '#lib/tables/schema.ts';
import { toTables } from '#lib/tables/values.ts';
import { versionFaults, type Version } from '#lib/tables/versions.ts';

/** The data that commands work on, read when first asked for: a help text need not wait for the tables. */
export class Source implements ApiSource {
  readonly release = release;

  /**
   * @param readTable one of the project's tables, as text or bytes
   * @param readFile a file that was named on the command line; throws UsageError where there is none
   */
  constructor(
    private readonly readTable: (table: TableName) => TableFile,
    readonly readFile: (path: string) => TableFile,
    /** the versions of the data that were released */
    readonly released: () => readonly Version[]
  ) {}

  /** The rows of one of the project's tables as they stand in its file. Nothing is checked for it. */
  rawRows(table: TableName): Record<string, string>[] {
    const { path, fields } = schemaOf(table);
    const columns = fields.map((f) => f.name);
    return readCsv(decode(this.readTable(table)).text, path, columns).rows.map((row) => row.values);
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
