import { resolve } from '$app/paths';
import type { DifferenceRows } from '#lib/records/method.server.ts';
import { jsonFile } from '#lib/urls/json-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
  rows: await jsonFile<DifferenceRows>(fetch, resolve('/method/differences/page.json'))
});
