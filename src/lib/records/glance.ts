import { coverageGroups } from '#lib/model/coverage.ts';
import { COUNTING_RULES, underEachRule } from '#lib/model/counting-rules.ts';
import type { Crosswalk } from '#lib/model/crosswalk.ts';
import type { Bilingual, EntryKey } from '#lib/model/types.ts';

/** Lists at a glance: what the page of the default lists and that of a reader's own list both show. */

type Labelled = EntryKey & { label: string; labelZh: string };

const REGIONS = ['both', 'firstOnly', 'secondOnly', 'neither', 'unsettled'] as const;

/**
 * The regions of a list towards two others, or one, with their members and ranges; what no entry can be in, or is in
 * undetermined, is left out.
 */
export function coverageGroupsOf<E extends Labelled>(
  crosswalk: Crosswalk<E>,
  list: string,
  others: readonly [string] | readonly [string, string]
) {
  const [first, second = ''] = others;
  const by = underEachRule((reading) => coverageGroups(crosswalk, list, [first, second], reading));
  const labelled = (id: string): { id: string; label: Bilingual } => {
    const entry = crosswalk.entry.get(id);
    return { id, label: { en: entry?.label ?? id, zh: entry?.labelZh ?? id } };
  };
  const isPossible = (region: (typeof REGIONS)[number]) =>
    region === 'unsettled'
      ? COUNTING_RULES.some((rule) => by[rule].unsettled.length > 0)
      : second !== '' || region === 'firstOnly' || region === 'neither';
  return {
    list,
    first,
    second,
    total: by.standard.total,
    /** what no rule finds a counterpart for in any other list */
    never: by.lenient.neither.map(labelled),
    regions: REGIONS.filter(isPossible).map((region) => ({
      region,
      counts: underEachRule((reading) => by[reading][region].length),
      members: by.standard[region].map(labelled)
    }))
  };
}
