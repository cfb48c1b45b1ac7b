import { readFileSync } from 'node:fs';
import { decode } from '#lib/tables/encoding.ts';
import { readRows, type TableFiles, type TableTexts } from '#lib/tables/read-tables.ts';
import { schemaOf, TABLE_NAMES, type TableName } from '#lib/tables/schema.ts';

/** One of the CSV files of `data/`, as its bytes: whether they are UTF-8 is for the rules to say. */
export const readShipped = (table: TableName): Uint8Array =>
  readFileSync(new URL(`../data/${schemaOf(table).path}`, import.meta.url));

/** The CSV files of `data/` as texts. */
export const shippedTexts = (): TableTexts =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, decode(readShipped(name)).text])) as TableTexts;

/** The CSV files of `data/` as bytes. */
export const shippedFiles = (): TableFiles =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, readShipped(name)])) as TableFiles;

/** The checked rows of `data/`. @throws TablesError if anything is wrong with them. */
export const shippedRows = () => readRows(shippedFiles());
