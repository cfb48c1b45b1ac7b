import { error, json } from '@sveltejs/kit';
import { aboutLists } from '#lib/formats/api-json.ts';
import { recordJson } from '#lib/formats/record-json.ts';
import { records } from '#lib/records/shipped.server.ts';
import { release } from '#lib/tables/release.ts';
import { addressOfRecord, recordOfAddress } from '#lib/urls/parts.ts';
import { api } from '../../api.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  [...records.current, ...records.retired].map(({ id }) => ({ id: addressOfRecord(id) }));

/** Everything behind one record, retired ones included: for the evidence panel and for programs. */
export const GET: RequestHandler = ({ params }) => {
  const id = recordOfAddress(params.id);
  if (!records.hasRecord(id)) error(404, `There is no record ${id}.`);
  const { subject, objectList } = records.record(id);
  return json({ about: aboutLists(api, [subject.list.id, objectList.id]), ...recordJson(records, release, id) });
};
