import { error } from '@sveltejs/kit';
import { OVERLAP_COLUMNS, overlapRows } from '#lib/formats/overlaps-csv.ts';
import { addressOfEntry, entryOfAddress } from '#lib/urls/parts.ts';
import { release } from '#lib/tables/release.ts';
import { tables } from '#lib/records/shipped.server.ts';
import { writeCsv, type CsvRecord } from '#lib/tables/csv.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const byEntry = new Map<string, CsvRecord[]>();
for (const row of overlapRows(tables, release))
  for (const id of [row['subject_id'], row['object_id']].map((side) => String(side ?? '')).filter(Boolean))
    byEntry.set(id, [...(byEntry.get(id) ?? []), row]);

export const entries: EntryGenerator = () =>
  [...byEntry.keys()].map((id) => {
    const [list = '', entry = ''] = addressOfEntry(id).split('/');
    return { list, entry };
  });

/** Every record that names an entry, with the columns of the other overlap files. */
export const GET: RequestHandler = ({ params }) => {
  const rows = byEntry.get(entryOfAddress(`${params.list}/${params.entry}`));
  if (!rows) error(404, `No record names the entry ${params.list}:${params.entry}.`);
  return new Response(writeCsv(OVERLAP_COLUMNS, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
