import { describe, expect, test } from 'vitest';
import {
  changesOf,
  editionPairs,
  entriesInPair,
  entriesWithoutChange,
  stepsBetween,
  miscountedChanges
} from '#lib/model/lineage.ts';
import { successionsOf } from '#lib/model/later-editions.ts';
import type { EntryKey, EditionChange } from '#lib/model/types.ts';
import { CHAINS, pairsOf } from '#lib/model/edition-chains.ts';
import { layOutPicture, PICTURE, widthInEm, wrap } from '#lib/figures/history-layout.ts';
import { historyMessages } from '#lib/words/history.ts';
import { LOCALES } from '#lib/model/locale.ts';
import { listsMessages } from '#lib/words/lists.ts';
import { historyData } from '#lib/records/history.server.ts';
import { entry, shipped } from './helpers.ts';

/** A step from a line such as `a:x split b:y`; a dash stands for nothing. */
function step(line: string): Pick<EditionChange, 'from' | 'to' | 'change' | 'fromList' | 'toList'> {
  const [from = '', change = '', to = ''] = line.split(' ');
  return {
    from: from === '-' ? null : from,
    to: to === '-' ? null : to,
    change: change as EditionChange['change'],
    fromList: 'a',
    toList: 'b'
  };
}
const inCategory = (id: string, category: EntryKey['category']) => ({ ...entry(id), category });
const history = historyData();

describe('steps between editions', () => {
  test('an entry that no step speaks of is found on either side, sub-entries and other categories left aside', () => {
    const entries = [
      inCategory('a:x', 'future'),
      inCategory('a:y', 'future'),
      inCategory('a:z', 'emerging'),
      inCategory('a:x.1', 'future'),
      inCategory('b:x', 'future'),
      inCategory('b:w', 'future')
    ];
    const steps = [step('a:x same b:x')];
    expect(entriesInPair(entries, steps, 'a').map((e) => e.id)).toEqual(['a:x', 'a:y']);
    expect(entriesWithoutChange(entries, steps)).toEqual([
      { from: 'a', to: 'b', withoutContinuation: ['a:y'], withoutOrigin: ['b:w'] }
    ]);
    const told = [...steps, step('a:y dropped -'), step('- new b:w')];
    expect(entriesWithoutChange(entries, told)).toEqual([
      { from: 'a', to: 'b', withoutContinuation: [], withoutOrigin: [] }
    ]);
  });

  test('a split into one, a merger of one and a second step of an entry are uneven', () => {
    const lines = (...all: string[]) => miscountedChanges(all.map(step)).map((s) => `${s.from} ${s.change} ${s.to}`);
    expect(lines('a:x split b:y', 'a:x split b:z')).toEqual([]);
    expect(lines('a:x merged b:y', 'a:z merged b:y')).toEqual([]);
    expect(lines('a:x split b:y')).toEqual(['a:x split b:y']);
    expect(lines('a:x merged b:y')).toEqual(['a:x merged b:y']);
    expect(lines('a:x same b:x', 'a:x renamed b:z')).toEqual(['a:x same b:x', 'a:x renamed b:z']);
  });

  test('the rows of one split or one merger are one change', () => {
    const changes = changesOf(
      ['a:x split b:y', 'a:q same b:q', 'a:x split b:z', 'a:u merged b:w', 'a:v merged b:w', '- new b:n'].map(step)
    );
    expect(changes.map(({ change, from, to }) => ({ change, from, to }))).toEqual([
      { change: 'split', from: ['a:x'], to: ['b:y', 'b:z'] },
      { change: 'same', from: ['a:q'], to: ['b:q'] },
      { change: 'merged', from: ['a:u', 'a:v'], to: ['b:w'] },
      { change: 'new', from: [], to: ['b:n'] }
    ]);
  });

  test('a list names its successor with how it is known, and none where none is known', () => {
    const found = successionsOf(shipped.lists, (id) => shipped.lists.find((l) => l.id === id));
    const of = (id: string) => found.find(({ list }) => list.id === id);
    expect(of('us-cet-2024')).toMatchObject({ next: { id: 'us-nssts-2026' }, status: 'reported' });
    expect(of('uk-sntf-2023')).toMatchObject({ next: { id: 'uk-stf-2025' }, status: 'stated' });
    expect(of('uk-dtsp-2025')).toBeUndefined();
  });
});

describe('the chains of editions', () => {
  test('hold every pair of editions of the table once, in the order of publication', () => {
    const pairs = CHAINS.flatMap(pairsOf).map(({ from, to }) => `${from} ${to}`);
    expect(pairs.toSorted()).toEqual(
      editionPairs(shipped.lineage)
        .map(({ from, to }) => `${from} ${to}`)
        .sort()
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    const published = (id: string) => shipped.lists.find((l) => l.id === id)?.published ?? '';
    for (const { editions } of CHAINS)
      expect(editions.map(published), editions.join()).toEqual(editions.map(published).sort());
  });

  test('show every step and every entry of the pairs they are about', () => {
    expect(history.chains.flatMap((c) => c.pairs.flatMap((p) => p.steps))).toHaveLength(shipped.lineage.length);
    for (const chain of history.chains) {
      const known = new Set(chain.entries.map((e) => e.id));
      const named = chain.pairs.flatMap((p) => p.steps.flatMap((s) => [s.from, s.to])).filter((id) => id !== null);
      expect(named.filter((id) => !known.has(id))).toEqual([]);
      for (const e of chain.editions) expect(e.total, e.id).toBe(chain.entries.filter((x) => x.list === e.id).length);
    }
  });
});

describe('what is new since the 2024 comparison', () => {
  const count = (from: string, to: string, change: string) =>
    stepsBetween(shipped.lineage, from, to).filter((s) => s.change === change).length;

  test('names a later edition for each of its lists, with as many changes as the table has', () => {
    expect(history.since.map((s) => s.list.id)).toEqual(['cn-eff-2024', 'us-cet-2024', 'uk-sntf-2023']);
    expect(history.since.map((s) => s.later.map((l) => l.to.id))).toEqual([
      ['cn-15fyp-2026'],
      ['us-nssts-2026'],
      ['uk-stf-2025', 'uk-dtsp-2025']
    ]);
    for (const { later } of history.since)
      for (const { from, to, changes, before, after } of later) {
        for (const change of ['new', 'dropped', 'renamed', 'same'])
          expect(changes.filter((c) => c.change === change)).toHaveLength(count(from.id, to.id, change));
        const [earlier, next] = [changes.flatMap((c) => c.from), changes.flatMap((c) => c.to)];
        expect([new Set(earlier).size, new Set(next).size]).toEqual([before, after]);
      }
  });

  test('keeps what is reported as reported, and what stands beside as that', () => {
    const following = Object.fromEntries(history.since.flatMap((s) => s.later.map((l) => [l.to.id, l.following])));
    expect(following).toEqual({
      // What came after a compiled list is no edition of it.
      'cn-15fyp-2026': 'none-known',
      'us-nssts-2026': 'reported',
      'uk-stf-2025': 'stated',
      'uk-dtsp-2025': 'beside'
    });
  });

  test('says what the UK dropped before, and that it dropped nothing of the five', () => {
    const uk = history.since.find((s) => s.country === 'UK');
    expect(uk?.droppedBefore.map((d) => d.entries)).toEqual([
      [
        'uk-innovation-strategy-2021:advanced-materials-and-manufacturing',
        'uk-innovation-strategy-2021:bioinformatics-and-genomics',
        'uk-innovation-strategy-2021:energy-and-environment-technologies',
        'uk-innovation-strategy-2021:robotics-and-smart-machines'
      ]
    ]);
    expect(uk?.later.flatMap((l) => l.changes.filter((c) => c.change === 'dropped'))).toEqual([]);
  });
});

describe('the picture of a chain', () => {
  const pictures = history.chains.flatMap((chain) =>
    LOCALES.map((locale) => ({
      name: `${chain.id} ${locale}`,
      chain,
      picture: layOutPicture({
        columns: chain.editions.map((e) => e.id),
        entries: chain.entries.map((e) => ({
          id: e.id,
          list: e.list,
          group: e.category,
          label: locale === 'zh' ? e.labelZh : e.label
        })),
        steps: chain.pairs.flatMap((p) => p.steps),
        word: (change) => historyMessages(locale).onLine(change, listsMessages(locale).change[change]),
        groups: ['', 'emerging', 'future'].map((id) => ({ id, label: id }))
      })
    }))
  );

  test('has every entry and every step once', () => {
    for (const { name, chain, picture } of pictures) {
      const nodes = picture.threads.flatMap((t) => t.nodes);
      expect(nodes.map((n) => n.id).sort(), name).toEqual(chain.entries.map((e) => e.id).sort());
      const flows = picture.threads.flatMap((t) => t.flows);
      expect(flows, name).toHaveLength(chain.pairs.flatMap((p) => p.steps).length);
      expect(flows.filter((f) => f.mark).map((f) => f.change)).toEqual(
        flows.map((f) => f.change).filter((c) => c === 'new' || c === 'dropped')
      );
    }
  });

  test('cuts no label: whole, inside its column, and clear of the one beneath it', () => {
    for (const { name, chain, picture } of pictures) {
      expect(picture.width, name).toBeLessThanOrEqual(PICTURE.fullWidth);
      for (const column of picture.columns) {
        const own = new Set(chain.entries.filter((e) => e.list === column.id).map((e) => e.id));
        const nodes = picture.threads
          .flatMap((t) => t.nodes)
          .filter((n) => own.has(n.id))
          .sort((a, b) => a.y - b.y);
        let beneath = PICTURE.headHeight - 1;
        for (const node of nodes) {
          const half = (node.lines.length * PICTURE.lineHeight) / 2;
          expect(node.y - half, `${name} ${node.id}`).toBeGreaterThanOrEqual(beneath);
          beneath = node.y + half;
          const widest = Math.max(...node.lines.map(widthInEm)) * PICTURE.fontSize;
          expect(node.x + PICTURE.indent + widest, `${name} ${node.id}`).toBeLessThanOrEqual(column.x + column.width);
        }
        expect(beneath).toBeLessThanOrEqual(picture.height);
      }
    }
  });

  test('words on lines do not lie on one another', () => {
    for (const { name, picture } of pictures) {
      const boxes = picture.threads
        .flatMap((t) => t.flows)
        .flatMap(({ word }) => {
          if (!word?.text) return [];
          const width = widthInEm(word.text) * PICTURE.wordSize;
          const left = word.x - (word.anchor === 'start' ? 0 : word.anchor === 'end' ? width : width / 2);
          return [{ left, right: left + width, y: word.y }];
        });
      const clashes = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 9)
      );
      expect(clashes, name).toEqual([]);
    }
  });

  test('a label is broken between words, and Chinese between characters but not before a comma', () => {
    expect(wrap('Artificial intelligence', 8)).toEqual(['Artificial', 'intelligence']);
    expect(wrap('新能源，新材料', 3)).toEqual(['新能', '源，新', '材料']);
    expect(wrap('short', 20)).toEqual(['short']);
  });

  test('a step that leaps over an edition is refused', () => {
    const input = {
      columns: ['a', 'b', 'c'],
      entries: ['a', 'b', 'c'].map((list) => ({ id: `${list}:x`, list, group: '', label: list })),
      steps: [{ from: 'a:x', to: 'c:x', change: 'same' as const }],
      word: () => '',
      groups: [{ id: '', label: '' }]
    };
    expect(() => layOutPicture(input)).toThrow(/not in neighbouring columns/);
  });
});
