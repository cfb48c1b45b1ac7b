import { crosswalkFile } from '#lib/addresses.ts';
import { indexCrosswalk } from '#lib/crosswalk/crosswalk.ts';
import {
  DEFAULT_VIEW,
  headline,
  matrixData,
  OTHER_VIEWS,
  READY_VIEWS,
  type MatrixPageData,
  type View
} from '#lib/views.ts';
import { tables } from './tables.ts';

/** The data of a view's page. */
export function matrixPage(view: View): MatrixPageData {
  const data = matrixData(tables, [view.rows, ...view.columns], 'top');
  const inViews = [view, DEFAULT_VIEW, ...READY_VIEWS].flatMap((v) => [v.rows, ...v.columns]);
  // Their successors too: a view with a superseded edition names what came after.
  const named = new Set([...inViews, ...tables.lists.filter((l) => inViews.includes(l.id)).map((l) => l.succeededBy)]);
  return {
    view,
    data,
    figures: headline(indexCrosswalk(data), view),
    compared: [...new Set(tables.assessed.map((a) => crosswalkFile(a.subjectList, a.objectList)))],
    ready: OTHER_VIEWS,
    names: Object.fromEntries(tables.lists.filter((l) => named.has(l.id)).map((l) => [l.id, { short: l.short }]))
  };
}
