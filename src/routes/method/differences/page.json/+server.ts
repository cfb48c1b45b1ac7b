import { json } from '@sveltejs/kit';
import { differenceRows } from '#lib/records/method.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the page of differences shows, in both languages. */
export const GET: RequestHandler = () => json(differenceRows());
