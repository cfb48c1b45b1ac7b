import { loadBackgroundMessages } from '#lib/messages/background/index.ts';
import { localeOf } from '#lib/messages/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => ({
  ...data,
  t: await loadBackgroundMessages(localeOf(params.lang))
});
