import { crosswalksAmong } from '#lib/urls/crosswalk-files.ts';
import type { Links } from '#lib/urls/links.ts';
import type { MatrixData, MatrixEntry } from '#lib/model/matrix-data.ts';

async function get<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

/**
 * Entries of every level of some lists, and what is recorded between them.
 * @param compared which pairs of lists were compared, by the names of their files
 * @throws Error if a file cannot be fetched
 */
export async function fetchDetail(
  lists: readonly string[],
  compared: readonly string[],
  links: Links
): Promise<Pick<MatrixData, 'entries' | 'mappings' | 'assessed'>> {
  const pairs = crosswalksAmong(compared, lists);
  const [entries, crosswalks] = await Promise.all([
    Promise.all(lists.map((list) => get<{ entries: MatrixEntry[] }>(links.listJson(list)))),
    Promise.all(pairs.map((pair) => get<Pick<MatrixData, 'mappings' | 'assessed'>>(links.crosswalkJson(pair))))
  ]);
  return {
    entries: entries.flatMap((e) => e.entries),
    mappings: crosswalks.flatMap((c) => c.mappings),
    assessed: crosswalks.flatMap((c) => c.assessed)
  };
}
