import { json } from '@sveltejs/kit';
import { releasesPage } from '../releases.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the page of releases shows, in both languages. */
export const GET: RequestHandler = () => json(releasesPage());
