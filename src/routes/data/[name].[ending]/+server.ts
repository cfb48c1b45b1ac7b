import { error } from '@sveltejs/kit';
import { checksums, wholeFiles } from '../data-files.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const SUMS = 'SHA256SUMS.txt';

export const entries: EntryGenerator = () =>
  [...Object.keys(wholeFiles), SUMS].map((file) => {
    const dot = file.indexOf('.');
    return { name: file.slice(0, dot), ending: file.slice(dot + 1) };
  });

/** The data set in one file, in each of its forms, and what goes with it. */
export const GET: RequestHandler = async ({ params }) => {
  const name = `${params.name}.${params.ending}`;
  const file = name === SUMS ? { type: 'text/plain; charset=utf-8', make: checksums } : wholeFiles[name];
  if (!file) error(404, `There is no file ${name}.`);
  return new Response((await file.make()) as BodyInit, { headers: { 'content-type': file.type } });
};
