import { releasesPage } from '#lib/server/releases.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => releasesPage();
