import { describe, expect, test } from 'vitest';
import { coverage } from '#lib/model/coverage.ts';
import { buildMatrix } from '#lib/model/matrix.ts';
import { COUNTING_RULES } from '#lib/model/counting-rules.ts';
import { invertRelation } from '#lib/model/relations.ts';
import { counterpartStatus } from '#lib/model/counterparts.ts';
import {
  entryIndex,
  entryPage,
  listsComparedWith,
  listsNotComparedWith,
  standingsOf,
  type EntryFacts,
  type EntryPage
} from '../../src/routes/[[lang=lang]]/entries/entries.server.ts';
import { listPage } from '#lib/records/lists.server.ts';
import { crosswalk, tables } from '#lib/records/shipped.server.ts';
import { CORE_LISTS, DEFAULT_RULE } from '#lib/model/views.ts';
import { smallCrosswalk } from './helpers.ts';

function pageOf(id: string, locale: 'en' | 'zh' = 'en'): EntryPage {
  const page = entryPage(id, locale);
  if (!page) throw new Error(`There is no page of ${id}.`);
  return page;
}
const topOf = (list: string) => (crosswalk.top.get(list) ?? []).map((e) => e.id);
const ids = (items: readonly { id: string }[]) => items.map((i) => i.id);

describe('the page of an entry agrees with the other views', () => {
  test.each(CORE_LISTS)('each top-level entry of %s lists as many counterparts as the matrix counts', (list) => {
    const others = listsComparedWith(list);
    expect(others.length).toBeGreaterThan(1);
    for (const reading of COUNTING_RULES) {
      const inRows = buildMatrix(crosswalk, { rows: list, columns: others, reading });
      expect(inRows.rows).toHaveLength(topOf(list).length);
      for (const { entry, counts } of inRows.rows)
        for (const of of standingsOf(entry.id))
          expect(of.counts[reading], `${entry.id} ${of.list} ${reading}`).toBe(counts[of.list]?.overlaps);
      // The same entries as columns of each other list.
      for (const other of others) {
        const inColumns = buildMatrix(crosswalk, { rows: other, columns: [list], reading });
        for (const { entry, count } of inColumns.columns)
          expect(standingsOf(entry.id).find((s) => s.list === other)?.counts[reading]).toBe(count.overlaps);
      }
    }
    for (const id of topOf(list))
      for (const of of pageOf(id).counterparts) {
        const shown = of.rows.filter((row) => !row.sub).flatMap((row) => row.entries);
        expect(shown, `${id} ${of.id}`).toHaveLength(of.counts[DEFAULT_RULE]);
        const wider = of.lenientOnly.filter((row) => !row.sub).flatMap((row) => row.entries);
        expect(shown.length + wider.length, `${id} ${of.id}`).toBe(of.counts.lenient);
      }
  });

  test('a list’s page counts as covered the entries whose pages show a counterpart', () => {
    for (const { id } of tables.lists) {
      const shown = listPage(id)?.coverage ?? [];
      expect(ids(shown).sort()).toEqual([...listsComparedWith(id)].sort());
      for (const other of shown) {
        const of = coverage(crosswalk, id, other.id, DEFAULT_RULE);
        const by = (state: string) =>
          topOf(id).filter((e) => standingsOf(e).find((s) => s.list === other.id)?.state === state);
        expect(by('overlap')).toEqual(of.covered);
        expect(by('none')).toEqual(of.uncovered);
        expect(by('not-assessed')).toEqual(of.unsettled);
        expect(other.counts[DEFAULT_RULE]).toBe(of.covered.length);
        const back = coverage(crosswalk, other.id, id, DEFAULT_RULE);
        expect([other.back.counts[DEFAULT_RULE], other.back.total]).toEqual([back.covered.length, back.total]);
      }
    }
  });
});

describe('every entry', () => {
  const pages = tables.entries.filter((e) => e.parent === null).map((e) => pageOf(e.id));
  /** a top-level entry and, with the page it has its section on, every sub-entry */
  const all: { facts: EntryFacts; page: EntryPage }[] = pages.flatMap((page) =>
    [page, ...page.sections].map((facts) => ({ facts, page }))
  );

  test('has a page or, beneath the top level, one section of its top-level entry’s page', () => {
    expect(ids(all.map(({ facts }) => facts.entry)).sort()).toEqual(ids(tables.entries).sort());
    for (const { facts, page } of all)
      expect(topOf(page.list.id).find((id) => [facts.entry.id, facts.above[0]].includes(id))).toBe(page.entry.id);
    for (const id of ['us-cet-2024:no-such-entry', 'us-cet-2024:quantum.computing'])
      expect(entryPage(id, 'en'), id).toBeNull();
  });

  test('stands in the index of entries once, with the page it is found on', () => {
    const listed = entryIndex('en').flatMap((c) => c.lists.flatMap((l) => l.entries));
    expect(ids(listed).sort()).toEqual(ids(tables.entries).sort());
    const pageFor = new Map(all.map(({ facts, page }) => [facts.entry.id, page.entry.id]));
    for (const { id, top } of listed) expect(top ?? id).toBe(pageFor.get(id));
  });

  test('finds every other list in exactly one of three states', () => {
    for (const { facts, page } of all) {
      const top = facts.above.length === 0;
      const found = facts.counterparts.filter((c) => (top ? c.counts[DEFAULT_RULE] : c.rows.length) > 0);
      const open = listsNotComparedWith(page.list.id);
      expect(page.notAssessed.flatMap((c) => c.names).sort()).toEqual(open.map((l) => l.short.en).sort());
      const states = [...ids(found), ...ids(facts.none), ...ids(facts.unsettled), ...ids(open)];
      const others = ids(tables.lists).filter((id) => id !== page.list.id);
      expect(states.sort(), facts.entry.id).toEqual(others.sort());
    }
  });

  test('reads each recorded overlap from its own side: what contains another lies around it on the other’s page', () => {
    const said = new Map<string, string>();
    for (const { facts } of all)
      for (const list of facts.counterparts)
        for (const row of [...list.rows, ...list.lenientOnly])
          if (row.overlap.origin === 'recorded')
            for (const other of row.entries) said.set(`${facts.entry.id} ${other.id}`, row.overlap.relation);
    expect(said.size).toBe(2 * tables.mappings.length);
    for (const m of tables.mappings) {
      expect(said.get(`${m.subject} ${m.object}`)).toBe(m.relation);
      expect(said.get(`${m.object} ${m.subject}`)).toBe(invertRelation(m.relation));
    }
  });

  test('shows each step of its lineage on both sides, with the reason', () => {
    const steps = (of: 'before' | 'after') =>
      pages.flatMap((p) => p.lineage[of].map((s) => `${p.entry.id} ${s.change} ${s.entry?.id ?? s.list.id} ${s.note}`));
    const expected = (from: boolean) =>
      tables.lineage.flatMap((s) => {
        const [own, other, list] = from ? [s.from, s.to, s.toList] : [s.to, s.from, s.fromList];
        return own ? [`${own} ${s.change} ${other ?? list} ${s.note}`] : [];
      });
    expect(steps('after').sort()).toEqual(expected(true).sort());
    expect(steps('before').sort()).toEqual(expected(false).sort());
  });

  test('carries the names of one language only, and little else', () => {
    const sizes = pages.map((page) => JSON.stringify(page).length);
    expect(sizes.reduce((a, b) => a + b) / all.length).toBeLessThan(5_000);
    expect(Math.max(...sizes)).toBeLessThan(120_000);
    const zh = JSON.stringify(pageOf('us-cet-2024:quantum', 'zh').counterparts);
    expect(zh).toContain('量子技术');
    expect(zh).not.toContain('EU critical tech');
  });
});

describe('where an entry stands towards a list', () => {
  test('a list that nobody compared is not assessed, whatever the entry', () => {
    for (const list of tables.lists) {
      const compared = listsComparedWith(list.id);
      const other = tables.lists.find((l) => l.id !== list.id && !compared.includes(l.id));
      const [first] = topOf(list.id);
      if (!other || !first) throw new Error(`${list.id} has no entry or was compared with everything.`);
      expect(counterpartStatus(crosswalk, first, other.id, 'lenient').state).toBe('not-assessed');
    }
  });

  test('a marginal overlap is none under the standard reading, and stands among what only the lenient one counts', () => {
    const small = smallCrosswalk(['a:x', 'b:y', 'b:z'], ['a:x intersects b:y part part named'], ['top']);
    const of = counterpartStatus(small, 'a:x', 'b', 'standard');
    expect(of.state).toBe('none');
    expect(of.counterparts).toEqual([]);
    expect(of.lenientOnly.map((c) => c.entry)).toEqual(['b:y']);
    expect(of.counts).toEqual({ strict: 0, standard: 0, lenient: 1 });
  });

  test('what follows by logic beneath a counterpart is derived; the rest of a level nobody went through is not assessed', () => {
    const small = smallCrosswalk(
      ['a:x', 'a:x.1', 'a:v', 'a:v.1', 'b:y', 'b:y.1', 'b:w'],
      ['a:x superset b:y part core named', 'a:v intersects b:w core part named'],
      ['top']
    );
    const of = counterpartStatus(small, 'a:x', 'b', 'standard');
    expect(of.counterparts.map((c) => [c.entry, c.overlap.origin, c.overlap.relation])).toEqual([
      ['b:y', 'recorded', 'superset'],
      ['b:y.1', 'derived', 'superset']
    ]);
    const beneath = counterpartStatus(small, 'a:v.1', 'b', 'standard');
    expect(beneath.state).toBe('not-assessed');
    expect(beneath.notAssessed).toEqual(['b:w']);
  });

  test('a sub-entry with a counterpart beneath the top level has one; a top-level entry then still counts none', () => {
    const small = smallCrosswalk(
      ['a:x', 'a:x.1', 'b:y', 'b:y.1'],
      ['a:x intersects b:y part part named', 'a:x.1 equal b:y.1 core core named']
    );
    expect(counterpartStatus(small, 'a:x.1', 'b', 'standard').state).toBe('overlap');
    const of = counterpartStatus(small, 'a:x', 'b', 'standard');
    expect(of.state).toBe('none');
    expect(of.counterparts.map((c) => c.entry)).toEqual(['b:y.1']);
  });

  test('an entry and a list of its own cannot be asked for', () => {
    const small = smallCrosswalk(['a:x', 'a:z', 'b:y'], []);
    expect(() => counterpartStatus(small, 'a:x', 'a', 'standard')).toThrow('of one list');
  });
});
