import { listRecords } from './overlap-list.ts';
import { records, tables } from '#lib/records/shipped.server.ts';
import { completeOf } from '#lib/model/assessment.ts';
import type { PageServerLoad } from './$types';

const shorts = Object.fromEntries(tables.lists.map((l) => [l.id, l.short]));

export const load: PageServerLoad = () => ({
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
