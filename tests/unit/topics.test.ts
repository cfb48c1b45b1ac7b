import { describe, expect, test } from 'vitest';
import { coverage } from '#lib/model/coverage.ts';
import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import { latestFirst, topicOf } from '#lib/model/topics.ts';
import type { Assessment } from '#lib/model/types.ts';
import { loadBriefMessages } from '#lib/words/brief.ts';
import { topicsMessages } from '#lib/words/topics.ts';
import { TOPICS } from '#lib/model/views.ts';
import { entry, mapping, shipped, shippedCrosswalk } from './helpers.ts';

const topics = TOPICS.map((theme) => topicOf(shippedCrosswalk, shipped.lists, shipped.assessed, theme));
const listOf = (id: string) => id.split(':')[0] ?? '';
const entryById = new Map(shipped.entries.map((e) => [e.id, e]));
const recordById = new Map(shipped.mappings.map((m) => [m.id, m]));

describe('the shipped topics', () => {
  test('every entry stands on the page of exactly one topic, and every topic has a name in both languages', () => {
    const shown = topics.flatMap((t) => t.naming.flatMap((n) => n.entries.flatMap((e) => [e.id, ...e.children])));
    expect([...shown].sort()).toEqual(shipped.entries.map((e) => e.id).sort());
    for (const theme of TOPICS)
      for (const locale of ['en', 'zh'] as const) expect(topicsMessages(locale).theme[theme], theme).toBeTruthy();
  });

  test('a topic has one name, on its page and in briefs', async () => {
    for (const locale of ['en', 'zh'] as const) {
      const { form, document } = await loadBriefMessages(locale);
      for (const theme of TOPICS) {
        const name = topicsMessages(locale).theme[theme] ?? '';
        expect(form.theme(theme)).toBe(name);
        for (const said of [document.focusTheme(theme)]) expect(said).toContain(name);
      }
    }
  });

  test('every list either names something of a topic or is said not to', () => {
    for (const topic of topics)
      expect([...topic.naming.map((n) => n.list), ...topic.silent].sort()).toEqual(
        shipped.lists.map((l) => l.id).sort()
      );
  });

  test('every recorded overlap stands under the topics of both its entries', () => {
    for (const m of shipped.mappings)
      for (const id of [m.subject, m.object]) {
        const topic = topics.find((t) => t.theme === entryById.get(id)?.theme);
        const pair = topic?.pairs.find((p) => p.subject === listOf(m.subject) && p.object === listOf(m.object));
        expect([...(pair?.within ?? []), ...(pair?.across ?? [])], `${m.id} under ${topic?.theme}`).toContain(m.id);
        expect(pair?.state).toBe('overlap');
      }
  });

  test('an overlap is said to stay within a topic only where both its entries are filed there', () => {
    for (const { theme, pairs } of topics)
      for (const [ids, both] of [
        [pairs.flatMap((p) => p.within), true],
        [pairs.flatMap((p) => p.across), false]
      ] as const)
        for (const id of ids) {
          const m = recordById.get(id);
          const inside = [m?.subject, m?.object].every((e) => entryById.get(e ?? '')?.theme === theme);
          expect(inside, `${id} under ${theme}`).toBe(both);
        }
  });

  test('a pair of lists is gone through, or not assessed, and never both; nothing not gone through is said to share nothing', () => {
    const gone = new Set(
      shipped.assessed
        .filter((a) => a.level === 'top' && a.complete)
        .flatMap((a) => [`${a.subjectList} ${a.objectList}`, `${a.objectList} ${a.subjectList}`])
    );
    const country = new Map(shipped.lists.map((l) => [l.id, l.country]));
    for (const topic of topics) {
      for (const p of topic.pairs) expect(gone.has(`${p.subject} ${p.object}`)).toBe(true);
      for (const [a, b] of topic.unassessed) {
        expect(gone.has(`${a} ${b}`), `${a} ${b}`).toBe(false);
        expect(country.get(a)).not.toBe(country.get(b));
      }
      const naming = topic.naming.map((n) => n.list);
      const between = naming.flatMap((a, i) => naming.slice(i + 1).filter((b) => country.get(a) !== country.get(b)));
      const bothNaming = topic.pairs.filter((p) => naming.includes(p.subject) && naming.includes(p.object));
      expect(topic.unassessed.length + bothNaming.length).toBe(between.length);
    }
  });

  test('the entries without counterpart are those of the coverage that the pages of lists show', () => {
    for (const topic of topics)
      for (const pair of topic.pairs)
        for (const [from, to] of [
          [pair.subject, pair.object],
          [pair.object, pair.subject]
        ] as const) {
          const uncovered = coverage(shippedCrosswalk, from, to, 'standard').uncovered.filter(
            (id) => entryById.get(id)?.theme === topic.theme
          );
          const gaps = pair.gaps.find((g) => g.from === from)?.entries ?? [];
          expect(gaps.map((g) => g.entry)).toEqual(uncovered);
          // Where nothing is shared under any reading, no wider reading brings a counterpart.
          if (pair.state === 'none') expect(gaps.filter((g) => g.lenient)).toEqual([]);
        }
  });

  test('within a country the latest list comes first', () => {
    const dates = new Map(shipped.lists.map((l) => [l.id, l]));
    const order = latestFirst(shipped.lists);
    expect(order).toHaveLength(shipped.lists.length);
    for (const [i, list] of order.slice(1).entries()) {
      const before = order[i];
      if (before?.country === list.country)
        expect(before.published >= (dates.get(list.id)?.published ?? ''), `${before.id} before ${list.id}`).toBe(true);
    }
    expect(order[0]?.country).toBe(shipped.lists[0]?.country);
  });
});

describe('a small topic', () => {
  const filed = (id: string, theme: string) => ({ ...entry(id), theme });
  const lists = ['a', 'b', 'c'].map((id) => ({ id, country: id.toUpperCase(), published: '2024-01-01' }));
  const gone = (subjectList: string, objectList: string): Assessment => ({
    subjectList,
    objectList,
    level: 'top',
    complete: true,
    date: '2026-01-01',
    coder: 'x',
    note: ''
  });
  const topic = (themes: Record<string, string>, lines: string[], assessed = [gone('a', 'b')]) =>
    topicOf(
      indexCrosswalk({
        entries: Object.entries(themes).map(([id, theme]) => filed(id, theme)),
        mappings: lines.map((l) => mapping(l)),
        assessed
      }),
      lists,
      assessed,
      't'
    );

  test('sub-entries nobody went through leave a pair unsettled, where what is above them shares something', () => {
    const found = topic({ 'a:x': 'u', 'a:x.1': 't', 'b:y': 'u', 'b:z': 't' }, ['a:x intersects b:y part core named']);
    expect(found.pairs[0]?.state).toBe('open');
    const apart = topic({ 'a:x': 'u', 'a:x.1': 't', 'b:y': 'u', 'b:z': 't' }, []);
    expect(apart.pairs[0]?.state).toBe('none');
  });

  test('what follows from an overlap above an entry of the topic is no “nothing shared”', () => {
    const found = topic({ 'a:x': 'u', 'a:x.1': 't', 'b:y': 'u' }, ['a:x equal b:y core core named']);
    expect(found.pairs[0]).toMatchObject({ state: 'overlap', within: [], across: ['a:x equal b:y core core named'] });
  });

  test('lists that both name the topic and were not compared are not assessed', () => {
    const found = topic({ 'a:x': 't', 'b:y': 't', 'c:z': 't' }, []);
    expect(found.unassessed).toEqual([
      ['a', 'c'],
      ['b', 'c']
    ]);
    expect(found.pairs.map((p) => p.state)).toEqual(['none']);
  });

  test('an entry beneath one of another topic says what it is listed under', () => {
    const found = topic({ 'a:x': 'u', 'a:x.1': 't', 'a:w': 't', 'a:w.1': 't', 'a:w.2': 'u' }, []);
    expect(found.naming[0]?.entries).toEqual([
      { id: 'a:x.1', under: 'a:x', children: [] },
      { id: 'a:w', under: null, children: ['a:w.1'] }
    ]);
  });
});
