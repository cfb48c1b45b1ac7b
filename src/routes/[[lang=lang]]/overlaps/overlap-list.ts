import { EVIDENCE } from '#lib/model/counting-rules.ts';
import { RELATIONS } from '#lib/model/relations.ts';
import type { Entry, Evidence, Relation, Strength } from '#lib/model/types.ts';
import { pick } from '#lib/pick.ts';
import type { Records, ResolvedEntry } from '#lib/records/records.ts';
import { holdsWords, type Variants } from '#lib/search/fold.ts';
import { mayBeId, readId } from '#lib/search/ids.ts';

/** One side of a row of the overlap table. */
export type ListedEntry = Pick<Entry, 'id' | 'label' | 'labelOriginal' | 'labelZh'> & { country: string };

/** A row of the overlap table: a recorded overlap, or (object null) an entry without counterpart in a list. */
export interface ListedRecord {
  id: string;
  level: 'top' | 'sub' | 'none';
  subject: ListedEntry;
  object: ListedEntry | null;
  /** "subject list>object list" */
  lists: string;
  objectList: string;
  coding: { relation: Relation; strength: Strength; evidence: Evidence } | null;
  confidence: number;
}

const listedEntry = ({ entry, list }: ResolvedEntry): ListedEntry => ({
  ...pick(entry, ['id', 'label', 'labelOriginal', 'labelZh']),
  country: list.country
});

/** All records as rows of the overlap table: overlaps in the order of their ids, then entries without counterpart. */
export function listRecords({ current, tables }: Records): ListedRecord[] {
  const order = new Map(tables.lists.map((l, i) => [l.id, i]));
  const place = (list: string) => order.get(list) ?? -1;
  return current.map((of) => ({
    id: of.id,
    level: of.kind === 'overlap' ? of.level : 'none',
    subject: listedEntry(of.subject),
    object: of.object ? listedEntry(of.object) : null,
    lists: [of.subject.list.id, of.objectList.id].sort((a, b) => place(a) - place(b)).join('>'),
    objectList: of.objectList.id,
    coding:
      of.kind === 'overlap'
        ? { relation: of.record.relation, strength: of.strength, evidence: of.record.evidence }
        : null,
    confidence: of.record.confidence
  }));
}

/** What the overlap table is asked for; empty strings ask for nothing. */
export interface ListQuery {
  search: string;
  lists: string;
  level: string;
  strength: string;
  relation: string;
  evidence: string;
  sort: string;
  /** whether the sorting runs downward */
  down: boolean;
}

export const EMPTY_QUERY: ListQuery = {
  search: '',
  lists: '',
  level: '',
  strength: '',
  relation: '',
  evidence: '',
  sort: '',
  down: false
};

function haystack(record: ListedRecord): string {
  const words = (e: ListedEntry | null) => (e ? [e.label, e.labelOriginal, e.labelZh, e.country] : []);
  return [...words(record.subject), ...words(record.object), record.id].join(' ');
}

/** The ids a record has or is of: its own, its entries', and their lists', as `readId` reads them. */
const idsOf = (r: ListedRecord) =>
  [r.id, r.subject.id, r.object?.id ?? '', ...r.lists.split('>')].filter(Boolean).map(readId);

/** How near a record is to an id that was typed. 0: it has the id. 1: an entry under the one with the id has it. 2: neither. */
function nearness(record: ListedRecord, id: string): 0 | 1 | 2 {
  const ids = idsOf(record);
  return ids.includes(id) ? 0 : id.includes(':') && ids.some((own) => own.startsWith(`${id}.`)) ? 1 : 2;
}

const SORTS: Record<string, (a: ListedRecord, b: ListedRecord) => number> = {
  subject: (a, b) => compareText(a.subject.label, b.subject.label),
  object: (a, b) => compareText(a.object?.label ?? '', b.object?.label ?? ''),
  relation: (a, b) => rank(RELATIONS, a.coding?.relation) - rank(RELATIONS, b.coding?.relation),
  strength: (a, b) => (b.coding?.strength ?? 0) - (a.coding?.strength ?? 0),
  evidence: (a, b) => rank(EVIDENCE, a.coding?.evidence) - rank(EVIDENCE, b.coding?.evidence),
  confidence: (a, b) => b.confidence - a.confidence
};

// Code-point order: the same in every browser and at build time.
const compareText = (a: string, b: string) =>
  a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0;
const rank = <T>(order: readonly T[], value: T | undefined) =>
  value === undefined ? order.length : order.indexOf(value);

/** The names by which the table can be sorted. */
export const SORT_KEYS = Object.keys(SORTS);

/**
 * The records that fit a query, sorted by it; ties and the unsorted table keep the order of the input. Every word of
 * the search must occur in the names (English, original or Chinese), the country codes or the id. An exact id of a
 * record, an entry or a list finds the records that have it first, then those of the entries under that entry.
 * @param variants characters that are searched as others
 */
export function findRecords(records: readonly ListedRecord[], query: ListQuery, variants?: Variants): ListedRecord[] {
  const holds = holdsWords(query.search, variants);
  const read = readId(query.search);
  const id = mayBeId(read) ? read : null;
  const fits = (asked: string, value: string | number | undefined) => asked === '' || asked === String(value ?? '');
  const found = records.filter(
    (r) =>
      fits(query.lists, r.lists) &&
      fits(query.level, r.level) &&
      fits(query.strength, r.coding?.strength) &&
      fits(query.relation, r.coding?.relation) &&
      fits(query.evidence, r.coding?.evidence) &&
      (holds(haystack(r)) || (id !== null && nearness(r, id) < 2))
  );
  const sort = SORTS[query.sort];
  const sorted = sort ? [...found].sort((a, b) => (query.down ? -1 : 1) * sort(a, b)) : found;
  return id ? sorted.sort((a, b) => nearness(a, id) - nearness(b, id)) : sorted;
}
