import type { Crosswalk } from './crosswalk.ts';
import { COUNTING_RULES, underEachRule, type ByRule } from './counting-rules.ts';
import { cellsOf } from './matrix.ts';
import type { CountingRule } from './types.ts';

/**
 * Where the top-level entries of one list stand towards another list: with at least one counterpart, with none, or
 * not settled (none found so far, but not every pair was looked at). Ids in official order.
 */
export interface Coverage {
  from: string;
  to: string;
  reading: CountingRule;
  covered: string[];
  uncovered: string[];
  unsettled: string[];
  total: number;
}

const known = new WeakMap<Crosswalk, Map<string, ByRule<Coverage>>>();

/** Coverage under each rule. A crosswalk never changes, so each direction is worked out once. */
function coverageUnderEach(crosswalk: Crosswalk, from: string, to: string): ByRule<Coverage> {
  let found = known.get(crosswalk);
  if (!found) known.set(crosswalk, (found = new Map()));
  const key = `${from} ${to}`;
  const before = found.get(key);
  if (before) return before;
  const entries = crosswalk.top.get(from) ?? [];
  const others = crosswalk.top.get(to) ?? [];
  const result = underEachRule((reading): Coverage => ({
    from,
    to,
    reading,
    covered: [],
    uncovered: [],
    unsettled: [],
    total: entries.length
  }));
  for (const entry of entries) {
    for (const reading of COUNTING_RULES) {
      const { covered, unsettled, uncovered } = result[reading];
      let of = uncovered;
      for (const other of others) {
        const { state } = cellsOf(crosswalk, entry.id, other.id)[reading];
        if (state === 'not-assessed') of = unsettled;
        if (state !== 'overlap') continue;
        of = covered;
        break;
      }
      of.push(entry.id);
    }
  }
  found.set(key, result);
  return result;
}

/**
 * Coverage of the list `from` by the list `to`: the share of its entries with a counterpart is `covered.length / total`.
 * It is not symmetric; state it in both directions.
 */
export const coverage = (crosswalk: Crosswalk, from: string, to: string, reading: CountingRule): Coverage =>
  coverageUnderEach(crosswalk, from, to)[reading];

/** Coverage of one list by another, with its range. */
export interface CoverageRange {
  from: string;
  to: string;
  total: number;
  counts: ByRule<number>;
  /** entries without a counterpart so far of which not every pair was looked at */
  open: ByRule<number>;
}

/** From one list to another: coverage with its range. */
export function coverageOf(crosswalk: Crosswalk, from: string, to: string): CoverageRange {
  const by = underEachRule((reading) => coverage(crosswalk, from, to, reading));
  return {
    from,
    to,
    total: by.standard.total,
    counts: underEachRule((reading) => by[reading].covered.length),
    open: underEachRule((reading) => by[reading].unsettled.length)
  };
}

/** Where the entries of a list stand towards two others. */
export type CoverageGroup = 'both' | 'firstOnly' | 'secondOnly' | 'neither' | 'unsettled';

/**
 * The entries of one list by where they have a counterpart: in both other lists, in the first only, in the second
 * only, in neither. An entry whose standing towards a list is not settled is in `unsettled` and nowhere else. Each
 * list is counted in its own entries; the regions of different lists do not add up to one another.
 */
export interface CoverageGroups {
  list: string;
  others: readonly [string, string];
  reading: CountingRule;
  both: string[];
  firstOnly: string[];
  secondOnly: string[];
  neither: string[];
  unsettled: string[];
  total: number;
}

/** The regions of a list towards two others under a reading; towards one where the second is empty, which no entry is in. */
export function coverageGroups(
  crosswalk: Crosswalk,
  list: string,
  others: readonly [string, string],
  reading: CountingRule
): CoverageGroups {
  const [first, second] = others.map((other) => coverage(crosswalk, list, other, reading)) as [Coverage, Coverage];
  const result: CoverageGroups = {
    list,
    others,
    reading,
    both: [],
    firstOnly: [],
    secondOnly: [],
    neither: [],
    unsettled: [],
    total: first.total
  };
  for (const { id } of crosswalk.top.get(list) ?? []) {
    const [inFirst, inSecond] = [first.covered.includes(id), second.covered.includes(id)];
    if (first.unsettled.includes(id) || second.unsettled.includes(id)) result.unsettled.push(id);
    else if (inFirst && inSecond) result.both.push(id);
    else if (inFirst) result.firstOnly.push(id);
    else if (inSecond) result.secondOnly.push(id);
    else result.neither.push(id);
  }
  return result;
}
