import { tables } from '#lib/server/tables.ts';
import { DEFAULT_VIEW } from '#lib/views.ts';
import type { PageServerLoad } from './$types';

/** The extract that the matrix needs: top-level entries, their mappings without reasons, and what was gone through. */
export const load: PageServerLoad = () => {
  const shown: string[] = [DEFAULT_VIEW.rows, ...DEFAULT_VIEW.columns];
  const entries = tables.entries
    .filter((e) => shown.includes(e.list) && e.parent === null)
    .map(({ id, list, parent, position, category, label, labelOriginal, labelShort }) => ({
      id,
      list,
      parent,
      position,
      category,
      label,
      labelOriginal,
      labelShort
    }));
  const ids = new Set(entries.map((e) => e.id));
  return {
    entries,
    mappings: tables.mappings
      .filter((m) => ids.has(m.subject) && ids.has(m.object))
      .map(({ id, subject, object, relation, subjectCentrality, objectCentrality, evidence }) => ({
        id,
        subject,
        object,
        relation,
        subjectCentrality,
        objectCentrality,
        evidence
      })),
    assessed: tables.assessed
      .filter((a) => shown.includes(a.subjectList) && shown.includes(a.objectList))
      .map(({ subjectList, objectList, level, complete, date, coder }) => ({
        subjectList,
        objectList,
        level,
        complete,
        date,
        coder
      })),
    countries: Object.fromEntries(tables.lists.filter((l) => shown.includes(l.id)).map((l) => [l.id, l.country]))
  };
};
