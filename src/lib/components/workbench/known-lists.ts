import Papa from 'papaparse';
import type { KnownEntry, KnownList } from '#lib/tables/import/brought.ts';

/** The lists of the project as a reading looks through them, from the text of entries.csv. */
export function knownListsOf(text: string): KnownList[] {
  const [header = [], ...records] = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;
  const at = (name: string) => header.indexOf(name);
  const [id, list, parent] = [at('entry_id'), at('list_id'), at('parent_id')];
  const names = ['label_en', 'label_zh', 'label_original'].map(at);
  const lists = new Map<string, KnownEntry[]>();
  for (const record of records) {
    const [entryId = '', listId = ''] = [record[id], record[list]];
    const entry = {
      id: entryId,
      code: '',
      parent: record[parent] || null,
      labels: [...new Set(names.map((name) => record[name] ?? ''))].filter(Boolean)
    };
    const entries = lists.get(listId);
    if (entries) entries.push(entry);
    else lists.set(listId, [entry]);
  }
  return [...lists].map(([listId, entries]) => ({ id: listId, entries }));
}
