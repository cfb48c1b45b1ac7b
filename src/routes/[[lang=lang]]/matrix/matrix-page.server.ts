import { crosswalkFiles, crosswalksAmong } from '#lib/urls/crosswalk-files.ts';
import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import { chicago, citationItem, citedView, gbt7714 } from '#lib/formats/citation.ts';
import type { Locale } from '#lib/model/locale.ts';
import { zh as chinese } from '#lib/words/zh/shared.ts';
import { release } from '#lib/tables/release.ts';
import { headline } from '#lib/model/headline.ts';
import { DEFAULT_RULE, DEFAULT_VIEW, READY_VIEWS, type View } from '#lib/model/views.ts';
import { pick } from '#lib/pick.ts';
import { mergeEntries, outermost } from '#lib/model/merged-entries.ts';
import { matrixData, type MatrixPageData } from '#lib/model/matrix-data.ts';
import { laterEditions } from '#lib/records/lists.server.ts';
import { crosswalk, records, tables } from '#lib/records/shipped.server.ts';
import { recordsOfView } from '#lib/formats/overlaps-csv.ts';
import { qualifications, type Qualified } from '#lib/words/matrix-head.ts';

const shortName = (locale: Locale) => (id: string) => tables.lists.find((l) => l.id === id)?.short[locale] ?? id;

/** A record of this confidence or less is called unsure under the headline. */
const UNSURE = 0.6;

const together = indexCrosswalk(mergeEntries(tables, outermost(tables.nesting)));
const nested = new Set(tables.nesting.map(({ entry }) => records.entry(entry).list.id));

/** What qualifies the headline of a view. */
function qualified(view: View): Qualified {
  const [first] = nested.has(view.rows) ? headline(together, view) : [];
  const of = tables.entries.filter((e) => e.list === view.rows && e.parent === null).length;
  const shown = [...recordsOfView(crosswalk, view, DEFAULT_RULE)];
  return {
    together: first?.kind === 'both' ? { ...first, of } : null,
    overlaps: shown.length,
    unsure: shown.filter((id) => records.overlap(id).record.confidence <= UNSURE).length,
    threshold: UNSURE
  };
}

/** The data of a view's page. */
export function matrixPage(view: View): MatrixPageData {
  const data = matrixData(tables, [view.rows, ...view.columns], 'top');
  const named = new Set([view, DEFAULT_VIEW, ...READY_VIEWS].flatMap((v) => [v.rows, ...v.columns]));
  const about = qualified(view);
  const [en, zh] = [shortName('en'), shortName('zh')];
  const title = {
    en: citedView(en(view.rows), view.columns.map(en)),
    zh: chinese.matrix.viewTitle(zh(view.rows), view.columns.map(zh))
  };
  const plain = {
    en: chicago(citationItem(release, title.en)),
    zh: gbt7714(citationItem(release, title.zh, undefined, 'zh'))
  };
  return {
    view,
    data,
    successions: laterEditions([view.rows, ...view.columns]).successions,
    figures: headline(indexCrosswalk(data), view),
    qualified: { en: qualifications.en(about), zh: qualifications.zh(about) },
    compared: crosswalksAmong(crosswalkFiles(tables.assessed), [view.rows, ...view.columns]),
    names: Object.fromEntries(
      tables.lists.filter((l) => named.has(l.id)).map((l) => [l.id, pick(l, ['short', 'country'])])
    ),
    cited: { title, plain }
  };
}
