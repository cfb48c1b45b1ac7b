import { pick } from '#lib/pick.ts';
import { release } from '#lib/tables/release.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({
  release: pick(release, ['title', 'version', 'date', 'creator', 'licence'])
});
