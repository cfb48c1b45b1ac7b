import { COUNTING_RULES, type ByRule } from '#lib/model/counting-rules.ts';
import type { CountingRule, Relation, Strength } from '#lib/model/types.ts';
import { ACCENT, INK, INK_2, PAPER, RULE, RULE_2 } from './colours.ts';
import { leftOut, mark } from './legend.ts';
import { BARS, GLYPHS } from './marks.ts';
import { flow, paragraph, place, rect, stack, type Block, type Figure, type Shape } from './scene.ts';
import { widthOf, wrap } from './text.ts';

/** The width of the text of a brief on paper, 180 mm, in pixels of 96 to the inch. */
export const BRIEF_WIDTH = 680;

/** What both figures are told besides what they show. */
interface Said {
  /** BCP 47 */
  lang: string;
  title: string;
  /** the figure in words */
  alt: string;
  file: string;
}

const finish = (block: Block, { lang, title, alt, file }: Said): Figure => {
  const height = Math.ceil(block.height);
  return {
    width: BRIEF_WIDTH,
    height,
    lang,
    title,
    alt,
    file,
    shapes: [rect(0, 0, BRIEF_WIDTH, height, PAPER), ...block.shapes]
  };
};

/** One count of some entries under each counting rule. */
export interface RangeGroup {
  label: string;
  total: number;
  values: ByRule<number>;
}

/** Of the rules that are not in use: lighter than the accent, and three to one against paper. */
const BESIDE = '#5b9aa3';
const GROUP_GAP = 22;

function rangeLine(group: RangeGroup, rule: CountingRule, used: boolean, name: string, width: number): Block {
  const [height, colour, size] = used ? [15, ACCENT, 11] : [10, BESIDE, 10];
  const [left, right] = [56, 22];
  const step = Math.min(8.4, (width - left - right) / group.total);
  const wide = Math.min(6, step * 0.72);
  const marks = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => left + (from + i) * step);
  const n = group.values[rule];
  const box = (x: number, inset: number) =>
    `M${(x + inset).toFixed(2)} ${inset}h${(wide - 2 * inset).toFixed(2)}v${height - 2 * inset}h${(2 * inset - wide).toFixed(2)}z`;
  const [full, hollow] = [marks(0, n), marks(n, group.total)];
  const baseline = height / 2 + size * 0.36;
  const words = { size, bold: used, fill: used ? INK : INK_2 };
  return {
    width,
    height,
    shapes: [
      { kind: 'text', x: 0, y: baseline, text: name, ...words },
      ...(full.length > 0
        ? [{ kind: 'path', d: full.map((x) => box(x, 0)).join(''), fill: colour } satisfies Shape]
        : []),
      ...(hollow.length > 0
        ? [
            {
              kind: 'path',
              d: hollow.map((x) => box(x, 0.35)).join(''),
              stroke: RULE_2,
              width: 0.7
            } satisfies Shape
          ]
        : []),
      {
        kind: 'text',
        x: left + group.total * step + right,
        y: baseline,
        text: String(n),
        anchor: 'end',
        ...words,
        size: used ? 13 : size
      }
    ]
  };
}

/** Up to three counts beside each other, each under the three counting rules: one mark an entry, filled where it has a counterpart. */
export function rangeFigure(
  groups: readonly RangeGroup[],
  used: CountingRule,
  ruleName: (rule: CountingRule) => string,
  said: Said
): Figure {
  const columns = Math.max(groups.length, 2);
  const width = (BRIEF_WIDTH - GROUP_GAP * (columns - 1)) / columns;
  const labels = groups.map(({ label }) =>
    paragraph(label, { size: 11, bold: true, fill: INK, line: 14 }, width, true)
  );
  const high = Math.max(...labels.map((l) => l.height));
  const blocks = groups.map((group, i) =>
    stack([
      { width, height: high, shapes: labels[i]?.shapes ?? [] },
      4,
      ...COUNTING_RULES.flatMap((rule) => [rangeLine(group, rule, rule === used, ruleName(rule), width), 5])
    ])
  );
  const height = Math.max(...blocks.map((b) => b.height));
  return finish(
    {
      width: BRIEF_WIDTH,
      height: height + 4,
      shapes: [rect(0, 0, BRIEF_WIDTH, 0.75, RULE_2), ...blocks.map((b, i) => place(b, i * (width + GROUP_GAP), 5))]
    },
    said
  );
}

/** A row or column of the small matrix. */
export interface SmallEntry {
  id: string;
  label: string;
  /** heading that it stands under; empty where there is none */
  group: string;
}

/** A pair of entries that overlap; `counted` is false where only a wider rule counts it. */
export interface SmallMark {
  row: string;
  column: string;
  relation: Relation;
  strength: Strength;
  counted: boolean;
}

export interface SmallMatrix {
  rows: readonly SmallEntry[];
  columns: readonly SmallEntry[];
  marks: readonly SmallMark[];
  /** words of the key: what is drawn is explained, and nothing else */
  key: {
    relation: (relation: Relation) => string;
    strength: (strength: Strength) => string;
    leftOut: string;
  };
  chinese: boolean;
}

const LABELS = 186;
const LIST_GAP = 8;
/** The rows share about as much height however many they are, within what can be read and what looks like a table. */
const rowHeight = (rows: number) => Math.min(14, Math.max(11, 270 / rows));
const GROUP_ROW = 13;
const SIZE = 9;
const HEAD_LINE = 9.5;
const MOST_CELL = 64;

/** Column heads: read upward, or in Chinese with the characters beneath each other; in as many lines as a column has room for. */
function heads(columns: readonly SmallEntry[], at: readonly number[], width: number, chinese: boolean): Block {
  const lines = Math.max(1, Math.min(3, Math.floor((width - 1) / HEAD_LINE)));
  const step = SIZE * 1.06;
  const set = (label: string, height: number): string[] => {
    if (!chinese) return wrap(label, { size: SIZE }, height);
    // Brackets as they are written downward; lines as even as they can be.
    const letters = [...label.replaceAll('（', '︵').replaceAll('）', '︶')];
    const each = Math.ceil(letters.length / Math.ceil(letters.length / Math.floor(height / step)));
    return Array.from({ length: Math.ceil(letters.length / each) }, (_, i) =>
      letters.slice(i * each, (i + 1) * each).join('')
    );
  };
  let height = 55;
  const fits = (label: string) =>
    set(label, height).length <= lines &&
    (chinese || label.split(/\s+/).every((word) => widthOf(word, { size: SIZE }) <= height));
  while (height < 220 && !columns.every((c) => fits(c.label))) height += 3;
  return {
    width: BRIEF_WIDTH,
    height: height + 4,
    shapes: columns.flatMap(({ label }, i) => {
      const middle = (at[i] ?? 0) + width / 2;
      const found = set(label, height);
      return found.map((text, line): Shape => {
        const beside = (line - (found.length - 1) / 2) * HEAD_LINE;
        return chinese
          ? {
              kind: 'text',
              x: middle - beside,
              y: height - Math.max(...found.map((l) => [...l].length)) * step + SIZE * 0.9,
              text,
              size: SIZE,
              fill: INK,
              anchor: 'middle',
              stacked: step
            }
          : { kind: 'text', x: middle + beside + SIZE * 0.36, y: height, text, size: SIZE, fill: INK, upward: true };
      });
    })
  };
}

function key({ marks, key: words }: SmallMatrix): Block {
  const item = (shapes: Shape[], wide: number, label: string): Block => ({
    width: wide + 4 + widthOf(label, { size: SIZE }),
    height: 14,
    shapes: [...shapes, { kind: 'text', x: wide + 4, y: 10, text: label, size: SIZE, fill: INK }]
  });
  const counted = marks.filter((m) => m.counted);
  const relations = (['equal', 'subset', 'superset', 'intersects'] as const)
    .filter((r) => counted.some((m) => m.relation === r))
    .map((r) =>
      item(
        [{ kind: 'group', x: 0, y: 1, scale: 0.72, shapes: [{ kind: 'path', d: GLYPHS[r], fill: INK }] }],
        13,
        words.relation(r)
      )
    );
  const strengths = ([3, 2, 1] as const)
    .filter((s) => counted.some((m) => m.strength === s))
    .map((s) =>
      item(
        [{ kind: 'group', x: 1, y: 2, scale: 0.72, shapes: [{ kind: 'path', d: BARS[s], fill: INK }] }],
        9,
        words.strength(s)
      )
    );
  const dot = marks.some((m) => !m.counted) ? [item([leftOut(8, 14)], 8, words.leftOut)] : [];
  return flow([...relations, ...strengths, ...dot], BRIEF_WIDTH, 14, 0);
}

/** The rows that have a counterpart against the columns, drawn small enough for a page that has more to say. */
export function smallMatrixFigure(matrix: SmallMatrix, said: Said): Figure {
  const { rows, columns, marks, chinese } = matrix;
  const lists = [...new Set(columns.map((c) => c.group))];
  const room = BRIEF_WIDTH - LABELS - LIST_GAP * lists.length;
  const cell = Math.min(MOST_CELL, room / columns.length);
  const at: number[] = [];
  let x = LABELS;
  columns.forEach(({ group }, i) => {
    if (group !== columns[i - 1]?.group) x += LIST_GAP;
    at.push(x);
    x += cell;
  });
  const spans = lists.map((name) => {
    const own = columns.flatMap((c, i) => (c.group === name ? [at[i] ?? 0] : []));
    return { name, x: own[0] ?? 0, width: own.length * cell };
  });
  const shapes: Shape[] = [];
  const line = (y: number, colour: string, thick: number) => {
    shapes.push(rect(0, y, LABELS, thick, colour));
    for (const span of spans) shapes.push(rect(span.x, y, span.width, thick, colour));
  };
  // Names of the lists: each over its columns, as wide as they are; a name that needs more has further lines.
  const names = spans.map((s, i) => ({
    ...s,
    block: paragraph(
      s.name,
      { size: SIZE, bold: true, fill: INK, line: 11 },
      i === spans.length - 1 ? Math.max(s.width, BRIEF_WIDTH - s.x) : s.width
    )
  }));
  const top = Math.max(...names.map((n) => n.block.height));
  for (const n of names) shapes.push(place(n.block, n.x, top - n.block.height));
  const head = heads(columns, at, cell, chinese);
  shapes.push(place(head, 0, top + 3));
  let y = top + 3 + head.height;
  line(y, INK, 0.9);
  y += 1;
  const body = y;
  rows.forEach((row, r) => {
    if (row.group && row.group !== rows[r - 1]?.group) {
      shapes.push({
        kind: 'text',
        x: 0,
        y: y + GROUP_ROW - 4,
        text: row.group,
        size: 9.5,
        bold: true,
        fill: INK
      });
      y += GROUP_ROW;
      line(y - 0.7, RULE_2, 0.7);
    }
    const label = wrap(row.label, { size: SIZE }, LABELS - 6);
    const height = Math.max(rowHeight(rows.length), label.length * 10 + 1);
    label.forEach((text, i) =>
      shapes.push({
        kind: 'text',
        x: 2,
        y: y + (height - label.length * 10) / 2 + i * 10 + 8,
        text,
        size: SIZE,
        fill: INK
      })
    );
    columns.forEach((column, i) => {
      const left = at[i] ?? 0;
      const found = marks.find((m) => m.row === row.id && m.column === column.id);
      if (found)
        shapes.push({
          kind: 'group',
          x: left + 0.75,
          y: y + 0.25,
          name: found.counted ? 'overlap' : 'left-out',
          title: `${row.label} – ${column.label}`,
          shapes: found.counted
            ? mark(cell - 1.5, height - 1, { ...found, derived: false })
            : [leftOut(cell - 1.5, height - 1)]
        });
    });
    y += height;
    line(y - 0.5, RULE, 0.5);
  });
  // Fine lines between the columns, behind the marks.
  const between = columns.flatMap(({ group }, i) =>
    group === columns[i - 1]?.group ? [`M${(at[i] ?? 0).toFixed(2)} ${body}V${y.toFixed(2)}`] : []
  );
  shapes.unshift({ kind: 'path', d: between.join(''), stroke: RULE, width: 0.5 });
  line(y, INK, 0.9);
  y += 5;
  const explained = key(matrix);
  shapes.push(place(explained, 0, y));
  return finish({ width: BRIEF_WIDTH, height: y + explained.height + 1, shapes }, said);
}
