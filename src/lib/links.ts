import { resolve } from '$app/paths';
import type { Reading } from '#lib/crosswalk/types.ts';
import type { Locale } from '#lib/messages/index.ts';

/** The last piece of a record's address: `pcx:cn-us-0001` is `cn-us-0001`, because addresses carry no colon. */
export const addressOfRecord = (recordId: string) => recordId.replace('pcx:', '');

/** The record of an address. */
export const recordOfAddress = (piece: string) => `pcx:${piece}`;

/** An entry in an address: list, slash, code. */
export const addressOfEntry = (entryId: string) => entryId.replace(':', '/');

/** A cell in a query: row and column entry, joined by a tilde. */
export const addressOfCell = (row: string, column: string) => `${addressOfEntry(row)}~${addressOfEntry(column)}`;

/** Row and column of a cell in a query, or null where the text is none. */
export function cellOfAddress(text: string | null): { row: string; column: string } | null {
  const [row, column, ...rest] = (text ?? '').split('~').map((piece) => piece.replace('/', ':'));
  return row && column && rest.length === 0 ? { row, column } : null;
}

/** Every address of the site in one language. Pages end in a slash, as the built files do. */
export function linksFor(locale: Locale) {
  const lang = locale === 'en' ? undefined : locale;
  const page = (path: string) => (path.endsWith('/') ? path : `${path}/`);
  return {
    home: () => page(resolve('/[[lang=lang]]', { lang })),
    overlaps: () => page(resolve('/[[lang=lang]]/overlaps', { lang })),
    overlap: (recordId: string) =>
      page(resolve('/[[lang=lang]]/overlaps/[id]', { lang, id: addressOfRecord(recordId) })),
    method: () => page(resolve('/[[lang=lang]]/method', { lang })),
    differences: () => page(resolve('/[[lang=lang]]/method/differences', { lang })),
    about: () => page(resolve('/[[lang=lang]]/about', { lang })),
    matrixCell: (row: string, column: string) =>
      `${page(resolve('/[[lang=lang]]', { lang }))}?cell=${addressOfCell(row, column)}`,
    overlapJson: (recordId: string) => resolve('/overlaps/[id].json', { id: addressOfRecord(recordId) }),
    overlapCsv: (recordId: string) => resolve('/overlaps/[id].csv', { id: addressOfRecord(recordId) }),
    entryJson: (entryId: string) => {
      const [list = '', entry = ''] = entryId.split(':');
      return resolve('/entries/[list]/[entry].json', { list, entry });
    },
    pairsJson: (entryId: string) => {
      const [list = '', entry = ''] = entryId.split(':');
      return resolve('/pairs/[list]/[entry].json', { list, entry });
    },
    dataCsv: (file: string) => resolve('/data/[file].csv', { file }),
    sssom: () => resolve('/data/mappings.sssom.tsv'),
    dataPackage: () => resolve('/data/datapackage.json'),
    overlapsCsv: (shown: Reading | 'all', forExcel: boolean) =>
      resolve('/data/[file].csv', { file: overlapsFile(shown, forExcel) })
  };
}

export type Links = ReturnType<typeof linksFor>;

/** Name, without ending, of an overlap file: what a reading shows, or everything; for programs or for Excel. */
export function overlapsFile(shown: Reading | 'all', forExcel: boolean): string {
  return `overlaps${shown === 'all' ? '' : `-${shown}`}${forExcel ? '-for-excel' : ''}`;
}

/**
 * The page's address with some parts of its query replaced; an empty value takes a part away. Slash and tilde stay
 * readable, since a query needs no escape for them.
 */
export function addressWith(url: URL, query: Record<string, string>): string {
  const changed = new URL(url);
  for (const [name, value] of Object.entries(query))
    if (value) changed.searchParams.set(name, value);
    else changed.searchParams.delete(name);
  return changed.href.replaceAll('%2F', '/').replaceAll('%7E', '~');
}
