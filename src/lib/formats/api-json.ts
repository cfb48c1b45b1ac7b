import type { AgreementRound } from '#lib/model/agreement.ts';
import { comparisonsOf } from '#lib/model/assessment.ts';
import type { Level, Strength, TextStatus } from '#lib/model/types.ts';
import { pick } from '#lib/pick.ts';
import { wordingsOf } from '#lib/records/list-facts.ts';
import type { Records } from '#lib/records/records.ts';
import type { Release } from '#lib/tables/release.ts';
import type { AssessedRow, EntriesRow, LineageRow, ListsRow, MappingsRow, Rows } from '#lib/tables/rows.ts';
import { isNoCounterpart } from '#lib/tables/values.ts';
import { crosswalkFile } from '#lib/urls/crosswalk-files.ts';
import { termsOf, type DataTerms } from './terms-of-use.ts';

/** What the files under /api/v1/ are made from. */
export interface ApiSource {
  rows: { [N in keyof Rows]: readonly Rows[N][] };
  records: Records;
  agreement: readonly AgreementRound[];
  release: Release;
}

/** A row of mappings.csv with what follows from it; `readings` are the counting rules that count it, by a pipe. */
export type ApiMapping = MappingsRow & { level: Level; strength: Strength | null; readings: string };

/** A document that top-level entries of a list were taken from; its title is null where it is no list of the tables. */
export interface ApiDocument {
  url: string;
  title: string | null;
  title_zh: string | null;
  issuer: string | null;
  issuer_zh: string | null;
  published: string | null;
  short_en: string | null;
  short_zh: string | null;
  locators: string[];
  locators_zh: string[];
  entries: number;
}

/** A list with what can be counted of its top-level entries. */
export interface ApiList {
  list: ListsRow;
  top_level: { entries: number; wordings: Record<TextStatus, number> };
  /** in official order; one, the list's own address, for most lists */
  sources: ApiDocument[];
}

/** A step of an entry between two editions with the names of both ends. */
export type ApiStep = LineageRow & Record<`${'from' | 'to'}_label_${'en' | 'zh'}`, string | null>;

/** A list with all its entries, the steps from and to it, and the editions that those and its succession name. */
export interface ListFile extends ApiList {
  about: DataTerms;
  entries: EntriesRow[];
  lineage: ApiStep[];
  editions: ApiList[];
  /** ids of its entries that the Cambridge article names as examples of overlap with China; it names no pair */
  article_examples: string[];
}

/**
 * Agreement of the two independent coders over the pairs of top-level entries that both judged. Alpha is
 * Krippendorff's, null where it is undefined; `either` are the pairs in which at least one of them saw an overlap.
 */
export interface ApiAgreement {
  coders: readonly [string, string];
  pairs: number;
  overlap_alpha: number | null;
  relation_alpha: number | null;
  either: number;
  either_relation_alpha: number | null;
}

/** Two lists that were compared: what was assessed, every mapping between them, and entries without counterpart. */
export interface PairFile {
  about: DataTerms;
  subject_list: ListsRow;
  object_list: ListsRow;
  assessed: AssessedRow[];
  agreement: ApiAgreement | null;
  mappings: ApiMapping[];
  no_counterparts: ApiMapping[];
}

/** Version, licence, citation and caveats of the lists concerned: what every answer begins with. */
export const aboutLists = ({ records, release }: Pick<ApiSource, 'records' | 'release'>, ids: readonly string[]) =>
  termsOf(
    release,
    records.tables.lists.filter((l) => ids.includes(l.id))
  );

/** A row of mappings.csv as programs get it. */
export function apiMapping(records: Records, row: MappingsRow): ApiMapping {
  const record = records.record(row.record_id);
  return record.kind === 'overlap'
    ? { ...row, ...pick(record, ['level', 'strength']), readings: record.readings.join('|') }
    : { ...row, level: 'top', strength: null, readings: '' };
}

function apiDocuments({ records, rows }: ApiSource, id: string): ApiDocument[] {
  const top = records.crosswalk.top.get(id) ?? [];
  return [...new Set(top.map((e) => e.sourceUrl))].map((url) => {
    const own = top.filter((e) => e.sourceUrl === url);
    const document = rows.lists.find((l) => l.url === url && l.list_kind === 'official');
    return {
      url,
      title: document?.title_en ?? null,
      title_zh: document?.title_zh ?? null,
      issuer: document?.issuer_en ?? null,
      issuer_zh: document?.issuer_zh ?? null,
      published: document?.published ?? null,
      short_en: document?.short_en ?? null,
      short_zh: document?.short_zh ?? null,
      locators: [...new Set(own.map((e) => e.locator))].filter(Boolean),
      locators_zh: [...new Set(own.map((e) => e.locatorZh || e.locator))].filter(Boolean),
      entries: own.length
    };
  });
}

function apiList(source: ApiSource, id: string): ApiList {
  const top = source.records.crosswalk.top.get(id) ?? [];
  return {
    list: rowOfList(source, id),
    top_level: { entries: top.length, wordings: wordingsOf(top) },
    sources: apiDocuments(source, id)
  };
}

function rowOfList({ rows }: ApiSource, id: string): ListsRow {
  const list = rows.lists.find((row) => row.list_id === id);
  if (!list) throw new Error(`There is no list ${id}.`);
  return list;
}

function apiStep(records: Records, row: LineageRow): ApiStep {
  const [from, to] = [row.from_entry, row.to_entry].map((id) => (id ? records.entry(id).entry : null));
  return {
    ...row,
    from_label_en: from?.label ?? null,
    from_label_zh: from?.labelZh ?? null,
    to_label_en: to?.label ?? null,
    to_label_zh: to?.labelZh ?? null
  };
}

/** The file of a list. @throws Error for an unknown one. */
export function listFile(source: ApiSource, id: string): ListFile {
  const { rows, records } = source;
  const own = apiList(source, id);
  const lineage = rows.lineage.filter((s) => s.from_list === id || s.to_list === id);
  const editions = new Set([own.list.succeeded_by, ...lineage.flatMap((s) => [s.from_list, s.to_list])]);
  return {
    about: aboutLists(source, [id]),
    ...own,
    entries: rows.entries.filter((row) => row.list_id === id),
    lineage: lineage.map((row) => apiStep(records, row)),
    editions: [...editions].flatMap((other) => (other && other !== id ? apiList(source, other) : [])),
    article_examples: rows.concept.flatMap((row) =>
      row.kind === 'example' && row.list_id === id && row.entry_id ? [row.entry_id] : []
    )
  };
}

// JSON has no word for a figure that is undefined.
const orNull = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null);

function apiAgreement(rounds: readonly AgreementRound[], subject: string, object: string): ApiAgreement | null {
  for (const { coders, sets } of rounds) {
    const [all, either] = (['all', 'either'] as const).map((scope) =>
      sets.find((s) => s.scope === scope && s.lists?.[0] === subject && s.lists[1] === object)
    );
    const alpha = (set: typeof all, question: string) =>
      orNull(set?.answers.find((a) => a.question === question)?.alpha);
    if (all)
      return {
        coders,
        pairs: all.units,
        overlap_alpha: alpha(all, 'overlap'),
        relation_alpha: alpha(all, 'relation'),
        either: either?.units ?? 0,
        either_relation_alpha: alpha(either, 'relation')
      };
  }
  return null;
}

/** The file of two lists, in the order in which they were compared. @throws Error for an unknown list. */
export function pairFile(source: ApiSource, subject: string, object: string): PairFile {
  const { rows, records, agreement } = source;
  const own = rows.mappings.filter((row) => {
    const record = records.record(row.record_id);
    const [from, to] = [record.subject.list.id, record.objectList.id];
    // A statement that an entry of the second list has no counterpart in the first runs the other way.
    return (from === subject && to === object) || (isNoCounterpart(row) && from === object && to === subject);
  });
  const [none, mappings] = [true, false].map((is) =>
    own.filter((row) => isNoCounterpart(row) === is).map((row) => apiMapping(records, row))
  );
  return {
    about: aboutLists(source, [subject, object]),
    subject_list: rowOfList(source, subject),
    object_list: rowOfList(source, object),
    assessed: rows.assessed.filter((a) => a.subject_list === subject && a.object_list === object),
    agreement: apiAgreement(agreement, subject, object),
    mappings: mappings ?? [],
    no_counterparts: none ?? []
  };
}

/** Whole collections, by the name of their file without ending. */
export function collections(source: ApiSource): Readonly<Record<string, () => unknown>> {
  const { rows, records, release } = source;
  const about = termsOf(release, records.tables.lists);
  const mappings = (none: boolean) =>
    rows.mappings.filter((row) => isNoCounterpart(row) === none).map((row) => apiMapping(records, row));
  return {
    index: () => ({
      about,
      addresses: {
        lists: 'lists.json',
        list: 'lists/{list_id}.json',
        entry: 'entries/{list_id}/{code}.json',
        mappings: 'mappings.json',
        mapping: 'mappings/{number}.json',
        pairs: 'pairs.json',
        pair: 'pairs/{subject_list}_{object_list}.json'
      }
    }),
    lists: () => ({ about, lists: rows.lists }),
    mappings: () => ({ about, mappings: mappings(false), no_counterparts: mappings(true) }),
    pairs: () => ({
      about,
      pairs: comparisonsOf(records.tables.assessed).map(({ subjectList, objectList, levels }) => ({
        address: `pairs/${crosswalkFile(subjectList, objectList)}.json`,
        subject_list: subjectList,
        object_list: objectList,
        levels
      }))
    })
  };
}
