import { error, json } from '@sveltejs/kit';
import { tables } from '#lib/records/shipped.server.ts';
import { matrixData } from '#lib/model/matrix-data.ts';
import { crosswalkFiles, listsOfFile } from '#lib/urls/crosswalk-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = crosswalkFiles(tables.assessed);

export const entries: EntryGenerator = () => files.map((pair) => ({ pair }));

/** The mappings between two lists at every level, and what was gone through. */
export const GET: RequestHandler = ({ params }) => {
  if (!files.includes(params.pair)) error(404, `Nothing was compared under ${params.pair}.`);
  const { mappings, assessed } = matrixData(tables, listsOfFile(params.pair), 'all');
  return json({ mappings, assessed });
};
