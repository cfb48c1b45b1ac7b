import { localeOf } from '#lib/messages/index.ts';
import { entryIndex } from '#lib/server/entries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ countries: entryIndex(localeOf(params.lang)) });
