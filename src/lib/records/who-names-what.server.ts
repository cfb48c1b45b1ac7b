import type { CsvTable } from '#lib/formats/analysis-csv.ts';
import { latestFirst } from '#lib/model/topics.ts';
import { TOPICS } from '#lib/model/views.ts';
import { byIssuers, latestOfEachUse, namingOf } from '#lib/model/who-names-what.ts';
import { pick } from '#lib/pick.ts';
import { releaseFacts } from '#lib/tables/release-facts.ts';
import { tables } from './shipped.server.ts';

/**
 * What every list names on every topic, and which of the lists are the latest of their issuer and use; topics by how many
 * issuers have a heading for them in those.
 */
export function whoNamesWhat() {
  const latest = new Set(latestOfEachUse(tables.lists, releaseFacts.date).map(({ id }) => id));
  const rows = latestFirst(tables.lists).map((list) => ({
    ...pick(list, ['id', 'country', 'name', 'short', 'published', 'use', 'language']),
    latest: latest.has(list.id),
    naming: namingOf(tables.entries, list.id, TOPICS)
  }));
  const named = new Set(rows.flatMap(({ naming }) => Object.values(naming).flatMap(({ entries }) => entries)));
  return {
    rows,
    topics: byIssuers(
      TOPICS,
      rows.filter((row) => row.latest)
    ),
    issuers: new Set(tables.lists.map(({ country }) => country)).size,
    entries: Object.fromEntries(
      tables.entries
        .filter(({ id }) => named.has(id))
        .map((e) => [e.id, pick(e, ['id', 'label', 'labelShort', 'labelOriginal', 'labelZh', 'position'])])
    )
  };
}

export type WhoNamesWhat = ReturnType<typeof whoNamesWhat>;

const COLUMNS = [
  'issuer',
  'list_id',
  'list',
  'date',
  'use',
  'latest_of_its_use',
  'topic',
  'entry_id',
  'entry',
  'entry_original',
  'entry_zh',
  'position'
] as const;

/** The same as a table, one line for each heading of each list. */
export function whoNamesWhatTable(): CsvTable {
  const { rows, topics, entries } = whoNamesWhat();
  const lines = rows.flatMap((row) =>
    topics.flatMap(({ topic }) =>
      (row.naming[topic]?.entries ?? []).map((id): Record<(typeof COLUMNS)[number], string> => {
        const entry = entries[id];
        return {
          issuer: row.country,
          list_id: row.id,
          list: row.name.en,
          date: row.published,
          use: row.use,
          latest_of_its_use: row.latest ? 'yes' : 'no',
          topic,
          entry_id: id,
          entry: entry?.label ?? '',
          entry_original: entry?.labelOriginal ?? '',
          entry_zh: entry?.labelZh ?? '',
          position: String(entry?.position ?? '')
        };
      })
    )
  );
  return { columns: [...COLUMNS], records: lines };
}
