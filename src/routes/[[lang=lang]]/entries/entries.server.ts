import { inOfficialOrder, withAncestors } from '#lib/model/crosswalk.ts';
import { standing, type Counterpart, type Standing } from '#lib/model/counterparts.ts';
import type { CellOverlap } from '#lib/model/cell.ts';
import type { Bilingual, Entry, Level, LineageStep, List } from '#lib/model/types.ts';
import type { Locale } from '#lib/words/index.ts';
import { pick } from '#lib/pick.ts';
import { DEFAULT_READING, DEFAULT_VIEW, READY_VIEWS, type View } from '#lib/model/views.ts';
import { crosswalk, tables } from '#lib/records/shipped.server.ts';

/**
 * There are two pages for every entry, one a language. Each carries names in its own language only, since the switch
 * of language leads to the other page: that halves what the pages of entries weigh.
 */
interface Named {
  id: string;
  name: string;
}

const listOf = new Map(tables.lists.map((l) => [l.id, l]));
const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
};
const listWith = (id: string): List => found(listOf.get(id), `list ${id}`);
const entryWith = (id: string): Entry => found(crosswalk.entry.get(id), `entry ${id}`);

const say = (text: Bilingual, locale: Locale) => text[locale];
const nameOf = (e: Entry, locale: Locale) => (locale === 'zh' ? e.labelZh : e.label);
const named = (e: Entry, locale: Locale): Named => ({ id: e.id, name: nameOf(e, locale) });
const namedList = (id: string, locale: Locale): Named => ({ id, name: say(listWith(id).short, locale) });

/** An entry with the name in its own document, where that is another than the one shown. */
function withOriginal(e: Entry, locale: Locale) {
  const name = nameOf(e, locale);
  return { id: e.id, name, original: e.labelOriginal === name ? '' : e.labelOriginal };
}

interface Beneath extends Named {
  original: string;
  wording: Entry['wording'];
  children: Beneath[];
}

function beneath(id: string, locale: Locale): Beneath[] {
  return (crosswalk.children.get(id) ?? []).map((child) => ({
    ...withOriginal(child, locale),
    wording: child.wording,
    children: beneath(child.id, locale)
  }));
}

/** Which lists a list was gone through against, at which levels, and when, in the order of the lists. */
function comparisonsOf(list: string) {
  const compared = new Map<string, { levels: Level[]; coder: string; date: string }>();
  for (const a of tables.assessed) {
    if (!a.complete || (a.subjectList !== list && a.objectList !== list)) continue;
    const other = a.subjectList === list ? a.objectList : a.subjectList;
    const known = compared.get(other);
    if (known) known.levels.push(a.level);
    else compared.set(other, { levels: [a.level], coder: a.coder, date: a.date });
  }
  return tables.lists.flatMap((l) => {
    const comparison = compared.get(l.id);
    return comparison ? [{ list: l.id, ...comparison }] : [];
  });
}

/** The lists that a list was gone through against at any level, in the order of the lists. */
export const listsComparedWith = (list: string): string[] => comparisonsOf(list).map((c) => c.list);

/** The standing of an entry towards every list that its own was compared with; the page and its tests count from here. */
export function standingsOf(id: string): Standing[] {
  return listsComparedWith(entryWith(id).list).map((list) => standing(crosswalk, id, list, DEFAULT_READING));
}

/** A counterpart by name, with the category that tells it from another of the same name in its list. */
const counterpart = (e: Entry, locale: Locale) => ({ ...withOriginal(e, locale), category: e.category });

/** Derived overlaps beneath one counterpart that say the same stand in one line; everything else has its own. */
function lines(counterparts: readonly Counterpart[], locale: Locale) {
  const rows: {
    overlap: CellOverlap;
    sub: boolean;
    above: Named | null;
    entries: ReturnType<typeof counterpart>[];
  }[] = [];
  let above: string | null = null;
  for (const { entry, parent, overlap } of counterparts) {
    const last = rows.at(-1);
    const shown = counterpart(entryWith(entry), locale);
    const top = withAncestors(crosswalk, entry).at(-1)?.id ?? entry;
    const same =
      last?.sub === true &&
      last.overlap.origin === 'derived' &&
      overlap.origin === 'derived' &&
      last.overlap.mapping === overlap.mapping &&
      last.overlap.relation === overlap.relation;
    if (parent && same) last.entries.push(shown);
    // A sub-entry whose own top-level entry does not stand before it says under what it is listed.
    else
      rows.push({
        overlap,
        sub: parent !== null,
        above: parent && top !== above ? named(entryWith(top), locale) : null,
        entries: [shown]
      });
    if (top !== above) above = top;
  }
  return rows;
}

function towards(of: Standing, levels: readonly Level[], locale: Locale) {
  const list = listWith(of.list);
  return {
    ...namedList(of.list, locale),
    language: list.language,
    counts: of.counts,
    rows: lines(of.counterparts, locale),
    lenientOnly: lines(of.lenientOnly, locale),
    notAssessed: of.notAssessed.length,
    topOnly: !levels.includes('sub')
  };
}

/** A matrix with the entry's list in the rows: one with a page of its own, or against every list compared. */
function viewWith(list: string): View | null {
  const ready = [DEFAULT_VIEW, ...READY_VIEWS].find((view) => view.rows === list);
  if (ready) return ready;
  const columns = listsComparedWith(list);
  return columns.length > 0 ? { rows: list, columns } : null;
}

function lineageOf(id: string, locale: Locale) {
  const step = (s: LineageStep, other: string | null, list: string) => ({
    ...pick(s, ['change', 'basis', 'note']),
    entry: other ? withOriginal(entryWith(other), locale) : null,
    list: namedList(list, locale),
    language: listWith(list).language
  });
  return {
    before: tables.lineage.filter((s) => s.to === id).map((s) => step(s, s.from, s.fromList)),
    after: tables.lineage.filter((s) => s.from === id).map((s) => step(s, s.to, s.toList)),
    /** whether the editions of its list are followed at all, backward and forward */
    followed: {
      before: tables.lineage.some((s) => s.toList === entryWith(id).list),
      after: tables.lineage.some((s) => s.fromList === entryWith(id).list)
    }
  };
}

const SHOWN = [
  'id',
  'position',
  'kind',
  'category',
  'label',
  'labelOriginal',
  'labelZh',
  'labelZhStatus',
  'scopeNote',
  'scopeOrigin',
  'scopeDocument',
  'wording',
  'wordingNote',
  'sourceUrl',
  'locator',
  'checkedAgainst',
  'inclusion'
] as const;

/** Everything the page of an entry shows, in one language; null for an unknown id. */
export function entryPage(id: string, locale: Locale) {
  const entry = crosswalk.entry.get(id);
  if (!entry) return null;
  const list = listWith(entry.list);
  const above = withAncestors(crosswalk, id).slice(1).reverse();
  const siblings = tables.entries
    .filter((e) => e.list === entry.list && e.parent === entry.parent)
    .sort(inOfficialOrder);
  const beside = siblings.filter((e) => e.category === entry.category);
  const place = siblings.findIndex((e) => e.id === id);
  const next = (by: 1 | -1) => {
    const other = siblings[place + by];
    return other ? named(other, locale) : null;
  };
  const comparisons = comparisonsOf(entry.list);
  const standings = standingsOf(id).map((of, i) => ({ of, comparison: found(comparisons[i], 'comparison') }));
  const none = standings.filter(({ of }) => of.state === 'none');
  const children = beneath(id, locale);
  const borrowedBeneath = (crosswalk.children.get(id) ?? []).find((c) => c.scopeOrigin === 'borrowed');
  const compared = new Set(comparisons.map((c) => c.list));
  return {
    entry: pick(entry, SHOWN),
    list: {
      ...namedList(list.id, locale),
      title: say(list.name, locale),
      ...pick(list, ['country', 'kind', 'language', 'purpose', 'caveat', 'caveatStatus']),
      next: list.succeededBy ? namedList(list.succeededBy, locale) : null
    },
    above: above.map((e) => named(e, locale)),
    siblings: beside.length,
    previous: next(-1),
    next: next(1),
    children,
    borrowedBeneath: borrowedBeneath?.scopeDocument ?? '',
    /** lists with a counterpart under the standard reading, or with one that only the lenient reading counts */
    counterparts: standings
      .filter(({ of }) => of.counterparts.length + of.lenientOnly.length > 0)
      .map(({ of, comparison }) => towards(of, comparison.levels, locale)),
    none: none.map(({ of, comparison }) => ({
      ...namedList(of.list, locale),
      /** whether it shares something with what is listed beneath the list's top level all the same */
      beneath: of.counterparts.length > 0,
      lenient: of.counts.lenient,
      coder: comparison.coder,
      date: comparison.date,
      record: tables.noCounterparts.find((n) => n.subject === id && n.searchedList === of.list)?.id ?? null
    })),
    /** lists that were compared, but not with this entry: a sub-entry beneath a pair of which nobody looked further */
    unsettled: standings
      .filter(({ of }) => of.state === 'not-assessed')
      .map(({ of }) => ({
        ...namedList(of.list, locale),
        open: of.notAssessed.length,
        total: crosswalk.top.get(of.list)?.length ?? 0
      })),
    /** lists that nobody compared with the entry's own, by country */
    notAssessed: [...new Set(tables.lists.map((l) => l.country))].flatMap((country) => {
      const lists = tables.lists.filter((l) => l.country === country && l.id !== list.id && !compared.has(l.id));
      return lists.length > 0 ? [{ country, lists: lists.map((l) => namedList(l.id, locale)) }] : [];
    }),
    lineage: lineageOf(id, locale),
    view: viewWith(entry.list),
    /** how many records name the entry, for its file of pairs */
    records:
      tables.mappings.filter((m) => m.subject === id || m.object === id).length +
      tables.noCounterparts.filter((n) => n.subject === id).length
  };
}

/** Every entry of every list by its name in one language, lists by country, entries in official order. */
export function entryIndex(locale: Locale) {
  const inList = (
    list: string,
    entries: readonly Entry[],
    depth = 0
  ): { code: string; name: string; depth: number }[] =>
    entries.flatMap((e) => [
      { code: e.id.slice(list.length + 1), name: nameOf(e, locale), depth },
      ...inList(list, crosswalk.children.get(e.id) ?? [], depth + 1)
    ]);
  return [...new Set(tables.lists.map((l) => l.country))].map((country) => ({
    country,
    lists: tables.lists
      .filter((l) => l.country === country)
      .map((l) => ({ ...namedList(l.id, locale), entries: inList(l.id, crosswalk.top.get(l.id) ?? []) }))
  }));
}

export type EntryPage = NonNullable<ReturnType<typeof entryPage>>;
