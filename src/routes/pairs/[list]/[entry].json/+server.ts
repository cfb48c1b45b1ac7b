import { error, json } from '@sveltejs/kit';
import { emptyPairsOf } from '#lib/evidence.ts';
import { sources } from '#lib/server/analysis.ts';
import { tables } from '#lib/server/tables.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const top = tables.entries.filter((e) => e.parent === null);

export const entries: EntryGenerator = () => top.map((e) => ({ list: e.list, entry: e.id.slice(e.list.length + 1) }));

/** How the pairs of an entry were decided that share nothing. */
export const GET: RequestHandler = ({ params }) => {
  const id = `${params.list}:${params.entry}`;
  if (!top.some((e) => e.id === id)) error(404, `There is no entry ${id}.`);
  return json(emptyPairsOf(sources, id));
};
