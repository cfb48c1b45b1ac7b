import type { Relation, Strength } from '#lib/model/types.ts';
import { underEachRule, type ByRule } from '#lib/model/counting-rules.ts';
import type { HeadlineFigure } from '#lib/model/headline.ts';
import type { View } from '#lib/model/views.ts';

/**
 * The four relation glyphs in a box of 18 by 16, each one filled path: a ring is an outline and its hole, turned the other
 * way round, so that it stays open under either fill rule. Solid is the row (or subject), ring is the column (or object):
 * turning a pair turns its glyph. Pages and figures draw the same paths.
 */
export const GLYPHS: Readonly<Record<Relation, string>> = {
  equal: 'M9 2a6 6 0 1 0 0 12A6 6 0 0 0 9 2Z',
  subset:
    'M9 1a7 7 0 1 0 0 14A7 7 0 0 0 9 1ZM9 2.5a5.5 5.5 0 1 1 0 11A5.5 5.5 0 0 1 9 2.5ZM9 5.25a2.75 2.75 0 1 0 0 5.5A2.75 2.75 0 0 0 9 5.25Z',
  superset: 'M9 1a7 7 0 1 0 0 14A7 7 0 0 0 9 1ZM9 5a3 3 0 1 1 0 6A3 3 0 0 1 9 5Z',
  intersects:
    'M12.5 3a5 5 0 1 0 0 10A5 5 0 0 0 12.5 3ZM12.5 4.5a3.5 3.5 0 1 1 0 7A3.5 3.5 0 0 1 12.5 4.5ZM7.95 4.09A4.75 4.75 0 1 0 7.95 11.91A6 6 0 0 1 7.95 4.09Z'
};

/** The strength bars in a box of 9 by 12 whose corner is at x, y. */
export const barsAt = (strength: Strength, x: number, y: number) =>
  [7, 4, 0]
    .slice(0, strength)
    .map((top, i) => `M${x + 3 * i} ${y + top}h2v${12 - top}h-2z`)
    .join('');

/** The strength bars in a box of 9 by 12. */
export const BARS: Readonly<Record<Strength, string>> = {
  1: barsAt(1, 0, 0),
  2: barsAt(2, 0, 0),
  3: barsAt(3, 0, 0)
};

/** An overlap as one path of 30 by 16: the glyph of its relation and beside it the bars of its strength. */
export const markPath = (relation: Relation, strength: Strength) => GLYPHS[relation] + barsAt(strength, 21, 2);

/** Which of two other lists an entry has a counterpart in: one stroke per entry. */
export type Stroke = 'both' | 'first' | 'second' | 'neither';

const FILL: Record<Stroke, (x: number, y: number) => string> = {
  both: (x, y) => `M${x} ${y}h4v12h-4z`,
  first: (x, y) => `M${x} ${y}h4v6h-4z`,
  second: (x, y) => `M${x} ${y + 6}h4v6h-4z`,
  neither: () => ''
};

/** The filled part of a stroke of 4 by 12: whole, upper half for the first list, lower half for the second, nothing. */
export const strokeFill = (stroke: Stroke, x: number, y = 0) => FILL[stroke](x, y);

/** The outline of a stroke, a line of width 1; a stroke that is filled whole needs none. */
export const strokeFrame = (stroke: Stroke, x: number, y = 0) =>
  stroke === 'both' ? '' : `M${x + 0.5} ${y + 0.5}h3v11h-3z`;

/** A stroke of any size as one filled path: what is not filled is a hole, drawn the other way round, within a line of 1. */
export function strokeShape(stroke: Stroke, x: number, width: number, height: number): string {
  const whole = `M${x} 0h${width}v${height}h-${width}z`;
  const hole = (top: number, bottom: number) => `M${x + 1} ${top}v${bottom - top}h${width - 2}v${top - bottom}z`;
  const half = height / 2;
  if (stroke === 'first') return whole + hole(half, height - 1);
  if (stroke === 'second') return whole + hole(1, half);
  return stroke === 'neither' ? whole + hole(1, height - 1) : whole;
}

/** The stroke that an entry of a headline figure is drawn as. */
export function headlineStroke({ kind, list }: HeadlineFigure, view: View): Stroke {
  if (kind === 'only') return list === view.columns[0] ? 'first' : 'second';
  return kind === 'neither' ? 'neither' : 'both';
}

/** Figures of a headline that divide the same entries among them. */
export interface HeadlinePanel {
  figures: HeadlineFigure[];
  /** one stroke an entry under each rule, in the order of the figures; none where pairs were not assessed */
  strokes: ByRule<Stroke[]>;
}

/** The figures of a headline by the entries that they count: the row list’s divided among both, one and neither, or list by list. */
export function headlinePanels(figures: readonly HeadlineFigure[], view: View): HeadlinePanel[] {
  const divided = figures.filter(({ kind }) => !['in', 'covered'].includes(kind));
  const alone = figures.filter((figure) => !divided.includes(figure)).map((figure) => [figure]);
  return [...(divided.length > 0 ? [divided] : []), ...alone].map((own) => ({
    figures: own,
    strokes: underEachRule((rule) => {
      const drawn = own.flatMap((f) =>
        f.settled ? Array.from({ length: f.values[rule] }, () => headlineStroke(f, view)) : []
      );
      const total = own[0]?.settled ? own[0].total : 0;
      return [...drawn, ...Array.from({ length: total - drawn.length }, (): Stroke => 'neither')];
    })
  }));
}
