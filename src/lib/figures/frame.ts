import type { Bilingual } from '#lib/model/types.ts';
import { HTML_LANG, type Locale } from '#lib/model/locale.ts';
import type { Messages } from '#lib/words/index.ts';
import { figuresMessages, type FiguresMessages } from '#lib/words/figures.ts';
import { strokeFill, strokeFrame, type Stroke } from './marks.ts';
import type { Release } from '#lib/tables/release.ts';
import type { Layout } from '#lib/urls/parts.ts';
import { ACCENT, INK, INK_2, PAPER, RULE_2 } from './colours.ts';
import { flow, paragraph, place, rect, stack, type Block, type Figure, type Shape } from './scene.ts';
import { widthOf } from './text.ts';

/** What a figure's words are taken from: the words of the interface in one language, and texts of the data in it. */
export interface Words {
  readonly locale: Locale;
  readonly m: Messages;
  readonly say: (text: Bilingual) => string;
  /** an entry's name in the language */
  readonly label: (entry: { label: string; labelZh: string }) => string;
}

/** Words for a language whose messages are at hand. */
export const wordsOf = (locale: Locale, m: Messages): Words => ({
  locale,
  m,
  say: (text) => text[locale],
  label: (entry) => (locale === 'zh' ? entry.labelZh : entry.label)
});

/** Whose a figure of a reader's own work is. */
export interface OwnCredit {
  /** lists and mappings of the reader's, each with the ISO day on which it was kept */
  works: readonly { name: string; date: string }[];
  /** records of the data set are among what the figure shows */
  mixed: boolean;
}

/** What every figure is told besides what it shows. */
export interface Setting {
  words: Words;
  release: Pick<Release, 'version' | 'date'>;
  layout: Layout;
  /** of a reader's own work, which has neither the source nor the licence of the data set */
  own?: OwnCredit;
}

/** A large figure with what it counts, its range and a stroke an entry. */
export interface Fact {
  value: string;
  label: string;
  range: string;
  strokes: { stroke: Stroke; count: number } | null;
}

interface Parts {
  title: string;
  /** lines under the title: the reading, what is filtered */
  under: string[];
  facts: Fact[];
  /** how to read the picture; laid out in the width it is given */
  legend: (width: number) => Block;
  /** the picture, at most of that width and height if it can */
  picture: (width: number, height: number) => Block;
  /** what a reader must know who has only the picture */
  notes: string[];
  alt: string;
  file: string;
}

const SLIDE = { width: 1600, height: 900, margin: 48, panel: 356, gutter: 44 } as const;
const PAGE = { width: 900, margin: 16 } as const;

const STROKE_STEP = 6;

/** One stroke an entry, in lines of a width. */
export function strokes(stroke: Stroke, count: number, width: number): Block {
  const perLine = Math.max(1, Math.floor((width + 2) / STROKE_STEP));
  const draw = (path: typeof strokeFill) =>
    Array.from({ length: count }, (_, i) =>
      path(stroke, (i % perLine) * STROKE_STEP, Math.floor(i / perLine) * 15)
    ).join('');
  const [fill, frame] = [draw(strokeFill), draw(strokeFrame)];
  return {
    width: Math.min(count, perLine) * STROKE_STEP - 2,
    height: Math.ceil(count / perLine) * 15 - 3,
    shapes: [
      ...(frame ? [{ kind: 'path', d: frame, stroke: ACCENT, width: 1 } as const] : []),
      ...(fill ? [{ kind: 'path', d: fill, fill: ACCENT } as const] : [])
    ]
  };
}

function factBlock({ value, label, range, strokes: of }: Fact, width: number): Block {
  const figure = { size: 32, bold: true };
  const left = widthOf(value, figure) + 8;
  const words = range ? `${label} ${range}` : label;
  const face = { size: 14, fill: INK, line: 17 };
  // A block is as wide as its words need, but never wider than the line it stands in.
  const text = paragraph(words, face, Math.max(60, Math.min(width - left, widthOf(words, face) + 2)));
  const tally = of && of.count > 0 ? strokes(of.stroke, of.count, width - left) : null;
  return {
    width: left + Math.max(text.width, tally?.width ?? 0),
    height: Math.max(34, text.height + (tally ? 4 + tally.height : 0)),
    shapes: [
      { kind: 'text', x: 0, y: 27, text: value, fill: INK, ...figure },
      place(text, left, 0),
      ...(tally ? [place(tally, left, text.height + 3)] : [])
    ]
  };
}

/** The words every figure of this site ends in: where it comes from, and under which terms. */
function credits(t: FiguresMessages, { words, release, own }: Setting): string[] {
  if (own)
    return [
      t.own(own.works.map(({ name, date }) => ({ name, date: words.m.date(date) }))),
      ...(own.mixed ? [t.besideOwn(release.version, release.date)] : [])
    ];
  return [words.m.footer.coded, t.source(release.version, release.date), t.licence];
}

/**
 * Puts a figure together: title, what was counted, legend, picture, notes, source with version and date, licence.
 * A picture that is larger than its place is drawn smaller; nothing is cut.
 */
export function frame(parts: Parts, setting: Setting): Figure {
  const { words, layout } = setting;
  const t = figuresMessages(words.locale);
  const title = (width: number, size: number) =>
    paragraph(parts.title, { size, bold: true, serif: true, fill: INK, line: size * 1.22 }, width, true);
  const under = (width: number) =>
    stack(parts.under.map((text) => paragraph(text, { size: 14, fill: INK_2, line: 19 }, width)));
  const facts = (width: number) =>
    flow(
      parts.facts.map((fact) => factBlock(fact, width)),
      width,
      22,
      10
    );
  const foot = (width: number) =>
    stack(
      [...parts.notes, ...credits(t, setting)].map((text) =>
        paragraph(text, { size: 12, fill: INK_2, line: 16 }, width)
      )
    );
  const rule = (width: number): Block => ({ width, height: 1, shapes: [rect(0, 0, width, 1, RULE_2)] });
  const hasFacts = parts.facts.length > 0;

  const finish = (width: number, height: number, shapes: Shape[]): Figure => ({
    width,
    height,
    lang: HTML_LANG[words.locale],
    title: parts.title,
    alt: parts.alt,
    file: [
      setting.own ? 'own' : 'priority-crosswalk',
      parts.file,
      layout,
      ...(setting.own ? [] : [`v${setting.release.version}`, setting.release.date]),
      ...(words.locale === 'en' ? [] : [words.locale])
    ].join('_'),
    shapes: [rect(0, 0, width, height, PAPER), ...shapes]
  });

  if (layout === 'page') {
    const width = PAGE.width - 2 * PAGE.margin;
    const body = stack([
      title(width, 26),
      8,
      under(width),
      ...(hasFacts ? [12, facts(width)] : []),
      12,
      rule(width),
      10,
      parts.legend(width),
      12,
      fitted(parts.picture(width, Number.POSITIVE_INFINITY), width, Number.POSITIVE_INFINITY),
      12,
      rule(width),
      6,
      foot(width)
    ]);
    const height = Math.ceil(body.height + 2 * PAGE.margin);
    return finish(PAGE.width, height, [place(body, PAGE.margin, PAGE.margin)]);
  }

  const { width, height, margin, panel, gutter } = SLIDE;
  const inner = height - 2 * margin;
  const top = stack([
    title(panel, 28),
    10,
    under(panel),
    ...(hasFacts ? [16, facts(panel)] : []),
    16,
    rule(panel),
    10,
    parts.legend(panel)
  ]);
  const bottom = stack([rule(panel), 6, foot(panel)]);
  const needed = top.height + 20 + bottom.height;
  // Words that need more than their column stand in a taller one that is drawn smaller.
  const column: Block = {
    width: panel,
    height: Math.max(inner, needed),
    shapes: [place(top, 0, 0), place(bottom, 0, Math.max(inner, needed) - bottom.height)]
  };
  const wide = width - 2 * margin - panel - gutter;
  return finish(width, height, [
    place(fitted(column, panel, inner), margin, margin),
    place(fitted(parts.picture(wide, inner), wide, inner), margin + panel + gutter, margin)
  ]);
}

/** A block made small enough for a place. */
function fitted(block: Block, width: number, height: number): Block {
  const scale = Math.min(1, width / block.width, height / block.height);
  if (scale === 1) return block;
  return { width: block.width * scale, height: block.height * scale, shapes: [place(block, 0, 0, scale)] };
}
