import { latestFirst } from './topics.ts';
import type { EntryKey, List, ListUse, TextStatus } from './types.ts';

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

/** What a list names on each topic, in official order, by topic; topics of which it has nothing are left out. */
export function namingOf(
  entries: readonly Filed[],
  list: string,
  topics: readonly string[]
): Readonly<Record<string, Naming>> {
  const own = entries.filter((e) => e.list === list && !CONTEXT.includes(e.category));
  return Object.fromEntries(
    topics.flatMap((topic) => {
      const filed = own.filter((e) => e.theme === topic);
      const naming: Naming = {
        entries: filed.filter((e) => e.parent === null).map((e) => e.id),
        beneath: filed.filter((e) => e.parent !== null && !own.some((p) => p.id === e.parent && p.theme === topic))
          .length
      };
      return naming.entries.length + naming.beneath > 0 ? [[topic, naming] as const] : [];
    })
  );
}

/**
 * Whether a list is known only from reports: none of its headings has the same text in two published copies.
 * @param entries the headings of the list
 */
export const isReported = (entries: readonly { wording: TextStatus }[]) =>
  !entries.some(({ wording }) => wording === 'confirmed');

/** What the table shows of a list. */
export interface NamingRow {
  id: string;
  country: string;
  use: ListUse;
  /** the latest of its issuer and use */
  latest: boolean;
  naming: Readonly<Record<string, Naming>>;
}

/** What a reader chose to see: every list or the latest of each use, one use or any, topics by number of issuers or in their own order. */
export interface NamingChoice {
  all: boolean;
  use: ListUse | '';
  order: 'issuers' | 'topics';
}

/** The table before anybody chooses. */
export const FIRST_CHOICE: NamingChoice = { all: false, use: '', order: 'issuers' };

/** What is found in the lists that are counted. */
export interface Finding {
  /** the one use that is counted, or none */
  use: ListUse | '';
  /** how many issuers have a list that is counted */
  issuers: number;
  /** topics for which each of them has a heading */
  everyone: readonly string[];
  /** topics for which the fewest have one, at least one, and how many those are; null where no topic has fewer than all, or many have as few */
  fewest: { topics: readonly string[]; issuers: number } | null;
}

/** At most so many topics stand in a title as those with the fewest issuers. */
const FEW = 2;
/** The topic that holds what fits no other: no finding is made of it. */
const REST = 'other';

/**
 * The table as it is chosen: its rows, its topics with the issuers that have a heading for them, and what is found.
 * Rows of another use stay in the table, but are not counted.
 * @param topics in their own order
 */
export function shownNaming<R extends NamingRow>(all: readonly R[], topics: readonly string[], choice: NamingChoice) {
  const rows = all.filter((row) => choice.all || row.latest);
  const counted = rows.filter((row) => !choice.use || row.use === choice.use);
  const named = topics.map((topic) => ({
    topic,
    issuers: new Set(counted.filter((r) => (r.naming[topic]?.entries.length ?? 0) > 0).map((r) => r.country)).size
  }));
  const byNumber = named.toSorted((a, b) => b.issuers - a.issuers);
  const issuers = new Set(counted.map(({ country }) => country)).size;
  const fewer = byNumber.filter((own) => own.topic !== REST && own.issuers > 0 && own.issuers < issuers);
  const least = fewer.filter((own) => own.issuers === fewer.at(-1)?.issuers);
  const finding: Finding = {
    use: choice.use,
    issuers,
    everyone: byNumber.filter((own) => own.topic !== REST && own.issuers === issuers).map(({ topic }) => topic),
    fewest:
      least.length > 0 && least.length <= FEW
        ? { topics: least.map(({ topic }) => topic), issuers: least[0]?.issuers ?? 0 }
        : null
  };
  return { rows, topics: choice.order === 'issuers' ? byNumber : named, finding };
}

/** The table as it is chosen. */
export type ShownNaming<R extends NamingRow> = ReturnType<typeof shownNaming<R>>;
