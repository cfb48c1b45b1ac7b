import { conceptMessages } from '#lib/words/concept.ts';
import type { ConceptData, ShownIndustry, ShownStrand } from '#lib/records/concept.server.ts';
import { conceptCounts, groupsShown } from './concept-words.ts';
import { ACCENT, INK, INK_2, RULE, RULE_2, SHADE } from './colours.ts';
import { frame, strokes, type Setting, type Words } from './frame.ts';
import { GROUP_STROKE } from './group-strokes.ts';
import { strokeFill, strokeFrame, type Stroke } from './marks.ts';
import { paragraph, place, rect, stack, type Block, type Figure, type Shape } from './scene.ts';

const BAND = { width: 26, gap: 6 };
const COLUMN_GAP = 20;
const LINE = 18;

const arrow = (x: number, y: number, toLeft = false) =>
  toLeft ? `M${x + 6} ${y - 4}l-6 4l6 4` : `M${x - 4} ${y - 6}l4 6l4 -6`;

function industryLine({ short, group }: ShownIndustry, words: Words, width: number): Block {
  const text = paragraph(words.say(short), { size: 13, fill: INK, line: LINE }, width - (group ? 12 : 0));
  const stroke: Stroke | null = group ? GROUP_STROKE[group] : null;
  const marks: Shape[] = [];
  if (stroke) {
    const [outline, fill] = [strokeFrame(stroke, 0, 3), strokeFill(stroke, 0, 3)];
    if (outline) marks.push({ kind: 'path', d: outline, stroke: ACCENT, width: 1 });
    if (fill) marks.push({ kind: 'path', d: fill, fill: ACCENT });
  }
  return { width, height: text.height, shapes: [...marks, place(text, stroke ? 12 : 0, 0)] };
}

function strandColumn(strand: ShownStrand, words: Words, width: number, headHeight: number): Block {
  const t = conceptMessages(words.locale).concept;
  const head = strandHead(strand, words, width);
  const minor = { size: 12, fill: INK_2, line: 16 };
  const [first, since] = [strand.industries.filter((i) => !i.since), strand.industries.filter((i) => i.since)];
  return stack([
    head,
    headHeight - head.height + 6,
    { width, height: 1, shapes: [rect(0, 0, width, 1, RULE_2)] },
    6,
    ...first.map((i) => industryLine(i, words, width)),
    ...(first.every((i) => i.group === null) ? [4, paragraph(t.fromAdvice, minor, width)] : []),
    ...(since.length > 0
      ? [4, paragraph(t.since, minor, width), 2, ...since.map((i) => industryLine(i, words, width))]
      : [])
  ]);
}

const strandHead = (strand: ShownStrand, words: Words, width: number) =>
  stack([
    paragraph(words.say(strand.label), { size: 15, bold: true, serif: true, fill: INK, line: 20 }, width),
    3,
    paragraph(words.say(strand.note), { size: 12, fill: INK_2, line: 16 }, width)
  ]);

/** A name that runs along a band: read upward in Latin script, one sign beneath the other in Chinese. */
function bandName(text: string, x: number, words: Words): Shape {
  return words.locale === 'zh'
    ? { kind: 'text', x, y: 22, text, size: 13, fill: INK, anchor: 'middle', stacked: 17 }
    : { kind: 'text', x: x + 4.5, y: 10, text, size: 13, fill: INK, anchor: 'end', upward: true };
}

/**
 * Layers as rows, enablers as bands beside all of them, the strands within a layer as columns with their industries.
 * @param width of the picture; its height follows
 */
export function conceptPicture(data: ConceptData, words: Words, width: number): Block {
  const t = conceptMessages(words.locale).concept;
  const left = data.enablers.length * (BAND.width + BAND.gap) + 14;
  const inner = width - left;
  const column = (inner - 2 * COLUMN_GAP) / 3;
  const body: (Block | number)[] = [];
  data.layers.forEach((layer, i) => {
    const from = data.flows.find((f) => f.to === layer.id && data.layers.some((l) => l.id === f.from));
    if (from)
      body.push(10, {
        width: inner,
        height: 26,
        shapes: [
          rect(0, 0, inner, 1, RULE),
          { kind: 'path', d: `M8 6v13${arrow(8, 20)}`, stroke: ACCENT, width: 1.25 },
          { kind: 'text', x: 26, y: 18, text: words.say(from.label), size: 12.5, fill: INK_2 }
        ]
      });
    body.push({ width: inner, height: 2, shapes: [rect(0, 0, inner, 2, INK)] }, 8, {
      ...stack([
        paragraph(words.say(layer.label), { size: 17, bold: true, serif: true, fill: INK, line: 22 }, inner - 26),
        2,
        paragraph(words.say(layer.note), { size: 12.5, fill: INK_2, line: 17 }, inner - 26)
      ])
    });
    const heading = body.pop() as Block;
    body.push({
      width: inner,
      height: heading.height,
      shapes: [
        { kind: 'text', x: 0, y: 18, text: String(i + 1), size: 20, bold: true, serif: true, fill: INK },
        place(heading, 26, 0)
      ]
    });
    if (layer.strands.length === 0) return;
    const headHeight = Math.max(...layer.strands.map((s) => strandHead(s, words, column).height));
    const columns = layer.strands.map((s) => strandColumn(s, words, column, headHeight));
    const height = Math.max(...columns.map((c) => c.height));
    const shapes: Shape[] = columns.map((c, n) => place(c, n * (column + COLUMN_GAP), 0));
    // What flows from one strand to another is an arrow across the column in which it ends.
    for (const { from: a, to: b, label } of data.flows) {
      const [start, end] = [a, b].map((id) => layer.strands.findIndex((s) => s.id === id));
      if (start === undefined || end === undefined || start < 0 || end < 0) continue;
      const says = paragraph(words.say(label), { size: 12.5, fill: INK_2, line: 16 }, column - 16);
      const y = (columns[end]?.height ?? 0) + 22 + says.height;
      const [x1, x2] = [start * (column + COLUMN_GAP) - 4, end * (column + COLUMN_GAP)];
      shapes.push(
        { kind: 'path', d: `M${x1} ${y}H${x2}${arrow(x2, y, true)}`, stroke: ACCENT, width: 1.25 },
        place(says, x2 + 12, y - says.height - 4)
      );
    }
    body.push(14, { width: inner, height, shapes });
  });
  const main = stack(body);
  const top = 24;
  const caption = { size: 12, fill: INK_2 };
  return {
    width,
    height: top + main.height + 8,
    shapes: [
      { kind: 'text', x: 0, y: 14, text: t.enablers, ...caption },
      { kind: 'text', x: left, y: 14, text: t.layers, ...caption },
      ...data.enablers.flatMap(({ label }, i): Shape[] => {
        const x = i * (BAND.width + BAND.gap);
        return [
          rect(x, top, BAND.width, main.height + 8, SHADE[1].ground),
          { kind: 'group', x, y: top, shapes: [bandName(words.say(label), BAND.width / 2, words)] }
        ];
      }),
      place(main, left, top)
    ]
  };
}

/** The concept in words: its layers, enablers and strands, and how many industries stand in each group. */
function describe(data: ConceptData, words: Words, title: string): string {
  const { m, say } = words;
  const t = conceptMessages(words.locale).concept;
  const [first, second] = data.others.map(say) as [string, string];
  const list = (names: readonly { label: Parameters<typeof say>[0] }[]) => m.listing(names.map((n) => say(n.label)));
  const industries = data.layers.flatMap((l) => l.strands.flatMap((s) => s.industries));
  return [
    title,
    t.layers + m.sep.colon + list(data.layers),
    t.enablers + m.sep.colon + list(data.enablers),
    ...data.layers
      .flatMap((l) => l.strands)
      .map((s) => say(s.label) + m.sep.colon + m.listing(s.industries.map((i) => say(i.label)))),
    ...groupsShown(data).map(
      (group) => `${t.group[group](first, second)}${m.sep.colon}${industries.filter((i) => i.group === group).length}`
    )
  ]
    .map((sentence) => sentence + m.sep.end)
    .join(words.locale === 'zh' ? '' : ' ');
}

/** The concept of new quality productive forces as a figure. */
export function conceptFigure(data: ConceptData, setting: Setting): Figure {
  const { words } = setting;
  const t = conceptMessages(words.locale).concept;
  const [first, second] = data.others.map(words.say) as [string, string];
  const title = t.title(...conceptCounts(data));
  return frame(
    {
      title,
      under: [t.under],
      facts: [],
      legend: (width) =>
        stack(
          groupsShown(data).map((group): Block => {
            const text = paragraph(t.group[group](first, second), { size: 13, fill: INK, line: 18 }, width - 14);
            const mark = strokes(GROUP_STROKE[group], 1, 10);
            return { width, height: text.height, shapes: [place(mark, 0, 3), place(text, 14, 0)] };
          })
        ),
      picture: (width) => conceptPicture(data, words, Math.min(width, 900)),
      notes: [t.note],
      alt: describe(data, words, title),
      file: 'concept'
    },
    setting
  );
}
