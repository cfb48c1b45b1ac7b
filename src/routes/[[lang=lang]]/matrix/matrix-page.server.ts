import { crosswalkFiles } from '#lib/urls/crosswalk-files.ts';
import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import { chicago, citationItem, citedView } from '#lib/formats/citation.ts';
import { release } from '#lib/tables/release.ts';
import { headline } from '#lib/model/headline.ts';
import { DEFAULT_VIEW, OTHER_VIEWS, READY_VIEWS, type View } from '#lib/model/views.ts';
import { matrixData, type MatrixPageData } from '#lib/model/matrix-data.ts';
import { laterEditions } from '#lib/records/lists.server.ts';
import { tables } from '#lib/records/shipped.server.ts';

const shortName = (id: string) => tables.lists.find((l) => l.id === id)?.short.en ?? id;

/** The data of a view's page. */
export function matrixPage(view: View): MatrixPageData {
  const data = matrixData(tables, [view.rows, ...view.columns], 'top');
  const named = new Set([view, DEFAULT_VIEW, ...READY_VIEWS].flatMap((v) => [v.rows, ...v.columns]));
  const title = citedView(shortName(view.rows), view.columns.map(shortName));
  return {
    view,
    data,
    successions: laterEditions([view.rows, ...view.columns]).successions,
    figures: headline(indexCrosswalk(data), view),
    compared: crosswalkFiles(tables.assessed),
    ready: OTHER_VIEWS,
    names: Object.fromEntries(tables.lists.filter((l) => named.has(l.id)).map((l) => [l.id, { short: l.short }])),
    cited: { title, plain: chicago(citationItem(release, title)) }
  };
}
