import { resolve } from '$app/paths';
import { jsonFile } from '#lib/urls/json-file.ts';
import type { EntryPage } from '../../entries.server.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, params }) =>
  jsonFile<EntryPage>(fetch, resolve('/[[lang=lang]]/entries/[list]/[entry]/page.json', params));
