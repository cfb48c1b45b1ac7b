import type { MatrixEntry } from '#lib/model/matrix-data.ts';
import { entriesOf, type FoundById } from '#lib/search/by-id.ts';
import { holdsWords } from '#lib/search/fold.ts';
import { findById } from '#lib/search/load.ts';
import { variantsFor } from '#lib/search/variants.ts';
import type { Links } from '#lib/urls/links.ts';

export { default as IdResult } from '#lib/components/search/IdResult.svelte';

/** Rows that a query finds. */
export interface FoundRows {
  /** ids of their entries; null for an empty query */
  rows: ReadonlySet<string> | null;
  /** what the query is the id of, in these rows or elsewhere */
  byId: FoundById | null;
}

/**
 * The top-level entries that have every word of a query in one of their names. An id finds the rows of what has it: of an
 * entry or one under it, of a record (a withdrawn one included), of their own list.
 */
export async function findRows(
  entries: readonly MatrixEntry[],
  query: string,
  links: Pick<Links, 'searchIndex' | 'searchVariants'>
): Promise<FoundRows> {
  if (query.trim() === '') return { rows: null, byId: null };
  const [byId, variants] = await Promise.all([
    findById(query, links.searchIndex()),
    variantsFor(query, links.searchVariants())
  ]);
  const holds = holdsWords(query, variants);
  const named = byId && new Set(entriesOf(byId).map(({ top }) => top));
  const fits = (e: MatrixEntry) =>
    named
      ? named.has(e.id) || byId?.id === e.list
      : holds([e.label, e.labelShort, e.labelOriginal, e.labelZh].join(' '));
  return { rows: new Set(entries.filter(fits).map(({ id }) => id)), byId };
}
