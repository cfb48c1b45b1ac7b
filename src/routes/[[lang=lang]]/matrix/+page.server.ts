import { crosswalkFile } from '#lib/urls/parts.ts';
import { tables } from '#lib/records/shipped.server.ts';
import { matrixLists, OTHER_VIEWS } from '#lib/model/views.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  lists: matrixLists(tables),
  compared: [...new Set(tables.assessed.map((a) => crosswalkFile(a.subjectList, a.objectList)))],
  ready: OTHER_VIEWS
});
