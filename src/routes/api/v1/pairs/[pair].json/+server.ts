import { error, json } from '@sveltejs/kit';
import { comparedPairs, pairFile } from '../../api.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...comparedPairs.keys()].map((pair) => ({ pair }));

export const GET: RequestHandler = ({ params }) =>
  json(pairFile(params.pair) ?? error(404, `Nothing was compared under ${params.pair}.`));
