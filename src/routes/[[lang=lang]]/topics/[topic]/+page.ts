import { resolve } from '$app/paths';
import type { TopicPage } from '#lib/records/topics.server.ts';
import { jsonFile } from '#lib/urls/json-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => ({
  topic: await jsonFile<TopicPage>(fetch, resolve('/topics/[topic]/page.json', params))
});
