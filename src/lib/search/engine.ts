import MiniSearch, { type SearchResult } from 'minisearch';
import { ALIASES } from './aliases.ts';
import { finderById, type FoundById } from './by-id.ts';
import { fold, isUnspaced, readVariants, terms } from './fold.ts';
import { entryAt, foundOverlap, type FoundEntry, type FoundOverlap } from './found.ts';
import type { IndexedList, IndexedOverlap, IndexedPage, IndexedTopic, SearchIndex } from './search-index.ts';

/** A topic as found, with what its lists say. */
export interface FoundTopic extends Omit<IndexedTopic, 'countries' | 'pairs'> {
  countries: { country: string; lists: number; latest: IndexedList; entries: FoundEntry[] }[];
  pairs: { subject: IndexedList; object: IndexedList; state: 'overlap' | 'none' | 'open' }[];
}

/** What a query finds, best first in each part. */
export interface Found {
  query: string;
  /** what the query is the id of; it stands before all else, and in no part beneath */
  byId: FoundById | null;
  /** how many entries, lists, overlaps and pages, what an id found included, without the topics above them */
  count: number;
  /** all: every word was found. similar: a word stands nowhere and similar ones were taken. some: not all words together. */
  match: 'all' | 'similar' | 'some';
  topics: FoundTopic[];
  /** entries by country, countries in the order of the lists */
  countries: { country: string; entries: FoundEntry[] }[];
  lists: IndexedList[];
  overlaps: FoundOverlap[];
  pages: IndexedPage[];
}

/** Searches everything for a text in English or Chinese. */
export type Search = (query: string) => Found;

type Kind = 'entry' | 'list' | 'topic' | 'page';
interface Document {
  id: string;
  /** English, original, Chinese, short */
  names: readonly string[];
  note: string;
  where?: string;
}
const NAMES = ['en', 'original', 'zh', 'short', 'alias'] as const;
/** Our note helps where the names do not; the country only narrows what another word finds. */
const FIELDS = [...NAMES, 'note', 'where'] as const;

/** Words of at least this length may be one letter off for each five. */
const FUZZY_FROM = 5;
const FUZZY = 0.2;
/** The factor for the lists that the comparison began with, for latest editions and for top-level entries. */
const CORE = 1.6;
const LATEST = 1.15;
const TOP = 1.3;

/** How many documents are taken into the index before the page gets its turn. */
const PIECE = 50;

/** A topic is shown above the entries where more than half of those found by name are filed under it. */
const MAJORITY = 0.5;

/** Builds the search over an index, once; in pieces, so that a page answers meanwhile. */
export async function createSearch(index: SearchIndex): Promise<Search> {
  const variants = readVariants(index.variants);
  const folded = (text: string) => fold(text, variants);
  const findById = finderById(index);
  const vocabulary = new Set<string>();
  const names = new Map<string, string[]>();

  const engine = new MiniSearch<Record<string, string>>({
    fields: [...FIELDS],
    storeFields: [],
    tokenize: (text) => terms(text, 'index'),
    processTerm: (term) => {
      vocabulary.add(term);
      return term;
    }
  });
  const aliases = ALIASES.map(({ name, phrases }) => ({ name: folded(name), phrases: phrases.map(folded) }));
  const documents: Record<string, string>[] = [];
  const add = ({ id, names: own, note, where = '' }: Document) => {
    const [en = '', original = '', zh = '', short = ''] = own.map(folded);
    const all = [en, original, zh, short].filter(Boolean);
    const also = all.flatMap((name) =>
      aliases.flatMap((a) => a.phrases.filter((p) => name.includes(p)).map((p) => name.replace(p, a.name)))
    );
    names.set(
      id,
      [...all, ...also].flatMap((name) => [name, withoutBrackets(name)])
    );
    documents.push({ id, en, original, zh, short, alias: also.join(' '), note: folded(note), where: folded(where) });
  };

  index.entries.forEach((e, i) =>
    add({ id: `entry ${i}`, names: [e[4], e[5], e[6], e[7]], note: e[8], where: whereOf(index.lists[e[0]]) })
  );
  index.lists.forEach((l, i) =>
    add({
      id: `list ${i}`,
      names: [`${l.short.en} ${l.name.en}`, l.titleOriginal, `${l.short.zh} ${l.name.zh}`, l.title],
      note: `${l.issuer} ${whereOf(l)}`
    })
  );
  index.topics.forEach((t, i) => add({ id: `topic ${i}`, names: [t.name.en, '', t.name.zh, ''], note: '' }));
  index.pages.forEach((p, i) =>
    add({ id: `page ${i}`, names: [p.title.en, '', p.title.zh, ''], note: `${p.text.en} ${p.text.zh}` })
  );

  await engine.addAllAsync(documents, { chunkSize: PIECE });

  const begins = new Map<string, boolean>();
  /** whether some word of the index begins so */
  function known(term: string): boolean {
    let found = begins.get(term);
    if (found === undefined) begins.set(term, (found = [...vocabulary].some((word) => word.startsWith(term))));
    return found;
  }

  const place = (id: string) => {
    const [kind, at] = id.split(' ');
    return { kind: kind as Kind, at: Number(at) };
  };
  const weight = (id: string) => {
    const { kind, at } = place(id);
    const entry = kind === 'entry' ? index.entries[at] : undefined;
    const list = entry ? index.lists[entry[0]] : kind === 'list' ? index.lists[at] : undefined;
    return (list?.core ? CORE : 1) * (list?.latest ? LATEST : 1) * (entry && entry[2] === at ? TOP : 1);
  };

  const placeOf = (entryId: string) =>
    index.entries.findIndex(([list, code]) => `${index.lists[list]?.id}:${code}` === entryId);
  const topicAt = (at: number): FoundTopic => {
    const topic = index.topics[at] as IndexedTopic;
    const list = (i: number) => index.lists[i] as IndexedList;
    return {
      ...topic,
      countries: topic.countries.map((c) => ({
        ...c,
        latest: list(c.latest),
        entries: c.entries.map((e) => entryAt(index, e))
      })),
      pairs: topic.pairs.map(([s, o, state]) => ({ subject: list(s), object: list(o), state }))
    };
  };

  const look = (text: string, combineWith: 'AND' | 'OR') =>
    engine.search(text, {
      tokenize: (query) => terms(query, 'query'),
      combineWith,
      processTerm: (term) => term,
      fields: terms(text, 'query').length > 1 ? [...FIELDS] : FIELDS.filter((field) => field !== 'where'),
      boost: { en: 3, zh: 3, original: 2, short: 2, alias: 2, note: 0.4 },
      boostDocument: weight,
      prefix: (term) => {
        if (isUnspaced(term)) return [...term].length === 1;
        return term.length > 2 || !vocabulary.has(term);
      },
      fuzzy: (term) => (isUnspaced(term) || term.length < FUZZY_FROM || known(term) ? false : FUZZY)
    });

  return (query) => {
    const text = folded(query).trim();
    const asked = terms(text, 'query');
    const nothing: Found = {
      query: query.trim(),
      byId: null,
      count: 0,
      match: 'all',
      topics: [],
      countries: [],
      lists: [],
      overlaps: [],
      pages: []
    };
    if (asked.length === 0) return nothing;
    const byId = findById(query);
    if (byId) {
      // Its words are no words of a text: what they would find by chance is not what was asked for.
      const overlaps = byId.kind === 'entry' ? overlapsOf(new Set([placeOf(byId.id)])) : [];
      return { ...nothing, byId, count: 1 + overlaps.length, overlaps };
    }
    let hits = look(text, 'AND').filter(isMeant);
    const some = hits.length === 0 && asked.length > 1;
    if (some) hits = look(text, 'OR').filter(isMeant);

    /** 0: a name is just this. 1: a name begins so. 2: the rest. */
    const tier = (id: string) => {
      const own = names.get(id) ?? [];
      return own.includes(text) ? 0 : own.some((name) => name.startsWith(text)) ? 1 : 2;
    };
    const ranked = hits
      .map((hit) => ({ hit, ...place(hit.id as string), tier: tier(hit.id as string) }))
      .sort((a, b) => a.tier - b.tier || coreFirst(a, b) || b.hit.score - a.hit.score || a.at - b.at);
    const of = (kind: Kind) => ranked.filter((r) => r.kind === kind);
    const entries = of('entry').map(({ hit, at }) => ({ at, byNote: byNote(hit) }));

    const order = [...new Set(index.lists.map((l) => l.country))];
    const overlaps = overlapsOf(new Set(entries.filter((e) => !e.byNote).map((e) => e.at)));
    const found = entries.map(({ at, byNote }) => ({ ...entryAt(index, at), byNote }));
    return {
      ...nothing,
      count: ranked.length - of('topic').length + overlaps.length,
      match: some ? 'some' : asked.every(known) ? 'all' : 'similar',
      topics: topicsOf(
        entries.filter((e) => !e.byNote).map((e) => e.at),
        of('topic').map((r) => r.at)
      ).map(topicAt),
      countries: order
        .map((country) => ({ country, entries: found.filter((e) => e.list.country === country) }))
        .filter((group) => group.entries.length > 0),
      lists: of('list').flatMap(({ at }) => index.lists[at] ?? []),
      overlaps,
      pages: of('page').flatMap(({ at }) => index.pages[at] ?? [])
    };
  };

  /** Where names fit alike, the lists that the comparison began with go first. */
  function coreFirst(a: { hit: SearchResult; tier: number }, b: { hit: SearchResult; tier: number }): number {
    if (a.tier === 2) return 0;
    const core = (hit: SearchResult) => {
      const { kind, at } = place(hit.id as string);
      return kind === 'entry' && index.lists[index.entries[at]?.[0] ?? -1]?.core ? 0 : 1;
    };
    return core(a.hit) - core(b.hit);
  }

  /**
   * The overlaps of the entries found. Those of which both sides were found go first, then those of the lists that the
   * comparison began with, then the strongest.
   */
  function overlapsOf(entries: ReadonlySet<number>): FoundOverlap[] {
    const side = (at: number) => (entries.has(at) ? 1 : 0);
    const core = (at: number) => (index.lists[index.entries[at]?.[0] ?? -1]?.core ? 1 : 0);
    const rank = ([, s, o, , strength]: IndexedOverlap) =>
      100 * (side(s) + side(o)) + 10 * (core(s) + core(o)) + strength;
    return index.overlaps
      .filter(([, s, o]) => side(s) + side(o) > 0)
      .sort((a, b) => rank(b) - rank(a))
      .map((o) => foundOverlap(index, o));
  }

  /** The topic most of the entries are filed under, then topics found by their own name. */
  function topicsOf(entries: readonly number[], named: readonly number[]): number[] {
    const counts = new Map<number, number>();
    for (const at of entries) {
      const topic = index.entries[at]?.[3] ?? -1;
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
    const most = [...counts].filter(([, n]) => n > entries.length * MAJORITY).map(([topic]) => topic);
    return [...new Set([...most, ...named])].slice(0, 3);
  }
}

const matched = (hit: SearchResult) => Object.values(hit.match).flat();
/** Whether more than the country was found. */
const isMeant = (hit: SearchResult) => matched(hit).some((field) => field !== 'where');
const byNote = (hit: SearchResult) => !matched(hit).some((field) => (NAMES as readonly string[]).includes(field));
const withoutBrackets = (name: string) => name.replace(/\s*\([^)]*\)/g, '');
const whereOf = (list: IndexedList | undefined) => (list ? `${list.place.en} ${list.place.zh}` : '');
