import { localeOf } from '#lib/model/locale.ts';
import { entryIndex } from './entries.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ countries: entryIndex(localeOf(params.lang)) });
