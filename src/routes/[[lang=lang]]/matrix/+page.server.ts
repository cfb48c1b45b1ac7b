import { crosswalkFiles } from '#lib/urls/parts.ts';
import { tables } from '#lib/records/shipped.server.ts';
import { matrixLists, OTHER_VIEWS } from '#lib/model/views.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  lists: matrixLists(tables),
  compared: crosswalkFiles(tables.assessed),
  ready: OTHER_VIEWS
});
