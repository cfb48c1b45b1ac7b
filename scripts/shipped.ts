import { readFileSync } from 'node:fs';
import { readTables, type TableTexts } from '#lib/tables/read-tables.ts';
import { schemaOf, TABLE_NAMES } from '#lib/tables/schema.ts';

/** The CSV files of `data/` as texts. */
export function shippedTexts(): TableTexts {
  const read = (path: string) => readFileSync(new URL(`../data/${path}`, import.meta.url), 'utf8');
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, read(schemaOf(name).path)])) as TableTexts;
}

/** The tables of `data/`. @throws TablesError if anything is wrong with them. */
export const shippedTables = () => readTables(shippedTexts());
