import { error, json } from '@sveltejs/kit';
import { listPart } from '../../../[[lang=lang]]/brief/brief.server.ts';
import { tables } from '#lib/records/shipped.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => tables.lists.map((l) => ({ list: l.id }));

/** What a brief needs of one list. */
export const GET: RequestHandler = ({ params }) => {
  const part = listPart(params.list);
  return part ? json(part) : error(404, `There is no list ${params.list}.`);
};
