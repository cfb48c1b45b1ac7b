import { error } from '@sveltejs/kit';
import { localeOf } from '#lib/model/locale.ts';
import { entryPage } from '../../entries.server.ts';
import { tables } from '#lib/records/shipped.server.ts';
import { entryOfAddress, pieces } from '#lib/urls/parts.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  tables.entries.filter((e) => e.parent === null).map(({ id }) => pieces(id));

export const load: PageServerLoad = ({ params }) =>
  entryPage(entryOfAddress(`${params.list}/${params.entry}`), localeOf(params.lang)) ??
  error(404, 'There is no such entry.');
