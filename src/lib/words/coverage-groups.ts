import type { Bilingual } from '#lib/model/types.ts';
import type { CoverageGroup } from '#lib/model/coverage.ts';
import type { GlanceMessages } from '#lib/words/en/glance.ts';

/** A region in words, given the short names of the two other lists; the second is empty where there is one. */
export function groupName(region: CoverageGroup, first: string, second: string, t: GlanceMessages): string {
  if (!second && region === 'firstOnly') return t.region.in(first);
  if (!second && region === 'neither') return t.region.notIn(first);
  if (region === 'both') return t.region.both(first, second);
  if (region === 'firstOnly') return t.region.only(first);
  if (region === 'secondOnly') return t.region.only(second);
  return t.region[region];
}

/** The names of entries in running text: many hold commas and “and” of their own. */
export const memberNames = (
  members: readonly { label: Bilingual }[],
  { m, say }: { m: { sep: { semicolon: string } }; say: (text: Bilingual) => string }
) => members.map((entry) => say(entry.label)).join(m.sep.semicolon);
