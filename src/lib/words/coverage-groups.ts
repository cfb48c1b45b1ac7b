import type { Bilingual } from '#lib/model/types.ts';
import type { Stroke } from '#lib/figures/marks.ts';
import type { GlanceMessages } from '#lib/words/en/glance.ts';

/** Where the entries of a list stand towards two others. */
export type Region = 'both' | 'firstOnly' | 'secondOnly' | 'neither' | 'unsettled';

/** The stroke that an entry of a region is drawn as. */
export const REGION_STROKE: Readonly<Record<Region, Stroke>> = {
  both: 'both',
  firstOnly: 'first',
  secondOnly: 'second',
  neither: 'neither',
  unsettled: 'neither'
};

/** A region in words, given the short names of the two other lists. */
export function regionName(region: Region, first: string, second: string, t: GlanceMessages): string {
  if (region === 'both') return t.region.both(first, second);
  if (region === 'firstOnly') return t.region.only(first);
  if (region === 'secondOnly') return t.region.only(second);
  return t.region[region];
}

/** The names of entries in running text. */
export const memberNames = (
  members: readonly { label: Bilingual }[],
  { m, say }: { m: { listing: (items: readonly string[]) => string }; say: (text: Bilingual) => string }
) => m.listing(members.map((entry) => say(entry.label)));
