import { conceptMessages } from '#lib/words/concept.ts';
import type { ShownEvent } from '#lib/records/concept.server.ts';
import { eventLabel, yearsOf } from './concept-words.ts';
import { ACCENT, INK, INK_2, PAPER, RULE, RULE_2, SHADE } from './colours.ts';
import { frame, type Setting, type Words } from './frame.ts';
import { rect, type Block, type Figure, type PathShape, type Shape, type TextShape } from './scene.ts';
import { widthOf } from './text.ts';

/** The whole span, and the part of it that is enlarged, in years. */
export const SPAN = { from: 2008.5, until: 2036.2 } as const;
export const ENLARGED = { from: 2023.5, until: 2027 } as const;
const HEAD = 96;
const LANE = 20;
const BAR = 34;
const SIZE = 12.5;

/** A date as a year with its part; the middle of a year or month of which no more is known. */
export function yearOf(iso: string): number {
  const [year = '', month, day] = iso.split('-').map(Number);
  if (month === undefined) return Number(year) + 0.5;
  return Number(year) + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

const text = (x: number, y: number, words: string, face: Partial<TextShape> = {}): TextShape => ({
  kind: 'text',
  x,
  y,
  text: words,
  size: SIZE,
  fill: INK,
  ...face
});
const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
const line = (d: string, stroke: string, width = 1): PathShape => ({ kind: 'path', d, stroke, width });

interface Placed {
  event: ShownEvent;
  lane: number;
  /** whether the words stand before the point */
  before: boolean;
}

/**
 * Events in as few lanes as they need: each in the first in which neither its own place nor its words meet another’s,
 * with the words after the point if they fit, else before it.
 */
export function inLanes(
  events: readonly ShownEvent[],
  extent: (event: ShownEvent, before: boolean) => readonly [number, number],
  edges: readonly [number, number]
): Placed[] {
  const taken: (readonly [number, number])[][] = [];
  return events.map((event) => {
    for (let lane = 0; ; lane++) {
      const own = (taken[lane] ??= []);
      for (const before of [false, true]) {
        const [from, until] = extent(event, before);
        if (from < edges[0] || until > edges[1] || own.some(([a, b]) => from < b + 10 && until > a - 10)) continue;
        own.push([from, until]);
        return { event, lane, before };
      }
      // Wider than the figure itself: a lane of its own, after the point.
      if (own.length === 0) {
        own.push(extent(event, false));
        return { event, lane, before: false };
      }
    }
  });
}

/**
 * The lanes of the enlarged part, so that no stem crosses words: each event lies deeper than every later one that
 * begins above its words. Those whose words would pass the right edge stand above the line, with the words before.
 */
export function inStairs(
  events: readonly { x: number; width: number }[],
  edge: number
): { lane: number; above: boolean }[] {
  const placed = events.map(({ x, width }) => ({ lane: 0, above: x + width > edge }));
  const step = (own: number, others: number[]) => {
    const deepest = Math.max(-1, ...others.map((i) => placed[i]?.lane ?? -1));
    (placed[own] as { lane: number }).lane = deepest + 1;
  };
  for (let i = events.length - 1; i >= 0; i--) {
    const own = events[i];
    if (!own || placed[i]?.above) continue;
    const meets = events.flatMap((e, n) => (n > i && !placed[n]?.above && e.x < own.x + own.width + 12 ? [n] : []));
    step(i, meets);
  }
  events.forEach((own, i) => {
    if (!placed[i]?.above) return;
    step(
      i,
      events.flatMap((e, n) => (n < i && placed[n]?.above && e.x > own.x - own.width - 12 ? [n] : []))
    );
  });
  return placed;
}

/** Years as points on a scale between two places. */
const scale = (from: number, until: number, left: number, right: number) => (year: number) =>
  left + ((year - from) / (until - from)) * (right - left);

/**
 * The dates in short, and those around the concept enlarged beneath.
 * @param width of the picture; its height follows
 */
export function timelinePicture(events: readonly ShownEvent[], words: Words, width: number): Block {
  const t = conceptMessages(words.locale).timeline;
  const face = { size: SIZE };
  const x = scale(SPAN.from, SPAN.until, HEAD, width - 8);
  const shapes: Shape[] = [];
  const band: Shape[] = [];
  for (let year = Math.ceil(SPAN.from); year <= SPAN.until; year++) {
    const five = year % 5 === 0;
    shapes.push(line(`M${x(year)} 22v${five ? -6 : -3}`, RULE_2));
    if (five) shapes.push(text(x(year), 12, String(year), { anchor: 'middle', fill: INK_2 }));
  }
  shapes.push(line(`M${HEAD} 22H${width - 8}`, RULE_2));
  let y = 44;
  const head = (name: string) => shapes.push(text(0, y + 4, name, { fill: INK_2 }));
  const enlarged = (e: ShownEvent) => {
    const at = yearOf(e.date);
    return ['concept', 'strategy'].includes(e.track) && at >= ENLARGED.from && at < ENLARGED.until;
  };

  // What is enlarged beneath stands there alone; plans are bars above as well.
  const single = (track: ShownEvent['track'][]) =>
    events.filter((e) => track.includes(e.track) && !e.period && !enlarged(e));
  const lanesOf = (own: readonly ShownEvent[]) => {
    const placed = inLanes(
      own,
      (e, before) => {
        const [at, wide] = [x(yearOf(e.date)), widthOf(eventLabel(e, words), face) + 12];
        return before ? [at - wide, at + 4] : [at - 4, at + wide];
      },
      [HEAD, width]
    );
    for (const { event, lane, before } of placed) {
      const [at, line] = [x(yearOf(event.date)), y + lane * LANE];
      shapes.push(
        { kind: 'path', d: circle(at, line, 3.5), fill: ACCENT },
        text(at + (before ? -9 : 9), line + 4, eventLabel(event, words), before ? { anchor: 'end' } : {})
      );
    }
    return Math.max(0, ...placed.map((p) => p.lane + 1));
  };
  head(t.track.concept);
  y += lanesOf(single(['concept'])) * LANE + 12;
  head(t.track.strategy);
  y += lanesOf(single(['strategy', 'outlook'])) * LANE;
  const plans = inLanes(
    events.filter((e) => e.period),
    ({ period }) => [x(period?.[0] ?? 0) + 11, x((period?.[1] ?? 0) + 1) - 11],
    [HEAD, width]
  );
  for (const { event, lane } of plans) {
    const [from, until] = event.period ?? [0, 0];
    const [left, top, wide] = [x(from), y - 8 + lane * (BAR + 4), x(until + 1) - x(from) - 2];
    const [counted] = [eventLabel({ ...event, label: { en: '', zh: '' } }, words).replace(/^[:：]\s*/, '')];
    shapes.push(
      rect(left, top, wide, BAR, SHADE[2].ground),
      text(left + 6, top + 14, words.say(event.label), { bold: true, fill: SHADE[2].on }),
      text(left + 6, top + 28, counted, { fill: SHADE[2].on, size: 12 })
    );
  }
  y += Math.max(0, ...plans.map((p) => p.lane + 1)) * (BAR + 4) + 8;
  for (const track of ['us', 'uk'] as const) {
    head(t.track[track]);
    shapes.push(line(`M${HEAD} ${y}H${width - 8}`, RULE));
    for (const event of events.filter((e) => e.track === track)) {
      const at = x(yearOf(event.date));
      const n = event.named.reduce((sum, { n }) => sum + n, 0);
      shapes.push(
        { kind: 'path', d: circle(at, y, 4), fill: PAPER },
        line(circle(at, y, 4), ACCENT, 2),
        text(at + 8, y - 4, `${n}`, { size: 12 })
      );
    }
    y += 26;
  }
  const [bandTop, wideTop] = [14, y + 22];

  // The enlarged part: words as stairs under the line, the last ones above it.
  const big = scale(ENLARGED.from, ENLARGED.until, 0, width);
  const shown = events.filter(enlarged).map((event) => {
    const date = conceptMessages(words.locale).date(event.date);
    const dateWidth = widthOf(date, face) + 6;
    const label = eventLabel(event, words);
    return { event, date, dateWidth, label, x: big(yearOf(event.date)), width: dateWidth + widthOf(label, face) + 10 };
  });
  const stairs = inStairs(shown, width);
  const lanesAbove = Math.max(0, ...stairs.map((s) => (s.above ? s.lane + 1 : 0)));
  const lanesUnder = Math.max(0, ...stairs.map((s) => (s.above ? 0 : s.lane + 1)));
  const axis = wideTop + 14 + lanesAbove * LANE;
  band.push({
    kind: 'path',
    d: `M${x(ENLARGED.from)} ${bandTop}H${x(ENLARGED.until)}V${y - 12}L${width} ${wideTop}V${axis}H0V${wideTop}L${x(ENLARGED.from)} ${y - 12}Z`,
    fill: SHADE[1].ground
  });
  shapes.push(rect(0, axis, width, 1.5, INK));
  for (let year = Math.ceil(ENLARGED.from); year < ENLARGED.until; year++) {
    const at = big(year);
    // A year stands after its tick, but before it where a stem would run through.
    const crossed = shown.some((e, i) => !stairs[i]?.above && e.x > at && e.x < at + 36);
    shapes.push(
      line(`M${at} ${axis}v18`, RULE_2),
      text(at + (crossed ? -4 : 4), axis + 16, String(year), {
        bold: true,
        size: 12,
        ...(crossed ? { anchor: 'end' } : {})
      })
    );
  }
  shown.forEach(({ date, dateWidth, label, x: at }, i) => {
    const { lane, above } = stairs[i] ?? { lane: 0, above: false };
    const base = above ? axis - 10 - lane * LANE : axis + 36 + lane * LANE;
    shapes.push(line(`M${at} ${axis}V${above ? base - 10 : base + 2}`, RULE_2), {
      kind: 'path',
      d: circle(at, axis + 0.75, 4),
      fill: ACCENT
    });
    if (above)
      shapes.push(
        text(at - 8, base, label, { anchor: 'end' }),
        text(at - 8 - widthOf(label, face) - 6, base, date, { anchor: 'end', fill: INK_2 })
      );
    else shapes.push(text(at + 6, base, date, { fill: INK_2 }), text(at + 6 + dateWidth, base, label));
  });
  return { width, height: axis + 36 + lanesUnder * LANE, shapes: [...band, ...shapes] };
}

/** The dates in words, oldest first. */
export const datesInWords = (events: readonly ShownEvent[], words: Words) =>
  events.map((e) => `${conceptMessages(words.locale).date(e.date)}${words.m.sep.comma}${eventLabel(e, words)}`);

/** The dates of the concept, the plans and the lists as a figure. */
export function timelineFigure(events: readonly ShownEvent[], setting: Setting): Figure {
  const { words } = setting;
  const t = conceptMessages(words.locale).timeline;
  const title = t.title(...yearsOf(events));
  return frame(
    {
      title,
      under: [t.under],
      facts: [],
      legend: (width) => ({ width, height: 0, shapes: [] }),
      picture: () => timelinePicture(events, words, 1184),
      notes: [t.note],
      alt: [title, ...datesInWords(events, words)]
        .map((sentence) => sentence + words.m.sep.end)
        .join(words.locale === 'zh' ? '' : ' '),
      file: 'timeline'
    },
    setting
  );
}
