import type { Search } from './engine.ts';
import type { SearchIndex } from './search-index.ts';

let loading: Promise<Search> | null = null;

/**
 * The search, ready to be asked: index and code are fetched at the first call and kept for as long as the document
 * lives, so that it answers without a network afterwards. After a failure the next call tries again.
 */
export function loadSearch(indexAddress: string): Promise<Search> {
  loading ??= start(indexAddress).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function start(indexAddress: string): Promise<Search> {
  const [{ createSearch }, response] = await Promise.all([import('./engine.ts'), fetch(indexAddress)]);
  if (!response.ok) throw new Error(`The index of the search could not be fetched: status ${response.status}.`);
  return createSearch((await response.json()) as SearchIndex);
}
