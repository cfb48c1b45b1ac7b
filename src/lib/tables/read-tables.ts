import type { Tables } from '#lib/model/types.ts';
import { checkFields, checkReferences } from './check-fields.ts';
import type { CsvRow } from './csv.ts';
import { readTable } from './csv-form.ts';
import type { TableFile } from './encoding.ts';
import { errorText, inFileOrder, type ValidationError } from './validation-errors.ts';
import type { Rows } from './rows.ts';
import { checkRules } from './rules.ts';
import { schemaOf, TABLE_NAMES, type TableName } from './schema.ts';
import { typeRows } from './typed-rows.ts';
import { toTables } from './values.ts';

/** The texts of the CSV files. */
export type TableTexts = Record<TableName, string>;

/** The CSV files as texts or as bytes, which are held against UTF-8 first. */
export type TableFiles = Record<TableName, TableFile>;

/** A table as it was read: its rows, what is wrong with its form and its fields, and whether a value was guessed. */
export interface ReadTable {
  rows: CsvRow[];
  faults: readonly ValidationError[];
  guessed: (value: string) => boolean;
}

/**
 * Reads one table and checks its form, columns and types.
 * @param file what faults call it
 * @param brought it is no file of the project; its form may differ a little, see `readTable`
 */
export function readTableFile(name: TableName, content: TableFile, file: string, brought: boolean): ReadTable {
  const schema = schemaOf(name);
  const columns = schema.fields.map((f) => f.name);
  const { rows, faults, guessed } = readTable(content, file, columns, !brought);
  return { rows, faults: [...faults, ...checkFields(schema, file, rows)], guessed };
}

/** Checks tables that were read against one another, see `checkTables`. Their rows stay as they are. */
export function checkRead(
  read: Readonly<Record<TableName, ReadTable>>,
  fileOf: (table: TableName) => string = (name) => schemaOf(name).path
): { rows: Record<TableName, CsvRow[]>; faults: ValidationError[] } {
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, read[name].rows])) as Record<TableName, CsvRow[]>;
  const faults = TABLE_NAMES.flatMap((name) => read[name].faults);
  if (!faults.some((f) => f.rule === 'csv-header')) {
    for (const name of TABLE_NAMES) faults.push(...checkReferences(schemaOf(name), fileOf(name), rows[name], rows));
    faults.push(...checkRules(rows, fileOf));
  }
  const guessed = new Map(TABLE_NAMES.map((name) => [fileOf(name), read[name].guessed]));
  // A value that was read by a guess is no one's; its encoding is the fault, and that is told.
  const real = faults.filter((f) => f.column === null || f.rule === 'encoding' || !guessed.get(f.file)?.(f.value));
  return { rows, faults: real.sort(inFileOrder) };
}

/**
 * Checks the texts of the tables: form, columns, types, keys, references and every named rule. All faults of all
 * files come back in one list, in file order; an empty list means that the tables are fit to publish. The rules about
 * meaning are only asked once every file has the expected columns.
 * @param fileOf what faults call the file of a table; its name in the data package where nothing else is said
 * @param brought the tables that are no files of the project
 */
export function checkTables(
  files: TableFiles,
  fileOf: (table: TableName) => string = (name) => schemaOf(name).path,
  brought: ReadonlySet<TableName> = new Set()
): { rows: Record<TableName, CsvRow[]>; faults: ValidationError[] } {
  const read = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, readTableFile(name, files[name], fileOf(name), brought.has(name))])
  ) as Record<TableName, ReadTable>;
  return checkRead(read, fileOf);
}

/** Tables that are not fit to publish; `faults` has them all, the message lists them line by line. */
export class TablesError extends Error {
  constructor(readonly faults: readonly ValidationError[]) {
    super(
      `${faults.length} fault${faults.length === 1 ? '' : 's'} in the tables:\n${faults.map(errorText).join('\n')}`
    );
    this.name = 'TablesError';
  }
}

/**
 * The checked rows of every table, as the JSON files have them.
 * @throws TablesError if anything at all is wrong with them; nothing downstream checks again.
 */
export function readRows(files: TableFiles): { [N in TableName]: Rows[N][] } {
  const { rows, faults } = checkTables(files);
  if (faults.length > 0) throw new TablesError(faults);
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [
      name,
      typeRows(
        name,
        rows[name].map((row) => row.values)
      )
    ])
  ) as { [N in TableName]: Rows[N][] };
}

/** The tables as the model has them. @throws TablesError */
export const readTables = (texts: TableTexts): Tables => toTables(readRows(texts));
