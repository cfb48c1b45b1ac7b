import { error, json } from '@sveltejs/kit';
import { evidenceOf } from '#lib/records/evidence.ts';
import { addressOfRecord, recordOfAddress } from '#lib/urls/parts.ts';
import { sources } from '#lib/records/analysis.server.ts';
import { aboutLists } from '../../api.server.ts';
import { tables } from '#lib/records/shipped.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const records = [...tables.mappings, ...tables.noCounterparts, ...tables.retired];

export const entries: EntryGenerator = () => records.map(({ id }) => ({ id: addressOfRecord(id) }));

/** Everything behind one record, retired ones included: for the evidence panel and for programs. */
export const GET: RequestHandler = ({ params }) => {
  const id = recordOfAddress(params.id);
  if (!records.some((r) => r.id === id)) error(404, `There is no record ${id}.`);
  const evidence = evidenceOf(sources, id);
  const other = evidence.kind === 'overlap' ? evidence.object.list : evidence.searched.id;
  return json({ about: aboutLists([evidence.subject.list, other]), ...evidence });
};
