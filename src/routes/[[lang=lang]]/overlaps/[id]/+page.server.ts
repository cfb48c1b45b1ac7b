import { error } from '@sveltejs/kit';
import { recordJson } from '#lib/formats/record-json.ts';
import { addressOfRecord, recordOfAddress } from '#lib/urls/parts.ts';
import { laterEditions } from '#lib/records/lists.server.ts';
import { records } from '#lib/records/shipped.server.ts';
import { release } from '#lib/tables/release.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

// A retired id keeps its page, which says what is true now: an address that was cited must not break.
export const entries: EntryGenerator = () =>
  [...records.current, ...records.retired].map(({ id }) => ({ id: addressOfRecord(id) }));

export const load: PageServerLoad = ({ params }) => {
  const id = recordOfAddress(params.id);
  if (!records.hasRecord(id)) error(404, `There is no record ${id}.`);
  const { subject, objectList } = records.record(id);
  return { evidence: recordJson(records, release, id), later: laterEditions([subject.list.id, objectList.id]) };
};
