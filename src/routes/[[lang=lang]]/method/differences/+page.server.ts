import { differenceRows } from '#lib/server/method.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ rows: differenceRows() });
