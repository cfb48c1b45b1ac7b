import { describe, expect, test } from 'vitest';
import { addressWith } from '#lib/urls/parts.ts';
import { cellsOf, layOut, openLines } from '#lib/model/matrix.ts';
import { arrangement, clusterOverlaps } from '#lib/model/arrange.ts';
import { filtersSet, NO_FILTERS, visibleRows } from '#lib/model/filters.ts';
import { INITIAL_STATE, queryOfState, stateOfQuery, turnedState, type MatrixState } from '#lib/urls/matrix-state.ts';
import { headline } from '#lib/model/headline.ts';
import { CORE_LISTS, DEFAULT_VIEW, READY_VIEWS, sameView, TOPICS, turned } from '#lib/model/views.ts';
import { matrixData } from '#lib/model/matrix-data.ts';
import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import { entriesOf } from '../count.ts';
import { entry, mapping, shipped, shippedCrosswalk, smallCrosswalk } from './helpers.ts';

describe('the state of a matrix in its address', () => {
  const full: MatrixState = {
    reading: 'strict',
    order: 'theme',
    open: ['cn-eff-2024:next-gen-it', 'us-cet-2024:quantum'],
    filters: {
      category: 'future',
      strength: '3',
      relation: 'equal',
      evidence: 'named',
      codings: 'unanimous',
      wording: 'partly',
      entry: 'us-cet-2024:space',
      counterpart: 'with'
    },
    cell: { row: 'cn-eff-2024:quantum-information', column: 'us-cet-2024:quantum' },
    pin: { row: 'cn-eff-2024:agi', column: 'uk-sntf-2023:artificial-intelligence' }
  };

  test('comes back as it went in, and its address has no escapes to speak of', () => {
    const address = addressWith(new URL('https://example.org/x/'), queryOfState(full));
    expect(address).not.toContain('%');
    expect(stateOfQuery(new URL(address).searchParams)).toEqual(full);
  });

  test('is nothing for the default view, and takes away what is no longer asked for', () => {
    expect(Object.values(queryOfState(INITIAL_STATE)).join('')).toBe('');
    const address = addressWith(new URL('https://example.org/x/?reading=strict&other=1'), queryOfState(INITIAL_STATE));
    expect(address).toBe('https://example.org/x/?other=1');
  });

  test('leaves at its default what it does not know', () => {
    const asked = stateOfQuery(new URLSearchParams('reading=generous&order=random&strength=9&relation=above&cell=x'));
    expect(asked).toEqual(INITIAL_STATE);
  });

  test('turned twice is what it was; turned once, pairs and relations are read from the other side', () => {
    expect(turnedState(turnedState(full))).toEqual(full);
    const turnedOnce = turnedState({ ...full, filters: { ...full.filters, relation: 'subset' } });
    expect(turnedOnce.filters).toEqual({ ...full.filters, relation: 'superset' });
    expect(turnedOnce.cell).toEqual({ row: 'us-cet-2024:quantum', column: 'cn-eff-2024:quantum-information' });
    expect(turnedOnce.open).toEqual(full.open);
    expect(turnedState(INITIAL_STATE)).toEqual(INITIAL_STATE);
  });
});

describe('filters', () => {
  const data = matrixData(shipped, CORE_LISTS, 'top');
  const rows = data.entries.filter((e) => e.list === 'cn-eff-2024');

  test('that ask for nothing leave everything, and are counted as none', () => {
    expect(filtersSet(NO_FILTERS)).toBe(0);
    expect(visibleRows(NO_FILTERS, rows, [])).toBeNull();
  });

  test('about rows and about counterparts leave the rows that fit both', () => {
    const passing = [{ row: 'cn-eff-2024:agi', column: 'us-cet-2024:artificial-intelligence' }];
    const shown = (filters: Partial<typeof NO_FILTERS>) => [
      ...(visibleRows({ ...NO_FILTERS, ...filters }, rows, passing) ?? [])
    ];
    expect(shown({ counterpart: 'with' })).toEqual(['cn-eff-2024:agi']);
    expect(shown({ counterpart: 'without' })).toHaveLength(entriesOf('cn-eff-2024', 'top').length - 1);
    expect(shown({ category: 'future' })).toHaveLength(
      entriesOf('cn-eff-2024', 'top').filter((e) => e['category'] === 'future').length
    );
    expect(shown({ category: 'emerging', counterpart: 'with' })).toEqual([]);
    expect(shown({ entry: 'us-cet-2024:artificial-intelligence' })).toEqual(['cn-eff-2024:agi']);
    expect(shown({ entry: 'cn-eff-2024:metaverse' })).toEqual(['cn-eff-2024:metaverse']);
  });

  test('show and hide what is opened with the row above it', () => {
    const opened = matrixData(shipped, CORE_LISTS, 'all').entries.filter(
      (e) => e.id.startsWith('cn-eff-2024:aerospace') || e.id === 'cn-eff-2024:agi'
    );
    const shown = visibleRows({ ...NO_FILTERS, category: 'emerging' }, opened, []);
    expect(shown).toEqual(
      new Set(['cn-eff-2024:aerospace', 'cn-eff-2024:aerospace.aviation-equipment', 'cn-eff-2024:aerospace.satellites'])
    );
  });
});

describe('the lines of a matrix', () => {
  test('are the same in every order, grouped alike', () => {
    const ids = (order: 'official' | 'together' | 'theme') =>
      layOut(shippedCrosswalk, { ...DEFAULT_VIEW, arrange: arrangement(order, TOPICS) }).rows.map((g) =>
        g.lines.map((l) => l.entry.id)
      );
    const official = ids('official');
    for (const order of ['together', 'theme'] as const) {
      expect(ids(order)).not.toEqual(official);
      expect(ids(order).map((g) => [...g].sort())).toEqual(official.map((g) => [...g].sort()));
    }
  });

  test('have opened sub-entries after their parent, one level deeper', () => {
    const { columns } = openLines(shippedCrosswalk, layOut(shippedCrosswalk, DEFAULT_VIEW), ['us-cet-2024:quantum']);
    const lines = columns[0]?.lines ?? [];
    const at = lines.findIndex((l) => l.entry.id === 'us-cet-2024:quantum');
    const beneath = entriesOf('us-cet-2024').filter((e) => e['parent_id'] === 'us-cet-2024:quantum');
    expect(lines.slice(at + 1, at + 1 + beneath.length).map((l) => [l.entry.id, l.depth])).toEqual(
      beneath.map((e) => [e['entry_id'], 1])
    );
    expect(lines).toHaveLength(entriesOf('us-cet-2024', 'top').length + beneath.length);
  });

  test('opening changes no group but its own, and no cell between top-level entries', () => {
    const top = layOut(shippedCrosswalk, DEFAULT_VIEW);
    const opened = openLines(shippedCrosswalk, top, ['cn-eff-2024:aerospace']);
    expect(opened.rows.map((group, i) => group === top.rows[i])).toEqual([false, true]);
    expect(opened.columns.every((group, i) => group === top.columns[i])).toBe(true);
    // The built page has the top level only; its rows stand when the sub-entries have come.
    for (const view of [DEFAULT_VIEW, ...READY_VIEWS]) {
      const built = indexCrosswalk(matrixData(shipped, [view.rows, ...view.columns], 'top'));
      const ids = (list: string) => shippedCrosswalk.top.get(list)?.map((e) => e.id) ?? [];
      for (const row of ids(view.rows))
        for (const column of view.columns.flatMap(ids))
          expect(cellsOf(built, row, column), `${row} ${column}`).toEqual(cellsOf(shippedCrosswalk, row, column));
    }
  });

  test('brought together, an entry stands nearer to its counterpart, and one without stays last', () => {
    const rows = ['a:x', 'a:y', 'a:z'].map((id, i) => entry(id, i + 1));
    const columns = ['b:p', 'b:q', 'b:r'].map((id, i) => entry(id, i + 1));
    const { rows: [r = []] = [], columns: [c = []] = [] } = clusterOverlaps(
      [rows],
      [columns],
      [mapping('a:z equal b:p core core named'), mapping('a:x equal b:r core core named')]
    );
    expect(r.map((e) => e.id)).toEqual(['a:z', 'a:x', 'a:y']);
    expect(c.map((e) => e.id)).toEqual(['b:p', 'b:r', 'b:q']);
  });
});

describe('views', () => {
  test('each ordered pair of the core lists has a page of its own, and turning twice leads back', () => {
    for (const rows of CORE_LISTS)
      for (const column of CORE_LISTS.filter((l) => l !== rows))
        expect(READY_VIEWS.some((v) => sameView(v, { rows, columns: [column] }))).toBe(true);
    for (const view of READY_VIEWS) expect(turned(turned(view))).toEqual(view);
  });

  test('the headline is the same from the page’s extract as from all tables', () => {
    for (const view of [DEFAULT_VIEW, ...READY_VIEWS]) {
      const extract = indexCrosswalk(matrixData(shipped, [view.rows, ...view.columns], 'top'));
      expect(headline(extract, view)).toEqual(headline(shippedCrosswalk, view));
    }
  });

  test('a pair of lists that nobody compared is not assessed throughout, and its headline counts nothing', () => {
    const crosswalk = smallCrosswalk(['a:x', 'b:y'], [], []);
    expect(headline(crosswalk, { rows: 'a', columns: ['b'] }).map((f) => f.settled)).toEqual([false, false]);
    for (const view of READY_VIEWS) expect(headline(shippedCrosswalk, view).every((f) => f.settled)).toBe(true);
  });
});
