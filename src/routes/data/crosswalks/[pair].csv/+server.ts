import { error } from '@sveltejs/kit';
import { OVERLAP_COLUMNS, overlapRow } from '#lib/formats/overlaps-csv.ts';
import { records, tables } from '#lib/records/shipped.server.ts';
import { writeCsv } from '#lib/tables/csv.ts';
import { release } from '#lib/tables/release.ts';
import { crosswalkFiles, listsOfFile } from '#lib/urls/crosswalk-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = crosswalkFiles(tables.assessed);

export const entries: EntryGenerator = () => files.map((pair) => ({ pair }));

/** The records of two lists at every level, those of entries without counterpart included, in either direction. */
export const GET: RequestHandler = ({ params }) => {
  if (!files.includes(params.pair)) error(404, `Nothing was compared under ${params.pair}.`);
  const lists = listsOfFile(params.pair);
  const own = records.current.filter((r) => lists.includes(r.subject.list.id) && lists.includes(r.objectList.id));
  return new Response(
    writeCsv(
      OVERLAP_COLUMNS,
      own.map((record) => overlapRow(record, release))
    ),
    { headers: { 'content-type': 'text/csv; charset=utf-8' } }
  );
};
