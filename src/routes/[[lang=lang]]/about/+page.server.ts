import { tables } from '#lib/records/shipped.server.ts';
import { completeOf } from '#lib/model/assessment.ts';
import { localeOf } from '#lib/model/locale.ts';
import { CORE_LISTS } from '#lib/model/views.ts';
import { wordingsOf } from '#lib/records/list-facts.ts';
import type { PageServerLoad } from './$types';

const listOf = (entryId: string) => entryId.split(':')[0] ?? '';
const isCore = (a: { subjectList: string; objectList: string }) =>
  CORE_LISTS.includes(a.subjectList) && CORE_LISTS.includes(a.objectList);

export const load: PageServerLoad = ({ params }) => ({
  lists: tables.lists
    .filter((list) => CORE_LISTS.includes(list.id))
    .map((list) => {
      const entries = tables.entries.filter((e) => e.list === list.id);
      return {
        ...list,
        top: entries.filter((e) => e.parent === null).length,
        sub: entries.filter((e) => e.parent !== null).length,
        borrowed: [
          ...new Set(
            entries
              .filter((e) => e.scopeOrigin === 'borrowed')
              .map((e) => (localeOf(params.lang) === 'zh' ? e.scopeDocumentZh : e.scopeDocument))
          )
        ],
        wordings: wordingsOf(entries)
      };
    }),
  counts: {
    pairs: completeOf(tables.assessed)
      .filter((a) => a.level === 'top' && isCore(a))
      .reduce((sum, a) => {
        const size = (list: string) => tables.entries.filter((e) => e.list === list && e.parent === null).length;
        return sum + size(a.subjectList) * size(a.objectList);
      }, 0),
    overlaps: tables.mappings.filter(
      (m) => CORE_LISTS.includes(listOf(m.subject)) && CORE_LISTS.includes(listOf(m.object))
    ).length,
    none: tables.noCounterparts.filter(
      (n) => CORE_LISTS.includes(listOf(n.subject)) && CORE_LISTS.includes(n.searchedList)
    ).length,
    settled: tables.settlements.filter(
      (s) => CORE_LISTS.includes(listOf(s.subject)) && CORE_LISTS.includes(listOf(s.object))
    ).length
  }
});
