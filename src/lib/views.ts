import type { Crosswalk } from './crosswalk/crosswalk.ts';
import { buildMatrix, type Matrix } from './crosswalk/matrix.ts';
import { coverage, regions, type Coverage, type Regions } from './crosswalk/coverage.ts';
import { underEachReading, type ByReading } from './crosswalk/readings.ts';
import type { Entry, EntryKey, Reading } from './crosswalk/types.ts';

/** The lists of the default matrix: China's consolidated list against the US list of 2024 and the UK's five of 2023. */
export const DEFAULT_VIEW = { rows: 'cn-eff-2024', columns: ['us-cet-2024', 'uk-sntf-2023'] as const };

export const DEFAULT_READING: Reading = 'standard';

/** The part of an entry that the matrix shows. */
export type MatrixEntry = EntryKey & Pick<Entry, 'label' | 'labelOriginal' | 'labelShort'>;

/** The headline: the row list's regions, and each column list's coverage by the row list, under each reading. */
export interface Headline {
  regions: ByReading<Regions>;
  coverage: { list: string; byReading: ByReading<Coverage> }[];
}

/** The default matrix under a reading; page, downloads and tests all take it from here. */
export function defaultMatrix<E extends EntryKey>(crosswalk: Crosswalk<E>, reading: Reading): Matrix<E> {
  return buildMatrix(crosswalk, { ...DEFAULT_VIEW, reading });
}

/** The headline of the default matrix. Filters never change it. */
export function defaultHeadline(crosswalk: Crosswalk): Headline {
  const { rows, columns } = DEFAULT_VIEW;
  return {
    regions: underEachReading((reading) => regions(crosswalk, rows, columns, reading)),
    coverage: columns.map((list) => ({
      list,
      byReading: underEachReading((reading) => coverage(crosswalk, list, rows, reading))
    }))
  };
}
