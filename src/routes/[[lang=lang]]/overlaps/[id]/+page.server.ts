import { error } from '@sveltejs/kit';
import { evidenceOf } from '#lib/evidence.ts';
import { addressOfRecord, recordOfAddress } from '#lib/links.ts';
import { release } from '#lib/release.ts';
import { crosswalk, tables } from '#lib/server/tables.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  [...tables.mappings, ...tables.noCounterparts].map(({ id }) => ({ id: addressOfRecord(id) }));

export const load: PageServerLoad = ({ params }) => {
  const id = recordOfAddress(params.id);
  if (![...tables.mappings, ...tables.noCounterparts].some((record) => record.id === id))
    error(404, `There is no record ${id}.`);
  return { evidence: evidenceOf(tables, crosswalk, release, id) };
};
