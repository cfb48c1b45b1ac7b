import { recordFile } from '../record-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => ({ evidence: await recordFile(fetch, params.id) });
