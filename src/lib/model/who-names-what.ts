import { latestFirst } from './topics.ts';
import type { EntryKey, List } from './types.ts';

/** What the rows need of a list. */
export type UsedList = Pick<List, 'id' | 'country' | 'kind' | 'published' | 'use' | 'breadth'>;

/** Years for which a list is looked for, counted back from the date of the data. */
const YEARS = 5;

/**
 * For each issuer the latest list of each use: official lists that range over technology as a whole, of the five years
 * before a date. By issuer in the order of the tables, the latest first.
 * @param date ISO date of the data
 */
export function latestOfEachUse<L extends UsedList>(lists: readonly L[], date: string): L[] {
  const since = `${Number(date.slice(0, 4)) - YEARS}${date.slice(4)}`;
  const seen = new Set<string>();
  return latestFirst(lists).filter(({ country, kind, published, use, breadth }) => {
    if (kind !== 'official' || breadth !== 'general' || published < since) return false;
    const first = !seen.has(`${country} ${use}`);
    seen.add(`${country} ${use}`);
    return first;
  });
}

/** What a list names on a topic: its own headings, and how many of its sub-entries stand under headings of other topics. */
export interface Naming {
  entries: string[];
  beneath: number;
}

type Filed = EntryKey & { theme: string; category: string };

/** Parts of a document that are no list of what it promotes, and stand in the tables as context. */
const CONTEXT = ['traditional', 'frontier'];

/** What each of some lists names on each topic, in official order, by topic. */
export function namingOf(
  entries: readonly Filed[],
  list: string,
  topics: readonly string[]
): Readonly<Record<string, Naming>> {
  const own = entries.filter((e) => e.list === list && !CONTEXT.includes(e.category));
  return Object.fromEntries(
    topics.map((topic) => {
      const filed = own.filter((e) => e.theme === topic);
      return [
        topic,
        {
          entries: filed.filter((e) => e.parent === null).map((e) => e.id),
          beneath: filed.filter((e) => e.parent !== null && !own.some((p) => p.id === e.parent && p.theme === topic))
            .length
        }
      ];
    })
  );
}

/** Topics by how many issuers have a heading for them in the lists shown, the most first; topics of equal number stay in order. */
export function byIssuers(
  topics: readonly string[],
  rows: readonly { country: string; naming: Readonly<Record<string, Naming>> }[]
): { topic: string; issuers: string[] }[] {
  return topics
    .map((topic) => ({
      topic,
      issuers: [...new Set(rows.filter((r) => (r.naming[topic]?.entries.length ?? 0) > 0).map((r) => r.country))]
    }))
    .sort((a, b) => b.issuers.length - a.issuers.length);
}
