import type { Links } from './links.ts';

/** Where an entry stands: `top` is the entry at or above it at the top level. */
export interface EntryPlace {
  id: string;
  top: string;
}

/** The address of an entry: its own page where the site has such pages, otherwise its place on the page of its list. */
export function entryLink(links: Links, { id, top }: EntryPlace): string {
  const { entry } = links as { entry?: (id: string) => string };
  if (entry) return entry(id);
  const [list = '', code = ''] = top.split(':');
  return `${links.list(list)}#${code}`;
}
