import { underEachRule } from '#lib/model/counting-rules.ts';
import { linkLayout } from '#lib/model/link-layout.ts';
import { CORE_LISTS, DEFAULT_VIEW } from '#lib/model/views.ts';
import { pick } from '#lib/pick.ts';
import { coverageOf } from '#lib/model/coverage.ts';
import { coverageGroupsOf } from './glance.ts';
import { laterEditions } from './lists.server.ts';
import { crosswalk, records } from './shipped.server.ts';

export type GlanceData = ReturnType<typeof glanceData>;

/** All that the page "At a glance" shows, computed from the tables. */
export function glanceData() {
  return {
    later: laterEditions(CORE_LISTS),
    lists: Object.fromEntries(CORE_LISTS.map((id) => [id, pick(records.list(id), ['country', 'short'])])),
    middle: DEFAULT_VIEW.rows,
    /** the default view as links, under each rule */
    layouts: underEachRule((rule) => linkLayout(crosswalk, DEFAULT_VIEW, rule)),
    names: Object.fromEntries(
      CORE_LISTS.flatMap((list) => crosswalk.top.get(list) ?? []).map(({ id }) => {
        const { label, labelShort, labelShortZh, labelOriginal, labelZh } = records.entry(id).entry;
        return [
          id,
          {
            en: labelShort || label,
            zh: labelShortZh || labelZh,
            original: labelOriginal === label ? '' : labelOriginal
          }
        ];
      })
    ),
    regions: CORE_LISTS.map((list) => {
      const [first = '', second = ''] = CORE_LISTS.filter((other) => other !== list);
      return coverageGroupsOf(crosswalk, list, [first, second]);
    }),
    coverage: CORE_LISTS.flatMap((from) =>
      CORE_LISTS.filter((to) => to !== from).map((to) => coverageOf(crosswalk, from, to))
    )
  };
}
