import type { CodedEntry, CodedList } from '#lib/components/coding/coding.svelte.ts';
import type { Interface } from '#lib/components/interface.ts';
import { fetchDetail } from '#lib/components/matrix/detail.ts';
import type { MatrixEntry, MatrixList } from '#lib/model/matrix-data.ts';
import type { OwnList } from '#lib/records/own-work.ts';
import { ownMatrixEntries } from '#lib/records/own-work.ts';
import type { KeptWorks } from './kept-works.svelte.ts';

const distinct = (names: readonly string[]) => [...new Set(names.filter(Boolean))];
const namesOf = ({ label, labelZh, labelOriginal }: MatrixEntry) => distinct([label, labelZh, labelOriginal]);

/**
 * The top-level entries of a list as they are coded, each with what is beneath it.
 * @param entries of every level
 * @param name of the list
 * @param label the name of an entry in the language of the page
 * @param notes what the reader notes of an entry, by its id
 */
export function codedList(
  entries: readonly MatrixEntry[],
  name: string,
  label: (entry: MatrixEntry) => string,
  notes: ReadonlyMap<string, string> = new Map()
): CodedList {
  const children = new Map<string, MatrixEntry[]>();
  for (const entry of entries) {
    if (entry.parent === null) continue;
    const siblings = children.get(entry.parent);
    if (siblings) siblings.push(entry);
    else children.set(entry.parent, [entry]);
  }
  const beneath = (id: string): MatrixEntry[] =>
    (children.get(id) ?? []).flatMap((child) => [child, ...beneath(child.id)]);
  const coded = (entry: MatrixEntry): CodedEntry => ({
    id: entry.id,
    label: label(entry),
    original: entry.labelOriginal === label(entry) ? '' : entry.labelOriginal,
    names: namesOf(entry),
    beneath: beneath(entry.id).map((sub) => ({ id: sub.id, label: label(sub), names: namesOf(sub) })),
    note: notes.get(entry.id) ?? ''
  });
  return { name, entries: entries.filter(({ parent }) => parent === null).map(coded) };
}

/** The same of a list of the reader's. */
export const ownCodedList = (list: OwnList, label: (entry: MatrixEntry) => string): CodedList =>
  codedList(ownMatrixEntries(list), list.name, label, new Map(list.entries.map(({ id, note }) => [id, note])));

/** A list as it is coded, and where it is the reader's own, as it is kept. */
interface LoadedList {
  coded: CodedList;
  own: OwnList | null;
}

/**
 * A list as it is coded, of the project or of the reader's own; null where it is kept no longer.
 * @param lists lists of the project
 */
export async function loadCodedList(
  id: string,
  lists: readonly MatrixList[],
  kept: Pick<KeptWorks, 'work'>,
  ui: Pick<Interface, 'label' | 'links' | 'say'>
): Promise<LoadedList | null> {
  const known = lists.find((other) => other.id === id);
  if (known) {
    const { entries } = await fetchDetail([id], [], ui.links);
    return { coded: codedList(entries, ui.say(known.short), ui.label), own: null };
  }
  const own = await kept.work(id);
  return own?.kind === 'list' ? { coded: ownCodedList(own, ui.label), own } : null;
}
