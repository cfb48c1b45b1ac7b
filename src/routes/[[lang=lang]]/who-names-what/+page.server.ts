import { whoNamesWhat } from '#lib/records/who-names-what.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => whoNamesWhat();
