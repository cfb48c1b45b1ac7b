import { error } from '@sveltejs/kit';
import { OVERLAP_COLUMNS, overlapRow } from '#lib/formats/overlaps-csv.ts';
import { addressOfRecord, recordOfAddress } from '#lib/urls/parts.ts';
import { release } from '#lib/tables/release.ts';
import { records } from '#lib/records/shipped.server.ts';
import { writeCsv } from '#lib/tables/csv.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const rows = records.current.map((record) => overlapRow(record, release));

export const entries: EntryGenerator = () => rows.map((row) => ({ id: addressOfRecord(String(row['record_id'])) }));

export const GET: RequestHandler = ({ params }) => {
  const found = rows.filter((row) => row['record_id'] === recordOfAddress(params.id));
  if (found.length === 0) error(404, `There is no record ${params.id}.`);
  return new Response(writeCsv(OVERLAP_COLUMNS, found), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
