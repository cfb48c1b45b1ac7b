import { glanceData } from '#lib/server/glance.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => glanceData();
