import entries from '#data/entries.csv?raw';
import lists from '#data/lists.csv?raw';
import mappings from '#data/mappings.csv?raw';
import assessed from '#data/assessed.csv?raw';
import codings from '#data/codings.csv?raw';
import settlements from '#data/settlements.csv?raw';
import retired from '#data/retired.csv?raw';
import lineage from '#data/lineage.csv?raw';
import { indexCrosswalk } from '#lib/crosswalk/crosswalk.ts';
import { readTables } from '#lib/tables/read-tables.ts';

/** The tables of `data/`, checked: a fault in them stops the build with the full list of faults. */
export const tables = readTables({ lists, entries, mappings, assessed, codings, settlements, retired, lineage });

/** The look-ups over all tables. */
export const crosswalk = indexCrosswalk(tables);
