import { describe, expect, test } from 'vitest';
import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import { COUNTING_RULES } from '#lib/model/counting-rules.ts';
import { listPage } from '#lib/records/lists.server.ts';
import { matrixPage } from '../../src/routes/[[lang=lang]]/matrix/matrix-page.server.ts';
import { headline } from '#lib/model/headline.ts';
import { DEFAULT_VIEW, LATEST_VIEW, PRESETS, READY_VIEWS, sameView, viewOfPair } from '#lib/model/views.ts';
import { shipped } from './helpers.ts';

const views = [DEFAULT_VIEW, ...READY_VIEWS];

describe('the ready views', () => {
  test('hold every preset, and none twice', () => {
    for (const { view } of PRESETS) expect(views.filter((v) => sameView(v, view))).toHaveLength(1);
    expect(new Set(views.map((v) => JSON.stringify(v))).size).toBe(views.length);
  });

  test('were all gone through: no figure of any of them is unsettled', () => {
    for (const view of views) {
      const { data } = matrixPage(view);
      for (const column of view.columns)
        expect(
          data.assessed.some(
            (a) =>
              a.level === 'top' &&
              a.complete &&
              [a.subjectList, a.objectList].sort().join() === [view.rows, column].sort().join()
          ),
          `${view.rows} ${column}`
        ).toBe(true);
      expect(headline(indexCrosswalk(data), view).every((f) => f.settled)).toBe(true);
    }
  });

  test('count what the pages of their lists count, in both directions and under every reading', () => {
    const counted = (from: string, to: string) => listPage(from)?.coverage.find((c) => c.id === to);
    let compared = 0;
    for (const view of views) {
      const figures = headline(indexCrosswalk(matrixPage(view).data), view);
      for (const column of view.columns) {
        const [there, back] = [counted(view.rows, column), counted(column, view.rows)];
        const covered = figures.find((f) => f.kind === 'covered' && f.list === column);
        expect(covered).toMatchObject({ values: back?.counts, total: back?.total });
        for (const reading of COUNTING_RULES) {
          // Two columns: what is in this list is what is in both and in this one only.
          const own = figures.filter((f) =>
            view.columns.length === 2
              ? f.kind === 'both' || (f.kind === 'only' && f.list === column)
              : f.kind === 'in' && f.list === column
          );
          expect(
            own.reduce((sum, f) => sum + f.values[reading], 0),
            `${view.rows} in ${column}, ${reading}`
          ).toBe(there?.counts[reading]);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(40);
  });

  test('name what came after their lists, and the latest editions have no successor', () => {
    const after = (id: string) => shipped.lists.find((l) => l.id === id)?.succeededBy ?? '';
    for (const view of views) {
      const superseded = [view.rows, ...view.columns].filter(after);
      const said = matrixPage(view).successions;
      expect(said.map((s) => s.list.id).sort()).toEqual(superseded.sort());
      for (const { list, next } of said) expect(next.id).toBe(after(list.id));
    }
    expect([LATEST_VIEW.rows, ...LATEST_VIEW.columns].map(after)).toEqual(['', '', '', '']);
  });

  test('a cell leads to a ready view that shows it, the default before the others', () => {
    expect(viewOfPair('cn-eff-2024', 'us-cet-2024')).toEqual(DEFAULT_VIEW);
    expect(viewOfPair('cn-15fyp-2026', 'uk-dtsp-2025')).toEqual(LATEST_VIEW);
    expect(viewOfPair('cn-eff-2024', 'nato-edt-2024')).toEqual(PRESETS.find((p) => p.name === 'eu-nato')?.view);
    expect(viewOfPair('jp-sct-2022', 'us-cet-2024')).toBeUndefined();
  });
});
