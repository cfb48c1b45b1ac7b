import { resolve } from '$app/paths';
import type { ChallengeRows } from '#lib/records/method.server.ts';
import { jsonFile } from '#lib/urls/json-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
  rows: await jsonFile<ChallengeRows>(fetch, resolve('/method/challenges/page.json'))
});
