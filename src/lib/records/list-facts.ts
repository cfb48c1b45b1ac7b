import { comparedWith } from '#lib/model/assessment.ts';
import type { Entry, List, Tables, TextStatus } from '#lib/model/types.ts';

/** What can be counted of a list: its entries by level and wording, and the lists it was compared with. */
export interface ListFacts {
  /** entries of the top level and beneath it */
  top: number;
  sub: number;
  wordings: Record<TextStatus, number>;
  /** ids of lists, in the order of the lists */
  compared: string[];
}

/** How many entries have each status of wording. */
export function wordingsOf(entries: readonly Pick<Entry, 'wording'>[]): Record<TextStatus, number> {
  const counts: Record<TextStatus, number> = { confirmed: 0, partly: 0, unconfirmed: 0 };
  for (const { wording } of entries) counts[wording]++;
  return counts;
}

/** Counts a list. */
export function listFacts(tables: Pick<Tables, 'entries' | 'assessed'>, list: Pick<List, 'id'>): ListFacts {
  const entries = tables.entries.filter((e) => e.list === list.id);
  return {
    top: entries.filter((e) => e.parent === null).length,
    sub: entries.filter((e) => e.parent !== null).length,
    wordings: wordingsOf(entries),
    compared: comparedWith(tables.assessed, list.id)
  };
}

/** The checks of an entry against its official document; a page carries the field only where somebody made one. */
export const checksOf = ({ official }: Pick<Entry, 'official'>): Pick<Entry, 'official'> =>
  official ? { official } : {};
