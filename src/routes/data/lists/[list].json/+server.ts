import { error, json } from '@sveltejs/kit';
import { tables } from '#lib/records/shipped.server.ts';
import { matrixData } from '#lib/model/matrix-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => tables.lists.map((l) => ({ list: l.id }));

/** A list with its entries at every level, as the matrix shows them. */
export const GET: RequestHandler = ({ params }) => {
  if (!tables.lists.some((l) => l.id === params.list)) error(404, `There is no list ${params.list}.`);
  const { lists, entries } = matrixData(tables, [params.list], 'all');
  return json({ list: lists[0], entries });
};
