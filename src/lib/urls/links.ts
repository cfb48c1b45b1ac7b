import { resolve } from '$app/paths';
import type { CountingRule } from '#lib/model/types.ts';
import { addressOfCell, addressOfRecord, anchorOfEntry, columnsInAddress, overlapsFile, pieces } from './parts.ts';
import type { Locale } from '#lib/model/locale.ts';
import { DEFAULT_VIEW, READY_VIEWS, sameView, viewOfPair, type View } from '#lib/model/views.ts';

/** Pages end in a slash, as the built files do. */
export const page = (path: string) => (path.endsWith('/') ? path : `${path}/`);

/** The first round has the address without a number. */
const laterRound = (round: number) => (round > 1 ? String(round) : undefined);

/** Every address of the site in one language. Pages end in a slash, as the built files do. */
export function linksFor(locale: Locale) {
  const lang = locale === 'en' ? undefined : locale;
  return {
    home: () => page(resolve('/[[lang=lang]]', { lang })),
    overlaps: () => page(resolve('/[[lang=lang]]/overlaps', { lang })),
    overlap: (recordId: string) =>
      page(resolve('/[[lang=lang]]/overlaps/[id]', { lang, id: addressOfRecord(recordId) })),
    lists: () => page(resolve('/[[lang=lang]]/lists', { lang })),
    list: (list: string) => page(resolve('/[[lang=lang]]/lists/[list]', { lang, list })),
    entries: () => page(resolve('/[[lang=lang]]/entries', { lang })),
    /** a top-level entry has a page; a sub-entry a section of the page of the top-level entry above it, given as `top` */
    entry: (entryId: string, top = entryId) => {
      const address = page(resolve('/[[lang=lang]]/entries/[list]/[entry]', { lang, ...pieces(top) }));
      return top === entryId ? address : `${address}#${anchorOfEntry(entryId)}`;
    },
    history: () => page(resolve('/[[lang=lang]]/history', { lang })),
    background: () => page(resolve('/[[lang=lang]]/background', { lang })),
    topics: () => page(resolve('/[[lang=lang]]/topics', { lang })),
    topic: (topic: string) => page(resolve('/[[lang=lang]]/topics/[topic]', { lang, topic })),
    search: () => page(resolve('/[[lang=lang]]/search', { lang })),
    searchIndex: () => resolve('/search/index.json'),
    searchVariants: () => resolve('/search/variants.json'),
    method: () => page(resolve('/[[lang=lang]]/method', { lang })),
    /** of a round of coding */
    differences: (round = 1) =>
      page(resolve('/[[lang=lang]]/method/differences/[[round=round]]', { lang, round: laterRound(round) })),
    /** of a round of challenges */
    challenges: (round = 1) =>
      page(resolve('/[[lang=lang]]/method/challenges/[[round=round]]', { lang, round: laterRound(round) })),
    about: () => page(resolve('/[[lang=lang]]/about', { lang })),
    /** page of a view: its own where it has one, otherwise the page for free combinations */
    view: (view: View) => {
      if (sameView(view, DEFAULT_VIEW)) return page(resolve('/[[lang=lang]]', { lang }));
      if (READY_VIEWS.some((ready) => sameView(ready, view)))
        return page(
          resolve('/[[lang=lang]]/matrix/[rows]/[columns]', { lang, rows: view.rows, columns: columnsInAddress(view) })
        );
      return `${page(resolve('/[[lang=lang]]/matrix', { lang }))}?rows=${view.rows}&columns=${columnsInAddress(view)}`;
    },
    anyLists: () => page(resolve('/[[lang=lang]]/matrix', { lang })),
    glance: () => page(resolve('/[[lang=lang]]/glance', { lang })),
    whoNamesWhat: () => page(resolve('/[[lang=lang]]/who-names-what', { lang })),
    compared: () => page(resolve('/[[lang=lang]]/compared', { lang })),
    embed: () => page(resolve('/[[lang=lang]]/embed', { lang })),
    workbench: () => page(resolve('/[[lang=lang]]/workbench', { lang })),
    workbenchHelp: () => page(resolve('/[[lang=lang]]/workbench/help', { lang })),
    brief: () => page(resolve('/[[lang=lang]]/brief', { lang })),
    apiList: (list: string) => resolve('/api/v1/lists/[list].json', { list }),
    apiPair: (pair: string) => resolve('/api/v1/pairs/[pair].json', { pair }),
    accessibility: () => page(resolve('/[[lang=lang]]/accessibility', { lang })),
    matrixCell: (row: string, column: string) => {
      const [rows = '', columns = ''] = [row, column].map((id) => id.split(':')[0]);
      const address = linksFor(locale).view(viewOfPair(rows, columns) ?? { rows, columns: [columns] });
      return `${address}${address.includes('?') ? '&' : '?'}cell=${addressOfCell(row, column)}`;
    },
    listJson: (list: string) => resolve('/data/lists/[list].json', { list }),
    crosswalkJson: (pair: string) => resolve('/data/crosswalks/[pair].json', { pair }),
    overlapJson: (recordId: string) => resolve('/api/v1/mappings/[id].json', { id: addressOfRecord(recordId) }),
    entryJson: (entryId: string) => resolve('/api/v1/entries/[list]/[entry].json', pieces(entryId)),
    dataCsv: (file: string) => resolve('/data/[file].csv', { file }),
    data: () => page(resolve('/[[lang=lang]]/data', { lang })),
    overlapsCsv: (shown: CountingRule | 'all', forExcel: boolean) =>
      resolve('/data/[file].csv', { file: overlapsFile(shown, forExcel) })
  };
}

export type Links = ReturnType<typeof linksFor>;
