import { resolve } from '$app/paths';
import type { ReleasesPage } from '../../../data/releases/releases.server.ts';
import { jsonFile } from '#lib/urls/json-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch }) => jsonFile<ReleasesPage>(fetch, resolve('/data/releases/page.json'));
