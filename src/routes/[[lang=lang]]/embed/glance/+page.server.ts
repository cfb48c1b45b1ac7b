import { glanceData } from '#lib/records/glance.server.ts';
import { LOCALES } from '#lib/model/locale.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Read as it stands: no script but static/embed.js. */
export const csr = false;

export const entries: EntryGenerator = () => LOCALES.map((l) => ({ lang: l === 'en' ? undefined : l }));

export const load: PageServerLoad = () => glanceData();
