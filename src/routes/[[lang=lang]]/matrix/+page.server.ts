import { crosswalkFiles } from '#lib/urls/crosswalk-files.ts';
import { tables } from '#lib/records/shipped.server.ts';
import { matrixLists } from '#lib/model/matrix-data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  lists: matrixLists(tables),
  compared: crosswalkFiles(tables.assessed)
});
