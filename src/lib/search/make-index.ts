import { latestFirst, type Topic } from '#lib/model/topics.ts';
import { topOf } from '#lib/model/crosswalk.ts';
import type { Records } from '#lib/records/records.ts';
import type { Bilingual } from '#lib/model/types.ts';
import { addressOfRecord } from '#lib/urls/parts.ts';
import type { WrittenVariants } from './fold.ts';
import { REGIONAL_WORDS } from './regional-words.ts';
import type { IndexedEntry, IndexedPage, IndexedTopic, SearchIndex } from './search-index.ts';

/** What the index of the search is made of. */
export interface IndexSources {
  records: Records;
  topics: readonly Topic[];
  topicName: (theme: string) => Bilingual;
  countryName: (country: string) => Bilingual;
  pages: IndexedPage[];
  coreLists: readonly string[];
  /** a text with each traditional character replaced by the simplified one */
  simplify: (text: string) => string;
}

/** The index of everything that can be found: lists by country, the latest first, and entries in the order of their lists. */
export function makeSearchIndex(sources: IndexSources): SearchIndex {
  const { records, topics, coreLists } = sources;
  const { tables, crosswalk } = records;
  const lists = latestFirst(tables.lists);
  const listAt = new Map(lists.map((l, i) => [l.id, i]));
  const sorted = lists.flatMap((l) => tables.entries.filter((e) => e.list === l.id));
  const at = new Map(sorted.map((e, i) => [e.id, i]));
  const themes = topics.map((t) => t.theme);
  const or = (text: string, same: string) => (text === same ? '' : text);
  const entries = sorted.map((e): IndexedEntry => [
    listAt.get(e.list) ?? -1,
    e.id.slice(e.list.length + 1),
    at.get(topOf(crosswalk, e.id)) ?? -1,
    themes.indexOf(e.theme),
    e.label,
    or(e.labelOriginal, e.label),
    or(e.labelZh, e.labelOriginal),
    or(e.labelShort, e.label),
    e.scopeNote
  ]);
  const index: SearchIndex = {
    variants: { characters: '', words: [] },
    lists: lists.map((l) => ({
      id: l.id,
      country: l.country,
      place: sources.countryName(l.country),
      short: l.short,
      name: l.name,
      title: l.title,
      titleOriginal: or(l.titleOriginal, l.title),
      issuer: l.issuer,
      core: coreLists.includes(l.id),
      latest: l.succeededBy === ''
    })),
    entries,
    overlaps: records.overlaps.map(({ record, strength }) => [
      addressOfRecord(record.id),
      at.get(record.subject) ?? -1,
      at.get(record.object) ?? -1,
      record.relation,
      strength
    ]),
    noCounterparts: tables.noCounterparts.map(({ id, subject, searchedList }) => [
      addressOfRecord(id),
      at.get(subject) ?? -1,
      listAt.get(searchedList) ?? -1
    ]),
    withdrawn: tables.retired.map(({ id, subject, object, objectSource, replacedBy, date }) => ({
      id: addressOfRecord(id),
      subject: at.get(subject) ?? -1,
      object: at.get(object) ?? -1,
      list: listAt.get(objectSource) ?? -1,
      replacedBy: replacedBy.map(addressOfRecord),
      date
    })),
    topics: topics.map((topic) => indexedTopic(topic, sources, listAt, at)),
    pages: sources.pages
  };
  return { ...index, variants: variantsIn(JSON.stringify(index), sources.simplify) };
}

function indexedTopic(
  topic: Topic,
  { records: { tables }, topicName }: IndexSources,
  listAt: ReadonlyMap<string, number>,
  at: ReadonlyMap<string, number>
): IndexedTopic {
  const countryOf = new Map(tables.lists.map((l) => [l.id, l.country]));
  const countries = [...new Set(topic.naming.map((n) => countryOf.get(n.list) ?? ''))];
  const place = (list: string) => listAt.get(list) ?? -1;
  return {
    theme: topic.theme,
    name: topicName(topic.theme),
    lists: topic.naming.length,
    countries: countries.map((country) => {
      const naming = topic.naming.filter((n) => countryOf.get(n.list) === country);
      return {
        country,
        lists: naming.length,
        latest: place(naming[0]?.list ?? ''),
        entries: (naming[0]?.entries ?? []).map((e) => at.get(e.id) ?? -1)
      };
    }),
    pairs: topic.pairs.map((p): [number, number, typeof p.state] => [place(p.subject), place(p.object), p.state]),
    unassessed: topic.unassessed.length
  };
}

const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];

/**
 * What a reader types in traditional characters or in words of Taiwan and Hong Kong (or a Japanese list writes), and as
 * what it then meets a text: each Han character that has another simplified form, where either of the two occurs, and
 * regional words whose mainland word occurs.
 */
function variantsIn(text: string, simplify: (text: string) => string): WrittenVariants {
  const words = REGIONAL_WORDS.filter(([, mainland]) => text.includes(mainland));
  const used = new Set(text + words.map(([regional]) => regional).join(''));
  let characters = '';
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const character = String.fromCodePoint(code);
    const simple = simplify(character);
    if (simple !== character && [...simple].length === 1 && (used.has(simple) || used.has(character)))
      characters += character + simple;
  }
  return { characters, words };
}
