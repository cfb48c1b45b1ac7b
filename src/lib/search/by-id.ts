import { recordOfAddress } from '#lib/urls/parts.ts';
import { entryAt, foundOverlap, type FoundEntry, type FoundOverlap } from './found.ts';
import { readId } from './ids.ts';
import type { IndexedList, SearchIndex } from './search-index.ts';

/** What has an id. Records have theirs with the prefix, as the tables do. */
export type FoundById = { id: string } & (
  | { kind: 'entry'; entry: FoundEntry }
  | { kind: 'list'; list: IndexedList }
  | { kind: 'overlap'; overlap: FoundOverlap }
  | { kind: 'no-counterpart'; subject: FoundEntry; list: IndexedList }
  | {
      kind: 'withdrawn';
      subject: FoundEntry;
      /** null for a withdrawn statement that an entry has no counterpart in the list */
      object: FoundEntry | null;
      list: IndexedList;
      /** ids of the records that took its place */
      replacedBy: string[];
      date: string;
    }
);

/** Finds what a text is the id of (as `readId` reads it), records that were withdrawn included; null where it is none. */
export function finderById(index: SearchIndex): (text: string) => FoundById | null {
  const list = (at: number) => index.lists[at] as IndexedList;
  // What is found is put together when it is asked for: most of it never is.
  const known = new Map<string, () => FoundById>();
  const add = (id: string, found: () => FoundById) => known.set(readId(id), found);

  for (const l of index.lists) add(l.id, () => ({ kind: 'list', id: l.id, list: l }));
  index.entries.forEach(([of, code], at) => {
    const id = `${list(of).id}:${code}`;
    add(id, () => ({ kind: 'entry', id, entry: entryAt(index, at) }));
  });
  for (const o of index.overlaps)
    add(o[0], () => ({ kind: 'overlap', id: recordOfAddress(o[0]), overlap: foundOverlap(index, o) }));
  for (const [id, subject, searched] of index.noCounterparts)
    add(id, () => ({
      kind: 'no-counterpart',
      id: recordOfAddress(id),
      subject: entryAt(index, subject),
      list: list(searched)
    }));
  for (const w of index.withdrawn)
    add(w.id, () => ({
      kind: 'withdrawn',
      id: recordOfAddress(w.id),
      subject: entryAt(index, w.subject),
      object: w.object < 0 ? null : entryAt(index, w.object),
      list: list(w.list),
      replacedBy: w.replacedBy.map(recordOfAddress),
      date: w.date
    }));
  return (text) => known.get(readId(text))?.() ?? null;
}

/** The entries that something with an id is about; none for a list. */
export function entriesOf(found: FoundById): FoundEntry[] {
  if (found.kind === 'list') return [];
  if (found.kind === 'entry') return [found.entry];
  const { subject, object } = found.kind === 'overlap' ? found.overlap : { object: null, ...found };
  return object ? [subject, object] : [subject];
}
