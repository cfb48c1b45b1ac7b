import { error } from '@sveltejs/kit';
import { localeOf } from '#lib/words/index.ts';
import { entryPage } from '../../entries.server.ts';
import { tables } from '#lib/records/shipped.server.ts';
import { entryOfAddress } from '#lib/urls/parts.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  tables.entries.map((e) => ({ list: e.list, entry: e.id.slice(e.list.length + 1) }));

export const load: PageServerLoad = ({ params }) =>
  entryPage(entryOfAddress(`${params.list}/${params.entry}`), localeOf(params.lang)) ??
  error(404, 'There is no such entry.');
