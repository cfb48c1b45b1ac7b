import { error, json } from '@sveltejs/kit';
import { crosswalkFile } from '#lib/urls/parts.ts';
import { tables } from '#lib/records/shipped.server.ts';
import { matrixData } from '#lib/model/views.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const pairs = new Map(
  tables.assessed.map((a) => [crosswalkFile(a.subjectList, a.objectList), [a.subjectList, a.objectList]])
);

export const entries: EntryGenerator = () => [...pairs.keys()].map((pair) => ({ pair }));

/** The mappings between two lists at every level, and what was gone through. */
export const GET: RequestHandler = ({ params }) => {
  const lists = pairs.get(params.pair);
  if (!lists) error(404, `Nothing was compared under ${params.pair}.`);
  const { mappings, assessed } = matrixData(tables, lists, 'all');
  return json({ mappings, assessed });
};
