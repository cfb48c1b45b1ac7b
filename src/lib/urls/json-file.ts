import { error } from '@sveltejs/kit';

/**
 * A JSON file of the site, as a page's `load` or a part of a page reads it.
 * @param fetch of the `load` that asks, or the browser's own
 * @throws HttpError with the status of the answer where there is no such file
 */
export async function jsonFile<T>(fetch: typeof globalThis.fetch, address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) error(response.status, `${address} could not be read.`);
  return (await response.json()) as T;
}
