import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage, coverageGroups } from '#lib/model/coverage.ts';
import { indexCrosswalk, type Crosswalk } from '#lib/model/crosswalk.ts';
import { buildMatrix, overlapsOf } from '#lib/model/matrix.ts';
import { mappingCounts, COUNTING_RULES } from '#lib/model/counting-rules.ts';
import { centralitiesFit, invertRelation, RELATIONS } from '#lib/model/relations.ts';
import { entry } from './helpers.ts';

const LISTS = ['a', 'b', 'c'];
const CODES = ['x', 'y', 'x.1', 'x.2', 'y.1'];
const IDS = LISTS.flatMap((list) => CODES.map((code) => `${list}:${code}`));

const PAIRS = IDS.flatMap((s) => IDS.filter((o) => s < o && s[0] !== o[0]).map((o) => [s, o] as const));
const coding = fc
  .record({
    relation: fc.constantFrom(...RELATIONS),
    subjectCentrality: fc.constantFrom('core' as const, 'part' as const),
    objectCentrality: fc.constantFrom('core' as const, 'part' as const),
    evidence: fc.constantFrom('named' as const, 'scope' as const, 'inferred' as const)
  })
  .filter((c) => centralitiesFit(c.relation, c.subjectCentrality, c.objectCentrality));
const assessed = fc.subarray(
  [
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c']
  ].flatMap(([subjectList = '', objectList = '']) =>
    (['top', 'sub'] as const).map((level) => ({ subjectList, objectList, level, complete: true }))
  )
);
const anyCrosswalk: fc.Arbitrary<Crosswalk> = fc
  .tuple(fc.subarray(PAIRS, { maxLength: 14 }), fc.array(coding, { minLength: 14, maxLength: 14 }), assessed)
  .map(([pairs, codings, gone]) =>
    indexCrosswalk({
      entries: IDS.map((id) => entry(id, CODES.indexOf(id.slice(2)) + 1)),
      mappings: pairs.flatMap(([subject, object], i) => {
        const c = codings[i];
        return c ? [{ id: `m${i}`, subject, object, ...c }] : [];
      }),
      assessed: gone
    })
  );
const anyReading = fc.constantFrom(...COUNTING_RULES);

describe('in any crosswalk', () => {
  test('turning the matrix inverts every relation and keeps states, strengths and counts', () => {
    fc.assert(
      fc.property(anyCrosswalk, anyReading, (crosswalk, reading) => {
        const one = buildMatrix(crosswalk, { rows: 'a', columns: ['b'], reading });
        const turned = buildMatrix(crosswalk, { rows: 'b', columns: ['a'], reading });
        expect(overlapsOf(turned).length).toBe(overlapsOf(one).length);
        one.rows.forEach((row, r) =>
          row.cells.forEach((cell, c) => {
            const other = turned.rows[c]?.cells[r];
            expect(other?.state).toBe(cell.state);
            if (cell.state !== 'overlap' || other?.state !== 'overlap') return;
            expect(other.overlap.relation).toBe(invertRelation(cell.overlap.relation));
            expect(other.overlap.strength).toBe(cell.overlap.strength);
          })
        );
      })
    );
  });

  test('a stricter reading never adds an overlap', () => {
    fc.assert(
      fc.property(anyCrosswalk, (crosswalk) => {
        const [strict, standard, lenient] = COUNTING_RULES.map(
          (reading) =>
            new Set(
              overlapsOf(buildMatrix(crosswalk, { rows: 'a', columns: ['b', 'c'], reading })).map(
                (p) => `${p.row} ${p.column}`
              )
            )
        ) as [Set<string>, Set<string>, Set<string>];
        for (const pair of strict) expect(standard).toContain(pair);
        for (const pair of standard) expect(lenient).toContain(pair);
        expect(lenient.size).toBeGreaterThanOrEqual(strict.size);
      })
    );
  });

  test('no overlap rests on a row that the reading filters out', () => {
    fc.assert(
      fc.property(anyCrosswalk, anyReading, (crosswalk, reading) => {
        const matrix = buildMatrix(crosswalk, { rows: 'a', columns: ['b', 'c'], reading });
        const byId = new Map(crosswalk.mappings.map((m) => [m.id, m]));
        expect(matrix.rows).toHaveLength(2);
        for (const { mapping } of overlapsOf(matrix)) {
          const row = byId.get(mapping);
          expect(row && mappingCounts(row, reading)).toBe(true);
        }
      })
    );
  });

  test('margins add up to the cells, and coverage agrees with them', () => {
    fc.assert(
      fc.property(anyCrosswalk, anyReading, (crosswalk, reading) => {
        const matrix = buildMatrix(crosswalk, { rows: 'a', columns: ['b', 'c'], reading });
        const cells = overlapsOf(matrix).length;
        const byRow = matrix.rows.flatMap((row) => Object.values(row.counts)).reduce((sum, c) => sum + c.overlaps, 0);
        const byColumn = matrix.columns.reduce((sum, c) => sum + c.count.overlaps, 0);
        expect([byRow, byColumn]).toEqual([cells, cells]);
        const covered = matrix.rows.filter((row) => (row.counts['b']?.overlaps ?? 0) > 0).map((row) => row.entry.id);
        expect(coverage(crosswalk, 'a', 'b', reading).covered).toEqual(covered);
      })
    );
  });

  test('regions and coverage put every entry of a list in exactly one place', () => {
    fc.assert(
      fc.property(anyCrosswalk, anyReading, (crosswalk, reading) => {
        const top = (crosswalk.top.get('a') ?? []).map((e) => e.id).sort();
        const r = coverageGroups(crosswalk, 'a', ['b', 'c'], reading);
        expect([...r.both, ...r.firstOnly, ...r.secondOnly, ...r.neither, ...r.unsettled].sort()).toEqual(top);
        const c = coverage(crosswalk, 'a', 'b', reading);
        expect([...c.covered, ...c.uncovered, ...c.unsettled].sort()).toEqual(top);
      })
    );
  });
});
