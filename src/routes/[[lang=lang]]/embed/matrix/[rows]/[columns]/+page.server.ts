import { columnsInAddress } from '#lib/urls/parts.ts';
import { error } from '@sveltejs/kit';
import { LOCALES } from '#lib/model/locale.ts';
import { DEFAULT_VIEW, READY_VIEWS, type View } from '#lib/model/views.ts';
import { matrixData } from '#lib/model/matrix-data.ts';
import { tables } from '#lib/records/shipped.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Read as it stands: no script but static/embed.js. */
export const csr = false;

const VIEWS: readonly View[] = [DEFAULT_VIEW, ...READY_VIEWS];

export const entries: EntryGenerator = () =>
  LOCALES.flatMap((locale) =>
    VIEWS.map((view) => ({
      lang: locale === 'en' ? undefined : locale,
      rows: view.rows,
      columns: columnsInAddress(view)
    }))
  );

export const load: PageServerLoad = ({ params }) => {
  const view = VIEWS.find((v) => v.rows === params.rows && columnsInAddress(v) === params.columns);
  if (!view) error(404, 'This view has no page of its own.');
  return { view, data: matrixData(tables, [view.rows, ...view.columns], 'top') };
};
