import { error } from '@sveltejs/kit';
import { svgOf } from '#lib/figures/scene.ts';
import { figures } from '../figures.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [...figures.keys()].map((name) => ({ name }));

export const GET: RequestHandler = ({ params }) => {
  const make = figures.get(params.name);
  if (!make) error(404, `There is no figure ${params.name}.`);
  return new Response(svgOf(make()), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
