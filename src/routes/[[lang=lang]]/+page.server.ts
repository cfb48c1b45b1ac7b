import { matrixPage } from '#lib/server/matrix-page.ts';
import { DEFAULT_VIEW } from '#lib/views.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => matrixPage(DEFAULT_VIEW);
