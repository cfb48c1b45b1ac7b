import { tables } from '#lib/server/tables.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  lists: tables.lists.map((list) => {
    const entries = tables.entries.filter((e) => e.list === list.id);
    const wordings = { confirmed: 0, partly: 0, unconfirmed: 0 };
    for (const { wording } of entries) wordings[wording]++;
    return {
      ...list,
      top: entries.filter((e) => e.parent === null).length,
      sub: entries.filter((e) => e.parent !== null).length,
      borrowed: [...new Set(entries.filter((e) => e.scopeOrigin === 'borrowed').map((e) => e.scopeDocument))],
      wordings
    };
  }),
  counts: {
    pairs: tables.assessed
      .filter((a) => a.level === 'top')
      .reduce((sum, a) => {
        const size = (list: string) => tables.entries.filter((e) => e.list === list && e.parent === null).length;
        return sum + size(a.subjectList) * size(a.objectList);
      }, 0),
    overlaps: tables.mappings.length,
    none: tables.noCounterparts.length,
    settled: tables.settlements.length
  }
});
