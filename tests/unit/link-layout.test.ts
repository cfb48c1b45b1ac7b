import { describe, expect, test } from 'vitest';
import { COLUMNS, drawLinks } from '../../src/lib/figures/overlap-links.ts';
import { crossings, linkLayout } from '../../src/lib/model/link-layout.ts';
import { DEFAULT_VIEW } from '../../src/lib/model/views.ts';
import { entriesOf, field, FIRST_COLUMNS, FIRST_ROWS, pairsOf, READING_NAMES, regionsOf } from '../count.ts';
import { shippedCrosswalk } from './helpers.ts';

const idsOf = (list: string) => entriesOf(list, 'top').map((entry) => field(entry, 'entry_id'));

describe.each(READING_NAMES)('the lists beside each other under the %s rule', (rule) => {
  const layout = linkLayout(shippedCrosswalk, DEFAULT_VIEW, rule);
  const drawn = drawLinks(layout);

  test('have a link for each overlap that the rule counts, and no other', () => {
    const counted = pairsOf(FIRST_ROWS, FIRST_COLUMNS, rule).map(({ row, column }) => `${row} ${column}`);
    expect(layout.links.map(({ row, column }) => `${row} ${column}`).sort()).toEqual(counted.sort());
    expect(drawn.links).toHaveLength(counted.length);
  });

  test('name every entry once, the middle ones in blocks by where they have a counterpart', () => {
    const { both, firstOnly, secondOnly, neither } = regionsOf(FIRST_ROWS, FIRST_COLUMNS, rule);
    const size = (group: string) => layout.blocks.find((block) => block.group === group)?.entries.length ?? 0;
    expect(['both', 'firstOnly', 'secondOnly', 'neither'].map(size)).toEqual([both, firstOnly, secondOnly, neither]);
    expect(drawn.middle.map(({ id }) => id).sort()).toEqual(idsOf(FIRST_ROWS).sort());
    for (const { list, linked, alone } of drawn.sides)
      expect([...linked, ...alone].map(({ id }) => id).sort()).toEqual(idsOf(list).sort());
  });

  test('keep names apart and within the drawing, and are the same at every making', () => {
    for (const { linked, alone } of drawn.sides) {
      const places = [...linked, ...alone].map(({ y }) => y);
      places.slice(1).forEach((y, i) => expect(y - (places[i] ?? 0)).toBeGreaterThanOrEqual(20));
      for (const y of places) expect(y > 0 && y < drawn.height).toBe(true);
    }
    expect(linkLayout(shippedCrosswalk, DEFAULT_VIEW, rule)).toEqual(layout);
    for (const { d } of drawn.links) expect(d).not.toMatch(/NaN|undefined/);
    expect(COLUMNS.first).toBeLessThan(COLUMNS.middle[0]);
  });

  test('have fewer crossings than in the official order', () => {
    const { rows, columns } = DEFAULT_VIEW;
    const official = {
      ...layout,
      blocks: layout.blocks.map((b) => ({ ...b, entries: idsOf(rows).filter((id) => b.entries.includes(id)) })),
      sides: columns.map((list) => ({ list, linked: idsOf(list), alone: [], groups: {} }))
    };
    expect(crossings(layout)).toBeLessThan(crossings(official));
  });
});
