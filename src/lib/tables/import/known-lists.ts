import type { Entry } from '#lib/model/types.ts';
import type { KnownList, Reading } from './brought.ts';

/** The lists of the project as those in which ends of pairs are looked for, in the order in which entries come. */
export function knownLists(entries: readonly Entry[]): KnownList[] {
  const lists = new Map<string, KnownList & { entries: KnownList['entries'][number][] }>();
  for (const { id, list, parent, label, labelZh, labelOriginal } of entries) {
    let there = lists.get(list);
    if (!there) lists.set(list, (there = { id: list, entries: [] }));
    there.entries.push({ id, code: '', parent, labels: [label, labelZh, labelOriginal].filter(Boolean) });
  }
  return [...lists.values()];
}

/** A list that was brought as one in which ends of pairs are looked for. */
export function knownListOf(id: string, { entries }: Pick<Reading, 'entries'>): KnownList {
  return {
    id,
    entries: entries.map(({ key, code, parent, label, labelEn, labelZh, labelOriginal }) => ({
      id: `${id}:${key}`,
      code,
      parent: parent === null ? null : `${id}:${parent}`,
      labels: [...new Set([label, labelEn, labelZh, labelOriginal])].filter(Boolean)
    }))
  };
}
