import { error } from '@sveltejs/kit';
import { csvFiles } from '../csv-files.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => Object.keys(csvFiles).map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
  const write = csvFiles[params.file];
  if (!write) error(404, `There is no file ${params.file}.csv.`);
  return new Response(write(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
