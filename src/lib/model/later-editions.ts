import type { Bilingual, List } from './types.ts';

// Apart from the other arithmetic of editions, because the page of the matrix loads this and not that.

/** A list and the edition that came after it; how that is known. */
export interface Succession<L> {
  list: L;
  next: L;
  status: 'stated' | 'reported' | 'later-text';
}

/** What came after the lists of a page, and whether the history follows their entries from the one to the other. */
export interface LaterEditions {
  successions: Succession<Pick<List, 'id' | 'country'> & { short: Bilingual }>[];
  more: boolean;
}

/**
 * Which of some lists have a successor, in their order. One that is none-known, or whose list `find` does not know, is
 * left out.
 */
export function successionsOf<L, T extends Pick<List, 'id' | 'succeededBy' | 'successionStatus'> & L>(
  lists: Iterable<T>,
  find: (id: string) => L | undefined
): Succession<L>[] {
  return [...lists].flatMap((list) => {
    const next = list.succeededBy ? find(list.succeededBy) : undefined;
    return next && list.successionStatus !== 'none-known' ? [{ list, next, status: list.successionStatus }] : [];
  });
}
