import { completeOf, type AssessmentStatement } from './assessment.ts';
import { invertMapping } from './relations.ts';
import type { EntryKey, Level, Mapping } from './types.ts';

/** What the arithmetic works on; the full tables satisfy it, and so does the small extract that a page carries. */
export interface CrosswalkInput<E extends EntryKey = EntryKey, M extends Mapping = Mapping> {
  entries: readonly E[];
  mappings: readonly M[];
  assessed: readonly AssessmentStatement[];
  /** pairs of which somebody says that they share nothing, where lists were not gone through in full */
  none?: readonly (readonly [string, string])[];
}

/** The input with its look-ups. Made once by `indexCrosswalk`; never changed afterwards. */
export interface Crosswalk<E extends EntryKey = EntryKey, M extends Mapping = Mapping> {
  readonly entry: ReadonlyMap<string, E>;
  /** sub-entries by parent id, in official order */
  readonly children: ReadonlyMap<string, readonly E[]>;
  /** top-level entries by list id: emerging before future, then in official order */
  readonly top: ReadonlyMap<string, readonly E[]>;
  /** mappings by "subject object", each stored in both directions */
  readonly pairs: ReadonlyMap<string, M>;
  /** mappings in the order of the input */
  readonly mappings: readonly M[];
  /** mappings by id */
  readonly mapping: ReadonlyMap<string, M>;
  /**
   * mappings by the two top-level entries that they stand at or beneath, in both directions, in input order: by one entry
   * and then the other, since a matrix asks this of every one of its cells
   */
  readonly under: ReadonlyMap<string, ReadonlyMap<string, readonly M[]>>;
  /** "list list level" in both directions, for what was gone through in full */
  readonly complete: ReadonlySet<string>;
  /** by one entry those with which it is known to share nothing, in the direction of the input: ask `sharesNothing` */
  readonly none: ReadonlyMap<string, ReadonlySet<string>>;
}

const CATEGORY_ORDER: Record<EntryKey['category'], number> = {
  '': 0,
  emerging: 1,
  future: 2,
  traditional: 3,
  frontier: 4,
  other: 5
};

/** Orders entries of one list as the list does: by category, then by position. */
export function inOfficialOrder(a: EntryKey, b: EntryKey): number {
  return CATEGORY_ORDER[a.category] - CATEGORY_ORDER[b.category] || a.position - b.position;
}

const key = (a: string, b: string) => `${a} ${b}`;

/** What a map has at a key; where it has nothing, what is made for it. */
function getOrSet<V>(map: Map<string, V>, at: string, make: () => V): V {
  let found = map.get(at);
  if (found === undefined) map.set(at, (found = make()));
  return found;
}

/**
 * Builds the look-ups.
 * @throws Error if a mapping or a sub-entry names an entry that is not in the input (the tables' checks say where).
 */
export function indexCrosswalk<E extends EntryKey, M extends Mapping>(input: CrosswalkInput<E, M>): Crosswalk<E, M> {
  const entry = new Map(input.entries.map((e) => [e.id, e]));
  const children = new Map<string, E[]>();
  const top = new Map<string, E[]>();
  for (const e of input.entries) {
    if (e.parent !== null && !entry.has(e.parent)) throw new Error(`${e.id}: unknown parent ${e.parent}`);
    const [groups, group] = e.parent === null ? [top, e.list] : [children, e.parent];
    getOrSet(groups, group, () => []).push(e);
  }
  for (const groups of [children, top]) for (const siblings of groups.values()) siblings.sort(inOfficialOrder);

  const topOf = (id: string): string => {
    const parent = entry.get(id)?.parent;
    return parent ? topOf(parent) : id;
  };
  const pairs = new Map<string, M>();
  const under = new Map<string, Map<string, M[]>>();
  const file = (a: string, b: string, mapping: M) =>
    getOrSet(
      getOrSet(under, topOf(a), () => new Map<string, M[]>()),
      topOf(b),
      () => []
    ).push(mapping);
  for (const mapping of input.mappings) {
    for (const id of [mapping.subject, mapping.object])
      if (!entry.has(id)) throw new Error(`${mapping.id}: unknown entry ${id}`);
    pairs.set(key(mapping.subject, mapping.object), mapping);
    pairs.set(key(mapping.object, mapping.subject), invertMapping(mapping));
    file(mapping.subject, mapping.object, mapping);
    file(mapping.object, mapping.subject, mapping);
  }
  const mapping = new Map(input.mappings.map((m) => [m.id, m]));

  const complete = new Set<string>();
  for (const a of completeOf(input.assessed)) {
    complete.add(`${key(a.subjectList, a.objectList)} ${a.level}`);
    complete.add(`${key(a.objectList, a.subjectList)} ${a.level}`);
  }

  const none = new Map<string, Set<string>>();
  for (const [a, b] of input.none ?? []) getOrSet(none, a, () => new Set<string>()).add(b);

  return { entry, children, top, pairs, mappings: input.mappings, mapping, under, complete, none };
}

/**
 * An entry by its id.
 * @throws Error if there is none.
 */
export function entryOf<E extends EntryKey>(crosswalk: Crosswalk<E>, id: string): E {
  const found = crosswalk.entry.get(id);
  if (!found) throw new Error(`There is no entry ${id}.`);
  return found;
}

/** The mapping recorded for exactly this pair, turned so that `row` is its subject; undefined where there is none. */
export function recordedPair<M extends Mapping>(crosswalk: Crosswalk<EntryKey, M>, row: string, column: string) {
  return crosswalk.pairs.get(key(row, column));
}

/** The entry itself and everything beneath it. */
export function withDescendants<E extends EntryKey>(crosswalk: Crosswalk<E>, id: string): E[] {
  const found = [entryOf(crosswalk, id)];
  for (const e of found) found.push(...(crosswalk.children.get(e.id) ?? []));
  return found;
}

/** The entry itself and everything above it, nearest first. */
export function withAncestors<E extends EntryKey>(crosswalk: Crosswalk<E>, id: string): E[] {
  const found = [entryOf(crosswalk, id)];
  for (let parent = found[0]?.parent; parent; parent = entryOf(crosswalk, parent).parent)
    found.push(entryOf(crosswalk, parent));
  return found;
}

/** The id of the top-level entry at or above an entry. */
export function topOf(crosswalk: Crosswalk, id: string): string {
  const parent = entryOf(crosswalk, id).parent;
  return parent === null ? id : topOf(crosswalk, parent);
}

/** The top-level entry above a sub-entry, for its address; nothing for a top-level entry. */
export function topAbove(crosswalk: Crosswalk, id: string): { top?: string } {
  const top = topOf(crosswalk, id);
  return top === id ? {} : { top };
}

/** Whether anything at all is recorded between two entries, what is above them and what is beneath them. */
export function anyRecorded(crosswalk: Crosswalk, row: string, column: string): boolean {
  return crosswalk.under.get(topOf(crosswalk, row))?.has(topOf(crosswalk, column)) ?? false;
}

/** Whether somebody says of two entries that they share nothing, where lists were not gone through in full. */
export const sharesNothing = ({ none }: Crosswalk, a: string, b: string): boolean =>
  (none.get(a)?.has(b) || none.get(b)?.has(a)) ?? false;

/** Level of the pair of two entries. */
export function levelOf(a: EntryKey, b: EntryKey): Level {
  return a.parent === null && b.parent === null ? 'top' : 'sub';
}

/**
 * The mappings recorded beneath a pair: between what lies under (or is) one entry and what lies under (or is) the
 * other, without the pair itself, turned so that the row's side is the subject, in the order of the input.
 */
export function recordedBeneath<M extends Mapping>(
  crosswalk: Crosswalk<EntryKey, M>,
  row: string,
  column: string
): M[] {
  const rows = new Set(withDescendants(crosswalk, row).map((e) => e.id));
  const columns = new Set(withDescendants(crosswalk, column).map((e) => e.id));
  const beneath: M[] = [];
  for (const mapping of crosswalk.under.get(topOf(crosswalk, row))?.get(topOf(crosswalk, column)) ?? []) {
    const turned =
      rows.has(mapping.subject) && columns.has(mapping.object)
        ? mapping
        : rows.has(mapping.object) && columns.has(mapping.subject)
          ? invertMapping(mapping)
          : null;
    if (turned && !(turned.subject === row && turned.object === column)) beneath.push(turned);
  }
  return beneath;
}
