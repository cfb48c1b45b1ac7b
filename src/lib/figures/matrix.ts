import { headlineStroke } from './marks.ts';
import { RELATIONS } from '#lib/model/relations.ts';
import { filtersSet } from '#lib/model/filters.ts';
import {
  overlapsOnScreen,
  type ShownCell,
  type ShownColumn,
  type ShownMatrix,
  type ShownRow
} from '#lib/model/shown-matrix.ts';
import { type MatrixState } from '#lib/urls/matrix-state.ts';
import { besideLabel, briefName, cellWords, headlineLabel, shortName, tightLabel } from '#lib/words/matrix-labels.ts';
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

/** A matrix to be drawn: what it shows, and how that came about, for the words. */
export interface MatrixToDraw {
  view: View;
  shown: ShownMatrix<MatrixEntry>;
  lists: ReadonlyMap<string, MatrixList>;
  settings: Pick<MatrixState, 'reading' | 'order' | 'filters'>;
  headline: readonly HeadlineFigure[];
}

type Row = ShownRow<MatrixEntry>;
type Column = ShownColumn<MatrixEntry>;

/** Row groups without the rows that filters hide. */
const shownGroups = ({ shown }: MatrixToDraw) =>
  shown.groups
    .filter(({ hidden }) => !hidden)
    .map((group) => ({ ...group, rows: group.rows.filter(({ hidden }) => !hidden) }));

const rowsOf = (matrix: MatrixToDraw) => shownGroups(matrix).flatMap(({ rows }) => rows);

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
function rowName(line: Row, width: number, least: number, words: Words, language: string): Block {
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

function picture(matrix: MatrixToDraw, words: Words, width: number, height: number): Block {
  const { m } = words;
  const { shown, lists } = matrix;
  const chinese = words.locale === 'zh';
  const groups = shownGroups(matrix);
  const { columns, columnLists } = shown;
  const blocks = columnLists.length;
  const language = lists.get(shown.rowList)?.language ?? '';

  const rowLines = groups.flatMap((g) => g.rows);
  const nameWidth = (l: Row) =>
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
  for (const { startsList } of columns) {
    if (startsList) x += GAP;
    at.push(x);
    x += cellWidth;
  }
  const end = x;
  const countAt = (i: number) => end + GAP + i * COUNT;
  const spans = columnLists.map((key) => {
    const own = columns.flatMap(({ entry }, i) => (entry.list === key ? [at[i] ?? 0] : []));
    return { key, x: own[0] ?? 0, width: own.length * cellWidth };
  });
  const total = countAt(blocks);
  const shapes: Shape[] = [];
  const line = (y: number, colour: string, thick = 1) => {
    shapes.push(rect(0, y, labels, thick, colour));
    for (const span of spans) shapes.push(rect(span.x, y, span.width, thick, colour));
    shapes.push(rect(countAt(0), y, blocks * COUNT, thick, colour));
  };

  // Heads: the lists, their entries, how many counterparts each has in the rows.
  const count = (n: { overlaps: number; notAssessed: number }) => `${n.overlaps}${n.notAssessed > 0 ? '*' : ''}`;
  line(0, INK);
  for (const { key, x: left, width: wide } of spans) {
    const country = m.country(lists.get(key)?.country ?? '');
    const short = shortName(lists, key, words);
    const size = Math.min(12, (12 * wide) / widthOf(short, { size: 12, bold: true }));
    shapes.push(text(left, 14, size >= 9 ? short : country, size >= 9 ? size : 9, INK, { bold: true }));
  }
  columns.forEach(({ entry, depth }, i) => {
    const sum = shown.columnCounts[i] ?? { overlaps: 0, notAssessed: 0 };
    const block = head(
      tightLabel(entry, words),
      cellWidth,
      heads,
      chinese ? HEAD_ZH : FONT,
      chinese,
      depth > 0 ? INK_2 : INK
    );
    shapes.push(place(block, at[i] ?? 0, title));
    shapes.push(
      text((at[i] ?? 0) + cellWidth / 2, title + heads + 14, count(sum), 12, sum.overlaps ? INK : INK_2, {
        anchor: 'middle'
      })
    );
  });
  shapes.push(text(labels - 8, title + heads + 14, m.matrix.countsRow, 12, INK_2, { anchor: 'end' }));
  columnLists.forEach((key, i) => {
    const words12 = m.matrix.counterparts(briefName(lists, key, words));
    shapes.push(place(head(words12, COUNT, heads, chinese ? HEAD_ZH : 12, chinese, INK_2), countAt(i), title));
  });
  let y = top;
  line(y - 1, INK);

  for (const { total: size, rows } of groups) {
    const category = rows[0]?.entry.category;
    if (category) {
      const name = m.category[category];
      const face = { size: 14, bold: true, serif: true };
      shapes.push(
        text(0, y + 18, name, 14, INK, { bold: true, serif: true }),
        text(widthOf(name, face) + 8, y + 18, m.matrix.entries(size, shown.rowList), 12, INK_2)
      );
      y += groupLine;
      line(y - 1, RULE_2);
    }
    for (const row of rows) {
      const name = rowName(row, labels, least, words, language);
      shapes.push(place(name, 0, y));
      columns.forEach((column, i) => {
        const left = at[i] ?? 0;
        const cell = row.cells[i];
        if (cell) shapes.push(...cellShapes(row, column, cell, left + 1, y, cellWidth - 1, name.height - 1, words));
        if (!column.startsList) shapes.push(rect(left, y, 0.75, name.height, RULE));
      });
      row.counts.forEach((n, i) => {
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

function cellShapes(
  row: Row,
  column: Column,
  cell: ShownCell,
  x: number,
  y: number,
  width: number,
  height: number,
  words: Words
): Shape[] {
  const { m } = words;
  const group = (said: string, shapes: Shape[]): GroupShape[] => [
    {
      kind: 'group',
      x,
      y,
      name: cell.state,
      title: `${words.label(row.entry)}${m.sep.semicolon}${words.label(column.entry)}${m.sep.colon}${said}`,
      shapes
    }
  ];
  switch (cell.state) {
    case 'overlap': {
      const { relation, strength, origin } = cell.overlap;
      return group(cellWords(cell, m), mark(width, height, { relation, strength, derived: origin === 'derived' }));
    }
    case 'filtered':
      return group(m.matrix.legend.filtered, [filteredOut(width, height)]);
    case 'left-out':
      return group(m.matrix.legend.leftOut, [leftOut(width, height)]);
    case 'not-assessed':
      return group(m.matrix.cell.notAssessed, [hatch(width, height)]);
    case 'none':
      return [];
  }
}

/** The filters in words. */
function filterWords({ settings: { filters }, shown }: MatrixToDraw, { locale, m, label }: Words): string[] {
  const t = filtersMessages(locale);
  const { category, strength, relation, evidence, codings, wording, entry, counterpart } = filters;
  const say = (name: string, value: string) => `${name}${m.sep.colon}${value}`;
  const known = [...shown.groups.flatMap(({ rows }) => rows), ...shown.columns].find(
    (l) => l.entry.id === entry
  )?.entry;
  return [
    ...(category ? [say(t.category, m.category[category as keyof typeof m.category] ?? category)] : []),
    ...(strength ? [say(t.strength, m.strength[Number(strength) as 1 | 2 | 3])] : []),
    ...(relation ? [say(t.relation, m.relation[relation])] : []),
    ...(evidence ? [say(t.evidence, m.evidence[evidence])] : []),
    ...(codings ? [say(t.codings, t.unanimous)] : []),
    ...(wording ? [say(t.wording, m.wording[wording])] : []),
    ...(known ? [say(t.entry, label(known))] : []),
    ...(counterpart ? [t.counterparts[counterpart]] : [])
  ];
}

/** The matrix in words: what it lines up, how much of what it shows, where most and where nothing is. */
function describe(matrix: MatrixToDraw, words: Words, title: string, facts: readonly Fact[]): string {
  const { m } = words;
  const t = figuresMessages(words.locale).matrix;
  const { shown, settings, view, lists } = matrix;
  const { columns, columnCounts, overlaps: top, shownRows, allRows, counted } = shown;
  const rows = rowsOf(matrix).filter(({ depth }) => depth === 0);
  const further = overlapsOnScreen(shown).length - top.length;
  const notAssessed = columns.reduce(
    (sum, { depth }, at) => sum + (depth === 0 ? (columnCounts[at]?.notAssessed ?? 0) : 0),
    0
  );
  const tally = <K>(keys: readonly K[], of: (mark: (typeof top)[number]) => K, say: (key: K) => string) =>
    m.listing(
      keys
        .map((key) => ({ key, n: top.filter((mark) => of(mark) === key).length }))
        .filter(({ n }) => n > 0)
        .map(({ key, n }) => t.part(n, say(key)))
    );
  const perRow = rows.map(({ entry }) => ({ entry, n: top.filter(({ row }) => row === entry.id).length }));
  const most = Math.max(0, ...perRow.map(({ n }) => n));
  const named = (list: typeof perRow) => m.listing(list.map(({ entry }) => words.label(entry)));
  const empty = perRow.filter(({ n }) => n === 0);
  return [
    title,
    t.shape(
      shownRows,
      shortName(lists, view.rows, words),
      columns.filter(({ depth }) => depth === 0).length,
      m.listing(view.columns.map((list) => shortName(lists, list, words)))
    ),
    t.reading(m.reading[settings.reading]),
    m.matrix.shown(shownRows, allRows, top.length, counted) + m.sep.end,
    ...(filtersSet(settings.filters) > 0 ? [t.filtered(filterWords(matrix, words).join(m.sep.semicolon))] : []),
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
    ...(further > 0 ? [t.opened(further)] : []),
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
export function matrixFigure(matrix: MatrixToDraw, setting: Setting): Figure {
  const { words } = setting;
  const { m } = words;
  const t = figuresMessages(words.locale).matrix;
  const { view, lists, headline, settings, shown } = matrix;
  const short = (list: string) => shortName(lists, list, words);
  const { allRows, shownRows, overlaps, counted } = shown;
  const title = sameView(view, DEFAULT_VIEW)
    ? m.matrix.question(allRows)
    : m.matrix.viewQuestion(allRows, short(view.rows), view.columns.map(short));
  const facts = headline.map((f): Fact => {
    const name = headlineLabel(f, lists, words);
    const label = f.kind === 'covered' ? t.covered(name, m.matrix.otherWay(short(view.rows))) : name;
    return f.settled
      ? {
          value: String(f.values[settings.reading]),
          label,
          range: m.matrix.rangeWords(f.values.strict, f.values.lenient),
          strokes: { stroke: headlineStroke(f, view), count: f.values[settings.reading] }
        }
      : setting.own && f.values.lenient > 0
        ? {
            value: String(f.values[settings.reading]),
            label,
            range: `${m.matrix.rangeWords(f.values.strict, f.values.lenient)}${m.sep.semicolon}${t.partly}`,
            strokes: null
          }
        : { value: '–', label, range: m.matrix.cell.notAssessed, strokes: null };
  });
  const cells = rowsOf(matrix).flatMap((row) => row.cells);
  const has = (state: ShownCell['state']) => cells.some((cell) => cell.state === state);
  const signs: Signs = {
    derived: cells.some((cell) => cell.state === 'overlap' && cell.overlap.origin === 'derived'),
    notAssessed: has('not-assessed'),
    leftOut: has('left-out'),
    filtered: has('filtered')
  };
  const filtered = filtersSet(settings.filters) > 0;
  return frame(
    {
      title,
      under: [
        `${m.readingLabel}${m.sep.colon}${m.reading[settings.reading]}${m.sep.stop}${m.readingMeaning[settings.reading]}${m.sep.end}`,
        `${m.matrix.shown(shownRows, allRows, overlaps.length, counted)}${m.sep.end}${
          settings.order === 'official'
            ? ''
            : `${words.locale === 'zh' ? '' : ' '}${m.matrix.toolbar.order}${m.sep.colon}${m.matrix.toolbar.orders[settings.order]}${m.sep.end}`
        }`,
        ...(filtered ? [t.filtered(filterWords(matrix, words).join(m.sep.semicolon)), t.margins] : [])
      ],
      facts,
      legend: (width) => legend(m, signs, width),
      picture: (width, height) => picture(matrix, words, width, height),
      notes: [
        ...(facts.length > 0 ? [m.matrix.range] : []),
        ...(view.rows === DEFAULT_VIEW.rows ? [m.matrix.listNote] : []),
        ...(overlaps.length > 0 && !setting.own
          ? [t.codings(overlaps.filter(({ overlap }) => !overlap.disputed).length, overlaps.length)]
          : []),
        ...(signs.notAssessed ? [t.star] : []),
        t.lists(
          [view.rows, ...view.columns]
            .map((list) => {
              const country = m.countryShort(lists.get(list)?.country ?? '');
              const name = words.say(lists.get(list)?.name ?? { en: list, zh: list });
              // The name of a reader's own list stands for its country.
              return setting.own && name.startsWith(country) ? name : `${country}${m.sep.comma}${name}`;
            })
            .join(m.sep.semicolon)
        )
      ],
      alt: describe(matrix, words, title, facts),
      file: ['matrix', view.rows, columnsInAddress(view), settings.reading, ...(filtered ? ['filtered'] : [])].join('_')
    },
    setting
  );
}
