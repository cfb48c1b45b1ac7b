import {
  ownEntries,
  ownListId,
  ownMappingId,
  ownPairs,
  type ListFacts,
  type OwnList,
  type OwnMapping,
  type OwnWork
} from '#lib/records/own-work.ts';
import type { Reading } from '#lib/tables/import/brought.ts';

/** What the reader says of a work, asked once beside the file. */
export interface WorkFacts {
  list: ListFacts;
  /** names of lists that a mapping makes of its own ends */
  madeLists: { rows: string; columns: string };
  /** id of the work that this one takes the place of; empty for a new one */
  replaces: string;
}

const NOT_SAID = { issuer: '', year: '', language: '', country: '', url: '', purpose: '' };

/** Names of the columns that no field takes, by position. */
const extraColumns = ({ columns }: Reading): ReadonlyMap<number, string> =>
  new Map(
    columns.filter(({ field }) => field === null).map(({ position, name }) => [position, name || String(position)])
  );

function list(reading: Reading, side: 'rows' | 'columns' | null, id: string, facts: ListFacts): OwnList {
  const columns = extraColumns(reading);
  const entries = side === null ? reading.entries : (reading.listFromFile[side] ?? []);
  return {
    kind: 'list',
    id,
    number: 0,
    name: facts.name,
    file: reading.name,
    kept: new Date().toISOString(),
    extraColumns: side === null ? [...columns.values()] : [],
    facts,
    entries: ownEntries(id, entries, columns)
  };
}

/**
 * The works that a file makes: the list or the mapping itself, and before a mapping the lists that it makes of its ends.
 * @param taken ids that are in use
 * @throws Error if the lists of a mapping are not known
 */
export function makeWorks(reading: Reading, facts: WorkFacts, taken: readonly string[]): OwnWork[] {
  const name = facts.list.name.trim();
  const inUse = new Set(taken);
  const id = (otherwise: () => string) => facts.replaces || otherwise();
  if (reading.brings !== 'mapping')
    return [
      list(
        reading,
        null,
        id(() => ownListId({ ...facts.list, name }, inUse)),
        { ...facts.list, name }
      )
    ];

  const made: OwnList[] = [];
  const ids = { rows: reading.lists.rows ?? '', columns: reading.lists.columns ?? '' };
  for (const side of ['rows', 'columns'] as const) {
    if (ids[side] !== 'file') continue;
    const called = facts.madeLists[side].trim() || `${name} (${side})`;
    ids[side] = ownListId({ name: called, year: '' }, inUse);
    inUse.add(ids[side]);
    made.push(list(reading, side, ids[side], { ...NOT_SAID, name: called }));
  }
  if (!ids.rows || !ids.columns) throw new Error('Both lists of a mapping must be known.');
  // Where the file makes both lists, its reading tells the entries of the columns apart by their prefix.
  const called = (of: string, side: 'rows' | 'columns') => {
    const [prefix, key] = [of.slice(0, of.indexOf(':')), of.slice(of.indexOf(':') + 1)];
    if (of === 'file') return ids[side];
    return prefix === 'file' || prefix === 'file-columns' ? `${ids[side]}:${key}` : of;
  };
  const columns = extraColumns(reading);
  const mapping: OwnMapping = {
    kind: 'mapping',
    number: 0,
    id: id(() => ownMappingId(name, inUse)),
    name,
    file: reading.name,
    kept: new Date().toISOString(),
    extraColumns: [...columns.values()],
    rows: ids.rows,
    columns: ids.columns,
    pairs: ownPairs(reading.pairs, columns, called)
  };
  return [...made, mapping];
}
