import { indexCrosswalk } from '#lib/crosswalk/crosswalk.ts';
import { readTables } from '#lib/tables/read-tables.ts';
import { texts } from './texts.ts';

/** The tables of `data/`, checked: a fault in them stops the build with the full list of faults. */
export const tables = readTables(texts);

/** The look-ups over all tables. */
export const crosswalk = indexCrosswalk(tables);
