import { resolve } from '$app/paths';
import type { EntryIndex } from './entries.server.ts';
import { jsonFile } from '#lib/urls/json-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => ({
  countries: await jsonFile<EntryIndex>(fetch, resolve('/[[lang=lang]]/entries/page.json', params))
});
