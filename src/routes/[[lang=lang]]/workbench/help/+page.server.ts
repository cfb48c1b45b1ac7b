import { explainedColumns, templateColumns } from '#lib/formats/own-templates.ts';
import { localeOf } from '#lib/model/locale.ts';
import { records } from '#lib/records/shipped.server.ts';
import { EXAMPLE } from '#lib/records/worked-example.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'zh' }];

export const load: PageServerLoad = ({ params }) => {
  const locale = localeOf(params.lang);
  const explained = (kind: 'list' | 'mapping') => ({
    columns: explainedColumns(kind, locale),
    inTemplate: templateColumns(kind, locale).length
  });
  return {
    columns: { list: explained('list'), mapping: explained('mapping') },
    example: { list: records.list(EXAMPLE.list).short, other: records.list(EXAMPLE.other).short }
  };
};
