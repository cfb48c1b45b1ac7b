import { error } from '@sveltejs/kit';
import { sitemap } from './sitemap.server.ts';
import type { RequestHandler } from './$types';

const site = import.meta.env.SITE_ADDRESS;

/** A sitemap must say addresses in full, so a build that was given none has no sitemap. */
export const prerender = site !== '';

export const GET: RequestHandler = async () => {
  if (!site) error(404);
  return new Response(await sitemap(site), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
