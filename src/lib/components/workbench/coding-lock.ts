/** Name of the lock that the tab holds in which a mapping is coded. */
export const codingLock = (id: string): string => `own-coding-${id}`;

/** Ids of the works that are being coded, in whichever tab: what is kept in their place would be lost with the next answer. */
export async function beingCoded(ids: readonly string[]): Promise<readonly string[]> {
  if (!('locks' in navigator)) return [];
  const { held = [] } = await navigator.locks.query();
  return ids.filter((id) => held.some(({ name }) => name === codingLock(id)));
}
