import { texts } from '#lib/tables/texts.server.ts';
import { readRows } from '#lib/tables/read-tables.ts';
import { toTables } from '#lib/tables/values.ts';
import { Records } from './records.ts';

/** The checked rows of `data/`: a fault in them stops the build with the full list of faults. */
export const rows = readRows(texts);

/** The tables of `data/` as the model has them. */
export const tables = toTables(rows);

/** Every record of `data/`, resolved once. */
export const records = new Records(tables);

/** The look-ups over all tables. */
export const { crosswalk, decisions } = records;
