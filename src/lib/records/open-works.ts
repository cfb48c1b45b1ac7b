import {
  codingKey,
  listDifference,
  mappingDifference,
  ownListId,
  ownMappingId,
  sameRow,
  type OwnList,
  type OwnMapping,
  type OwnPair,
  type OwnWork,
  type WorkDifference
} from './own-work.ts';

/** Works that come beside those that are kept: copies, what a second coder is given, and what opening a work file does. */

/** A list under another id and name, its entries too. */
export function listCopy(list: OwnList, id: string, name: string): OwnList {
  const under = (entry: string) => id + entry.slice(list.id.length);
  return {
    ...list,
    id,
    number: 0,
    name,
    facts: { ...list.facts, name },
    entries: list.entries.map((e) => ({ ...e, id: under(e.id), parent: e.parent === null ? null : under(e.parent) }))
  };
}

/** A work once more, under a name and an id of its own. @param taken ids that are in use */
export function workCopy(work: OwnWork, name: string, taken: ReadonlySet<string>): OwnWork {
  return work.kind === 'list'
    ? listCopy(work, ownListId({ name, year: work.facts.year }, taken), name)
    : { ...work, id: ownMappingId(name, taken), number: 0, name };
}

/**
 * What a second coder is given: the lists and the mapping without a row, and nothing that could tell who coded before.
 * Name and id of the mapping may have the coder's name, so that neither is taken along.
 * @param name of the mapping, made of the names of its lists
 */
export function forSecondCoder(
  { rows, columns }: OwnMapping,
  lists: readonly OwnList[],
  name: string
): [...OwnList[], OwnMapping] {
  const mapping: OwnMapping = {
    kind: 'mapping',
    id: ownMappingId(`${rows} ${columns}`, new Set()),
    number: 0,
    name,
    file: '',
    kept: '',
    extraColumns: [],
    rows,
    columns,
    pairs: []
  };
  return [...lists.map((list) => ({ ...list, file: '' })), mapping];
}

/** What is done with a list that is kept already and is another one in the file. */
export type ListChoice = 'here' | 'file' | 'both';
/** Which rows stand where the same coding of a pair is another one in the file. */
export type RowChoice = 'here' | 'file' | 'later';

/** What the reader chose, by the ids of the works in the file. */
export interface OpenChoices {
  lists: Readonly<Record<string, ListChoice>>;
  /** the mapping that takes the rows; empty for none, which keeps a mapping of its own */
  into: Readonly<Record<string, string>>;
  rows: Readonly<Record<string, RowChoice>>;
}

/** What opening does with a list. */
export interface PlannedList {
  list: OwnList;
  /** null: it is new; otherwise how it differs from the one that is kept */
  difference: WorkDifference | null;
  /** what is said of the list, beside its entries, differs */
  facts: boolean;
  choice: ListChoice;
}

/** What opening does with a mapping. */
export interface PlannedMapping {
  mapping: OwnMapping;
  /** kept mappings between the same two lists */
  targets: readonly OwnMapping[];
  /** the one that takes the rows; null: it is kept as a mapping of its own */
  into: OwnMapping | null;
  /** rows that only the file has, by coder */
  adds: readonly (readonly [coder: string, rows: number])[];
  /** codings that are in both and differ */
  differing: number;
  /** how the mapping that takes the rows differs afterwards */
  difference: WorkDifference | null;
  choice: RowChoice;
}

/** What opening a work file does. */
export interface OpenPlan {
  lists: readonly PlannedList[];
  mappings: readonly PlannedMapping[];
  /** the works as they are to be kept, lists first; those that stay as they are are not in it */
  keep: readonly OwnWork[];
}

const isNone = ({ added, removed, changed }: WorkDifference) => added.length + removed.length + changed.length === 0;

/** Whether a list of the file is another one than that which is kept. */
export const differs = ({ difference, facts }: PlannedList) => difference !== null && (facts || !isNone(difference));

const byCoding = (pairs: readonly OwnPair[]) => {
  const rows = new Map<string, OwnPair[]>();
  for (const pair of pairs) {
    const key = codingKey(pair);
    const there = rows.get(key);
    if (there) there.push(pair);
    else rows.set(key, [pair]);
  }
  return rows;
};
const latest = (pairs: readonly OwnPair[]) => pairs.reduce((day, { date }) => (date > day ? date : day), '');

/** A mapping with the rows of another one: rows are added or take the place of the same coding, none is taken away. */
function merged(before: OwnMapping, after: OwnMapping, choice: RowChoice) {
  const here = byCoding(before.pairs);
  const there = byCoding(after.pairs);
  const added = new Map<string, number>();
  const taken = new Map<string, readonly OwnPair[]>();
  const fresh: OwnPair[] = [];
  let differing = 0;
  for (const [key, rows] of there) {
    const kept = here.get(key);
    if (!kept) {
      fresh.push(...rows);
      for (const { coders } of rows) added.set(coders.join(', '), (added.get(coders.join(', ')) ?? 0) + 1);
    } else if (!rows.every((row) => kept.some((other) => sameRow(row, other)))) {
      differing++;
      if (choice === 'file' || (choice === 'later' && latest(rows) > latest(kept))) taken.set(key, rows);
    }
  }
  const first = new Set<string>();
  const pairs = before.pairs.flatMap((pair) => {
    const key = codingKey(pair);
    const rows = taken.get(key);
    if (!rows) return [pair];
    if (first.has(key)) return [];
    first.add(key);
    return rows;
  });
  const mapping: OwnMapping = {
    ...before,
    extraColumns: [...new Set([...before.extraColumns, ...after.extraColumns])],
    pairs: [...pairs, ...fresh]
  };
  return { mapping, added: [...added], differing, changes: fresh.length + taken.size > 0 };
}

/**
 * What opening works does to those that are kept. Nothing is overwritten unless it was chosen.
 * @param works of a work file
 * @param kept works in this browser
 * @param now ISO time
 * @param copyName the name of what is kept beside a work of the same id
 */
export function openPlan(
  works: readonly OwnWork[],
  kept: readonly OwnWork[],
  choices: OpenChoices,
  now: string,
  copyName: (name: string) => string
): OpenPlan {
  const taken = new Set(kept.map(({ id }) => id));
  const keep: OwnWork[] = [];
  const take = (work: OwnWork) => {
    taken.add(work.id);
    keep.push({ ...work, kept: work.kept || now });
  };
  const copies = new Map<string, string>();
  const lists = works.flatMap((list): PlannedList[] => {
    if (list.kind !== 'list') return [];
    const before = kept.find((work): work is OwnList => work.kind === 'list' && work.id === list.id);
    const difference = before ? listDifference(before, list) : null;
    const facts = before !== undefined && !sameRow(before.facts, list.facts);
    const planned = { list, difference, facts, choice: choices.lists[list.id] ?? 'here' };
    if (!before) take(list);
    else if (differs(planned) && planned.choice === 'file') take(list);
    else if (differs(planned) && planned.choice === 'both') {
      const copy = workCopy(list, copyName(list.name), taken);
      copies.set(list.id, copy.id);
      take(copy);
    }
    return [planned];
  });
  const given = works.filter((work): work is OwnMapping => work.kind === 'mapping');
  const mappings = given.map((of): PlannedMapping => {
    const mapping = withLists(of, copies);
    const targets = kept.filter(
      (work): work is OwnMapping =>
        work.kind === 'mapping' && work.rows === mapping.rows && work.columns === mapping.columns
    );
    const chosen = choices.into[of.id] ?? targetOf(mapping, targets, given);
    const into = targets.find(({ id }) => id === chosen) ?? null;
    const choice = choices.rows[of.id] ?? 'here';
    if (!into) {
      const isTaken = taken.has(mapping.id);
      take(isTaken ? workCopy(mapping, copyName(mapping.name), taken) : mapping);
      return { mapping, targets, into, adds: [], differing: 0, difference: null, choice };
    }
    const { mapping: after, added, differing, changes } = merged(into, mapping, choice);
    if (changes) take({ ...after, kept: now });
    return { mapping, targets, into, adds: added, differing, difference: mappingDifference(into, after), choice };
  });
  return { lists, mappings, keep };
}

/** The mapping that takes the rows unless another is chosen: that of the id, or the only one between the lists. */
function targetOf({ id }: OwnMapping, targets: readonly OwnMapping[], given: readonly OwnMapping[]): string {
  if (targets.some((target) => target.id === id)) return id;
  const [only, ...others] = targets;
  return only && others.length === 0 && given.every((work) => work.id !== only.id) ? only.id : '';
}

/** A mapping whose lists have other ids. */
function withLists(mapping: OwnMapping, ids: ReadonlyMap<string, string>): OwnMapping {
  if (!ids.has(mapping.rows) && !ids.has(mapping.columns)) return mapping;
  const list = (id: string) => ids.get(id) ?? id;
  const entry = (id: string) => {
    const of = [mapping.rows, mapping.columns].find((known) => id.startsWith(`${known}:`)) ?? '';
    return list(of) + id.slice(of.length);
  };
  return {
    ...mapping,
    rows: list(mapping.rows),
    columns: list(mapping.columns),
    pairs: mapping.pairs.map((pair) => ({
      ...pair,
      subject: entry(pair.subject),
      object: pair.object === null ? null : entry(pair.object),
      searched: list(pair.searched)
    }))
  };
}
