import { json } from '@sveltejs/kit';
import { searchIndex } from '../search-index.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything that can be found, in both languages. */
export const GET: RequestHandler = () => json(searchIndex());
