import { crosswalkFile } from '#lib/addresses.ts';
import { tables } from '#lib/server/tables.ts';
import { matrixLists, OTHER_VIEWS } from '#lib/views.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  lists: matrixLists(tables),
  compared: [...new Set(tables.assessed.map((a) => crosswalkFile(a.subjectList, a.objectList)))],
  ready: OTHER_VIEWS
});
