import { addressOfRecord } from '#lib/urls/parts.ts';
import { tables } from '#lib/records/shipped.server.ts';
import { DEFAULT_VIEW, READY_VIEWS } from '#lib/model/views.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const views = [DEFAULT_VIEW, ...READY_VIEWS];
  const named = new Set(views.flatMap((v) => [v.rows, ...v.columns]));
  return {
    views,
    lists: Object.fromEntries(tables.lists.filter((l) => named.has(l.id)).map((l) => [l.id, l.short])),
    records: tables.mappings.map((m) => addressOfRecord(m.id))
  };
};
