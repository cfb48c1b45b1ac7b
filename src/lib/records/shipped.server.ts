import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import { readTables } from '#lib/tables/read-tables.ts';
import { texts } from '#lib/tables/texts.server.ts';

/** The tables of `data/`, checked: a fault in them stops the build with the full list of faults. */
export const tables = readTables(texts);

/** The look-ups over all tables. */
export const crosswalk = indexCrosswalk(tables);
