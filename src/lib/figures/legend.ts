import { RELATIONS } from '#lib/model/relations.ts';
import type { Relation, Strength } from '#lib/model/types.ts';
import { BARS, GLYPHS } from './marks.ts';
import type { Messages } from '#lib/words/index.ts';
import { ACCENT, INK, RULE_2, SHADE } from './colours.ts';
import { flow, paragraph, rect, stack, type Block, type GroupShape, type PathShape, type Shape } from './scene.ts';
import { widthOf } from './text.ts';

/** Glyph and bars side by side, as in a cell. */
const MARK = { width: 28, height: 16 } as const;

const glyph = (relation: Relation, colour: string): PathShape => ({ kind: 'path', d: GLYPHS[relation], fill: colour });

/** An overlap in a box: glyph for the relation, bars and shade for the strength; outlined where it is derived. */
export function mark(
  width: number,
  height: number,
  { relation, strength, derived }: { relation: Relation; strength: Strength; derived: boolean }
): Shape[] {
  const colour = derived ? ACCENT : SHADE[strength].on;
  const scale = Math.min(1, (width - 2) / MARK.width, (height - 2) / MARK.height);
  const [x, y] = [(width - MARK.width * scale) / 2, (height - MARK.height * scale) / 2];
  return [
    derived
      ? {
          kind: 'path',
          d: `M0.75 0.75h${width - 1.5}v${height - 1.5}h${1.5 - width}z`,
          fill: '#ffffff',
          stroke: ACCENT,
          width: 1.5
        }
      : rect(0, 0, width, height, SHADE[strength].ground),
    {
      kind: 'group',
      x,
      y,
      scale,
      shapes: [
        glyph(relation, colour),
        { kind: 'group', x: 20, y: 2, shapes: [{ kind: 'path', d: BARS[strength], fill: colour }] }
      ]
    }
  ];
}

/** Slanting lines in a box: nobody has looked. Drawn line by line, because not every program knows patterns. */
export function hatch(width: number, height: number): PathShape {
  const lines: string[] = [];
  for (let at = 6; at < width + height; at += 6) {
    const [x1, y1] = at <= height ? [0, at] : [at - height, height];
    const [x2, y2] = at <= width ? [at, 0] : [width, at - width];
    lines.push(`M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`);
  }
  return { kind: 'path', d: lines.join(''), stroke: RULE_2, width: 1 };
}

/** A dot: an overlap that the reading leaves out. */
export const leftOut = (width: number, height: number): PathShape => ({
  kind: 'path',
  d: `M${width / 2 - 2} ${height / 2}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z`,
  fill: RULE_2
});

/** A ring: an overlap outside the filter. */
export const filteredOut = (width: number, height: number): PathShape => ({
  kind: 'path',
  d: `M${width / 2 - 3} ${height / 2}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z`,
  stroke: RULE_2,
  width: 1
});

const SAMPLE = { width: 32, height: 18 } as const;

function item(shapes: Shape[], label: string): Block {
  const face = { size: 13, fill: INK, line: 18 };
  return {
    width: SAMPLE.width + 7 + widthOf(label, face),
    height: 20,
    shapes: [
      { kind: 'group', x: 0, y: 1, shapes },
      { kind: 'text', x: SAMPLE.width + 7, y: 14.5, text: label, size: 13, fill: INK }
    ]
  };
}

/** Which signs beside relation and strength occur in a picture. */
export interface Signs {
  derived: boolean;
  notAssessed: boolean;
  leftOut: boolean;
  filtered: boolean;
}

/** How to read a cell; signs that do not occur are not explained. Two columns where there is room. */
export function legend(m: Messages, signs: Signs, width: number): Block {
  const t = m.matrix.legend;
  const { width: w, height: h } = SAMPLE;
  const gap = 24;
  const column = width > 600 ? (width - gap) / 2 : width;
  const part = (heading: string, items: Block[]): Block =>
    stack([
      paragraph(heading, { size: 13, bold: true, fill: INK, line: 20 }, column),
      { ...flow(items, column, 16, 0), width: column }
    ]);
  const centred = (shapes: Shape[]): GroupShape => ({ kind: 'group', x: 7, y: 1, shapes });
  const relations = part(
    t.relation,
    RELATIONS.map((relation) => item([centred([glyph(relation, INK)])], m.relation[relation]))
  );
  const bars = (strength: Strength): Shape[] => [
    rect(0, 0, w, h, SHADE[strength].ground),
    { kind: 'group', x: 11.5, y: 3, shapes: [{ kind: 'path', d: BARS[strength], fill: SHADE[strength].on }] }
  ];
  const strengths = part(t.strength, [
    ...([3, 2, 1] as const).map((strength) => item(bars(strength), m.strength[strength])),
    item([{ kind: 'path', d: `M0.5 0.5h${w - 1}v${h - 1}h${1 - w}z`, stroke: RULE_2, width: 0.5 }], t.none),
    ...(signs.derived ? [item(mark(w, h, { relation: 'intersects', strength: 2, derived: true }), t.derived)] : []),
    ...(signs.leftOut ? [item([leftOut(w, h)], t.leftOut)] : []),
    ...(signs.filtered ? [item([filteredOut(w, h)], t.filtered)] : []),
    ...(signs.notAssessed ? [item([hatch(w, h)], t.notAssessed)] : [])
  ]);
  return flow([relations, strengths], width, gap, 6);
}
