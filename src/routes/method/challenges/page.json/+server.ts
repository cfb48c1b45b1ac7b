import { json } from '@sveltejs/kit';
import { challengeRows } from '#lib/records/method.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the page of the challenge round shows, in both languages. */
export const GET: RequestHandler = () => json(challengeRows());
