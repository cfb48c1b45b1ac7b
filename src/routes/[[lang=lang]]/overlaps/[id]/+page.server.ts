import { error } from '@sveltejs/kit';
import { evidenceOf } from '#lib/records/evidence.ts';
import { addressOfRecord, recordOfAddress } from '#lib/urls/parts.ts';
import { sources } from '#lib/records/analysis.server.ts';
import { laterEditions } from '#lib/records/lists.server.ts';
import { tables } from '#lib/records/shipped.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

// A retired id keeps its page, which says what is true now: an address that was cited must not break.
const records = [...tables.mappings, ...tables.noCounterparts, ...tables.retired];

export const entries: EntryGenerator = () => records.map(({ id }) => ({ id: addressOfRecord(id) }));

export const load: PageServerLoad = ({ params }) => {
  const id = recordOfAddress(params.id);
  if (!records.some((record) => record.id === id)) error(404, `There is no record ${id}.`);
  const evidence = evidenceOf(sources, id);
  const lists = [evidence.subject.list, evidence.kind === 'overlap' ? evidence.object.list : evidence.searched.id];
  return { evidence, later: laterEditions(lists) };
};
