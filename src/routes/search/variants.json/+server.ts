import { json } from '@sveltejs/kit';
import { searchIndex } from '../search-index.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The pairs of characters of the index alone, for boxes that search what their page has: some 2 KB. */
export const GET: RequestHandler = () => json(searchIndex().variants);
