import { error, json } from '@sveltejs/kit';
import { evidenceOf } from '#lib/evidence.ts';
import { addressOfRecord, recordOfAddress } from '#lib/addresses.ts';
import { sources } from '#lib/server/analysis.ts';
import { tables } from '#lib/server/tables.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => tables.mappings.map((m) => ({ id: addressOfRecord(m.id) }));

export const GET: RequestHandler = ({ params }) => {
  const id = recordOfAddress(params.id);
  if (!tables.mappings.some((m) => m.id === id)) error(404, `There is no record ${id}.`);
  return json(evidenceOf(sources, id));
};
