import { error, json } from '@sveltejs/kit';
import { listFile } from '../../api.server.ts';
import { tables } from '#lib/records/shipped.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => tables.lists.map((l) => ({ list: l.id }));

export const GET: RequestHandler = ({ params }) =>
  json(listFile(params.list) ?? error(404, `There is no list ${params.list}.`));
