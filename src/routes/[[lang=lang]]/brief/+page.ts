import { loadBriefMessages } from '#lib/messages/brief/index.ts';
import { localeOf } from '#lib/messages/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => ({
  ...data,
  t: await loadBriefMessages(localeOf(params.lang))
});
