import { localeOf } from '#lib/model/locale.ts';
import { loadMessages } from '#lib/words/index.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ params }) => ({
  m: await loadMessages(localeOf((params as { lang?: string }).lang))
});
