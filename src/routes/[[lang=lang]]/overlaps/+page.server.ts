import { listRecords } from '#lib/overlap-list.ts';
import { tables } from '#lib/server/tables.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ records: listRecords(tables) });
