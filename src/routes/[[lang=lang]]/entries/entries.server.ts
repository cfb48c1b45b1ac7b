import { topAbove, topOf, withAncestors } from '#lib/model/crosswalk.ts';
import { counterpartStatus, type Counterpart, type CounterpartStatus } from '#lib/model/counterparts.ts';
import type { CellOverlap } from '#lib/model/cell.ts';
import type { Bilingual, Entry, Level, EditionChange, List } from '#lib/model/types.ts';
import type { Locale } from '#lib/model/locale.ts';
import { pick } from '#lib/pick.ts';
import { DEFAULT_RULE, DEFAULT_VIEW, READY_VIEWS, type View } from '#lib/model/views.ts';
import { conceptMessages } from '#lib/words/concept.ts';
import { checksOf } from '#lib/records/list-facts.ts';
import { crosswalk, records, tables } from '#lib/records/shipped.server.ts';

/**
 * There are two pages for every top-level entry, one a language, with a section for each sub-entry. Each carries names
 * in its own language only, since the switch of language leads to the other page: that halves what they weigh.
 */
interface Named {
  id: string;
  name: string;
  /** of a sub-entry, the top-level entry above it, on whose page it has its section */
  top?: string;
}

const listOf = new Map(tables.lists.map((l) => [l.id, l]));
const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
};
const listWith = (id: string): List => found(listOf.get(id), `list ${id}`);
const entryWith = (id: string): Entry => found(crosswalk.entry.get(id), `entry ${id}`);

/** The same object for the same question: what stands in many sections of a page then travels in it once. */
function onceALocale<T>(make: (id: string, locale: Locale) => T): (id: string, locale: Locale) => T {
  const known = new Map<string, T>();
  return (id, locale) => {
    const key = `${locale} ${id}`;
    const value = known.get(key) ?? make(id, locale);
    known.set(key, value);
    return value;
  };
}

const say = (text: Bilingual, locale: Locale) => text[locale];
const nameOf = (e: Entry, locale: Locale) => (locale === 'zh' ? e.labelZh : e.label);
const named = (e: Entry, locale: Locale): Named => ({
  id: e.id,
  name: nameOf(e, locale),
  ...topAbove(crosswalk, e.id)
});
const namedList = onceALocale((id, locale): Named => ({ id, name: say(listWith(id).short, locale) }));

/** An entry with the name in its own document, where that is another than the one shown. */
function withOriginal(e: Entry, locale: Locale) {
  const of = named(e, locale);
  return { ...of, original: e.labelOriginal === of.name ? '' : e.labelOriginal };
}

interface Comparison {
  list: string;
  levels: Level[];
  coder: string;
  date: string;
}

/** Which lists a list was gone through against, at which levels, and when, in the order of the lists. */
function assessmentsOf(list: string): Comparison[] {
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
export const listsComparedWith = (list: string): string[] => assessmentsOf(list).map((c) => c.list);

/** The other lists, which nobody compared with a list, in the order of the lists. */
export function listsNotComparedWith(list: string): List[] {
  const compared = new Set(listsComparedWith(list));
  return tables.lists.filter((l) => l.id !== list && !compared.has(l.id));
}

/** The standing of an entry towards every list that its own was compared with; the page and its tests count from here. */
export function standingsOf(id: string): CounterpartStatus[] {
  return listsComparedWith(entryWith(id).list).map((list) => counterpartStatus(crosswalk, id, list, DEFAULT_RULE));
}

/** A counterpart by name, with the category that tells it from another of the same name in its list. */
const counterpart = onceALocale((id, locale) => {
  const entry = entryWith(id);
  return { ...withOriginal(entry, locale), category: entry.category };
});

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
    const shown = counterpart(entry, locale);
    const top = topOf(crosswalk, entry);
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

function towards(of: CounterpartStatus, levels: readonly Level[], locale: Locale) {
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
  const step = (s: EditionChange, other: string | null, list: string) => ({
    ...pick(s, ['change', 'basis', 'note', ...inChinese(locale, 'noteZh')]),
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

/** The names of translations, which only a Chinese page carries. */
const inChinese = <K extends string>(locale: Locale, ...names: K[]): K[] => (locale === 'zh' ? names : []);

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
  'wording',
  'wordingNote',
  'sourceUrl',
  'locator',
  'checkedAgainst',
  'inclusion'
] as const;

/** The document that a scope is borrowed from, by its name in a language; empty where the scope is its own. */
const scopeDocumentIn = (entry: Entry, locale: Locale) =>
  locale === 'zh' ? entry.scopeDocumentZh : entry.scopeDocument;

/** What the page says of one entry at any level: its own words and where it stands towards the lists compared. */
function entryFacts(entry: Entry, locale: Locale) {
  const { id } = entry;
  const children = crosswalk.children.get(id) ?? [];
  const comparisons = assessmentsOf(entry.list);
  const standings = standingsOf(id).map((of, i) => ({ of, comparison: found(comparisons[i], 'comparison') }));
  return {
    entry: {
      ...pick(entry, [...SHOWN, ...inChinese(locale, 'scopeNoteZh', 'wordingNoteZh', 'locatorZh')]),
      scopeDocument: scopeDocumentIn(entry, locale),
      ...checksOf(entry)
    },
    /** what is said of an entry that the article names as an example of overlap; null for every other */
    article: records.entry(id).inArticle ? conceptMessages(locale).entry : null,
    /** ids of what it is listed under, from the top */
    above: withAncestors(crosswalk, id)
      .slice(1)
      .reverse()
      .map((e) => e.id),
    /** how many entries stand beside it, itself included */
    siblings: siblingsOf(entry).filter((e) => e.category === entry.category).length,
    hasChildren: children.length > 0,
    /** the document from which what is listed under it is borrowed; empty where it is its own */
    borrowedBeneath: children.map((c) => scopeDocumentIn(c, locale)).find(Boolean) ?? '',
    /** lists with a counterpart under the standard reading, or with one that only the lenient reading counts */
    counterparts: standings
      .filter(({ of }) => of.counterparts.length + of.lenientOnly.length > 0)
      .map(({ of, comparison }) => towards(of, comparison.levels, locale)),
    none: standings
      .filter(({ of }) => of.state === 'none')
      .map(({ of, comparison }) => ({
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
    /** how many records name the entry, for its file of pairs */
    records:
      tables.mappings.filter((m) => m.subject === id || m.object === id).length +
      tables.noCounterparts.filter((n) => n.subject === id).length
  };
}

const siblingsOf = ({ parent, list }: Entry): readonly Entry[] =>
  (parent === null ? crosswalk.top.get(list) : crosswalk.children.get(parent)) ?? [];

/** Each sub-entry before what is listed under it, in official order. */
function inOrder(id: string): Entry[] {
  return (crosswalk.children.get(id) ?? []).flatMap((child) => [child, ...inOrder(child.id)]);
}

/**
 * Everything the page of a top-level entry shows, in one language: what is true of its whole list once, the entry
 * itself, and a section for every sub-entry. Null for an unknown id and for a sub-entry, which has no page of its own.
 */
export function entryPage(id: string, locale: Locale) {
  const entry = crosswalk.entry.get(id);
  if (!entry || entry.parent !== null) return null;
  const list = listWith(entry.list);
  const siblings = siblingsOf(entry);
  const place = siblings.indexOf(entry);
  const next = (by: 1 | -1) => {
    const other = siblings[place + by];
    return other ? named(other, locale) : null;
  };
  return {
    ...entryFacts(entry, locale),
    list: {
      ...namedList(list.id, locale),
      title: say(list.name, locale),
      ...pick(list, [
        'country',
        'kind',
        'language',
        'purpose',
        'caveat',
        'caveatStatus',
        ...inChinese(locale, 'purposeZh', 'caveatZh')
      ]),
      next: list.succeededBy ? namedList(list.succeededBy, locale) : null
    },
    previous: next(-1),
    next: next(1),
    sections: inOrder(id).map((sub) => entryFacts(sub, locale)),
    /** names of the lists that nobody compared with the entry's own, by country: most lists, so without more */
    notAssessed: [...new Set(listsNotComparedWith(list.id).map((l) => l.country))].map((country) => ({
      country,
      names: listsNotComparedWith(list.id)
        .filter((l) => l.country === country)
        .map((l) => say(l.short, locale))
    })),
    lineage: lineageOf(id, locale),
    view: viewWith(entry.list)
  };
}

/** Every entry of every list by its name in one language, lists by country, entries in official order. */
export function entryIndex(locale: Locale) {
  const inList = (list: string, entries: readonly Entry[], depth = 0): (Named & { depth: number })[] =>
    entries.flatMap((e) => [
      { ...named(e, locale), depth },
      ...inList(list, crosswalk.children.get(e.id) ?? [], depth + 1)
    ]);
  return [...new Set(tables.lists.map((l) => l.country))].map((country) => ({
    country,
    lists: tables.lists
      .filter((l) => l.country === country)
      .map((l) => ({ ...namedList(l.id, locale), entries: inList(l.id, crosswalk.top.get(l.id) ?? []) }))
  }));
}

/** What the page says of one entry, top-level or beneath. */
export type EntryFacts = ReturnType<typeof entryFacts>;
export type EntryIndex = ReturnType<typeof entryIndex>;
export type EntryPage = NonNullable<ReturnType<typeof entryPage>>;
