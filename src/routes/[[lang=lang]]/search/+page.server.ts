import { listOverview } from '#lib/server/lists.ts';
import { THEMES } from '#lib/views.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  topics: THEMES,
  lists: listOverview().map(({ id, country, short }) => ({ id, country, short }))
});
