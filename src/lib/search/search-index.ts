import type { Bilingual, Relation, Strength } from '#lib/model/types.ts';
import type { WrittenVariants } from './fold.ts';

/** A list in the index. */
export interface IndexedList {
  id: string;
  country: string;
  /** the name of the country or organisation */
  place: Bilingual;
  short: Bilingual;
  name: Bilingual;
  title: string;
  /** empty where it is the same as the title */
  titleOriginal: string;
  issuer: string;
  /** whether it stands first among equals: it is one of the three that the comparison began with */
  core: boolean;
  /** whether no later edition is known */
  latest: boolean;
}

/**
 * An entry in the index, as a row: place of its list, code within the list, place of the entry above it at the top
 * level (its own for a top-level entry), place of its topic, English, original (empty where it is the English) and
 * Chinese label (empty where it is the original), short label, our note.
 */
export type IndexedEntry = [number, string, number, number, string, string, string, string, string];

/** A recorded overlap in the index: last piece of its address, places of its two entries, relation, strength. */
export type IndexedOverlap = [string, number, number, Relation, Strength];

/** An entry without counterpart in the index: last piece of the record's address, places of the entry and the list searched. */
export type IndexedNoCounterpart = [id: string, subject: number, list: number];

/** A withdrawn record in the index, under the last piece of its address. */
export interface IndexedWithdrawn {
  id: string;
  /** place of the entry */
  subject: number;
  /** place of the other entry; -1 for a statement that an entry has no counterpart */
  object: number;
  /** place of the list of the other entry */
  list: number;
  /** last pieces of the addresses of the records that took its place */
  replacedBy: string[];
  date: string;
}

/** A topic in the index, with what its first lines say. */
export interface IndexedTopic {
  theme: string;
  name: Bilingual;
  lists: number;
  /** by country: how many lists name it, and the place of its entries in the latest of them */
  countries: { country: string; lists: number; latest: number; entries: number[] }[];
  /** pairs of lists gone through, by places in `lists`, with what was found */
  pairs: [number, number, 'overlap' | 'none' | 'open'][];
  unassessed: number;
}

/** A page of the site that is no list, entry, topic or overlap: the name of its link, its title, what it is. */
export interface IndexedPage {
  link: string;
  title: Bilingual;
  text: Bilingual;
}

/** Everything that can be found, in both languages: one file, fetched when the search is first opened. */
export interface SearchIndex {
  /** characters and words that are searched as others; only those that occur */
  variants: WrittenVariants;
  lists: IndexedList[];
  entries: IndexedEntry[];
  overlaps: IndexedOverlap[];
  noCounterparts: IndexedNoCounterpart[];
  withdrawn: IndexedWithdrawn[];
  topics: IndexedTopic[];
  pages: IndexedPage[];
}
