import { agreementRounds, type AgreementRound } from '#lib/model/agreement.ts';
import type { Crosswalk } from '#lib/model/crosswalk.ts';
import type { Entry, MappingRecord, Tables } from '#lib/model/types.ts';
import type { ApiSource } from '#lib/formats/api-json.ts';
import { Records } from '#lib/records/records.ts';
import { release } from '#lib/tables/release.ts';
import { readCsv } from '#lib/tables/csv.ts';
import { checkTables, readRows, type TableTexts } from '#lib/tables/read-tables.ts';
import { schemaOf, TABLE_NAMES, type TableName } from '#lib/tables/schema.ts';
import { toTables } from '#lib/tables/values.ts';
import { versionFaults, type Version } from '#lib/tables/versions.ts';

/** The data that commands work on, read when first asked for: a help text need not wait for the tables. */
export class Source implements ApiSource {
  readonly release = release;

  /**
   * @param readTable the text of one of the project's tables
   * @param readFile the text of a file that was named on the command line; throws UsageError where there is none
   */
  constructor(
    private readonly readTable: (table: TableName) => string,
    readonly readFile: (path: string) => string,
    /** the versions of the data that were released */
    private readonly released: () => readonly Version[]
  ) {}

  /** The rows of one of the project's tables as they stand in its file. Nothing is checked for it. */
  rawRows(table: TableName): Record<string, string>[] {
    const { path, fields } = schemaOf(table);
    const columns = fields.map((f) => f.name);
    return readCsv(this.readTable(table), path, columns).rows.map((row) => row.values);
  }

  /** Ids of all lists, in the order of the lists. Nothing is checked for it. */
  get listIds(): readonly string[] {
    return (this.#listIds ??= this.rawRows('lists').map((values) => values['list_id'] ?? ''));
  }
  #listIds: readonly string[] | undefined;

  /** The project's tables as texts, with the given ones in place of its own. */
  texts(instead: Partial<TableTexts> = {}): TableTexts {
    return Object.fromEntries(
      TABLE_NAMES.map((table) => [table, instead[table] ?? this.readTable(table)])
    ) as TableTexts;
  }

  /** Every record of the project's tables, resolved once. @throws TablesError if anything is wrong with the tables. */
  get records(): Records {
    return (this.#records ??= new Records(toTables(this.rows)));
  }
  #records: Records | undefined;

  /** The checked rows of the project's tables. @throws TablesError */
  get rows(): ApiSource['rows'] {
    return (this.#rows ??= readRows(this.texts()));
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
  check(instead: Partial<TableTexts>, fileOf: (table: TableName) => string): ReturnType<typeof checkTables> {
    const texts = this.texts(instead);
    const found = checkTables(texts, fileOf);
    if (Object.keys(instead).length > 0) return found;
    const versions = versionFaults(texts, release.version, this.released());
    return { ...found, faults: [...found.faults, ...versions.map((f) => ({ ...f, file: `data/${f.file}` }))] };
  }
}
