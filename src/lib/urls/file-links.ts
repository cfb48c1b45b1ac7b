import { resolve } from '$app/paths';
import { pieces } from './parts.ts';

// Addresses of files that only some pages offer: apart from `links.ts`, which travels with the matrix.

/** A file under /data/ that is no CSV. */
export function dataFile(file: string): string {
  const dot = file.indexOf('.');
  return resolve('/data/[name].[ending]', { name: file.slice(0, dot), ending: file.slice(dot + 1) });
}

/** The rows of entries.csv of a list. */
export const listCsv = (list: string) => resolve('/data/lists/[list].csv', { list });

/** The records of two lists. */
export const crosswalkCsv = (pair: string) => resolve('/data/crosswalks/[pair].csv', { pair });

/** The records that name an entry. */
export const entryCsv = (entryId: string) => resolve('/entries/[list]/[entry].csv', pieces(entryId));
