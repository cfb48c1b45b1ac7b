import { comparedAmong, comparedPairs, briefListPart, briefPairPart } from '#lib/brief/data.ts';
import { pick } from '#lib/pick.ts';
import { release } from '#lib/tables/release.ts';
import { CORE_LISTS } from '#lib/model/views.ts';
import { agreement } from '#lib/records/analysis.server.ts';
import { tables } from '#lib/records/shipped.server.ts';

/** Names of the files of every two lists that were compared. */
export const briefPairs = comparedPairs(tables);

/** One list for briefs; null for an unknown id. */
export const listPart = (id: string) => (tables.lists.some((l) => l.id === id) ? briefListPart(tables, id) : null);

/** Two lists for briefs; null where they were not compared. */
export function pairPart(pair: string) {
  const [subject = '', object = ''] = pair.split('_');
  return briefPairs.includes(pair) ? briefPairPart(tables, agreement, subject, object) : null;
}

/** What the page of briefs carries: every list by name, and the parts of the default brief. */
export function briefPage() {
  return {
    all: tables.lists.map((l) => pick(l, ['id', 'country', 'short', 'name'])),
    compared: briefPairs,
    lists: CORE_LISTS.map((id) => briefListPart(tables, id)),
    pairs: comparedAmong(briefPairs, CORE_LISTS).flatMap((name) => {
      const part = pairPart(name);
      return part ? [{ name, part }] : [];
    }),
    briefRelease: pick(release, ['version', 'date', 'title', 'creator', 'licence'])
  };
}

export type BriefPageData = ReturnType<typeof briefPage>;
