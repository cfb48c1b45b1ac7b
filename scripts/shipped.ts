import { readFileSync } from 'node:fs';
import { readRows, type TableTexts } from '#lib/tables/read-tables.ts';
import { schemaOf, TABLE_NAMES, type TableName } from '#lib/tables/schema.ts';

/** The text of one of the CSV files of `data/`. */
export const readShipped = (table: TableName): string =>
  readFileSync(new URL(`../data/${schemaOf(table).path}`, import.meta.url), 'utf8');

/** The CSV files of `data/` as texts. */
export const shippedTexts = (): TableTexts =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, readShipped(name)])) as TableTexts;

/** The checked rows of `data/`. @throws TablesError if anything is wrong with them. */
export const shippedRows = () => readRows(shippedTexts());
