import type { FoundById } from './by-id.ts';
import type { Search } from './engine.ts';
import { mayBeId, readId } from './ids.ts';
import type { SearchIndex } from './search-index.ts';

/** Something that is made at the first call and kept for as long as the document lives; after a failure anew. */
function once<T>(make: (indexAddress: string) => Promise<T>): (indexAddress: string) => Promise<T> {
  let making: Promise<T> | null = null;
  return (indexAddress) =>
    (making ??= make(indexAddress).catch((error: unknown) => {
      making = null;
      throw error;
    }));
}

const loadIndex = once(async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The index of the search could not be fetched: status ${response.status}.`);
  return (await response.json()) as SearchIndex;
});

/**
 * The search, ready to be asked: index and code are fetched at the first call and kept for as long as the document
 * lives, so that it answers without a network afterwards. After a failure the next call tries again.
 */
export const loadSearch: (indexAddress: string) => Promise<Search> = once(async (indexAddress) => {
  const [{ createSearch }, index] = await Promise.all([import('./engine.ts'), loadIndex(indexAddress)]);
  return createSearch(index);
});

const loadFinder = once(async (indexAddress) => {
  const [{ finderById }, index] = await Promise.all([import('./by-id.ts'), loadIndex(indexAddress)]);
  return finderById(index);
});

/**
 * What a query is the id of; null where it is none. The index is fetched for a text that may be an id only; where it
 * cannot be fetched, nothing is found until the next call.
 */
export async function findById(query: string, indexAddress: string): Promise<FoundById | null> {
  if (!mayBeId(readId(query))) return null;
  try {
    return (await loadFinder(indexAddress))(query);
  } catch {
    return null;
  }
}
