import { localeOf } from '#lib/words/index.ts';
import { entryIndex } from './entries.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ countries: entryIndex(localeOf(params.lang)) });
