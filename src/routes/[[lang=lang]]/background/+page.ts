import { loadBackgroundMessages } from '#lib/words/background.ts';
import { localeOf } from '#lib/model/locale.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => ({
  ...data,
  t: await loadBackgroundMessages(localeOf(params.lang))
});
