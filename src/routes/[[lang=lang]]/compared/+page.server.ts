import { listComparisons } from '#lib/records/comparisons.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => listComparisons();
