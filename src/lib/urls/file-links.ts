import { resolve } from '$app/paths';
import type { Locale } from '#lib/model/locale.ts';
import { DEFAULT_VIEW, READY_VIEWS, sameView, type View } from '#lib/model/views.ts';
import { page } from './links.ts';
import { addressOfRecord, columnsInAddress, figureName, pieces, type FigureKind, type Layout } from './parts.ts';

// Addresses of files and frames that only some pages offer: apart from `links.ts`, which travels with the matrix.

/** A file under /data/ that is no CSV. */
export function dataFile(file: string): string {
  const dot = file.indexOf('.');
  return resolve('/data/[name].[ending]', { name: file.slice(0, dot), ending: file.slice(dot + 1) });
}

/** A file that the page of a reader's own lists offers or loads: a template, or the worked example. */
export function ownFileLink(file: string): string {
  const dot = file.lastIndexOf('.');
  return resolve('/workbench/files/[name].[ending]', { name: file.slice(0, dot), ending: file.slice(dot + 1) });
}

/** The rows of entries.csv of a list. */
export const listCsv = (list: string) => resolve('/data/lists/[list].csv', { list });

/** The records of two lists. */
export const crosswalkCsv = (pair: string) => resolve('/data/crosswalks/[pair].csv', { pair });

/** The records that name an entry. */
export const entryCsv = (entryId: string) => resolve('/entries/[list]/[entry].csv', pieces(entryId));

/** Address of a ready figure; null where the view has no page of its own and so no file. */
export const figureLink = (kind: FigureKind, layout: Layout, locale: Locale, view?: View) =>
  view && ![DEFAULT_VIEW, ...READY_VIEWS].some((ready) => sameView(ready, view))
    ? null
    : resolve('/figures/[name].svg', { name: figureName(kind, layout, locale, view) });

/** Addresses of the pages for frames in one language. */
export function embedLinksFor(locale: Locale) {
  const lang = locale === 'en' ? undefined : locale;
  return {
    matrix: (view: View) =>
      page(
        resolve('/[[lang=lang]]/embed/matrix/[rows]/[columns]', {
          lang,
          rows: view.rows,
          columns: columnsInAddress(view)
        })
      ),
    regions: () => page(resolve('/[[lang=lang]]/embed/regions', { lang })),
    naming: () => page(resolve('/[[lang=lang]]/embed/who-names-what', { lang })),
    links: () => page(resolve('/[[lang=lang]]/embed/glance', { lang })),
    concept: () => page(resolve('/[[lang=lang]]/embed/concept', { lang })),
    timeline: () => page(resolve('/[[lang=lang]]/embed/timeline', { lang })),
    overlap: (recordId: string) =>
      page(resolve('/[[lang=lang]]/embed/overlap/[id]', { lang, id: addressOfRecord(recordId) }))
  };
}
