import { error, json } from '@sveltejs/kit';
import { aboutLists } from '#lib/formats/api-json.ts';
import { emptyPairsJson, entryJson } from '#lib/formats/record-json.ts';
import { crosswalk, records, tables } from '#lib/records/shipped.server.ts';
import { pieces } from '#lib/urls/parts.ts';
import { api } from '../../../api.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => tables.entries.map((e) => pieces(e.id));

/**
 * One entry with its list, what is listed under it, and how its pairs that do not overlap were decided: for the
 * evidence panel and for programs.
 */
export const GET: RequestHandler = ({ params }) => {
  const id = `${params.list}:${params.entry}`;
  if (!crosswalk.entry.has(id)) error(404, `There is no entry ${id}.`);
  return json({
    about: aboutLists(api, [params.list]),
    ...entryJson(records, id),
    emptyPairs: emptyPairsJson(records, id)
  });
};
