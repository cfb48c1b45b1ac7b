import { glanceData } from '#lib/server/glance.ts';
import { LOCALES } from '#lib/messages/index.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Read as it stands: no script but static/embed.js. */
export const csr = false;

export const entries: EntryGenerator = () => LOCALES.map((l) => ({ lang: l === 'en' ? undefined : l }));

export const load: PageServerLoad = () => glanceData();
