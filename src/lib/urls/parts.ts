import type { ChainName } from '#lib/model/edition-chains.ts';
import { DEFAULT_VIEW, sameView, type View } from '#lib/model/views.ts';
import type { CountingRule } from '#lib/model/types.ts';

/** The last piece of a record's address: `pcx:cn-us-0001` is `cn-us-0001`, because addresses carry no colon. */
export const addressOfRecord = (recordId: string) => recordId.replace('pcx:', '');

/** The record of an address. */
export const recordOfAddress = (piece: string) => `pcx:${piece}`;

/** An entry in an address: list, slash, code. */
export const addressOfEntry = (entryId: string) => entryId.replace(':', '/');

/** An entry as the two parameters of its pages and files. */
export function pieces(entryId: string): { list: string; entry: string } {
  const [list = '', entry = ''] = entryId.split(':');
  return { list, entry };
}

/** The section of a sub-entry on the page of the top-level entry above it. No other id of that page begins so. */
export const anchorOfEntry = (entryId: string) => `entry-${pieces(entryId).entry}`;

/** The entry of an address. */
export const entryOfAddress = (address: string) => address.replace('/', ':');

/** The host of an outside address, as a short name for its document. */
export const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

/** A cell in a query: row and column entry, joined by a tilde. */
export const addressOfCell = (row: string, column: string) => `${addressOfEntry(row)}~${addressOfEntry(column)}`;

/**
 * The address of a view with its rows cut down to one entry.
 * @param view the view's own address
 * @param top the top-level entry that the rows are cut down to
 * @param open entries that are opened, so that what is listed under them shows
 */
export function entryInView(view: string, top: string, open: readonly string[]): string {
  const opened = open.length > 0 ? `&open=${open.map(addressOfEntry).join(',')}` : '';
  return `${view}${view.includes('?') ? '&' : '?'}entry=${addressOfEntry(top)}${opened}`;
}

/** Row and column of a cell in a query, or null where the text is none. */
export function cellOfAddress(text: string | null): { row: string; column: string } | null {
  const [row, column, ...rest] = (text ?? '').split('~').map(entryOfAddress);
  return row && column && rest.length === 0 ? { row, column } : null;
}

/** Column lists in an address, joined by an underscore, which no list id has. */
export const columnsInAddress = ({ columns }: Pick<View, 'columns'>) => columns.join('_');

/** Name, without ending, of an overlap file: what a reading shows, or everything; for programs or for Excel. */
export function overlapsFile(shown: CountingRule | 'all', forExcel: boolean): string {
  return `overlaps${shown === 'all' ? '' : `-${shown}`}${forExcel ? '-for-excel' : ''}`;
}

/**
 * The page's address with some parts of its query replaced; an empty value takes a part away. Slash, comma and tilde
 * stay readable, since a query needs no escape for them.
 */
export function addressWith(url: URL | string, query: Record<string, string>): string {
  const changed = new URL(url);
  for (const [name, value] of Object.entries(query))
    if (value) changed.searchParams.set(name, value);
    else changed.searchParams.delete(name);
  return changed.href.replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%7E', '~');
}

/** slide: 16:9, words beside the picture. page: as wide as the text of an A4 page, words above and beneath. */
export const LAYOUTS = ['slide', 'page'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The figures that stand ready as files. */
export type FigureKind =
  'matrix' | 'links' | 'regions' | 'sensitivity' | 'who-names-what' | 'concept' | 'timeline' | `history-${ChainName}`;

/** Name, without ending, of a ready figure: what, of which view (the default has no name), for what, in which language. */
export function figureName(kind: FigureKind, layout: Layout, locale: string, view?: View): string {
  return [
    kind,
    ...(view && !sameView(view, DEFAULT_VIEW) ? [view.rows, columnsInAddress(view)] : []),
    layout,
    ...(locale === 'en' ? [] : [locale])
  ].join('-');
}
