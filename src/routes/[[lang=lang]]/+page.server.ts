import { matrixPage } from './matrix/matrix-page.server.ts';
import { DEFAULT_VIEW } from '#lib/model/views.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => matrixPage(DEFAULT_VIEW);
