import { error, json } from '@sveltejs/kit';
import { topicPage } from '#lib/records/topics.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the page of a topic shows, in both languages; the page, which asks for it, makes it part of the build. */
export const GET: RequestHandler = ({ params }) =>
  json(topicPage(params.topic) ?? error(404, 'There is no such topic.'));
