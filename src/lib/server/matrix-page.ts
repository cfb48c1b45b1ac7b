import { crosswalkFile } from '#lib/addresses.ts';
import { indexCrosswalk } from '#lib/crosswalk/crosswalk.ts';
import { DEFAULT_VIEW, headline, matrixData, READY_VIEWS, type MatrixPageData, type View } from '#lib/views.ts';
import { tables } from './tables.ts';

/** The data of a view's page. */
export function matrixPage(view: View): MatrixPageData {
  const ready = [DEFAULT_VIEW, ...READY_VIEWS];
  const named = new Set([view, ...ready].flatMap((v) => [v.rows, ...v.columns]));
  const data = matrixData(tables, [view.rows, ...view.columns], 'top');
  return {
    view,
    data,
    figures: headline(indexCrosswalk(data), view),
    compared: [...new Set(tables.assessed.map((a) => crosswalkFile(a.subjectList, a.objectList)))],
    ready,
    names: Object.fromEntries(tables.lists.filter((l) => named.has(l.id)).map((l) => [l.id, { short: l.short }]))
  };
}
