import type { List, Tables, Wording } from '#lib/model/types.ts';

/** What can be counted of a list: its entries by level and wording, and the lists it was compared with. */
export interface ListFacts {
  /** entries of the top level and beneath it */
  top: number;
  sub: number;
  wordings: Record<Wording, number>;
  /** ids of lists, in the order of the lists */
  compared: string[];
}

/** Ids of the lists that a list was compared with at the top level, in the order of the lists. */
export function comparedWith(tables: Pick<Tables, 'assessed'>, id: string): string[] {
  return tables.assessed
    .filter((a) => a.level === 'top' && a.complete && (a.subjectList === id || a.objectList === id))
    .map((a) => (a.subjectList === id ? a.objectList : a.subjectList));
}

/** Counts a list. */
export function listFacts(tables: Pick<Tables, 'entries' | 'assessed'>, list: Pick<List, 'id'>): ListFacts {
  const entries = tables.entries.filter((e) => e.list === list.id);
  const wordings: Record<Wording, number> = { confirmed: 0, partly: 0, unconfirmed: 0 };
  for (const { wording } of entries) wordings[wording]++;
  return {
    top: entries.filter((e) => e.parent === null).length,
    sub: entries.filter((e) => e.parent !== null).length,
    wordings,
    compared: comparedWith(tables, list.id)
  };
}
