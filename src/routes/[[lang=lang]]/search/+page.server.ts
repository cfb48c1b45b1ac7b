import { listOverview } from '#lib/records/lists.server.ts';
import { TOPICS } from '#lib/model/views.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  topics: TOPICS,
  lists: listOverview().map(({ id, country, short }) => ({ id, country, short }))
});
