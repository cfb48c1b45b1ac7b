import { resolve } from '$app/paths';
import { addressOfRecord, columnsInAddress } from './parts.ts';
import type { Locale } from '#lib/words/index.ts';
import type { View } from '#lib/model/views.ts';

/** Addresses of the pages for frames in one language; apart from the other links, because only their chooser needs them. */
export function embedLinksFor(locale: Locale) {
  const lang = locale === 'en' ? undefined : locale;
  const page = (path: string) => (path.endsWith('/') ? path : `${path}/`);
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
    overlap: (recordId: string) =>
      page(resolve('/[[lang=lang]]/embed/overlap/[id]', { lang, id: addressOfRecord(recordId) }))
  };
}
