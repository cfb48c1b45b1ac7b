import { glanceData } from '#lib/records/glance.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => glanceData();
