import { fold, isPlain, readVariants, type Variants, type WrittenVariants } from './fold.ts';

const NONE = readVariants({ characters: '', words: [] });
let loading: Promise<Variants> | null = null;

/**
 * The variants of characters and words that a query may have: none for one without Chinese, otherwise those of the index, fetched
 * once for as long as the document lives. Where they cannot be fetched, there are none until the next call.
 * @param address of the file `/search/variants.json`
 */
export async function variantsFor(query: string, address: string): Promise<Variants> {
  if (isPlain(fold(query))) return NONE;
  loading ??= fetched(address);
  try {
    return await loading;
  } catch {
    loading = null;
    return NONE;
  }
}

async function fetched(address: string): Promise<Variants> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readVariants((await response.json()) as WrittenVariants);
}
