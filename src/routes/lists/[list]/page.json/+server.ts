import { error, json } from '@sveltejs/kit';
import { listPage } from '#lib/records/lists.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the page of a list shows, in both languages; the page, which asks for it, makes it part of the build. */
export const GET: RequestHandler = ({ params }) => json(listPage(params.list) ?? error(404, 'There is no such list.'));
