import { error, json } from '@sveltejs/kit';
import { pairFile } from '#lib/formats/api-json.ts';
import { tables } from '#lib/records/shipped.server.ts';
import { crosswalkFiles, listsOfFile } from '#lib/urls/crosswalk-files.ts';
import { api } from '../../api.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = crosswalkFiles(tables.assessed);

export const entries: EntryGenerator = () => files.map((pair) => ({ pair }));

/** Two lists that were compared, with all that was recorded between them: for briefs and for programs. */
export const GET: RequestHandler = ({ params }) => {
  if (!files.includes(params.pair)) error(404, `Nothing was compared under ${params.pair}.`);
  return json(pairFile(api, ...listsOfFile(params.pair)));
};
