import { completeOf } from '#lib/model/assessment.ts';
import { records, tables } from '#lib/records/shipped.server.ts';
import { listRecords } from './overlap-list.ts';

const shorts = Object.fromEntries(tables.lists.map((l) => [l.id, l.short]));

/** All that the page of overlaps shows: the records, the names of lists, and the pairs of lists that were compared. */
export const overlapsPage = () => ({
  records: listRecords(records),
  shorts,
  pairs: completeOf(tables.assessed)
    .filter((a) => a.level === 'top')
    .map((a) => ({
      key: `${a.subjectList}>${a.objectList}`,
      subject: shorts[a.subjectList] ?? { en: a.subjectList, zh: a.subjectList },
      object: shorts[a.objectList] ?? { en: a.objectList, zh: a.objectList }
    }))
});

export type OverlapsPage = ReturnType<typeof overlapsPage>;
