import { json } from '@sveltejs/kit';
import { localeOf } from '#lib/model/locale.ts';
import { entryIndex } from '../entries.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the page of all entries shows, in one language. */
export const GET: RequestHandler = ({ params }) => json(entryIndex(localeOf(params.lang)));
