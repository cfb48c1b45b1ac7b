import { historyData } from '#lib/records/history.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => historyData();
