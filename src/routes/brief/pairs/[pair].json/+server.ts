import { error, json } from '@sveltejs/kit';
import { briefPairs, pairPart } from '../../../[[lang=lang]]/brief/brief.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => briefPairs.map((pair) => ({ pair }));

/** What a brief needs of two lists that were compared: records with their reasons, coders, agreement. */
export const GET: RequestHandler = ({ params }) => {
  const part = pairPart(params.pair);
  return part ? json(part) : error(404, `Nothing was compared under ${params.pair}.`);
};
