import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { regionsFigure } from '#lib/figures/coverage-groups.ts';
import { wordsOf, type Setting } from '#lib/figures/frame.ts';
import { matrixFigure } from '#lib/figures/matrix.ts';
import { drawLinks, linksFigure, linksFinding } from '#lib/figures/overlap-links.ts';
import { drawnColumns, seenLinks, seenRegions } from '#lib/figures/own-glance.ts';
import { svgOf } from '#lib/figures/scene.ts';
import { ownOverlapRows, seenCoverageFile, seenFile } from '#lib/formats/own-seen.ts';
import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import { NO_FILTERS } from '#lib/model/filters.ts';
import { headline } from '#lib/model/headline.ts';
import { cellsOf, layOut } from '#lib/model/matrix.ts';
import { matrixData, matrixLists, listsById } from '#lib/model/matrix-data.ts';
import { showMatrix } from '#lib/model/shown-matrix.ts';
import { DEFAULT_VIEW, type View } from '#lib/model/views.ts';
import { addressOfView, firstView, ownView, sourcesOf, viewInAddress } from '#lib/records/own-view.ts';
import type { OwnList, OwnMapping, OwnPair } from '#lib/records/own-work.ts';
import { release } from '#lib/tables/release.ts';
import { INITIAL_STATE } from '#lib/urls/matrix-state.ts';
import { en } from '#lib/words/en/shared.ts';
import { zh } from '#lib/words/zh/shared.ts';
import { counted, coveredBy, entriesOf, field, parsed, READING_NAMES, shownFirst, type ReadingName } from '../count.ts';
import { shipped } from './helpers.ts';
import { ownEntry, ownPair } from './own-works.ts';

const OWN = 'my-bakery';
const NAMES = ['Chips', 'Machine learning', 'Qubits', 'Yeast', 'Ovens', '=Bread()'];
const [US, UK] = DEFAULT_VIEW.columns;
const CN = DEFAULT_VIEW.rows;

const LIST: OwnList = {
  kind: 'list',
  id: OWN,
  number: 4,
  name: 'Bakery',
  file: 'bakery.csv',
  kept: '2026-11-28T10:00:00.000Z',
  extraColumns: [],
  facts: { name: 'Bakery', issuer: '', year: '', language: '', country: '', url: '', purpose: '' },
  entries: NAMES.map((label, i) => ownEntry({ id: `${OWN}:e${i}`, code: `e${i}`, label, position: i + 1 }))
};

/** A pair as a line: row entry, column entry, relation, centralities, evidence; `–` for an entry without counterpart. */
function pairOf(line: string, columns: string): OwnPair {
  const [subject = '', object = '', relation = '', s = '', o = '', evidence = ''] = line.split(' ');
  return ownPair({
    subject,
    object: object === '–' ? null : object,
    searched: object === '–' ? columns : '',
    relation: relation as OwnPair['relation'],
    subjectCentrality: (s || null) as OwnPair['subjectCentrality'],
    objectCentrality: (o || null) as OwnPair['objectCentrality'],
    evidence: (evidence || null) as OwnPair['evidence'],
    rationale: 'A reason',
    coders: ['Ann'],
    date: '2026-11-27'
  });
}

const LINES = {
  [US]: [
    `${OWN}:e0 ${US}:semiconductors-microelectronics superset core core named`,
    `${OWN}:e1 ${US}:artificial-intelligence equal core core named`,
    `${OWN}:e3 ${US}:biotechnologies intersects part core scope`,
    `${OWN}:e4 ${US}:hypersonics intersects part part named`,
    `${OWN}:e5 – none`
  ],
  [UK]: [
    `${OWN}:e0 ${UK}:semiconductors equal core core named`,
    `${OWN}:e1 ${UK}:artificial-intelligence intersects core core inferred`,
    `${OWN}:e2 ${UK}:quantum-technologies subset core part named`,
    `${OWN}:e3 – none`,
    `${OWN}:e4 – none`,
    `${OWN}:e5 – none`
  ]
} as Record<string, readonly string[]>;

const mappingWith = (columns: string, number: number, kept: string, lines = LINES[columns] ?? []): OwnMapping => ({
  kind: 'mapping',
  id: `my-mapping-${number}`,
  number,
  name: `Mapping ${number}`,
  file: '',
  kept,
  extraColumns: [],
  rows: OWN,
  columns,
  pairs: lines.map((line) => pairOf(line, columns))
});
const TO_US = mappingWith(US, 5, '2026-11-28T11:00:00.000Z');
const TO_UK = mappingWith(UK, 6, '2026-11-28T12:00:00.000Z');

const PROJECT = matrixLists(shipped);
const marked = ({ name }: OwnList) => {
  const both = { en: `${name} (your own)`, zh: `${name}（自己的）` };
  return { name: both, short: both };
};
const viewOf = (view: View, mappings: readonly OwnMapping[]) =>
  ownView({
    view,
    projectLists: PROJECT,
    ownLists: [view.rows, ...view.columns].includes(OWN) ? [LIST] : [],
    mappings,
    detail: matrixData(shipped, [view.rows, ...view.columns], 'all'),
    marked
  });
const OWN_ROWS: View = { rows: OWN, columns: [US, UK] };

/** What the test itself counts of the lines above: by the other list, the entries of either side that have a counterpart. */
function countedLines(columns: string, rule: ReadingName) {
  const pairs = (LINES[columns] ?? [])
    .map((line) => line.split(' '))
    .filter(([, object, relation = '', s = '', o = '', evidence = '']) =>
      object === '–'
        ? false
        : counted(
            { ext_relation: relation, ext_subject_centrality: s, ext_object_centrality: o, ext_evidence: evidence },
            rule
          )
    );
  return {
    overlaps: pairs.length,
    rows: new Set(pairs.map(([subject]) => subject)),
    columns: new Set(pairs.map(([, object]) => object))
  };
}

describe.each(READING_NAMES)('own mappings side by side under the %s rule', (rule) => {
  const seen = viewOf(OWN_ROWS, [TO_US, TO_UK]);
  const crosswalk = indexCrosswalk(seen.data);
  const shown = showMatrix(crosswalk, layOut(crosswalk, OWN_ROWS), rule, NO_FILTERS);

  test('have the same counts in matrix, headline, coverage table, title of the glance and files', async () => {
    const expected = [US, UK].map((list) => countedLines(list, rule));
    const overlaps = expected.reduce((sum, { overlaps: n }) => sum + n, 0);
    expect(shown.overlaps).toHaveLength(overlaps);

    const coverage = parsed(seenCoverageFile(crosswalk, seen, false).content as string).filter(
      (row) => row['reading'] === rule
    );
    const figures = headline(crosswalk, OWN_ROWS).filter(({ kind }) => kind === 'covered' || kind === 'in');
    const data = seenLinks(crosswalk, seen, OWN_ROWS.columns);
    const drawn = drawLinks(data.layouts[rule]);
    const finding = linksFinding(data, drawn, wordsOf('en', en));
    [US, UK].forEach((list, i) => {
      const { rows, columns } = expected[i] ?? { rows: new Set(), columns: new Set() };
      const csv = (from: string, to: string) => {
        const row = coverage.find((one) => one['from_list'] === from && one['to_list'] === to);
        return Number(field(row, 'covered'));
      };
      expect([csv(OWN, list), csv(list, OWN)]).toEqual([rows.size, columns.size]);
      expect(figures.find((f) => f.list === list && f.kind === 'covered')?.values[rule]).toBe(columns.size);
      expect(finding).toContain(
        `${rows.size}${i === 0 ? (rows.size === 1 ? ' has' : ' have') + ' a counterpart' : ''} in`
      );
      const regions = seenRegions(crosswalk, seen).coverage.find((one) => one.from === OWN && one.to === list);
      expect(regions?.counts[rule]).toBe(rows.size);
    });
    expect(drawn.links).toHaveLength(overlaps);

    const file = await seenFile('csv', '', { seen, shown, reading: rule });
    const records = parsed(file.content as string);
    expect(records).toHaveLength(overlaps);
    for (const record of records) {
      expect(field(record, 'readings').split('|')).toContain(rule);
      expect(field(record, 'caveat')).toMatch(/^Own work, not part of the data set .*: Mapping [56] \(2026-11-28\)$/);
      expect([record['data_version'], record['licence'], record['coded_by']]).toEqual(['', '', 'Ann']);
    }
  });
});

test('own list and lists of the site stand in one matrix, the site’s records as they are and the rest not assessed', () => {
  const view: View = { rows: CN, columns: [US, UK, OWN] };
  const seen = viewOf(view, [TO_US]);
  const crosswalk = indexCrosswalk(seen.data);
  for (const rule of READING_NAMES) {
    const shown = showMatrix(crosswalk, layOut(crosswalk, view), rule, NO_FILTERS);
    expect(shown.overlaps).toHaveLength(shownFirst(rule));
    const states = new Set(
      shown.groups.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.filter((_, at) => shown.columns[at]?.entry.list === OWN).map((c) => c.state))
      )
    );
    expect([...states]).toEqual(['not-assessed']);
  }
  expect([seen.mixed, seen.works.map(({ name }) => name)]).toEqual([true, ['Bakery']]);
});

test('a mapping of the reader’s between two lists of the site takes the place of its records, and what it leaves out is not assessed', () => {
  const view: View = { rows: US, columns: [UK] };
  const line = `${US}:hypersonics ${UK}:semiconductors intersects core core named`;
  const mapping = { ...mappingWith(UK, 7, '2026-11-28T13:00:00.000Z', [line]), rows: US };
  const states = (mappings: readonly OwnMapping[]) => {
    const crosswalk = indexCrosswalk(viewOf(view, mappings).data);
    const all = entriesOf(US, 'top').flatMap((row) =>
      entriesOf(UK, 'top').map(
        (column) => cellsOf(crosswalk, field(row, 'entry_id'), field(column, 'entry_id')).lenient.state
      )
    );
    const count = (state: string) => all.filter((one) => one === state).length;
    return { all: all.length, overlap: count('overlap'), none: count('none'), open: count('not-assessed') };
  };
  const own = states([mapping]);
  expect(own).toEqual({ all: own.all, overlap: 1, none: 0, open: own.all - 1 });
  const site = states([]);
  expect(site.open).toBe(0);
  expect(site.overlap).toBeGreaterThanOrEqual(coveredBy(US, UK, 'lenient').size);
});

describe('whose codings stand between two lists', () => {
  const older = { ...TO_US, id: 'my-mapping-old', number: 8, kept: '2026-11-01T00:00:00.000Z' };
  const turnedRound = { ...TO_US, id: 'my-mapping-turned', number: 9, rows: US, columns: OWN };
  const project = new Set(PROJECT.map(({ id }) => id));
  const shownOf = (mappings: readonly OwnMapping[], chosen: readonly number[] = [], seen = OWN) =>
    sourcesOf(OWN_ROWS, mappings, project, chosen, seen).map((source) => source.shown?.number ?? null);

  test('is the newest of the reader’s mappings, unless another is chosen or is being seen', () => {
    expect(shownOf([older, TO_US, TO_UK])).toEqual([5, 6, null]);
    expect(shownOf([older, TO_US, TO_UK], [8])).toEqual([8, 6, null]);
    expect(shownOf([older, TO_US, TO_UK], [], older.id)).toEqual([8, 6, null]);
    expect(shownOf([turnedRound])).toEqual([9, null, null]);
  });

  test('between two lists of the site is the site, unless the reader chooses a mapping or sees one', () => {
    const own = { ...TO_UK, id: 'my-mapping-site', number: 10, rows: US };
    expect(shownOf([own])).toEqual([null, null, null]);
    expect(shownOf([own], [10])).toEqual([null, null, 10]);
    expect(shownOf([own], [], own.id)).toEqual([null, null, 10]);
  });
});

test('an address names own lists by number, and says nothing else of them', () => {
  const lists = [...PROJECT.map(({ id }) => ({ id, number: 0 })), LIST];
  const first = firstView(LIST, [TO_US, TO_UK], lists);
  expect(first).toEqual(OWN_ROWS);
  expect(firstView(LIST, [], lists)).toEqual({ rows: OWN, columns: DEFAULT_VIEW.columns });
  const parts = addressOfView({ rows: CN, columns: [US, OWN] }, lists);
  expect(parts).toEqual({ rows: CN, with: `${US}_4` });
  expect(viewInAddress(new URLSearchParams(parts), first, lists)).toEqual({ rows: CN, columns: [US, OWN] });
  expect(viewInAddress(new URLSearchParams('rows=99&with=none'), first, lists)).toEqual({ rows: OWN, columns: [] });
});

describe('figures of own works', () => {
  const setting = (locale: 'en' | 'zh', mixed: boolean): Setting => ({
    words: wordsOf(locale, { en, zh }[locale]),
    release,
    layout: 'page',
    own: { works: [{ name: 'Bakery', date: '2026-11-28' }], mixed }
  });
  const textIn = (svg: string) => svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  const figures = (view: View, mappings: readonly OwnMapping[], of: Setting) => {
    const seen = viewOf(view, mappings);
    const crosswalk = indexCrosswalk(seen.data);
    const shown = showMatrix(crosswalk, layOut(crosswalk, view), 'standard', NO_FILTERS);
    const lists = listsById(seen.data.lists);
    return [
      matrixFigure({ view, lists, shown, settings: INITIAL_STATE, headline: headline(crosswalk, view) }, of),
      linksFigure(seenLinks(crosswalk, seen, drawnColumns(crosswalk, seen)), 'standard', of),
      regionsFigure(seenRegions(crosswalk, seen), of)
    ];
  };

  test('say the reader’s name, its day and that it is no part of the data set, and have neither its source nor its licence', () => {
    for (const view of [OWN_ROWS, { rows: OWN, columns: [US] }, { rows: US, columns: [OWN] }])
      for (const figure of figures(view, [TO_US, TO_UK], setting('en', false))) {
        const text = textIn(svgOf(figure));
        expect(text).toContain(
          'Own list, not part of the data set of Priority Crosswalk: “Bakery” (28 November 2026).'
        );
        expect(text).not.toMatch(/CC BY|Source:|language models|NaN|undefined/);
        expect(figure.title).toContain('Bakery (your own)');
        expect(figure.file).toMatch(/^own_/);
      }
    for (const figure of figures(OWN_ROWS, [TO_US, TO_UK], setting('zh', false)))
      expect(textIn(svgOf(figure)).replaceAll(' ', '')).toContain(
        '不属于PriorityCrosswalk的数据：“Bakery”（2026年11月28日）'
      );
  });

  test('name the data set where its records are shown beside own ones', () => {
    for (const figure of figures({ rows: OWN, columns: [US, UK] }, [TO_US, TO_UK], setting('en', true)))
      expect(textIn(svgOf(figure))).toContain(`Priority Crosswalk, data version ${release.version}`);
  });

  test('draw lists with codings, the reader’s own first, and nothing where none of them is the reader’s', () => {
    const drawn = (view: View, mappings: readonly OwnMapping[]) => {
      const seen = viewOf(view, mappings);
      return drawnColumns(indexCrosswalk(seen.data), seen);
    };
    expect(drawn({ rows: US, columns: [CN, UK, OWN] }, [TO_US])).toEqual([CN, OWN]);
    expect(drawn(OWN_ROWS, [TO_UK])).toEqual([UK]);
    expect(drawn({ rows: CN, columns: [US, UK, OWN] }, [TO_US])).toEqual([]);
  });
});

test('the workbook of own works says whose they are, and has what the matrix shows', async () => {
  const seen = viewOf(OWN_ROWS, [TO_US, TO_UK]);
  const crosswalk = indexCrosswalk(seen.data);
  const shown = showMatrix(crosswalk, layOut(crosswalk, OWN_ROWS), 'standard', NO_FILTERS);
  const { content } = await seenFile('xlsx', '', { seen, shown, reading: 'standard' });
  const files = Object.entries(unzipSync(content as Uint8Array));
  const text = files.map(([, bytes]) => strFromU8(bytes)).join('');
  expect(text).toContain('Own work, not part of the data set of Priority Crosswalk');
  expect(text).toContain('Bakery (2026-11-28)');
  expect(text).not.toContain('CC-BY');
  const ids = shown.overlaps.map(({ overlap }) => overlap.mapping);
  const rows = ownOverlapRows(seen, ids);
  expect(rows.map((row) => row['record_id'])).toEqual(ids);
  expect(rows.every((row) => text.includes(String(row['record_id'])))).toBe(true);
});
