import { error } from '@sveltejs/kit';
import { releasedFiles } from '../../releases.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  [...releasedFiles.keys()].map((path) => {
    const [version = '', file = ''] = path.split('/');
    return { version, file };
  });

const TYPES: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  zip: 'application/zip'
};

/** A file of a released version, as it was published. */
export const GET: RequestHandler = ({ params }) => {
  const bytes = releasedFiles.get(`${params.version}/${params.file}`);
  if (!bytes) error(404, `Version ${params.version} has no file ${params.file}.`);
  const ending = params.file.slice(params.file.lastIndexOf('.') + 1);
  return new Response(bytes as BodyInit, { headers: { 'content-type': TYPES[ending] ?? 'application/octet-stream' } });
};
