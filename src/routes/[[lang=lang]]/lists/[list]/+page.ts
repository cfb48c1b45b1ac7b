import { resolve } from '$app/paths';
import type { ListPage } from '#lib/records/lists.server.ts';
import { jsonFile } from '#lib/urls/json-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch, params }) =>
  jsonFile<ListPage>(fetch, resolve('/lists/[list]/page.json', params));
