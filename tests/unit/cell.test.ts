import { describe, expect, test } from 'vitest';
import { cellOf } from '#lib/model/cell.ts';
import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import { entry, smallCrosswalk } from './helpers.ts';

const IDS = ['a:x', 'a:x.1', 'a:x.2', 'b:y', 'b:y.1', 'b:y.2'];

describe('a cell', () => {
  test('shows the row recorded for exactly its pair', () => {
    const crosswalk = smallCrosswalk(IDS, ['a:x superset b:y part core named']);
    expect(cellOf(crosswalk, 'a:x', 'b:y', 'strict')).toEqual({
      state: 'overlap',
      overlap: {
        origin: 'recorded',
        relation: 'superset',
        strength: 2,
        evidence: 'named',
        mapping: 'a:x superset b:y part core named',
        disputed: false
      }
    });
  });

  test('reads the other way round where the matrix is turned', () => {
    const crosswalk = smallCrosswalk(IDS, ['a:x superset b:y part core named']);
    expect(cellOf(crosswalk, 'b:y', 'a:x', 'strict')).toMatchObject({ overlap: { relation: 'subset', strength: 2 } });
  });

  test('is none, and says what was left out, where the reading does not count its row', () => {
    const crosswalk = smallCrosswalk(IDS, ['a:x intersects b:y part part named']);
    expect(cellOf(crosswalk, 'a:x', 'b:y', 'standard')).toMatchObject({ state: 'none', leftOut: { strength: 1 } });
    expect(cellOf(crosswalk, 'a:x', 'b:y', 'lenient')).toMatchObject({ state: 'overlap' });
  });

  test('never brings a filtered row back as derived from what stands beneath it', () => {
    const crosswalk = smallCrosswalk(IDS, [
      'a:x intersects b:y part part inferred',
      'a:x.1 equal b:y.1 core core named'
    ]);
    expect(cellOf(crosswalk, 'a:x', 'b:y', 'standard').state).toBe('none');
  });

  test('without a row of its own is derived from beneath: intersects, the lifted side counts as part', () => {
    const crosswalk = smallCrosswalk(IDS, ['a:x.1 equal b:y core core named']);
    expect(cellOf(crosswalk, 'a:x', 'b:y', 'strict')).toMatchObject({
      state: 'overlap',
      overlap: { origin: 'derived', relation: 'intersects', strength: 2, evidence: 'named' }
    });
  });

  test('lifted on both sides is marginal and counts under the lenient reading only', () => {
    const crosswalk = smallCrosswalk(IDS, ['a:x.1 equal b:y.1 core core named']);
    expect(cellOf(crosswalk, 'a:x', 'b:y', 'standard')).toMatchObject({ state: 'none', leftOut: { strength: 1 } });
    expect(cellOf(crosswalk, 'a:x', 'b:y', 'lenient')).toMatchObject({ overlap: { origin: 'derived', strength: 1 } });
  });

  test('takes the strongest of several rows beneath', () => {
    const crosswalk = smallCrosswalk(IDS, ['a:x.1 intersects b:y part part named', 'a:x.2 subset b:y core core scope']);
    expect(cellOf(crosswalk, 'a:x', 'b:y', 'lenient')).toMatchObject({ overlap: { strength: 2, evidence: 'scope' } });
  });

  test('of a sub-entry lies within what its parent equals or lies within', () => {
    for (const relation of ['equal', 'subset']) {
      const crosswalk = smallCrosswalk(IDS, [`a:x ${relation} b:y core core named`]);
      expect(cellOf(crosswalk, 'a:x.1', 'b:y', 'strict')).toMatchObject({
        overlap: { origin: 'derived', relation: 'subset', strength: 2 }
      });
    }
  });

  test('of a sub-entry is contained in what its parent equals or contains', () => {
    for (const relation of ['equal', 'superset']) {
      const crosswalk = smallCrosswalk(IDS, [`a:x ${relation} b:y core core named`]);
      expect(cellOf(crosswalk, 'a:x', 'b:y.1', 'strict')).toMatchObject({ overlap: { relation: 'superset' } });
    }
  });

  test('of two sub-entries does not follow from their parents', () => {
    const crosswalk = smallCrosswalk(IDS, ['a:x equal b:y core core named']);
    expect(cellOf(crosswalk, 'a:x.1', 'b:y.1', 'lenient')).toEqual({ state: 'none', leftOut: null });
  });

  test('does not follow downward from a row that only intersects', () => {
    const crosswalk = smallCrosswalk(IDS, ['a:x intersects b:y core core named']);
    expect(cellOf(crosswalk, 'a:x.1', 'b:y', 'lenient')).toEqual({ state: 'none', leftOut: null });
  });

  test('is not handed down from a row that the reading leaves out', () => {
    const crosswalk = smallCrosswalk(IDS, ['a:x subset b:y core part inferred']);
    expect(cellOf(crosswalk, 'a:x.1', 'b:y', 'standard').state).toBe('none');
  });

  test('is not assessed where nobody has looked', () => {
    const crosswalk = smallCrosswalk(IDS, [], []);
    expect(cellOf(crosswalk, 'a:x', 'b:y', 'lenient')).toEqual({ state: 'not-assessed' });
  });

  test('of sub-entries is not assessed where only the level above was gone through and shares something', () => {
    const crosswalk = smallCrosswalk(IDS, ['a:x intersects b:y core core named'], ['top']);
    expect(cellOf(crosswalk, 'a:x.1', 'b:y.1', 'lenient')).toEqual({ state: 'not-assessed' });
  });

  test('of sub-entries is none where the pair above was gone through and shares nothing', () => {
    const crosswalk = smallCrosswalk(IDS, [], ['top']);
    expect(cellOf(crosswalk, 'a:x.1', 'b:y.1', 'lenient')).toEqual({ state: 'none', leftOut: null });
  });

  test('of two entries of one list does not exist', () => {
    expect(() => cellOf(smallCrosswalk(IDS, []), 'a:x', 'a:x.1', 'lenient')).toThrow('of one list');
  });

  test('of a pair that is said to share nothing is none, and so is what lies beneath; every other pair is not assessed', () => {
    const crosswalk = indexCrosswalk({
      entries: [...IDS, 'b:z'].map((id, i) => entry(id, i + 1)),
      mappings: [],
      assessed: [],
      none: [['a:x', 'b:y']]
    });
    expect(cellOf(crosswalk, 'a:x', 'b:y', 'standard')).toEqual({ state: 'none', leftOut: null });
    expect(cellOf(crosswalk, 'b:y', 'a:x', 'lenient').state).toBe('none');
    expect(cellOf(crosswalk, 'a:x.1', 'b:y.2', 'standard').state).toBe('none');
    expect(cellOf(crosswalk, 'a:x', 'b:z', 'standard').state).toBe('not-assessed');
  });
});
