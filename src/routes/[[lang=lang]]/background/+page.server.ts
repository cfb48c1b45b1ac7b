import { backgroundPage } from '#lib/server/background.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => backgroundPage();
