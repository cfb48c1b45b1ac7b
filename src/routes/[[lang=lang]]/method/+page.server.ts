import { methodData } from '#lib/records/method.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => methodData();
