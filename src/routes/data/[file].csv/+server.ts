import { error } from '@sveltejs/kit';
import { READINGS } from '#lib/crosswalk/readings.ts';
import { OVERLAP_COLUMNS, overlapRows, recordsShown } from '#lib/export/overlaps-csv.ts';
import { overlapsFile } from '#lib/links.ts';
import { release } from '#lib/release.ts';
import { crosswalk, tables } from '#lib/server/tables.ts';
import { writeCsv, writeCsvForExcel } from '#lib/tables/csv.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = (['all', ...READINGS] as const).flatMap((shown) =>
  [false, true].map((forExcel) => ({ name: overlapsFile(shown, forExcel), shown, forExcel }))
);

export const entries: EntryGenerator = () => files.map(({ name }) => ({ file: name }));

export const GET: RequestHandler = ({ params }) => {
  const file = files.find(({ name }) => name === params.file);
  if (!file) error(404, `There is no file ${params.file}.csv.`);
  const rows = overlapRows(tables, release);
  const ids = file.shown === 'all' ? null : recordsShown(crosswalk, file.shown);
  const shown = ids ? rows.filter((row) => ids.has(String(row['record_id']))) : rows;
  const write = file.forExcel ? writeCsvForExcel : writeCsv;
  return new Response(write(OVERLAP_COLUMNS, shown), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
