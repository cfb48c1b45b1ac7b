import { coverage, coverageGroups, type Coverage, type CoverageGroups } from './coverage.ts';
import type { Crosswalk } from './crosswalk.ts';
import { buildMatrix, type Matrix } from './matrix.ts';
import { COUNTING_RULES, underEachRule, type ByRule } from './counting-rules.ts';
import type { EntryKey, CountingRule } from './types.ts';
import { DEFAULT_VIEW, type View } from './views.ts';

/** One line of the headline: a count under each reading, of a total. */
export interface HeadlineFigure {
  /** both and neither of two column lists; only, in and covered belong to the list named */
  kind: 'both' | 'only' | 'neither' | 'in' | 'covered';
  list: string;
  total: number;
  values: ByRule<number>;
  /** false where pairs behind the figure were not assessed, so that it counts nothing yet */
  settled: boolean;
}

/**
 * The headline of a view: how many of the row list's entries have a counterpart where, and how many entries of each
 * column list have one in the row list. Filters never change it.
 */
export function headline(crosswalk: Crosswalk, { rows, columns }: View): HeadlineFigure[] {
  const total = crosswalk.top.get(rows)?.length ?? 0;
  const [first, second, ...more] = columns;
  const count = <T>(compute: (reading: CountingRule) => T, pick: (value: T) => readonly string[]) =>
    underEachRule((reading) => pick(compute(reading)).length);
  const figures: HeadlineFigure[] = [];
  const covering = (from: string, to: string) => underEachRule((reading) => coverage(crosswalk, from, to, reading));
  const isSettled = (of: ByRule<{ unsettled: readonly string[] }>) =>
    COUNTING_RULES.every((r) => of[r].unsettled.length === 0);
  const of =
    first && second && more.length === 0
      ? underEachRule((reading) => coverageGroups(crosswalk, rows, [first, second], reading))
      : null;
  // Regions say something only where every pair behind them was gone through.
  if (first && second && of && isSettled(of)) {
    const add = (kind: HeadlineFigure['kind'], list: string, pick: (r: CoverageGroups) => readonly string[]) =>
      figures.push({ kind, list, total, values: count((r) => of[r], pick), settled: true });
    add('both', '', (r) => r.both);
    add('only', first, (r) => r.firstOnly);
    add('only', second, (r) => r.secondOnly);
    add('neither', '', (r) => r.neither);
  } else
    for (const list of columns) {
      const by = covering(rows, list);
      figures.push({
        kind: 'in',
        list,
        total,
        values: count(
          (r) => by[r],
          (c) => c.covered
        ),
        settled: isSettled(by)
      });
    }
  for (const list of columns) {
    const by = covering(list, rows);
    figures.push({
      kind: 'covered',
      list,
      total: crosswalk.top.get(list)?.length ?? 0,
      values: count(
        (r) => by[r],
        (c) => c.covered
      ),
      settled: isSettled(by)
    });
  }
  return figures;
}

/** The default matrix under a reading; page, downloads and tests all take it from here. */
export function defaultMatrix<E extends EntryKey>(crosswalk: Crosswalk<E>, reading: CountingRule): Matrix<E> {
  return buildMatrix(crosswalk, { ...DEFAULT_VIEW, reading });
}

/** The regions and coverage behind the default headline, with their members. */
export interface Headline {
  regions: ByRule<CoverageGroups>;
  coverage: { list: string; byReading: ByRule<Coverage> }[];
}

/** The headline of the default matrix with its members. */
export function defaultHeadline(crosswalk: Crosswalk): Headline {
  const { rows, columns } = DEFAULT_VIEW;
  return {
    regions: underEachRule((reading) => coverageGroups(crosswalk, rows, columns, reading)),
    coverage: columns.map((list) => ({
      list,
      byReading: underEachRule((reading) => coverage(crosswalk, list, rows, reading))
    }))
  };
}
