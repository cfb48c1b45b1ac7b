import { error } from '@sveltejs/kit';
import { differenceFiles } from '../releases.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...differenceFiles.keys()].map((name) => ({ name }));

/** Every row that differs between two versions of the data. */
export const GET: RequestHandler = ({ params }) => {
  const write = differenceFiles.get(params.name);
  if (!write) error(404, `There is no difference ${params.name}.`);
  return new Response(write(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
