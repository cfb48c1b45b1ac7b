import { topicOverview } from '#lib/server/topics.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => topicOverview();
