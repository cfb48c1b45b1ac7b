import type { CoverageGroup } from '#lib/model/coverage.ts';
import type { Stroke } from './marks.ts';

/** The stroke that an entry of a region is drawn as. */
export const GROUP_STROKE: Readonly<Record<CoverageGroup, Stroke>> = {
  both: 'both',
  firstOnly: 'first',
  secondOnly: 'second',
  neither: 'neither',
  unsettled: 'neither'
};
