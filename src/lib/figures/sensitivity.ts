import { shareOf, spreadsOf, type Part, type Spread, type VariantId } from '#lib/model/sensitivity.ts';
import { figuresMessages } from '#lib/words/figures.ts';
import { methodMessages } from '#lib/words/method.ts';
import { ACCENT, INK, INK_2, PAPER, RULE } from './colours.ts';
import { frame, type Setting, type Words } from './frame.ts';
import { flow, paragraph, place, rect, type Block, type Figure, type PathShape, type Shape } from './scene.ts';
import { widthOf } from './text.ts';

/** What the page "Method" shows of the analysis; figures in the order of `FIGURES`. */
export interface SensitivityData {
  variants: readonly { id: VariantId; figures: readonly Part[] }[];
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const open = (x: number, y: number): PathShape => ({
  kind: 'path',
  d: circle(x, y, 4.5),
  fill: PAPER,
  stroke: ACCENT,
  width: 1.5
});
const filled = (x: number, y: number): PathShape => ({ kind: 'path', d: circle(x, y, 7.5), fill: ACCENT });
const span = (from: number, to: number, y: number): PathShape => rect(from, y - 1, Math.max(to - from, 0.1), 2, ACCENT);

const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;
const LINE = 64;

function picture(spreads: readonly Spread[], words: Words, width: number, height: number): Block {
  const t = methodMessages(words.locale).sensitivity;
  const [labels, says] = width > 1000 ? [250, 190] : [200, 150];
  const from = labels + 16;
  const to = width - says - 24;
  const x = (share: number) => from + share * (to - from);
  const step = Math.min(104, Math.max(LINE, (height - 40) / spreads.length));
  const say = ({ count, total }: Part) => t.of(count, total);
  const end = step * spreads.length;
  const shapes: Shape[] = TICKS.flatMap((tick): Shape[] => [
    rect(x(tick) - 0.5, 0, 1, end, RULE),
    {
      kind: 'text',
      x: x(tick),
      y: end + 20,
      text: `${tick * 100}%`,
      size: 13,
      fill: INK_2,
      anchor: 'middle'
    }
  ]);
  spreads.forEach(({ figure, published, low, high, others }, i) => {
    const y = i * step + step / 2;
    const label = paragraph(t.figures[figure], { size: 15, bold: true, fill: INK, line: 19 }, labels);
    const range = paragraph(
      t.rangeWords(say(published), say(low), say(high)),
      { size: 13, fill: INK_2, line: 17 },
      says
    );
    shapes.push(
      place(label, 0, y - label.height / 2),
      {
        kind: 'group',
        x: 0,
        y: 0,
        name: 'figure',
        title: t.figures[figure],
        shapes: [
          span(x(shareOf(low)), x(shareOf(high)), y),
          ...others.map((other) => open(x(shareOf(other)), y)),
          filled(x(shareOf(published)), y)
        ]
      },
      place(range, to + 24, y - range.height / 2),
      rect(0, (i + 1) * step - 0.75, width, 0.75, RULE)
    );
  });
  return { width, height: end + 28, shapes };
}

function legend(words: Words, width: number): Block {
  const t = figuresMessages(words.locale).sensitivity;
  const item = (shapes: Shape[], label: string): Block => {
    const size = 13;
    return {
      width: 38 + widthOf(label, { size }),
      height: 22,
      shapes: [...shapes, { kind: 'text', x: 38, y: 15.5, text: label, size, fill: INK }]
    };
  };
  return flow(
    [item([filled(15, 11)], t.published), item([open(15, 11)], t.others), item([span(0, 30, 11)], t.span)],
    width,
    20,
    0
  );
}

/** How the headline figures move under other choices: one line a figure, as a share of its list. */
export function sensitivityFigure(data: SensitivityData, setting: Setting): Figure {
  const { words } = setting;
  const { m } = words;
  const [t, method] = [figuresMessages(words.locale).sensitivity, methodMessages(words.locale).sensitivity];
  const spreads = spreadsOf(data.variants);
  const say = ({ count, total }: Part) => method.of(count, total);
  const under = t.under(data.variants.length);
  const variants = t.variants(
    data.variants
      .slice(1)
      .map(({ id }) => method.variantName(id))
      .join(m.sep.semicolon)
  );
  return frame(
    {
      title: t.title,
      under: [under],
      facts: [],
      legend: (width) => legend(words, width),
      picture: (width, height) => picture(spreads, words, width, Number.isFinite(height) ? height : 0),
      notes: [m.matrix.listNote, variants],
      alt: [
        t.title + m.sep.end,
        under,
        spreads
          .map(({ figure, published, low, high }) =>
            t.figure(method.figures[figure], say(published), say(low), say(high))
          )
          .join(m.sep.semicolon) + m.sep.end,
        variants
      ].join(words.locale === 'zh' ? '' : ' '),
      file: 'sensitivity'
    },
    setting
  );
}
