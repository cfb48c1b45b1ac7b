import { error, json } from '@sveltejs/kit';
import { aboutLists } from '#lib/formats/api-json.ts';
import { recordJson, type RecordFile } from '#lib/formats/record-json.ts';
import { laterEditions } from '#lib/records/lists.server.ts';
import { records } from '#lib/records/shipped.server.ts';
import { release } from '#lib/tables/release.ts';
import { addressOfRecord, recordOfAddress } from '#lib/urls/parts.ts';
import { api } from '../../api.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  [...records.current, ...records.retired].map(({ id }) => ({ id: addressOfRecord(id) }));

/** Everything behind one record, retired ones included: for its page, the evidence panel and programs. */
export const GET: RequestHandler = ({ params }) => {
  const id = recordOfAddress(params.id);
  if (!records.hasRecord(id)) error(404, `There is no record ${id}.`);
  const { subject, objectList } = records.record(id);
  const lists = [subject.list.id, objectList.id];
  const file: RecordFile = {
    about: aboutLists(api, lists),
    ...recordJson(records, release, id),
    later: laterEditions(lists)
  };
  return json(file);
};
