import { topicOverview } from '#lib/records/topics.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => topicOverview();
