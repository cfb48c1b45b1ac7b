import { listOverview } from '#lib/records/lists.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ lists: listOverview() });
