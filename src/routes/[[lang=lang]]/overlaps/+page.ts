import { resolve } from '$app/paths';
import type { OverlapsPage } from './overlaps.server.ts';
import { jsonFile } from '#lib/urls/json-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch }) => jsonFile<OverlapsPage>(fetch, resolve('/overlaps/page.json'));
