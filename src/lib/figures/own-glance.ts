import { coverageOf } from '#lib/model/coverage.ts';
import { underEachRule } from '#lib/model/counting-rules.ts';
import type { Crosswalk } from '#lib/model/crosswalk.ts';
import { linkLayout } from '#lib/model/link-layout.ts';
import type { MatrixEntry } from '#lib/model/matrix-data.ts';
import { coverageGroupsOf } from '#lib/records/glance.ts';
import type { OwnView } from '#lib/records/own-view.ts';
import type { RegionsData } from './coverage-groups.ts';
import { COLUMNS, type LinksData } from './overlap-links.ts';
import { shortened } from './text.ts';

/** What the figures of "At a glance" show of a reader's own lists, by the same functions as of the default ones. */

type Own = Crosswalk<MatrixEntry>;

/** Coverage between the rows and each list of the columns, both ways. */
export const seenCoverage = (crosswalk: Own, { rows, columns }: OwnView['view']) =>
  columns.flatMap((list) => [coverageOf(crosswalk, rows, list), coverageOf(crosswalk, list, rows)]);

const listsOf = ({ data }: OwnView, ids: readonly string[]) =>
  Object.fromEntries(
    ids.flatMap((id) =>
      data.lists.filter((list) => list.id === id).map(({ country, short }) => [id, { country, short }])
    )
  );

/**
 * The lists of the columns that stand in the drawing beside that of the rows: at most two, with codings, the reader's own
 * first. Empty where the drawing would have nothing of the reader's.
 */
export function drawnColumns(crosswalk: Own, seen: OwnView): string[] {
  const { rows, columns } = seen.view;
  const isCounted = (list: string) => {
    const { open, total } = coverageOf(crosswalk, rows, list);
    return open.lenient < total;
  };
  const isOwn = (list: string) =>
    !seen.project.has(rows) ||
    !seen.project.has(list) ||
    seen.counted.some(({ mapping, inCells }) => inCells && [mapping.rows, mapping.columns].includes(list));
  const counted = columns.filter(isCounted);
  const chosen = new Set([...counted.filter(isOwn), ...counted.filter((list) => !isOwn(list))].slice(0, 2));
  return counted.some(isOwn) ? columns.filter((list) => chosen.has(list)) : [];
}

/** The list in the rows beside one or two of the columns, with a line for each overlap. */
export function seenLinks(crosswalk: Own, seen: OwnView, columns: readonly string[]): LinksData {
  const { rows } = seen.view;
  const [left, right] = COLUMNS.middle;
  // Nobody has shortened the names of a reader's list for the drawing.
  const name = (text: string, list: string) =>
    shortened(text, { size: 14 }, list === rows ? right - left : COLUMNS.first - 12);
  const isChinese = seen.data.lists.some(({ id, language }) => id === rows && language.startsWith('zh'));
  return {
    lists: listsOf(seen, [rows, ...columns]),
    middle: rows,
    layouts: underEachRule((rule) => linkLayout(crosswalk, { rows, columns }, rule)),
    names: Object.fromEntries(
      [rows, ...columns].flatMap((list) =>
        (crosswalk.top.get(list) ?? []).map(({ id, label, labelZh, labelShort, labelShortZh, labelOriginal }) => [
          id,
          {
            en: name(labelShort || label, list),
            zh: name(labelShortZh || labelZh, list),
            original: isChinese && list === rows && labelOriginal !== label ? labelOriginal : ''
          }
        ])
      )
    )
  };
}

/** Regions and coverage of a view: three lists towards each other, otherwise the rows and each list of the columns. */
export function seenRegions(crosswalk: Own, seen: OwnView): RegionsData {
  const { rows, columns } = seen.view;
  const [first, second, ...more] = columns;
  return {
    lists: listsOf(seen, [rows, ...columns]),
    regions:
      first && second && more.length === 0
        ? [
            coverageGroupsOf(crosswalk, rows, [first, second]),
            coverageGroupsOf(crosswalk, first, [rows, second]),
            coverageGroupsOf(crosswalk, second, [rows, first])
          ]
        : columns.flatMap((list) => [
            coverageGroupsOf(crosswalk, rows, [list]),
            coverageGroupsOf(crosswalk, list, [rows])
          ]),
    coverage: seenCoverage(crosswalk, seen.view)
  };
}
