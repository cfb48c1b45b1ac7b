import { coverage } from '#lib/model/coverage.ts';
import { inOfficialOrder, topAbove } from '#lib/model/crosswalk.ts';
import { stepsBetween } from '#lib/model/lineage.ts';
import { underEachRule } from '#lib/model/counting-rules.ts';
import { successionsOf, type LaterEditions } from '#lib/model/later-editions.ts';
import type { Entry, List } from '#lib/model/types.ts';
import { crosswalkFile } from '#lib/urls/crosswalk-files.ts';
import { comparedWith } from '#lib/model/assessment.ts';
import { checksOf, listFacts } from './list-facts.ts';
import { pick } from '#lib/pick.ts';
import { crosswalk, tables } from './shipped.server.ts';

const listOf = new Map(tables.lists.map((l) => [l.id, l]));
const entryOf = new Map(tables.entries.map((e) => [e.id, e]));

/** A list as other pages name it; null for none. */
export const listReference = (list: List | undefined) =>
  list ? { id: list.id, short: list.short, country: list.country } : null;

/** What came after some lists, and whether the history follows their entries from the one to the other. */
export function laterEditions(ids: readonly string[]): LaterEditions {
  const successions = successionsOf(
    tables.lists.filter((l) => ids.includes(l.id)),
    (id) => listOf.get(id)
  );
  return {
    successions: successions.flatMap(({ list, next, status }) => {
      const [from, to] = [listReference(list), listReference(next)];
      return from && to ? [{ list: from, next: to, status }] : [];
    }),
    more: successions.some(({ list, next }) => stepsBetween(tables.lineage, list.id, next.id).length > 0)
  };
}

function facts(list: List) {
  const { compared, ...counts } = listFacts(tables, list);
  return {
    id: list.id,
    country: list.country,
    kind: list.kind,
    name: list.name,
    short: list.short,
    published: list.published,
    ...counts,
    compared: compared.flatMap((other) => listReference(listOf.get(other)) ?? []),
    next: listReference(listOf.get(list.succeededBy))
  };
}

/** The overview of all lists. */
export const listOverview = () => tables.lists.map(facts);

const shown = (e: Entry) => ({
  ...pick(e, [
    'id',
    'kind',
    'label',
    'labelOriginal',
    'labelZh',
    'labelZhStatus',
    'wording',
    'wordingNote',
    'wordingNoteZh',
    'category',
    'sourceUrl',
    'locator',
    'locatorZh'
  ]),
  ...checksOf(e),
  ...topAbove(crosswalk, e.id)
});

/** An entry of a list with everything listed under it. */
export interface ListEntry {
  entry: ReturnType<typeof shown>;
  children: ListEntry[];
}

/** One list with its entries, its comparisons and its lineage; null for an unknown id. */
export function listPage(id: string) {
  const list = listOf.get(id);
  if (!list) return null;
  const own = tables.entries.filter((e) => e.list === id).sort(inOfficialOrder);
  const tree = (parent: string | null): ListEntry[] =>
    own.filter((e) => e.parent === parent).map((e) => ({ entry: shown(e), children: tree(e.id) }));
  const label = (entry: string | null) => {
    const found = entry ? entryOf.get(entry) : undefined;
    return found ? pick(found, ['id', 'label', 'labelZh']) : null;
  };
  const steps = tables.lineage
    .filter((s) => s.fromList === id || s.toList === id)
    .map((s) => ({ ...s, fromLabel: label(s.from), toLabel: label(s.to) }));
  return {
    list: { ...list, ...facts(list) },
    later: laterEditions([id]),
    /** the other lists of its series, of which a document may be */
    editions: tables.lists.filter((l) => l.series === list.series && l.id !== id).map((l) => l.id),
    previous: tables.lists.filter((l) => l.succeededBy === id).flatMap((l) => listReference(l) ?? []),
    entries: tree(null),
    coverage: comparedWith(tables.assessed, id).flatMap((other) => {
      const found = listReference(listOf.get(other));
      if (!found) return [];
      const towards = (from: string, to: string) => {
        const by = underEachRule((reading) => coverage(crosswalk, from, to, reading));
        return { total: by.standard.total, counts: underEachRule((reading) => by[reading].covered.length) };
      };
      const first = tables.assessed.some((a) => a.subjectList === id && a.objectList === other);
      const pair = first ? crosswalkFile(id, other) : crosswalkFile(other, id);
      return [{ ...found, ...towards(id, other), back: towards(other, id), pair }];
    }),
    lineage: [...new Set(steps.map((s) => `${s.fromList} ${s.toList}`))].map((key) => {
      const [from = '', to = ''] = key.split(' ');
      return {
        from: listReference(listOf.get(from)),
        to: listReference(listOf.get(to)),
        steps: steps.filter((s) => s.fromList === from && s.toList === to)
      };
    })
  };
}

export type ListPage = NonNullable<ReturnType<typeof listPage>>;
