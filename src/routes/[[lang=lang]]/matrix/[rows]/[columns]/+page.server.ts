import { error } from '@sveltejs/kit';
import { columnsInAddress } from '#lib/urls/parts.ts';
import { matrixPage } from '../../matrix-page.server.ts';
import { READY_VIEWS } from '#lib/model/views.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  READY_VIEWS.map((view) => ({ rows: view.rows, columns: columnsInAddress(view) }));

export const load: PageServerLoad = ({ params }) => {
  const view = READY_VIEWS.find((v) => v.rows === params.rows && columnsInAddress(v) === params.columns);
  if (!view) error(404, 'This view has no page of its own.');
  return matrixPage(view);
};
