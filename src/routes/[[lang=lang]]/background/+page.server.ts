import { backgroundPage } from './background.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => backgroundPage();
