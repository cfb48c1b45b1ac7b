import { error, json } from '@sveltejs/kit';
import { listFile } from '#lib/formats/api-json.ts';
import { tables } from '#lib/records/shipped.server.ts';
import { api } from '../../api.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => tables.lists.map((l) => ({ list: l.id }));

/** A list with its entries, its other editions and what became of its entries: for briefs and for programs. */
export const GET: RequestHandler = ({ params }) => {
  if (!tables.lists.some((l) => l.id === params.list)) error(404, `There is no list ${params.list}.`);
  return json(listFile(api, params.list));
};
