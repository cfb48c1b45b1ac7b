import type { CoverageGroup } from '#lib/model/coverage.ts';
import type { ByRule } from '#lib/model/counting-rules.ts';
import type { LinkLayout, OverlapLink } from '#lib/model/link-layout.ts';
import type { Bilingual, CountingRule } from '#lib/model/types.ts';
import { DEFAULT_VIEW, sameView } from '#lib/model/views.ts';
import { figuresMessages } from '#lib/words/figures.ts';
import { glanceMessages } from '#lib/words/glance.ts';
import { ACCENT, INK, INK_2, LINE_2, RULE_2 } from './colours.ts';
import { frame, type Setting, type Words } from './frame.ts';
import { GROUP_STROKE } from './group-strokes.ts';
import { strokeShape } from './marks.ts';
import { flow, paragraph, place, rect, type Block, type Figure, type PathShape, type Shape } from './scene.ts';
import { shortened } from './text.ts';

/** Where an entry stands: the middle of its line of text. */
export interface PlacedEntry {
  id: string;
  y: number;
}
/** The heading of a block, at the line of text above its first entry. */
export interface PlacedHeading {
  count: number;
  y: number;
}
/** A curve between two entries. */
export type DrawnLink = OverlapLink & { d: string };

/** A layout in px: names at three columns, links between them. */
export interface DrawnLinks {
  height: number;
  headings: (PlacedHeading & { group: CoverageGroup })[];
  middle: PlacedEntry[];
  /** per side list; what has no counterpart stands beneath the rest */
  sides: {
    list: string;
    /** it stands to the left of the middle list; a list that is alone with it stands to the right */
    left: boolean;
    linked: PlacedEntry[];
    alone: PlacedEntry[];
    headings: { linked: PlacedHeading; alone: PlacedHeading };
  }[];
  links: DrawnLink[];
  /** where the drawing begins, in px from the left of `COLUMNS`, and how wide it is */
  from: number;
  width: number;
}

/** Two lists beside each other, for a narrow window: those with a link above, the others beneath. */
export interface DrawnPair {
  list: string;
  height: number;
  /** the middle list, then the other one */
  columns: { linked: PlacedEntry[]; alone: PlacedEntry[] }[];
  /** of the upper and the lower block */
  headings: { linked: number; alone: number };
  links: DrawnLink[];
}

/**
 * Where names end and begin: the side lists, the middle list, and the links between. In px of a drawing 1184 wide; beside
 * each name of a side stands its mark.
 */
export const COLUMNS = { width: 1184, first: 300, middle: [460, 724], second: 884, mark: 12 } as const;
/** The same for two lists in px of a drawing 358 wide. */
export const PAIR = { width: 358, links: [142, 200], second: 206 } as const;
const LINE = 24;
const HEADING = 30;
const GAP = 14;
/** least distance of names of a side */
const APART = 28;

/** Names as near to where their links pull them as they can stand without meeting, in their order. */
function spread(wanted: readonly number[], top: number, bottom: number): number[] {
  const places: number[] = [];
  wanted.forEach((y, i) => places.push(Math.max(y, i > 0 ? (places[i - 1] ?? 0) + APART : top)));
  for (let i = places.length - 1, limit = bottom; i >= 0; i--, limit -= APART)
    places[i] = Math.min(places[i] ?? 0, limit);
  return places;
}

/** A line that leaves and arrives level. */
function curve(x1: number, y1: number, x2: number, y2: number): string {
  const m = (x1 + x2) / 2;
  return `M${x1} ${y1.toFixed(1)}C${m} ${y1.toFixed(1)} ${m} ${y2.toFixed(1)} ${x2} ${y2.toFixed(1)}`;
}

/** The entries of a side at the mean height of what they are linked with. */
function besideLinks(
  ids: readonly string[],
  links: readonly OverlapLink[],
  at: ReadonlyMap<string, number>,
  bottom: number
): PlacedEntry[] {
  const wanted = ids.map((id) => {
    const ends = links.filter((link) => link.column === id).map((link) => at.get(link.row) ?? 0);
    return ends.reduce((sum, n) => sum + n, 0) / ends.length;
  });
  const ys = spread(wanted, HEADING + LINE / 2, bottom);
  return ids.map((id, i) => ({ id, y: ys[i] ?? 0 }));
}

/** A layout of overlaps as places and curves, its middle list between the two others or to the left of the only other. */
export function drawLinks({ blocks, sides, links }: LinkLayout): DrawnLinks {
  const headings: DrawnLinks['headings'] = [];
  const middle: PlacedEntry[] = [];
  let y = 0;
  for (const { group, entries } of blocks) {
    headings.push({ group, count: entries.length, y: y + HEADING / 2 });
    y += HEADING;
    for (const id of entries) {
      middle.push({ id, y: y + LINE / 2 });
      y += LINE;
    }
    y += GAP;
  }
  const height = Math.max(
    y,
    ...sides.map(({ linked, alone }) => (linked.length + alone.length) * APART + 2 * HEADING + GAP)
  );
  const at = new Map(middle.map((entry) => [entry.id, entry.y]));
  const single = sides.length === 1;
  const placed = sides.map(({ list, linked, alone }, i) => {
    const from = height - alone.length * LINE - (alone.length > 0 ? HEADING : 0);
    return {
      list,
      left: i === 0 && !single,
      linked: besideLinks(linked, links, at, from - GAP - LINE / 2),
      alone: alone.map((id, i) => ({ id, y: from + HEADING + i * LINE + LINE / 2 })),
      headings: {
        linked: { count: linked.length, y: HEADING / 2 },
        alone: { count: alone.length, y: from + HEADING / 2 }
      }
    };
  });
  const ends = new Map(placed.flatMap((side) => side.linked.map(({ id, y }) => [id, { y, left: side.left }] as const)));
  const [left, right] = COLUMNS.middle;
  const beside = COLUMNS.mark + 8;
  const start = single ? left : 0;
  return {
    height,
    from: start,
    width: COLUMNS.width - start,
    headings,
    middle,
    sides: placed,
    links: links.map((link) => {
      const end = ends.get(link.column) ?? { y: 0, left: true };
      const from = at.get(link.row) ?? 0;
      const d = end.left
        ? curve(COLUMNS.first + beside, end.y, left - 8, from)
        : curve(right + 8, from, COLUMNS.second - beside, end.y);
      return { ...link, d };
    })
  };
}

/** The middle list of a layout beside one of its sides, in the order in which they stand in the wide drawing. */
export function drawPair({ blocks, sides, links }: LinkLayout, side: number): DrawnPair {
  const { list, linked, alone } = sides[side] ?? { list: '', linked: [] as string[], alone: [] as string[] };
  const own = links.filter(({ column }) => linked.includes(column));
  const rows = new Set(own.map(({ row }) => row));
  const all = blocks.flatMap(({ entries }) => entries);
  const lines = (ids: readonly string[], top: number) => ids.map((id, i) => ({ id, y: top + i * LINE + LINE / 2 }));
  const upper = lines(
    all.filter((id) => rows.has(id)),
    HEADING
  );
  const bottom = HEADING + Math.max(upper.length * LINE, linked.length * APART);
  const at = new Map(upper.map(({ id, y }) => [id, y]));
  const second = besideLinks(linked, own, at, bottom - LINE / 2);
  const ends = new Map(second.map(({ id, y }) => [id, y]));
  const rest = all.filter((id) => !rows.has(id));
  const from = bottom + GAP;
  return {
    list,
    height: from + HEADING + Math.max(rest.length, alone.length) * LINE,
    columns: [
      { linked: upper, alone: lines(rest, from + HEADING) },
      { linked: second, alone: lines(alone, from + HEADING) }
    ],
    headings: { linked: HEADING / 2, alone: from + HEADING / 2 },
    links: own.map((link) => ({
      ...link,
      d: curve(PAIR.links[0], at.get(link.row) ?? 0, PAIR.links[1], ends.get(link.column) ?? 0)
    }))
  };
}

/** How a link is drawn: thick for strong, thin for substantial, dashed where one document alone names it, dotted for the rest. */
function lineOf({ strength, evidence }: OverlapLink['overlap']): Omit<PathShape, 'kind' | 'd'> {
  if (strength === 1 || evidence === 'inferred') return { stroke: RULE_2, width: 1.25, dash: [1.5, 4] };
  return {
    ...(strength === 3 ? { stroke: ACCENT, width: 3 } : { stroke: LINE_2, width: 1.75 }),
    ...(evidence === 'named' ? {} : { dash: [6, 3] as const })
  };
}

/** What is shown as links: on the page "At a glance" the default lists, elsewhere those of a reader's own. */
export interface LinksData {
  lists: Readonly<Record<string, { short: Bilingual }>>;
  middle: string;
  layouts: ByRule<LinkLayout>;
  /** of every entry; beside the name of a Chinese entry in the middle its original, where that is another */
  names: Readonly<Record<string, Bilingual & { original: string }>>;
}

/** The short name of a list of the drawing. */
const shortOf =
  ({ lists }: Pick<LinksData, 'lists'>, { say }: Pick<Words, 'say'>) =>
  (list: string) =>
    say(lists[list]?.short ?? { en: list, zh: list });

const isDefault = ({ middle, layouts }: Pick<LinksData, 'middle' | 'layouts'>) =>
  sameView({ rows: middle, columns: layouts.standard.sides.map(({ list }) => list) }, DEFAULT_VIEW);

/** What the middle list is called in a sentence: by its country where it is the one of the default lists. */
export const middleName = (data: LinksData, words: Pick<Words, 'm' | 'say'>): string =>
  isDefault(data) ? words.m.matrix.listOf('CN') : shortOf(data, words)(data.middle);

/** The finding of a drawing in words: of the middle list, how many have a counterpart in each other one, and in none. */
export function linksFinding(data: LinksData, drawn: DrawnLinks, words: Pick<Words, 'locale' | 'say'>): string {
  const { headings, middle, sides, links } = drawn;
  const t = glanceMessages(words.locale);
  const short = shortOf(data, words);
  const linked = new Set(links.map(({ row }) => row));
  const counts = sides.map((side) => {
    const ids = new Set(side.linked.map(({ id }) => id));
    return { list: short(side.list), n: new Set(links.filter((l) => ids.has(l.column)).map((l) => l.row)).size };
  });
  const neither = headings.find(({ group }) => group === 'neither')?.count ?? 0;
  const [first, second] = counts;
  if (first && second && isDefault(data)) return t.finding(middle.length, first.n, second.n, neither);
  return t.findingOf(middle.length, short(data.middle), counts, neither, middle.length - linked.size - neither);
}

/** What is written above those of a side that have no counterpart in the middle list, which may not be known of all of them. */
export function aloneName(
  { alone, groups }: LinkLayout['sides'][number],
  middle: string,
  { locale }: Pick<Words, 'locale'>
): string {
  const t = glanceMessages(locale);
  return alone.some((id) => groups[id] === 'unsettled') ? t.aloneSoFar(middle) : t.alone(middle);
}

/** What is written above a block of the middle list, given the short names of the others. */
export function blockName(group: CoverageGroup, names: readonly string[], { locale, m }: Pick<Words, 'locale' | 'm'>) {
  const t = glanceMessages(locale);
  const [first = '', second = ''] = names;
  if (!second && group !== 'unsettled') return group === 'neither' ? t.pair.only : t.pair.both;
  return {
    both: m.matrix.both,
    firstOnly: t.region.only(first),
    secondOnly: t.region.only(second),
    neither: m.matrix.neither,
    unsettled: t.region.unsettled
  }[group];
}

/** What stands above a block, cut where a reader's name of a list leaves no room for the count at its end. */
export const blockHeading = (words: string, width: number): string =>
  shortened(words, { size: 14, bold: true, serif: true }, width - 28);

function picture(data: LinksData, layout: LinkLayout, drawn: DrawnLinks, words: Words): Block {
  const t = glanceMessages(words.locale);
  const short = shortOf(data, words);
  const middle = middleName(data, words);
  const [left, right] = COLUMNS.middle;
  const text = (x: number, y: number, of: string, more: object = {}): Shape => ({
    kind: 'text',
    x,
    y: y + 4.5,
    text: of,
    size: 14,
    fill: INK,
    ...more
  });
  const heading = (x1: number, x2: number, y: number, of: string, count: number, end = false): Shape[] => [
    text(end ? x2 : x1, y, blockHeading(of, x2 - x1), { bold: true, serif: true, anchor: end ? 'end' : 'start' }),
    text(end ? x1 : x2, y, String(count), { bold: true, anchor: end ? 'start' : 'end' }),
    rect(x1, y + 11, x2 - x1, 1, RULE_2)
  ];
  const names = drawn.sides.map(({ list }) => short(list));
  const top = 34;
  const shapes: Shape[] = [
    ...drawn.links.map((link): Shape => ({ kind: 'path', d: link.d, ...lineOf(link.overlap) })),
    ...drawn.headings.flatMap(({ group, count, y }) => heading(left, right, y, blockName(group, names, words), count)),
    ...drawn.middle.flatMap(({ id, y }) => {
      const name = data.names[id];
      if (!name) return [];
      const beside = words.locale === 'en' && name.original ? [name.original] : [];
      return [
        text(left, y, words.say(name)),
        ...beside.map((own) => text(right, y, own, { fill: INK_2, anchor: 'end', chinese: true }))
      ];
    }),
    ...drawn.sides.flatMap(({ left: atLeft, linked, alone, headings }, i) => {
      const side = layout.sides[i];
      if (!side) return [];
      const { groups } = side;
      const [x, anchor] = atLeft ? [COLUMNS.first, 'end'] : [COLUMNS.second, 'start'];
      const [x1, x2] = atLeft ? [0, COLUMNS.first] : [COLUMNS.second, COLUMNS.width];
      const mark = (id: string, y: number): Shape => ({
        kind: 'group',
        x: atLeft ? x + 7 : x - 12,
        y: y - 6,
        shapes: [{ kind: 'path', d: strokeShape(GROUP_STROKE[groups[id] ?? 'unsettled'], 0, 5, 13), fill: ACCENT }]
      });
      return [
        ...heading(x1, x2, headings.linked.y, t.linked(middle), headings.linked.count, atLeft),
        ...(alone.length > 0
          ? heading(x1, x2, headings.alone.y, aloneName(side, middle, words), headings.alone.count, atLeft)
          : []),
        ...[...linked, ...alone].flatMap(({ id, y }) => [
          text(x, y, words.say(data.names[id] ?? { en: id, zh: id }), { anchor }),
          // Beside one list alone the block says what the mark would, and what is not known has none.
          ...(names.length > 1 && groups[id] !== 'unsettled' ? [mark(id, y)] : [])
        ])
      ];
    })
  ];
  const title = (i: number): Shape[] => {
    const side = drawn.sides[i];
    if (!side) return [];
    return [
      text(side.left ? COLUMNS.first : COLUMNS.second, 10, names[i] ?? '', {
        fill: INK_2,
        anchor: side.left ? 'end' : 'start'
      })
    ];
  };
  const all: Shape[] = [
    ...title(0),
    text(left, 10, short(data.middle), { fill: INK_2 }),
    ...title(1),
    rect(drawn.from, 25, drawn.width, 1, INK),
    { kind: 'group', x: 0, y: top, shapes }
  ];
  return {
    width: drawn.width,
    height: drawn.height + top,
    shapes: drawn.from === 0 ? all : [{ kind: 'group', x: -drawn.from, y: 0, shapes: all }]
  };
}

function legend(data: LinksData, rule: CountingRule, words: Words, width: number): Block {
  const { key } = glanceMessages(words.locale);
  const marks = data.layouts[rule].sides.length > 1 ? (['both', 'first', 'second', 'neither'] as const) : [];
  const line = (strength: 1 | 2 | 3, evidence: 'named' | 'scope'): Shape => ({
    kind: 'path',
    d: 'M0 9h28',
    ...lineOf({ strength, evidence } as OverlapLink['overlap'])
  });
  const mark = (stroke: 'both' | 'first' | 'second' | 'neither'): Shape => ({
    kind: 'group',
    x: 12,
    y: 3,
    shapes: [{ kind: 'path', d: strokeShape(stroke, 0, 5, 13), fill: ACCENT }]
  });
  const item = (sample: Shape, label: string): Block => {
    const says = paragraph(label, { size: 13, fill: INK, line: 18 }, Math.min(width, 420) - 38);
    return { width: 38 + says.width, height: says.height + 3, shapes: [sample, place(says, 38, 0)] };
  };
  return flow(
    [
      item(line(3, 'named'), key.strong),
      item(line(2, 'named'), key.substantial),
      ...(rule === 'strict' ? [] : [item(line(2, 'scope'), key.scope)]),
      ...(rule === 'lenient' ? [item(line(1, 'named'), key.weak)] : []),
      ...marks.map((stroke) =>
        item(mark(stroke), stroke === 'first' ? key.first(middleName(data, words)) : key[stroke])
      )
    ],
    width,
    20,
    2
  );
}

/** Lists beside each other with a line for each overlap that a rule counts, as a figure. */
export function linksFigure(data: LinksData, rule: CountingRule, setting: Setting): Figure {
  const { words } = setting;
  const { m } = words;
  const layout = data.layouts[rule];
  const drawn = drawLinks(layout);
  const title = linksFinding(data, drawn, words);
  const short = shortOf(data, words);
  const names = drawn.sides.map(({ list }) => short(list));
  const counts = drawn.headings.map(({ group, count }) => `${blockName(group, names, words)} ${count}`);
  const under = `${m.readingLabel}${m.sep.colon}${m.reading[rule]}${m.sep.stop}${m.readingMeaning[rule]}${m.sep.end}`;
  return frame(
    {
      title,
      under: [[short(data.middle), ...names].join(m.sep.semicolon), under],
      facts: [],
      legend: (width) => legend(data, rule, words, width),
      picture: () => picture(data, layout, drawn, words),
      notes: [
        ...(DEFAULT_VIEW.rows in data.lists ? [m.matrix.listNote] : []),
        figuresMessages(words.locale).regions.noScore
      ],
      alt: [
        title + m.sep.end,
        under,
        `${short(data.middle)}${m.sep.colon}${counts.join(m.sep.semicolon)}${m.sep.end}`,
        m.matrix.shown(drawn.middle.length, drawn.middle.length, drawn.links.length, drawn.links.length) + m.sep.end
      ].join(words.locale === 'zh' ? '' : ' '),
      file: `links_${[data.middle, ...drawn.sides.map(({ list }) => list)].join('_')}_${rule}`
    },
    setting
  );
}
