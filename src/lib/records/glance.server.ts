import { coverage, coverageGroups } from '#lib/model/coverage.ts';
import { COUNTING_RULES, underEachRule } from '#lib/model/counting-rules.ts';
import { linkLayout } from '#lib/model/link-layout.ts';
import { CORE_LISTS, DEFAULT_VIEW } from '#lib/model/views.ts';
import { pick } from '#lib/pick.ts';
import { laterEditions } from './lists.server.ts';
import { crosswalk, records } from './shipped.server.ts';

const labelled = (id: string) => {
  const { label, labelZh } = records.entry(id).entry;
  return { id, label: { en: label, zh: labelZh } };
};

const REGIONS = ['both', 'firstOnly', 'secondOnly', 'neither', 'unsettled'] as const;

/** For each core list: its regions towards the two others with their members and ranges. */
function coverageGroupsOf(list: string) {
  const [first = '', second = ''] = CORE_LISTS.filter((other) => other !== list);
  const by = underEachRule((reading) => coverageGroups(crosswalk, list, [first, second], reading));
  return {
    list,
    first,
    second,
    total: by.standard.total,
    /** what no rule finds a counterpart for in either other list */
    never: by.lenient.neither.map(labelled),
    regions: REGIONS.map((region) => ({
      region,
      counts: underEachRule((reading) => by[reading][region].length),
      members: by.standard[region].map(labelled)
    })).filter(({ region, counts }) => region !== 'unsettled' || COUNTING_RULES.some((r) => counts[r] > 0))
  };
}

/** From one core list to another: coverage with its range. */
function coverageOf(from: string, to: string) {
  const by = underEachRule((reading) => coverage(crosswalk, from, to, reading));
  return { from, to, total: by.standard.total, counts: underEachRule((reading) => by[reading].covered.length) };
}

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
    regions: CORE_LISTS.map(coverageGroupsOf),
    coverage: CORE_LISTS.flatMap((from) => CORE_LISTS.filter((to) => to !== from).map((to) => coverageOf(from, to)))
  };
}
