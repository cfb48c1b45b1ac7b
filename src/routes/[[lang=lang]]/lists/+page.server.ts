import { listOverview } from '#lib/server/lists.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ lists: listOverview() });
