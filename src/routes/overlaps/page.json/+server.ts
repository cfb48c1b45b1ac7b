import { json } from '@sveltejs/kit';
import { overlapsPage } from '../../[[lang=lang]]/overlaps/overlaps.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the page of overlaps shows, in both languages. */
export const GET: RequestHandler = () => json(overlapsPage());
