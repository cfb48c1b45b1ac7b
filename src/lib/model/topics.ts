import { completeOf } from './assessment.ts';
import { coverage } from './coverage.ts';
import { withAncestors, type Crosswalk } from './crosswalk.ts';
import { cellsOf } from './matrix.ts';
import type { Assessment, EntryKey, List, Mapping, CountingRule } from './types.ts';

type Filed = EntryKey & { theme: string };

/** What the arithmetic of topics needs of a list. */
export type TopicList = Pick<List, 'id' | 'country' | 'published'>;

/** An entry filed under the topic, with what is filed under it beneath that entry. */
export interface TopicEntry {
  id: string;
  /** the entry above it where that one is filed under another topic; null at the top level */
  under: string | null;
  children: string[];
}

/** One list with the entries filed under the topic, in official order. */
export interface TopicNaming {
  list: string;
  entries: TopicEntry[];
}

/** A top-level entry of the topic without counterpart in a list under the standard reading. */
export interface TopicGap {
  entry: string;
  /** whether the lenient reading counts one */
  lenient: boolean;
}

/**
 * Two lists gone through, seen from one topic. `state` is overlap where an entry of the topic has a recorded
 * counterpart (under any reading), none where every entry of the topic was gone through and shares nothing, and open
 * where nothing was found so far but sub-entries of the topic were not gone through.
 */
export interface TopicPair {
  subject: string;
  object: string;
  state: 'overlap' | 'none' | 'open';
  date: string;
  /** whether sub-entries were gone through too */
  beneath: boolean;
  /** ids of records between entries of the topic, in the order of the tables */
  within: string[];
  /** ids of records that lead from an entry of the topic to one filed under another topic, or that such a lead rests on */
  across: string[];
  /** top-level entries of the topic without counterpart, from subject to object and from object to subject */
  gaps: { from: string; to: string; entries: TopicGap[] }[];
}

/** Everything the tables hold on one topic. */
export interface Topic {
  theme: string;
  /** lists that name something of the topic: by country in the order of the tables, latest first */
  naming: TopicNaming[];
  /** lists without an entry filed under the topic, in the same order */
  silent: string[];
  /** pairs of lists gone through of which at least one names something of the topic */
  pairs: TopicPair[];
  /** pairs of lists of two issuing countries that both name something of the topic and were not compared */
  unassessed: [string, string][];
}

const READING: CountingRule = 'standard';

/** Lists by country in the order in which countries first come, the latest first within each. */
export function latestFirst<L extends TopicList>(lists: readonly L[]): L[] {
  const countries = [...new Set(lists.map((l) => l.country))];
  return countries.flatMap((country) =>
    lists
      .map((list, i) => ({ list, i }))
      .filter(({ list }) => list.country === country)
      .sort((a, b) => compare(b.list.published, a.list.published) || b.i - a.i)
      .map(({ list }) => list)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What the lists say about a topic, where they overlap, where not, and where nobody looked. Topics file entries for
 * finding and ordering; no coverage, region or count of overlaps rests on them.
 * @param lists all lists in the order of the tables
 * @param assessed what was gone through
 * @param theme a value of the column `theme`
 */
export function topicOf(
  crosswalk: Crosswalk<Filed>,
  lists: readonly TopicList[],
  assessed: readonly Assessment[],
  theme: string
): Topic {
  const ordered = latestFirst(lists);
  const filed = new Map(ordered.map(({ id }) => [id, filedIn(crosswalk, id, theme)]));
  const naming = ordered
    .map(({ id }) => ({ list: id, entries: entriesOf(crosswalk, filed.get(id) ?? []) }))
    .filter(({ entries }) => entries.length > 0);
  const names = (list: string) => (filed.get(list)?.length ?? 0) > 0;
  const gone = completeOf(assessed).filter((a) => a.level === 'top');
  const compared = new Set(
    gone.flatMap((a) => [`${a.subjectList} ${a.objectList}`, `${a.objectList} ${a.subjectList}`])
  );
  const country = new Map(lists.map((l) => [l.id, l.country]));
  return {
    theme,
    naming,
    silent: ordered.filter(({ id }) => !names(id)).map(({ id }) => id),
    pairs: gone
      .filter((a) => names(a.subjectList) || names(a.objectList))
      .map((a) => pairOf(crosswalk, a, theme, filed)),
    unassessed: naming.flatMap(({ list: a }, i) =>
      naming
        .slice(i + 1)
        .filter(({ list: b }) => country.get(a) !== country.get(b) && !compared.has(`${a} ${b}`))
        .map(({ list: b }): [string, string] => [a, b])
    )
  };
}

/** The entries of a list filed under a topic, at every level, each after what is above it. */
function filedIn(crosswalk: Crosswalk<Filed>, list: string, theme: string): Filed[] {
  return (crosswalk.top.get(list) ?? [])
    .flatMap((top) => inDepth(crosswalk, top))
    .filter((entry) => entry.theme === theme);
}

const inDepth = (crosswalk: Crosswalk<Filed>, entry: Filed): Filed[] => [
  entry,
  ...(crosswalk.children.get(entry.id) ?? []).flatMap((child) => inDepth(crosswalk, child))
];

/** Entries of a topic, with those beneath another entry of the topic under it. */
function entriesOf(crosswalk: Crosswalk<Filed>, filed: readonly Filed[]): TopicEntry[] {
  const ids = new Set(filed.map((e) => e.id));
  const holderOf = (entry: Filed) =>
    withAncestors(crosswalk, entry.id)
      .slice(1)
      .filter((above) => ids.has(above.id))
      .at(-1);
  return filed
    .filter((entry) => !holderOf(entry))
    .map((entry) => ({
      id: entry.id,
      under: entry.parent,
      children: filed.filter((e) => holderOf(e)?.id === entry.id).map((e) => e.id)
    }));
}

function pairOf(
  crosswalk: Crosswalk<Filed>,
  { subjectList, objectList, date }: Assessment,
  theme: string,
  filed: ReadonlyMap<string, readonly Filed[]>
): TopicPair {
  const records = new Set<string>();
  let open = false;
  for (const [from, to] of [
    [subjectList, objectList],
    [objectList, subjectList]
  ] as const)
    for (const entry of filed.get(from) ?? [])
      for (const other of crosswalk.top.get(to) ?? []) {
        const cell = cellsOf(crosswalk, entry.id, other.id).lenient;
        if (cell.state === 'overlap') records.add(cell.overlap.mapping);
        else if (cell.state === 'not-assessed') open = true;
      }
  const themeOf = (id: string) => crosswalk.entry.get(id)?.theme;
  const listOf = (id: string) => crosswalk.entry.get(id)?.list;
  const ofPair = (m: Mapping) => listOf(m.subject) === subjectList && listOf(m.object) === objectList;
  const touches = (m: Mapping) => themeOf(m.subject) === theme || themeOf(m.object) === theme;
  const shown = crosswalk.mappings.filter((m) => ofPair(m) && (records.has(m.id) || touches(m)));
  const inside = (m: Mapping) => themeOf(m.subject) === theme && themeOf(m.object) === theme;
  return {
    subject: subjectList,
    object: objectList,
    state: shown.length > 0 ? 'overlap' : open ? 'open' : 'none',
    date,
    beneath: crosswalk.complete.has(`${subjectList} ${objectList} sub`),
    within: shown.filter(inside).map((m) => m.id),
    across: shown.filter((m) => !inside(m)).map((m) => m.id),
    gaps: [gapsOf(crosswalk, subjectList, objectList, theme), gapsOf(crosswalk, objectList, subjectList, theme)].filter(
      ({ entries }) => entries.length > 0
    )
  };
}

function gapsOf(crosswalk: Crosswalk<Filed>, from: string, to: string, theme: string): TopicPair['gaps'][number] {
  const widest = new Set(coverage(crosswalk, from, to, 'lenient').covered);
  const entries = coverage(crosswalk, from, to, READING)
    .uncovered.filter((id) => crosswalk.entry.get(id)?.theme === theme)
    .map((entry) => ({ entry, lenient: widest.has(entry) }));
  return { from, to, entries };
}
