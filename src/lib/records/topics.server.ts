import { entryOf, topAbove } from '#lib/model/crosswalk.ts';
import { latestFirst, topicOf, type Topic, type TopicPair } from '#lib/model/topics.ts';
import type { Entry, List } from '#lib/model/types.ts';
import { pick } from '#lib/pick.ts';
import { CORE_LISTS, TOPICS } from '#lib/model/views.ts';
import type { ResolvedOverlap } from './records.ts';
import { crosswalk, records, tables } from './shipped.server.ts';

const countryOf = (list: string) => records.list(list).country;
const countries = [...new Set(tables.lists.map((l) => l.country))];

const known = new Map<string, Topic>();

/** A topic of the shipped tables, worked out once. */
export function shippedTopic(theme: string): Topic {
  const topic = known.get(theme) ?? topicOf(crosswalk, tables.lists, tables.assessed, theme);
  known.set(theme, topic);
  return topic;
}

const ofState = (topic: Topic, state: TopicPair['state']) => topic.pairs.filter((p) => p.state === state).length;

/** The figures of a topic: what the first sentence of its page and the search say of it. */
export function topicFigures(topic: Topic) {
  const entries = topic.naming.flatMap((n) => n.entries.flatMap((e) => [e.id, ...e.children]));
  return {
    lists: topic.naming.length,
    all: tables.lists.length,
    countries: countries.filter((c) => topic.naming.some((n) => countryOf(n.list) === c)),
    entries: entries.length,
    beneath: entries.filter((id) => crosswalk.entry.get(id)?.parent !== null).length,
    pairs: {
      overlap: ofState(topic, 'overlap'),
      none: ofState(topic, 'none'),
      open: ofState(topic, 'open'),
      unassessed: topic.unassessed.length
    }
  };
}

const entryName = (id: string) => ({
  ...pick(entryOf(crosswalk, id), ['id', 'label', 'labelZh']),
  ...topAbove(crosswalk, id)
});

/** The overview of topics: for each, its figures and what the core lists name, top-level entries before those beneath. */
export function topicOverview() {
  const core = CORE_LISTS.map((id) => pick(records.list(id), ['id', 'country', 'short']));
  return {
    core,
    topics: TOPICS.map((theme) => {
      const topic = shippedTopic(theme);
      return {
        theme,
        figures: topicFigures(topic),
        core: core.map(({ id }) => (topic.naming.find((n) => n.list === id)?.entries ?? []).map((e) => entryName(e.id)))
      };
    })
  };
}

const shownList = (list: List) =>
  pick(list, ['id', 'country', 'short', 'name', 'published', 'language', 'succeededBy']);
const shownEntry = (e: Entry) => ({
  ...pick(e, ['id', 'list', 'label', 'labelOriginal', 'labelZh', 'labelZhStatus', 'wording', 'theme']),
  ...topAbove(crosswalk, e.id)
});
const shownRecord = ({ record, strength, readings }: ResolvedOverlap) => ({
  ...pick(record, ['id', 'subject', 'object', 'relation', 'evidence']),
  strength,
  standard: readings.includes('standard')
});

const byId = <T extends { id: string }>(items: T[]) => Object.fromEntries(items.map((item) => [item.id, item]));

/** Pairs of lists nobody has compared, by pair of countries, with how many of that pair were gone through. */
function unassessedByCountry(topic: Topic) {
  const gone = (a: string, b: string) =>
    topic.pairs.filter(({ subject, object }) => {
      const pair = [countryOf(subject), countryOf(object)];
      return pair.includes(a) && pair.includes(b);
    }).length;
  return countries.flatMap((a, i) =>
    countries.slice(i + 1).flatMap((b) => {
      const pairs = topic.unassessed.filter(([x, y]) => countryOf(x) === a && countryOf(y) === b);
      if (pairs.length === 0) return [];
      const lists = [...new Set(pairs.map(([x]) => x))].map((list) => ({
        list,
        others: pairs.filter(([x]) => x === list).map(([, y]) => y)
      }));
      return [{ a, b, count: pairs.length, gone: gone(a, b), lists }];
    })
  );
}

/** All that the page of a topic shows; null for an unknown theme. */
export function topicPage(theme: string) {
  const at = TOPICS.indexOf(theme);
  if (at < 0) return null;
  const topic = shippedTopic(theme);
  const shown = topic.pairs.flatMap((p) => [...p.within, ...p.across]).map((id) => shownRecord(records.overlap(id)));
  const ids = new Set([
    ...topic.naming.flatMap((n) => n.entries.flatMap((e) => [e.id, ...(e.under ? [e.under] : []), ...e.children])),
    ...shown.flatMap((r) => [r.subject, r.object])
  ]);
  const gaps = new Set(topic.pairs.flatMap((p) => p.gaps.flatMap((g) => g.entries.map((e) => `${e.entry} ${g.to}`))));
  return {
    theme,
    figures: topicFigures(topic),
    core: CORE_LISTS.map((list) => ({
      list,
      entries: (topic.naming.find((n) => n.list === list)?.entries ?? []).map((e) => e.id)
    })),
    naming: countries
      .map((country) => ({ country, lists: topic.naming.filter((n) => countryOf(n.list) === country) }))
      .filter(({ lists }) => lists.length > 0),
    silent: topic.silent,
    pairs: topic.pairs,
    unassessed: unassessedByCountry(topic),
    lists: byId(latestFirst(tables.lists).map(shownList)),
    entries: byId([...ids].flatMap((id) => crosswalk.entry.get(id) ?? []).map(shownEntry)),
    records: byId(shown),
    /** the record of an entry without counterpart, by "entry list" */
    without: Object.fromEntries(
      tables.noCounterparts
        .filter((n) => gaps.has(`${n.subject} ${n.searchedList}`))
        .map((n) => [`${n.subject} ${n.searchedList}`, n.id])
    ),
    previous: TOPICS[at - 1] ?? null,
    next: TOPICS[at + 1] ?? null
  };
}

export type TopicPage = NonNullable<ReturnType<typeof topicPage>>;
