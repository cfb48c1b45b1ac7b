import { loadBriefMessages } from '#lib/words/brief.ts';
import { localeOf } from '#lib/model/locale.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => ({
  ...data,
  t: await loadBriefMessages(localeOf(params.lang))
});
