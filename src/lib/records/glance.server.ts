import { coverage, regions } from '#lib/model/coverage.ts';
import { READINGS, underEachReading } from '#lib/model/counting-rules.ts';
import { CORE_LISTS } from '#lib/model/views.ts';
import { laterEditions } from './lists.server.ts';
import { crosswalk, tables } from './shipped.server.ts';

const label = new Map(tables.entries.map((e) => [e.id, { en: e.label, zh: e.labelZh }]));
const named = (id: string) => ({ id, label: label.get(id) ?? { en: id, zh: id } });

const REGIONS = ['both', 'firstOnly', 'secondOnly', 'neither', 'unsettled'] as const;

/** For each core list: its regions towards the two others with their members and ranges. */
function regionsOf(list: string) {
  const [first = '', second = ''] = CORE_LISTS.filter((other) => other !== list);
  const by = underEachReading((reading) => regions(crosswalk, list, [first, second], reading));
  return {
    list,
    first,
    second,
    total: by.standard.total,
    regions: REGIONS.map((region) => ({
      region,
      counts: underEachReading((reading) => by[reading][region].length),
      members: by.standard[region].map(named)
    })).filter(({ region, counts }) => region !== 'unsettled' || READINGS.some((r) => counts[r] > 0))
  };
}

/** From one core list to another: coverage with its range, and the entries without counterpart. */
function coverageOf(from: string, to: string) {
  const by = underEachReading((reading) => coverage(crosswalk, from, to, reading));
  const always = new Set(by.lenient.uncovered);
  return {
    from,
    to,
    total: by.standard.total,
    counts: underEachReading((reading) => by[reading].covered.length),
    gaps: {
      always: by.standard.uncovered.filter((id) => always.has(id)).map(named),
      standard: by.standard.uncovered.filter((id) => !always.has(id)).map(named)
    }
  };
}

/** All that the page "At a glance" shows, computed from the tables. */
export function glanceData() {
  return {
    later: laterEditions(CORE_LISTS),
    lists: Object.fromEntries(
      tables.lists.filter((l) => CORE_LISTS.includes(l.id)).map((l) => [l.id, { country: l.country, short: l.short }])
    ),
    regions: CORE_LISTS.map(regionsOf),
    coverage: CORE_LISTS.flatMap((from) => CORE_LISTS.filter((to) => to !== from).map((to) => coverageOf(from, to)))
  };
}
