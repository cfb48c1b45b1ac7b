import { historyData } from '#lib/server/history.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => historyData();
