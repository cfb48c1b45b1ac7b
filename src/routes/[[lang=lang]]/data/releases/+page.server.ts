import { releasesPage } from '../../../data/releases/releases.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => releasesPage();
