import { error } from '@sveltejs/kit';
import { addressOfRecord, recordOfAddress } from '#lib/urls/parts.ts';
import { strengthOf } from '#lib/model/relations.ts';
import { LOCALES } from '#lib/words/index.ts';
import { pick } from '#lib/pick.ts';
import { tables } from '#lib/records/shipped.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Read as it stands: no script but static/embed.js. */
export const csr = false;

export const entries: EntryGenerator = () =>
  LOCALES.flatMap((locale) =>
    tables.mappings.map(({ id }) => ({ lang: locale === 'en' ? undefined : locale, id: addressOfRecord(id) }))
  );

const entry = new Map(tables.entries.map((e) => [e.id, e]));
const list = new Map(tables.lists.map((l) => [l.id, l]));

function side(id: string) {
  const e = entry.get(id);
  const of = list.get(e?.list ?? '');
  if (!e || !of) error(404, `There is no entry ${id}.`);
  return {
    ...pick(e, ['label', 'labelOriginal', 'labelZh', 'labelZhStatus', 'wording']),
    list: pick(of, ['country', 'kind', 'language', 'name'])
  };
}

export const load: PageServerLoad = ({ params }) => {
  const record = tables.mappings.find((m) => m.id === recordOfAddress(params.id));
  if (!record) error(404, `There is no overlap ${params.id}.`);
  return {
    record: pick(record, ['id', 'relation', 'evidence', 'confidence', 'rationale']),
    strength: strengthOf(record.subjectCentrality, record.objectCentrality),
    sides: [
      { ...side(record.subject), centrality: record.subjectCentrality },
      { ...side(record.object), centrality: record.objectCentrality }
    ]
  };
};
