import { error, json } from '@sveltejs/kit';
import { emptyPairsOf } from '#lib/records/evidence.ts';
import { sources } from '#lib/records/analysis.server.ts';
import { tables } from '#lib/records/shipped.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const subjects = new Set(tables.assessed.map((a) => a.subjectList));
const coded = tables.entries.filter((e) => e.parent === null && subjects.has(e.list));

export const entries: EntryGenerator = () => coded.map((e) => ({ list: e.list, entry: e.id.slice(e.list.length + 1) }));

/** How the pairs of an entry were decided that share nothing. */
export const GET: RequestHandler = ({ params }) => {
  const id = `${params.list}:${params.entry}`;
  if (!coded.some((e) => e.id === id)) error(404, `There is no entry ${id}.`);
  return json(emptyPairsOf(sources, id));
};
