import { error } from '@sveltejs/kit';
import { topicPage } from '#lib/records/topics.server.ts';
import { TOPICS } from '#lib/model/views.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => TOPICS.map((topic) => ({ topic }));

export const load: PageServerLoad = ({ params }) => ({
  topic: topicPage(params.topic) ?? error(404, 'There is no such topic.')
});
