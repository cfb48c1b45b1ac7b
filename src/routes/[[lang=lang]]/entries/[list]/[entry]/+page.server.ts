import { error } from '@sveltejs/kit';
import { localeOf } from '#lib/messages/index.ts';
import { entryPage } from '#lib/server/entries.ts';
import { tables } from '#lib/server/tables.ts';
import { entryOfAddress } from '#lib/addresses.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  tables.entries.map((e) => ({ list: e.list, entry: e.id.slice(e.list.length + 1) }));

export const load: PageServerLoad = ({ params }) =>
  entryPage(entryOfAddress(`${params.list}/${params.entry}`), localeOf(params.lang)) ??
  error(404, 'There is no such entry.');
