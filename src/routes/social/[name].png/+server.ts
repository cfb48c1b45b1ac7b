import { error } from '@sveltejs/kit';
import { pictures } from '../pictures.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...pictures.keys()].map((name) => ({ name }));

/** The picture that a link preview shows. */
export const GET: RequestHandler = async ({ params }) => {
  const draw = pictures.get(params.name);
  if (!draw) error(404, `There is no picture ${params.name}.`);
  return new Response(new Uint8Array(await draw()), { headers: { 'content-type': 'image/png' } });
};
