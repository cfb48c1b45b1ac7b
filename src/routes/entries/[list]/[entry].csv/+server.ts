import { error } from '@sveltejs/kit';
import { OVERLAP_COLUMNS, overlapRow } from '#lib/formats/overlaps-csv.ts';
import type { CurrentRecord } from '#lib/records/records.ts';
import { records } from '#lib/records/shipped.server.ts';
import { writeCsv } from '#lib/tables/csv.ts';
import { release } from '#lib/tables/release.ts';
import { entryOfAddress, pieces } from '#lib/urls/parts.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const byEntry = new Map<string, CurrentRecord[]>();
for (const record of records.current)
  for (const side of [record.subject, record.object])
    if (side) byEntry.set(side.entry.id, [...(byEntry.get(side.entry.id) ?? []), record]);

export const entries: EntryGenerator = () => [...byEntry.keys()].map(pieces);

/** Every record that names an entry, with the columns of the other overlap files. */
export const GET: RequestHandler = ({ params }) => {
  const own = byEntry.get(entryOfAddress(`${params.list}/${params.entry}`));
  if (!own) error(404, `No record names the entry ${params.list}:${params.entry}.`);
  return new Response(
    writeCsv(
      OVERLAP_COLUMNS,
      own.map((record) => overlapRow(record, release))
    ),
    { headers: { 'content-type': 'text/csv; charset=utf-8' } }
  );
};
