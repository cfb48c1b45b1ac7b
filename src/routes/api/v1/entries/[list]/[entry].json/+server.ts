import { error, json } from '@sveltejs/kit';
import { entryCard } from '#lib/records/evidence.ts';
import { aboutLists } from '../../../api.server.ts';
import { tables } from '#lib/records/shipped.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  tables.entries.map((e) => ({ list: e.list, entry: e.id.slice(e.list.length + 1) }));

/** One entry with its list and what is listed under it: for the evidence panel and for programs. */
export const GET: RequestHandler = ({ params }) => {
  const id = `${params.list}:${params.entry}`;
  if (!tables.entries.some((e) => e.id === id)) error(404, `There is no entry ${id}.`);
  return json({ about: aboutLists([params.list]), ...entryCard(tables, id) });
};
