import type { MatrixEntry } from '#lib/model/matrix-data.ts';
import { holdsWords } from '#lib/search/fold.ts';
import { variantsFor } from '#lib/search/variants.ts';

/**
 * The entries that have every word of a query in one of their names.
 * @param variants address of the file of character variants, which a Chinese query needs
 * @returns their ids; null for an empty query
 */
export async function rowsWith(
  entries: readonly MatrixEntry[],
  query: string,
  variants: string
): Promise<ReadonlySet<string> | null> {
  if (query.trim() === '') return null;
  const holds = holdsWords(query, await variantsFor(query, variants));
  return new Set(
    entries.filter((e) => holds([e.label, e.labelShort, e.labelOriginal, e.labelZh].join(' '))).map(({ id }) => id)
  );
}
