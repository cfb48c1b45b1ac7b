import { error } from '@sveltejs/kit';
import entriesText from '#data/entries.csv?raw';
import { tables } from '#lib/records/shipped.server.ts';
import { readCsv, writeCsv } from '#lib/tables/csv.ts';
import { schemaOf } from '#lib/tables/schema.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const columns = schemaOf('entries').fields.map((f) => f.name);
const rows = readCsv(entriesText, 'entries.csv', columns).rows.map((row) => row.values);

export const entries: EntryGenerator = () => tables.lists.map((l) => ({ list: l.id }));

/** The rows of entries.csv that belong to a list, with all their columns. */
export const GET: RequestHandler = ({ params }) => {
  if (!tables.lists.some((l) => l.id === params.list)) error(404, `There is no list ${params.list}.`);
  const own = rows.filter((row) => row['list_id'] === params.list);
  return new Response(writeCsv(columns, own), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
