import { headlineStroke } from './marks.ts';
import { cellsOf, countCells, type Grid, type Line, type LineGroup } from '#lib/model/matrix.ts';
import type { Crosswalk } from '#lib/model/crosswalk.ts';
import type { CellOverlap } from '#lib/model/cell.ts';
import { RELATIONS } from '#lib/model/relations.ts';
import { filtersSet, overlapPasses } from '#lib/model/filters.ts';
import { type MatrixState } from '#lib/urls/matrix-state.ts';
import { besideLabel, briefName, headlineLabel, shortName, tightLabel } from '#lib/words/matrix-labels.ts';
import { figuresMessages } from '#lib/words/figures.ts';
import { columnsInAddress } from '#lib/urls/parts.ts';
import { DEFAULT_VIEW, sameView, type View } from '#lib/model/views.ts';
import type { HeadlineFigure } from '#lib/model/headline.ts';
import type { MatrixEntry, MatrixList } from '#lib/model/matrix-data.ts';
import { INK, INK_2, RULE, RULE_2 } from './colours.ts';
import { frame, type Fact, type Setting, type Words } from './frame.ts';
import { filteredOut, hatch, leftOut, legend, mark, type Signs } from './legend.ts';
import { place, rect, type Block, type Figure, type GroupShape, type Shape } from './scene.ts';
import { widthOf, wrap } from './text.ts';
import { filtersMessages } from '#lib/words/filters.ts';

/** The matrix as it stands on a page. */
export interface ShownMatrix {
  view: View;
  crosswalk: Crosswalk<MatrixEntry>;
  grid: Grid<MatrixEntry>;
  lists: ReadonlyMap<string, MatrixList>;
  state: Pick<MatrixState, 'reading' | 'order' | 'filters'>;
  /** ids of the rows that the filters leave; null where there are no filters */
  visible: ReadonlySet<string> | null;
  headline: readonly HeadlineFigure[];
}

/** What a cell of the picture shows. */
type Drawn = { state: 'overlap'; overlap: CellOverlap } | { state: 'filtered' | 'left-out' | 'none' | 'not-assessed' };

interface DrawnCell {
  row: Line<MatrixEntry>;
  column: Line<MatrixEntry>;
  drawn: Drawn;
}

/** Row groups without the rows that filters hide. */
function shownRows({ grid, visible }: ShownMatrix): LineGroup<MatrixEntry>[] {
  return grid.rows
    .map((group) => ({ ...group, lines: group.lines.filter((l) => visible === null || visible.has(l.entry.id)) }))
    .filter((group) => group.lines.length > 0);
}

function drawnCells(shown: ShownMatrix): DrawnCell[] {
  const { crosswalk, grid, state } = shown;
  const columns = grid.columns.flatMap((g) => g.lines);
  return shownRows(shown)
    .flatMap((g) => g.lines)
    .flatMap((row) =>
      columns.map((column): DrawnCell => {
        const cell = cellsOf(crosswalk, row.entry.id, column.entry.id)[state.reading];
        if (cell.state === 'overlap')
          return {
            row,
            column,
            drawn: overlapPasses(state.filters, cell.overlap) ? cell : { state: 'filtered' }
          };
        if (cell.state === 'none') return { row, column, drawn: { state: cell.leftOut ? 'left-out' : 'none' } };
        return { row, column, drawn: { state: 'not-assessed' } };
      })
    );
}

/** The overlaps that the picture shows as marks, row by row, those of opened sub-entries included. */
export const marksOf = (shown: ShownMatrix) =>
  drawnCells(shown).flatMap(({ row, column, drawn }) =>
    drawn.state === 'overlap' ? [{ row: row.entry, column: column.entry, overlap: drawn.overlap }] : []
  );

const FONT = 13;
const GAP = 12;
const COUNT = 27;
const HEAD_LINE = 13;
/** Chinese heads are smaller, so that two lines of characters fit into a narrow column. */
const HEAD_ZH = 11;

const text = (x: number, y: number, words: string, size: number, fill: string, more: object = {}): Shape => ({
  kind: 'text',
  x,
  y,
  text: words,
  size,
  fill,
  ...more
});

/** The name of a column in a narrow head: read upward, or in Chinese with its characters standing beneath each other. */
function head(label: string, width: number, height: number, size: number, chinese: boolean, fill: string): Block {
  if (chinese) {
    const step = size * 1.04;
    const perLine = Math.max(1, Math.floor((height - 4) / step));
    // As even as they can be, the first line at the right.
    const letters = [...label.replaceAll('（', '︵').replaceAll('）', '︶')];
    const lines = Math.ceil(letters.length / perLine);
    const each = Math.ceil(letters.length / lines);
    return {
      width,
      height,
      shapes: Array.from({ length: lines }, (_, i) =>
        text(
          width / 2 + ((lines - 1) / 2 - i) * (size + 0.75),
          height - each * step - 4 + size * 0.92,
          letters.slice(i * each, (i + 1) * each).join(''),
          size,
          fill,
          { anchor: 'middle', stacked: step }
        )
      )
    };
  }
  const lines = wrap(label, { size }, height - 6);
  return {
    width,
    height,
    shapes: lines.map((line, i) =>
      text(width / 2 + (i - (lines.length - 1) / 2) * HEAD_LINE + size * 0.36, height - 3, line, size, fill, {
        upward: true
      })
    )
  };
}

/** The least height at which all column heads fit into their columns. */
function headHeight(labels: readonly string[], width: number, chinese: boolean): number {
  const lines = Math.max(1, Math.min(2, Math.floor((width - 1) / (chinese ? HEAD_ZH + 0.75 : HEAD_LINE))));
  for (let height = 64; height < 320; height += 4) {
    const fits = labels.every((label) =>
      chinese
        ? Math.ceil([...label].length / Math.floor((height - 4) / (HEAD_ZH * 1.04))) <= lines
        : wrap(label, { size: FONT }, height - 6).length <= lines &&
          label.split(/\s+/).every((word) => widthOf(word, { size: FONT }) <= height - 6)
    );
    if (fits) return height;
  }
  return 320;
}

/** A row's name, with what stands beside it on the same line where both fit, otherwise beneath it. */
function rowName(line: Line<MatrixEntry>, width: number, least: number, words: Words, language: string): Block {
  const { entry, depth } = line;
  const [left, right] = [22 + depth * 14, width - 8];
  const size = depth > 0 ? 12 : FONT;
  const name = depth > 0 ? words.label(entry) : tightLabel(entry, words);
  const beside = besideLabel(entry, words);
  const small = { size: 11.5, fill: INK_2, chinese: language.startsWith('zh') && words.locale !== 'zh' };
  const lines = wrap(name, { size }, right - left);
  const room = right - left - widthOf(lines.at(-1) ?? '', { size }) - 10;
  const sameLine = beside !== '' && widthOf(beside, small) <= room;
  const below = beside === '' || sameLine ? [] : wrap(beside, small, right - left);
  const step = 15;
  const height = Math.max(least, (lines.length + below.length) * step + 4);
  const first = (height - (lines.length + below.length - 1) * step) / 2 + size * 0.36;
  return {
    width,
    height,
    shapes: [
      ...(depth === 0 ? [text(0, first, String(entry.position), 11.5, INK_2)] : []),
      ...lines.map((l, i) => text(left, first + i * step, l, size, INK)),
      ...(sameLine
        ? [text(right, first + (lines.length - 1) * step, beside, small.size, INK_2, { ...small, anchor: 'end' })]
        : below.map((l, i) => text(left, first + (lines.length + i) * step, l, small.size, INK_2, small)))
    ]
  };
}

function picture(shown: ShownMatrix, words: Words, width: number, height: number): Block {
  const { m } = words;
  const { grid, lists, state, crosswalk } = shown;
  const chinese = words.locale === 'zh';
  const groups = shownRows(shown);
  const columns = grid.columns.flatMap((g) => g.lines);
  const blocks = grid.columns.length;
  const language = lists.get(grid.rowList)?.language ?? '';

  const rowLines = groups.flatMap((g) => g.lines);
  const nameWidth = (l: Line<MatrixEntry>) =>
    30 +
    (l.depth > 0 ? 240 : widthOf(tightLabel(l.entry, words), { size: FONT })) +
    (besideLabel(l.entry, words) ? 12 + widthOf(besideLabel(l.entry, words), { size: 11.5 }) : 0);
  const labels = Math.min(Math.max(170, ...rowLines.map(nameWidth)), width > 1000 ? 300 : 246);
  const counts = blocks * COUNT + GAP;
  const cellWidth = Math.max(22, Math.min(44, (width - labels - counts - GAP * (blocks - 1)) / columns.length));
  const heads = headHeight(
    columns.map((c) => tightLabel(c.entry, words)),
    cellWidth,
    chinese
  );
  const [title, sums, groupLine] = [20, 20, 25];
  const top = title + heads + sums;
  const least = Math.max(17, Math.min(26, (height - top - groups.length * groupLine) / Math.max(1, rowLines.length)));

  // Where each column begins; a gap divides the lists.
  const at: number[] = [];
  let x = labels;
  grid.columns.forEach(({ lines }, i) => {
    if (i > 0) x += GAP;
    at.push(...lines.map((_, j) => x + j * cellWidth));
    x += lines.length * cellWidth;
  });
  const end = x;
  const countAt = (i: number) => end + GAP + i * COUNT;
  const spans = grid.columns.map(({ key, lines }) => {
    const first = columns.findIndex((c) => c.entry.id === lines[0]?.entry.id);
    return { key, x: at[first] ?? 0, width: lines.length * cellWidth };
  });
  const total = countAt(blocks);
  const shapes: Shape[] = [];
  const line = (y: number, colour: string, thick = 1) => {
    shapes.push(rect(0, y, labels, thick, colour));
    for (const span of spans) shapes.push(rect(span.x, y, span.width, thick, colour));
    shapes.push(rect(countAt(0), y, blocks * COUNT, thick, colour));
  };

  // Heads: the lists, their entries, how many counterparts each has in the rows.
  const topRows = grid.rows.flatMap((g) => g.lines.filter((l) => l.depth === 0));
  const count = (n: { overlaps: number; notAssessed: number }) => `${n.overlaps}${n.notAssessed > 0 ? '*' : ''}`;
  line(0, INK);
  for (const { key, x: left, width: wide } of spans) {
    const country = m.country(lists.get(key)?.country ?? '');
    const name = words.say(lists.get(key)?.name ?? { en: '', zh: '' });
    const short = shortName(lists, key, words);
    const bold = { size: 12, bold: true };
    const countryWidth = widthOf(country, bold);
    if (countryWidth + 10 + widthOf(name, { size: 12 }) <= wide)
      shapes.push(
        text(left, 14, country, 12, INK, { bold: true }),
        text(left + countryWidth + 10, 14, name, 12, INK_2)
      );
    else {
      const size = Math.min(12, (12 * wide) / widthOf(short, bold));
      shapes.push(text(left, 14, size >= 9 ? short : country, size >= 9 ? size : 9, INK, { bold: true }));
    }
  }
  columns.forEach(({ entry, depth }, i) => {
    const block = head(
      tightLabel(entry, words),
      cellWidth,
      heads,
      chinese ? HEAD_ZH : FONT,
      chinese,
      depth > 0 ? INK_2 : INK
    );
    shapes.push(place(block, at[i] ?? 0, title));
    const sum = countCells(topRows.map((row) => cellsOf(crosswalk, row.entry.id, entry.id)[state.reading]));
    shapes.push(
      text((at[i] ?? 0) + cellWidth / 2, title + heads + 14, count(sum), 12, sum.overlaps ? INK : INK_2, {
        anchor: 'middle'
      })
    );
  });
  shapes.push(text(labels - 8, title + heads + 14, m.matrix.countsRow, 12, INK_2, { anchor: 'end' }));
  grid.columns.forEach(({ key }, i) => {
    const words12 = m.matrix.counterparts(briefName(lists, key, words));
    shapes.push(place(head(words12, COUNT, heads, chinese ? HEAD_ZH : 12, chinese, INK_2), countAt(i), title));
  });
  let y = top;
  line(y - 1, INK);

  const cells = new Map(drawnCells(shown).map((c) => [`${c.row.entry.id} ${c.column.entry.id}`, c]));
  for (const { lines } of groups) {
    const category = lines[0]?.entry.category;
    if (category) {
      const name = m.category[category];
      const size = grid.rows
        .flatMap((g) => g.lines)
        .filter((l) => l.depth === 0 && l.entry.category === category).length;
      const face = { size: 14, bold: true, serif: true };
      shapes.push(
        text(0, y + 18, name, 14, INK, { bold: true, serif: true }),
        text(widthOf(name, face) + 8, y + 18, m.matrix.entries(size), 12, INK_2)
      );
      y += groupLine;
      line(y - 1, RULE_2);
    }
    for (const row of lines) {
      const name = rowName(row, labels, least, words, language);
      shapes.push(place(name, 0, y));
      columns.forEach((column, i) => {
        const left = at[i] ?? 0;
        const cell = cells.get(`${row.entry.id} ${column.entry.id}`);
        if (cell) shapes.push(...cellShapes(cell, left + 1, y, cellWidth - 1, name.height - 1, words));
        if (!grid.columns.some((g) => g.lines[0] === column && i > 0))
          shapes.push(rect(left, y, 0.75, name.height, RULE));
      });
      grid.columns.forEach((group, i) => {
        const n = countCells(
          group.lines
            .filter((l) => l.depth === 0)
            .map((l) => cellsOf(crosswalk, row.entry.id, l.entry.id)[state.reading])
        );
        shapes.push(
          text(countAt(i) + COUNT / 2, y + name.height / 2 + 4.5, count(n), 12, n.overlaps ? INK : INK_2, {
            anchor: 'middle'
          })
        );
      });
      y += name.height;
      line(y - 0.75, RULE, 0.75);
    }
  }
  line(y, INK);
  return { width: total, height: y + 1, shapes };
}

function cellShapes(cell: DrawnCell, x: number, y: number, width: number, height: number, words: Words): Shape[] {
  const { m } = words;
  const { row, column, drawn } = cell;
  const group = (name: string, title: string, shapes: Shape[]): GroupShape[] => [
    { kind: 'group', x, y, name, title, shapes }
  ];
  const names = `${words.label(row.entry)}${m.sep.semicolon}${words.label(column.entry)}${m.sep.colon}`;
  if (drawn.state === 'overlap') {
    const { relation, strength, evidence, origin } = drawn.overlap;
    const derived = origin === 'derived';
    return group(
      'overlap',
      names + m.matrix.cell.overlap(relation, strength, evidence, derived),
      mark(width, height, { relation, strength, derived })
    );
  }
  if (drawn.state === 'filtered')
    return group('filtered', names + m.matrix.legend.filtered, [filteredOut(width, height)]);
  if (drawn.state === 'left-out') return group('left-out', names + m.matrix.legend.leftOut, [leftOut(width, height)]);
  if (drawn.state === 'not-assessed')
    return group('not-assessed', names + m.matrix.cell.notAssessed, [hatch(width, height)]);
  return [];
}

/** The filters in words. */
function filterWords({ state: { filters }, crosswalk }: ShownMatrix, { locale, m, label }: Words): string[] {
  const t = filtersMessages(locale);
  const { category, strength, relation, evidence, wording, entry, counterpart } = filters;
  const say = (name: string, value: string) => `${name}${m.sep.colon}${value}`;
  const known = crosswalk.entry.get(entry);
  return [
    ...(category ? [say(t.category, m.category[category as keyof typeof m.category] ?? category)] : []),
    ...(strength ? [say(t.strength, m.strength[Number(strength) as 1 | 2 | 3])] : []),
    ...(relation ? [say(t.relation, m.relation[relation])] : []),
    ...(evidence ? [say(t.evidence, m.evidence[evidence])] : []),
    ...(wording ? [say(t.wording, m.wording[wording])] : []),
    ...(known ? [say(t.entry, label(known))] : []),
    ...(counterpart ? [t.counterparts[counterpart]] : [])
  ];
}

function counts(shown: ShownMatrix) {
  const top = (l: Line) => l.depth === 0;
  const rows = shown.grid.rows.flatMap((g) => g.lines).filter(top);
  const columns = shown.grid.columns.flatMap((g) => g.lines).filter(top);
  const shownTop = shownRows(shown).flatMap((g) => g.lines.filter(top));
  const all = rows.flatMap((row) =>
    columns.map((column) => cellsOf(shown.crosswalk, row.entry.id, column.entry.id)[shown.state.reading])
  );
  return {
    rows: shownTop,
    columns,
    allRows: rows.length,
    all: all.filter((c) => c.state === 'overlap').length,
    notAssessed: all.filter((c) => c.state === 'not-assessed').length
  };
}

/** The matrix in words: what it lines up, how much of what it shows, where most and where nothing is. */
function describe(shown: ShownMatrix, words: Words, title: string, facts: readonly Fact[]): string {
  const { m } = words;
  const t = figuresMessages(words.locale).matrix;
  const marks = marksOf(shown);
  const isTop = (e: MatrixEntry) => e.parent === null;
  const top = marks.filter(({ row, column }) => isTop(row) && isTop(column));
  const { rows, columns, allRows, all, notAssessed } = counts(shown);
  const tally = <K>(keys: readonly K[], of: (mark: (typeof top)[number]) => K, say: (key: K) => string) =>
    m.listing(
      keys
        .map((key) => ({ key, n: top.filter((mark) => of(mark) === key).length }))
        .filter(({ n }) => n > 0)
        .map(({ key, n }) => t.part(n, say(key)))
    );
  const perRow = rows.map(({ entry }) => ({ entry, n: top.filter(({ row }) => row.id === entry.id).length }));
  const most = Math.max(0, ...perRow.map(({ n }) => n));
  const named = (list: typeof perRow) => m.listing(list.map(({ entry }) => words.label(entry)));
  const empty = perRow.filter(({ n }) => n === 0);
  return [
    title,
    t.shape(
      rows.length,
      shortName(shown.lists, shown.view.rows, words),
      columns.length,
      m.listing(shown.view.columns.map((list) => shortName(shown.lists, list, words)))
    ),
    t.reading(m.reading[shown.state.reading]),
    m.matrix.shown(rows.length, allRows, top.length, all) + m.sep.end,
    ...(filtersSet(shown.state.filters) > 0 ? [t.filtered(filterWords(shown, words).join(m.sep.semicolon))] : []),
    ...(top.length > 0
      ? [
          t.strengths(
            tally(
              [3, 2, 1] as const,
              ({ overlap }) => overlap.strength,
              (s) => m.strength[s]
            )
          ),
          t.relations(
            tally(
              RELATIONS,
              ({ overlap }) => overlap.relation,
              (r) => m.relation[r]
            )
          )
        ]
      : []),
    ...(marks.length > top.length ? [t.opened(marks.length - top.length)] : []),
    ...(facts.length > 0 ? [t.headline(facts.map((f) => t.fact(f.value, f.label)).join(m.sep.semicolon))] : []),
    ...(most > 0 ? [t.most(named(perRow.filter(({ n }) => n === most)), most)] : []),
    ...(empty.length > 0 ? [t.none(empty.length, named(empty))] : []),
    ...(notAssessed > 0 ? [t.notAssessed(notAssessed)] : [])
  ].join(words.locale === 'zh' ? '' : ' ');
}

/**
 * The matrix as a figure: its rows, columns, order, opened entries, reading and filters as they stand on the page.
 * Marks and counts come from the same cells and the same headline.
 */
export function matrixFigure(shown: ShownMatrix, setting: Setting): Figure {
  const { words } = setting;
  const { m } = words;
  const t = figuresMessages(words.locale).matrix;
  const { view, lists, headline, state, crosswalk } = shown;
  const short = (list: string) => shortName(lists, list, words);
  const total = crosswalk.top.get(view.rows)?.length ?? 0;
  const title = sameView(view, DEFAULT_VIEW)
    ? m.matrix.question(total)
    : m.matrix.viewQuestion(total, short(view.rows), view.columns.map(short));
  const facts = headline.map((f): Fact => {
    const name = headlineLabel(f, lists, words);
    const label = f.kind === 'covered' ? t.covered(name, m.matrix.otherWay(short(view.rows))) : name;
    return f.settled
      ? {
          value: String(f.values[state.reading]),
          label,
          range: `${f.values.strict}–${f.values.lenient}`,
          strokes: { stroke: headlineStroke(f, view), count: f.values[state.reading] }
        }
      : { value: '–', label, range: m.matrix.cell.notAssessed, strokes: null };
  });
  const cells = drawnCells(shown);
  const has = (s: Drawn['state']) => cells.some(({ drawn }) => drawn.state === s);
  const signs: Signs = {
    derived: cells.some(({ drawn }) => drawn.state === 'overlap' && drawn.overlap.origin === 'derived'),
    notAssessed: has('not-assessed'),
    leftOut: has('left-out'),
    filtered: has('filtered')
  };
  const filtered = filtersSet(state.filters) > 0;
  const { rows, allRows, all } = counts(shown);
  const shownTop = marksOf(shown).filter(({ row, column }) => row.parent === null && column.parent === null).length;
  return frame(
    {
      title,
      under: [
        `${m.readingLabel}${m.sep.colon}${m.reading[state.reading]}${m.sep.stop}${m.readingShort[state.reading]}`,
        `${m.matrix.shown(rows.length, allRows, shownTop, all)}${m.sep.end}${
          state.order === 'official'
            ? ''
            : `${words.locale === 'zh' ? '' : ' '}${m.matrix.toolbar.order}${m.sep.colon}${m.matrix.toolbar.orders[state.order]}${m.sep.end}`
        }`,
        ...(filtered ? [t.filtered(filterWords(shown, words).join(m.sep.semicolon)), t.margins] : [])
      ],
      facts,
      legend: (width) => legend(m, signs, width),
      picture: (width, height) => picture(shown, words, width, height),
      notes: [
        ...(facts.length > 0 ? [m.matrix.range] : []),
        ...(view.rows === DEFAULT_VIEW.rows ? [m.matrix.listNote] : []),
        ...(signs.notAssessed ? [t.star] : []),
        t.lists(
          [view.rows, ...view.columns]
            .map(
              (list) =>
                `${m.countryShort(lists.get(list)?.country ?? '')}${m.sep.comma}${words.say(lists.get(list)?.name ?? { en: list, zh: list })}`
            )
            .join(m.sep.semicolon)
        )
      ],
      alt: describe(shown, words, title, facts),
      file: ['matrix', view.rows, columnsInAddress(view), state.reading, ...(filtered ? ['filtered'] : [])].join('_')
    },
    setting
  );
}
