import { error } from '@sveltejs/kit';
import { crosswalkFile } from '#lib/urls/parts.ts';
import { OVERLAP_COLUMNS, overlapRows } from '#lib/formats/overlaps-csv.ts';
import { release } from '#lib/tables/release.ts';
import { tables } from '#lib/records/shipped.server.ts';
import { writeCsv } from '#lib/tables/csv.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const pairs = new Set(tables.assessed.map((a) => crosswalkFile(a.subjectList, a.objectList)));
const rows = overlapRows(tables, release);

export const entries: EntryGenerator = () => [...pairs].map((pair) => ({ pair }));

/** The records of two lists at every level, those of entries without counterpart included, in either direction. */
export const GET: RequestHandler = ({ params }) => {
  if (!pairs.has(params.pair)) error(404, `Nothing was compared under ${params.pair}.`);
  const own = rows.filter((row) => {
    const [subject, object] = [String(row['subject_list']), String(row['object_list'])];
    return [crosswalkFile(subject, object), crosswalkFile(object, subject)].includes(params.pair);
  });
  return new Response(writeCsv(OVERLAP_COLUMNS, own), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
