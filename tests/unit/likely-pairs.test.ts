import { describe, expect, test } from 'vitest';
import { likelyPairs, markShared, type WordedEntry } from '../../src/lib/search/likely-pairs.ts';
import { tables } from '../../src/lib/records/shipped.server.ts';

/** The top-level entries of a list with the words beneath them. */
function worded(list: string): WordedEntry[] {
  const entries = tables.entries.filter((entry) => entry.list === list);
  return entries
    .filter((entry) => entry.parent === null)
    .map((top) => ({
      id: top.id,
      names: [top.label, top.labelZh],
      beneath: entries.filter((entry) => entry.parent === top.id).flatMap((entry) => [entry.label, entry.labelZh])
    }));
}

describe('likely pairs', () => {
  test('an entry is likeliest to pair with the one that names the same, the rarest words in common first', () => {
    const found = likelyPairs(
      [{ id: 'a', names: ['Quantum sensing'], beneath: ['Atomic clocks'] }],
      [
        { id: 'x', names: ['Advanced sensing technologies'], beneath: [] },
        { id: 'y', names: ['Quantum technologies'], beneath: ['Quantum sensing'] },
        { id: 'z', names: ['Hypersonics'], beneath: [] }
      ]
    );
    const pairs = found.get('a') ?? [];
    expect(pairs.map((pair) => pair.column)).toEqual(['y', 'x']);
    expect(pairs[0]?.shared).toEqual(['quantum', 'sensing']);
    expect(pairs[1]?.shared).toEqual(['sensing']);
    expect(pairs.every(({ likeness }) => likeness > 0 && likeness <= 1)).toBe(true);
  });

  test('Chinese names are compared by their pairs of characters', () => {
    const found = likelyPairs(
      [{ id: 'a', names: ['量子信息'], beneath: [] }],
      [
        { id: 'x', names: ['量子技术'], beneath: [] },
        { id: 'y', names: ['生物技术'], beneath: [] }
      ]
    );
    expect(found.get('a')).toEqual([expect.objectContaining({ column: 'x', shared: ['量子'] })]);
  });

  test('words that name no technology make no pair, and an entry without a word in common has none', () => {
    const found = likelyPairs(
      [{ id: 'a', names: ['Advanced technologies'], beneath: [] }],
      [{ id: 'x', names: ['Advanced computing technologies'], beneath: [] }]
    );
    expect(found.get('a')).toEqual([]);
  });

  test('of the recorded overlaps of the US and the UK list most are among the first three of their entry', () => {
    const [rows, columns] = [worded('uk-sntf-2023'), worded('us-cet-2024')];
    const found = likelyPairs(rows, columns);
    const tops = new Set([...rows, ...columns].map((entry) => entry.id));
    const strong = tables.mappings.filter(
      (m) =>
        tops.has(m.subject) && tops.has(m.object) && m.subjectCentrality === 'core' && m.objectCentrality === 'core'
    );
    expect(strong.length).toBeGreaterThan(2);
    const among = strong.filter((m) => {
      const [row, column] = found.has(m.subject) ? [m.subject, m.object] : [m.object, m.subject];
      return (found.get(row) ?? []).slice(0, 3).some((pair) => pair.column === column);
    });
    expect(among.length / strong.length).toBeGreaterThan(0.8);
  });

  test('every likely pair stands once, and its likeness does not depend on which list is in the rows', () => {
    const [us, uk] = [worded('us-cet-2024'), worded('uk-sntf-2023')];
    const [one, other] = [likelyPairs(us, uk), likelyPairs(uk, us)];
    const flat = [...one.values()].flat();
    expect(new Set(flat.map(({ row, column }) => `${row} ${column}`)).size).toBe(flat.length);
    for (const { row, column, likeness } of flat) {
      const turned = other.get(column)?.find((pair) => pair.column === row);
      expect(turned?.likeness).toBeCloseTo(likeness, 12);
    }
  });
});

describe('shared words in a text', () => {
  const marked = (text: string, ...shared: string[]) =>
    markShared(text, new Set(shared))
      .map((piece) => (piece.shared ? `[${piece.text}]` : piece.text))
      .join('');

  test('are marked in any form in which they are compared, and nothing else is', () => {
    expect(marked('Quantum Sensors, and sensing', 'quantum', 'sensor')).toBe('[Quantum] [Sensors], and sensing');
    expect(marked('量子信息、生物技术', '量子', '生物')).toBe('[量子]信息、[生物]技术');
    expect(marked('Nothing here', 'quantum')).toBe('Nothing here');
  });

  test('leave the text as it is', () => {
    for (const { label, labelZh, labelOriginal } of tables.entries)
      for (const text of [label, labelZh, labelOriginal])
        expect(
          markShared(text, new Set(['system', '技术']))
            .map((piece) => piece.text)
            .join('')
        ).toBe(text);
  });
});
