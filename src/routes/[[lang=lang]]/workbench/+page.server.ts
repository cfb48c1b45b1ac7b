import { tables } from '#lib/records/shipped.server.ts';
import { matrixLists } from '#lib/model/matrix-data.ts';
import { crosswalkFiles } from '#lib/urls/crosswalk-files.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = () => {
  const sizes: Record<string, number> = {};
  for (const { list, parent } of tables.entries) if (parent === null) sizes[list] = (sizes[list] ?? 0) + 1;
  return { lists: matrixLists(tables), sizes, compared: crosswalkFiles(tables.assessed) };
};
