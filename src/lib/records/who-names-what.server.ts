import type { CsvTable } from '#lib/formats/analysis-csv.ts';
import { latestFirst } from '#lib/model/topics.ts';
import { TOPICS } from '#lib/model/views.ts';
import {
  FIRST_CHOICE,
  isReported,
  latestOfEachUse,
  namingOf,
  shownNaming,
  type Naming
} from '#lib/model/who-names-what.ts';
import { pick } from '#lib/pick.ts';
import { releaseFacts } from '#lib/tables/release-facts.ts';
import { tables } from './shipped.server.ts';

/** What every list names on every topic, which of the lists are the latest of their issuer and use, and which are known only from reports. */
export function whoNamesWhat() {
  const latest = new Set(latestOfEachUse(tables.lists, releaseFacts.date).map(({ id }) => id));
  const entriesById = new Map(tables.entries.map((entry) => [entry.id, entry]));
  const headingsOf = (naming: Readonly<Record<string, Naming>>) =>
    Object.values(naming).flatMap(({ entries }) => entries.flatMap((id) => entriesById.get(id) ?? []));
  const rows = latestFirst(tables.lists).map((list) => {
    const naming = namingOf(tables.entries, list.id, TOPICS);
    return {
      ...pick(list, ['id', 'country', 'short', 'published', 'use']),
      latest: latest.has(list.id),
      reported: isReported(headingsOf(naming)),
      naming
    };
  });
  const named = new Set(rows.flatMap(({ naming }) => headingsOf(naming).map(({ id }) => id)));
  return {
    rows,
    entries: Object.fromEntries(
      tables.entries
        .filter(({ id }) => named.has(id))
        .map((e) => [e.id, pick(e, ['label', 'labelShort', 'labelOriginal', 'labelZh', 'position'])])
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
  'reported',
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
  const { rows, entries } = whoNamesWhat();
  const { topics } = shownNaming(rows, TOPICS, FIRST_CHOICE);
  const names = new Map(tables.lists.map(({ id, name }) => [id, name.en]));
  const lines = rows.flatMap((row) =>
    topics.flatMap(({ topic }) =>
      (row.naming[topic]?.entries ?? []).map((id): Record<(typeof COLUMNS)[number], string> => {
        const entry = entries[id];
        return {
          issuer: row.country,
          list_id: row.id,
          list: names.get(row.id) ?? row.id,
          date: row.published,
          use: row.use,
          reported: row.reported ? 'yes' : 'no',
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
