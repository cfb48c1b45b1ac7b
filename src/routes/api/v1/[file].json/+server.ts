import { error, json } from '@sveltejs/kit';
import { collections } from '../api.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(collections).map((file) => ({ file }));

/** Whole collections: what there is, all lists, all mappings, all pairs of lists. */
export const GET: RequestHandler = ({ params }) => {
  const make = collections[params.file];
  if (!make) error(404, `There is no collection ${params.file}.`);
  return json(make());
};
