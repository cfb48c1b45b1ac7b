import type { Relation, Strength } from '#lib/model/types.ts';
import type { IndexedEntry, IndexedList, IndexedOverlap, SearchIndex } from './search-index.ts';

/** An entry as found. */
export interface FoundEntry {
  id: string;
  label: string;
  labelOriginal: string;
  labelZh: string;
  list: IndexedList;
  /** id of the top-level entry at or above it */
  top: string;
  /** the top-level entry it lies beneath; null at the top level */
  under: { label: string; labelZh: string } | null;
  /** whether only our note, none of its names, holds what was looked for */
  byNote: boolean;
}

/** A recorded overlap as found. */
export interface FoundOverlap {
  /** last piece of its address */
  id: string;
  subject: FoundEntry;
  object: FoundEntry;
  relation: Relation;
  strength: Strength;
}

const originalOf = (e: IndexedEntry) => e[5] || e[4];
const chineseOf = (e: IndexedEntry) => e[6] || originalOf(e);

/** The entry at a place of the index. */
export function entryAt(index: SearchIndex, at: number): FoundEntry {
  const e = index.entries[at] as IndexedEntry;
  const top = index.entries[e[2]] as IndexedEntry;
  const list = index.lists[e[0]] as IndexedList;
  return {
    id: `${list.id}:${e[1]}`,
    label: e[4],
    labelOriginal: originalOf(e),
    labelZh: chineseOf(e),
    list,
    top: `${list.id}:${top[1]}`,
    under: e[2] === at ? null : { label: top[4], labelZh: chineseOf(top) },
    byNote: false
  };
}

/** An overlap of the index with its entries. */
export const foundOverlap = (index: SearchIndex, [id, s, o, relation, strength]: IndexedOverlap): FoundOverlap => ({
  id,
  subject: entryAt(index, s),
  object: entryAt(index, o),
  relation,
  strength
});
