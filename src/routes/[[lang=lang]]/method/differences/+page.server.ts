import { differenceRows } from '#lib/records/method.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ rows: differenceRows() });
