import { error, json } from '@sveltejs/kit';
import { collections } from '#lib/formats/api-json.ts';
import { api } from '../api.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = collections(api);

export const entries: EntryGenerator = () => Object.keys(files).map((file) => ({ file }));

/** Whole collections: what there is, all lists, all mappings, all pairs of lists. */
export const GET: RequestHandler = ({ params }) =>
  json((files[params.file] ?? error(404, `There is no collection ${params.file}.`))());
