import { loadBackgroundMessages } from '#lib/words/background.ts';
import { localeOf } from '#lib/words/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => ({
  ...data,
  t: await loadBackgroundMessages(localeOf(params.lang))
});
