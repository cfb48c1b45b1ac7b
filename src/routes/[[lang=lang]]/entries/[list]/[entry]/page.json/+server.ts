import { error, json } from '@sveltejs/kit';
import { localeOf } from '#lib/model/locale.ts';
import { entryOfAddress } from '#lib/urls/parts.ts';
import { entryPage } from '../../../entries.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the page of an entry shows; the page, which asks for it, makes it part of the build. */
export const GET: RequestHandler = ({ params }) =>
  json(
    entryPage(entryOfAddress(`${params.list}/${params.entry}`), localeOf(params.lang)) ??
      error(404, 'There is no such entry.')
  );
