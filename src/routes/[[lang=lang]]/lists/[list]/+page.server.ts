import { error } from '@sveltejs/kit';
import { listPage } from '#lib/records/lists.server.ts';
import { tables } from '#lib/records/shipped.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => tables.lists.map((l) => ({ list: l.id }));

export const load: PageServerLoad = ({ params }) => listPage(params.list) ?? error(404, 'There is no such list.');
