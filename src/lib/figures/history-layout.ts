import type { EditionChange } from '#lib/model/types.ts';

/** What the picture draws: editions as columns, their entries in official order, and the steps between neighbours. */
export interface PictureInput {
  columns: readonly string[];
  entries: readonly { id: string; list: string; group: string; label: string }[];
  steps: readonly Pick<EditionChange, 'from' | 'to' | 'change'>[];
  /** the word that stands on a line of this change between two labels; empty for none */
  word: (change: EditionChange['change'], from: string, to: string) => string;
  /** headings of the groups, in their order; none are drawn for a single group */
  groups: readonly { id: string; label: string }[];
}

/** An entry in its column: dot at x and y, label right of it in one or more lines. */
export interface PictureNode {
  id: string;
  x: number;
  y: number;
  lines: string[];
  /** where the label ends and a line to the next column may begin */
  end: number;
}

/** A line between two columns, or one that ends (dropped) or begins (new) between them. */
export interface PictureFlow {
  key: string;
  change: EditionChange['change'];
  path: string;
  /** the end of a dropped line and the beginning of a new one have a mark of their own here */
  mark: { x: number; y: number } | null;
  word: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' } | null;
}

/** Entries that hang together through their steps, so that a reader can follow one of them through all editions. */
export interface PictureThread {
  key: string;
  nodes: PictureNode[];
  flows: PictureFlow[];
}

/** Lengths in CSS pixels at the size in which the picture is drawn. */
export interface Picture {
  width: number;
  height: number;
  columns: { id: string; x: number; width: number }[];
  groups: { key: string; x: number; y: number; label: string }[];
  threads: PictureThread[];
}

export const PICTURE = {
  /** of an entry's label */
  fontSize: 12.5,
  lineHeight: 15,
  /** free space between two entries of a column */
  leading: 8,
  /** dot to label */
  indent: 11,
  /** label to line */
  margin: 8,
  headHeight: 61,
  groupHeight: 24,
  fullWidth: 1184,
  /** left and right, for dots and for faces wider than was reckoned with */
  edge: 8,
  wordSize: 11,
  /** how far a line that ends runs beyond its column, and its word beyond that */
  dropped: 6,
  /** how far before its column a line begins, and half of that its word before it */
  fresh: 16
} as const;

const WIDE = /[\u2E80-\uFFEF]/u;

/**
 * Width of a text in the site's sans face, a little generous, in em. The picture is drawn where no text can be
 * measured; the widths are those of Source Sans 3 by class of letter, and the stand-in faces are scaled to it.
 */
export function widthInEm(text: string): number {
  let width = 0;
  for (const letter of text)
    if (WIDE.test(letter)) width += 1;
    else if (/[ iljI.,:;'’|!]/u.test(letter)) width += 0.26;
    else if (/[tfr/()“”-]/u.test(letter)) width += 0.36;
    else if (/[mwMW&]/u.test(letter)) width += 0.82;
    else if (/[A-Z]/u.test(letter)) width += 0.61;
    else width += 0.52;
  return width;
}

/** Pieces between which a line may break: words in Latin script, single characters in Chinese. */
function pieces(text: string): string[] {
  const found = text.match(/[\u2E80-\uFFEF][）、，。”]*|[^\s\u2E80-\uFFEF]+\s*/gu) ?? [];
  return found.length > 0 ? found : [text];
}

/** A text broken into lines of at most so many em; a single piece that is wider stands alone. */
export function wrap(text: string, em: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line && widthInEm((line + piece).trimEnd()) > em) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Where on a line its word may stand, best first, as parts of the curve. */
const MIDDLE = [0.5, 0.62, 0.38, 0.72, 0.28];
const LATE = [0.74, 0.64, 0.84, 0.5];
const EARLY = [0.3, 0.4, 0.2, 0.52, 0.64];

const round = (n: number) => Math.round(n * 10) / 10;

/** A curve from the end of a label, straight to the edge of its column and then over to the next column. */
function path(x0: number, edge: number, y0: number, x1: number, y1: number): string {
  const middle = round((edge + x1) / 2);
  return `M${round(x0)} ${round(y0)}H${round(edge)}C${middle} ${round(y0)} ${middle} ${round(y1)} ${round(x1)} ${round(y1)}`;
}

/** The same way as a band whose half width changes on the way. */
function band(x0: number, edge: number, y0: number, x1: number, y1: number, from: number, to: number): string {
  const middle = round((edge + x1) / 2);
  const [a, b, c, d] = [y0 - from, y1 - to, y1 + to, y0 + from].map(round);
  return `M${round(x0)} ${a}H${edge}C${middle} ${a} ${middle} ${b} ${round(x1)} ${b}V${c}C${middle} ${c} ${middle} ${d} ${edge} ${d}H${round(x0)}Z`;
}

/** A point on the curved part, t from 0 to 1; its control points are half way between. */
function along(edge: number, y0: number, x1: number, y1: number, t: number): { x: number; y: number } {
  const u = 1 - t;
  const middle = (edge + x1) / 2;
  const mix = (a: number, b: number, c: number, d: number) =>
    u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  return { x: round(mix(edge, middle, middle, x1)), y: round(mix(y0, y0, y1, y1)) };
}

/**
 * Lays the picture out. The first column stands in official order. In each later one an entry stands as near as it
 * can to what it comes from, so that most lines run straight; new entries stand at the end of their group.
 * @throws Error if a step leads between entries that are not in neighbouring columns.
 */
export function layOutPicture({ columns, entries, steps, word, groups }: PictureInput): Picture {
  const gap = columns.length > 3 ? 124 : 180;
  const full = PICTURE.fullWidth - 2 * PICTURE.edge;
  const room = Math.min((full - gap * (columns.length - 1)) / columns.length, 250);
  // A tenth in reserve: a reader's stand-in face may be wider.
  const labelRoom = (room - PICTURE.indent - PICTURE.margin) * 0.92;
  const x = (column: number) => Math.round(PICTURE.edge + column * (room + gap));
  const shownGroups = groups.filter((g) => entries.some((e) => e.group === g.id));
  const grouped = shownGroups.length > 1;

  const placeOf = new Map<string, PictureNode & { column: number }>();
  const headings: Picture['groups'] = [];
  const sources = (id: string) =>
    steps.flatMap((s) => {
      const from = s.to === id && s.from ? placeOf.get(s.from) : undefined;
      return from ? [from.y] : [];
    });
  let height = 0;
  columns.forEach((list, column) => {
    let cursor: number = PICTURE.headHeight;
    for (const group of shownGroups) {
      const own = entries
        .filter((e) => e.list === list && e.group === group.id)
        .map((e, i) => {
          const from = sources(e.id);
          const wish = from.length > 0 ? from.reduce((a, b) => a + b, 0) / from.length : null;
          return { ...e, i, wish };
        })
        .sort((a, b) => (a.wish ?? Infinity) - (b.wish ?? Infinity) || a.i - b.i);
      if (grouped && own.length > 0) {
        headings.push({ key: `${list} ${group.id}`, x: x(column), y: cursor + 15, label: group.label });
        cursor += PICTURE.groupHeight;
      }
      for (const { id, label, wish } of own) {
        const lines = wrap(label, labelRoom / PICTURE.fontSize);
        const tall = lines.length * PICTURE.lineHeight + PICTURE.leading;
        const y = Math.max(cursor + tall / 2, wish ?? 0);
        const width = Math.max(...lines.map(widthInEm)) * PICTURE.fontSize;
        const end = Math.min(x(column) + PICTURE.indent + width + PICTURE.margin, x(column) + room);
        placeOf.set(id, { id, column, x: x(column), y: round(y), lines, end: round(end) });
        cursor = y + tall / 2;
      }
      cursor += grouped ? 8 : 0;
    }
    height = Math.max(height, cursor);
  });

  const labels = new Map(entries.map((e) => [e.id, e.label]));
  const labelOf = (id: string | null) => labels.get(id ?? '') ?? '';
  const threadOf = new Map<string, string>([...placeOf.keys()].map((id) => [id, id]));
  const root = (id: string): string => {
    const up = threadOf.get(id) ?? id;
    return up === id ? id : root(up);
  };
  // Words of dropped entries cannot move, so the others keep clear of them.
  const { wordSize, dropped, fresh } = PICTURE;
  const wordWidth = (text: string) => widthInEm(text) * wordSize;
  const taken = steps.flatMap(({ from, to, change }) => {
    const [gone, arrived] = [from && !to ? placeOf.get(from) : null, to && !from ? placeOf.get(to) : null];
    const width = wordWidth(word(change, labelOf(from), labelOf(to)));
    if (gone) return [{ left: x(gone.column) + room, right: x(gone.column) + room + 2 * dropped + width, y: gone.y }];
    return arrived ? [{ left: arrived.x - 1.5 * fresh - width, right: arrived.x, y: arrived.y }] : [];
  });
  const boxOf = (at: { x: number; y: number }, width: number) => ({
    left: at.x - width / 2 - 3,
    right: at.x + width / 2 + 3,
    y: at.y
  });
  const free = (box: (typeof taken)[number]) =>
    taken.every((t) => t.right < box.left || t.left > box.right || Math.abs(t.y - box.y) > wordSize + 1);
  const flows: (PictureFlow & { of: string })[] = steps.map(({ from, to, change }) => {
    const [a, b] = [from ? placeOf.get(from) : undefined, to ? placeOf.get(to) : undefined];
    const text = word(change, labelOf(from), labelOf(to));
    const base = { key: `${from ?? ''} ${to ?? ''}`, change };
    if (a && b) {
      if (b.column !== a.column + 1) throw new Error(`${a.id} and ${b.id} are not in neighbouring columns.`);
      threadOf.set(root(a.id), root(b.id));
      const [edge, end] = [x(a.column) + room, b.x - 5];
      // Where several lines meet, their words stand where the lines are still apart.
      const order = change === 'split' ? LATE : change === 'merged' ? EARLY : MIDDLE;
      const spots = order.map((t) => along(edge, a.y, end, b.y, t));
      const width = wordWidth(text);
      const spot = spots.find((at) => free(boxOf(at, width))) ?? spots[0] ?? { x: edge, y: a.y };
      if (text) taken.push(boxOf(spot, width));
      const [wide, narrow] = [4.5, 1];
      return {
        ...base,
        of: a.id,
        path:
          change === 'narrowed'
            ? band(a.end, edge, a.y, end, b.y, wide, narrow)
            : change === 'widened'
              ? band(a.end, edge, a.y, end, b.y, narrow, wide)
              : path(a.end, edge, a.y, end, b.y),
        mark: null,
        word: text ? { ...spot, text, anchor: 'middle' as const } : null
      };
    }
    const one = a ?? b;
    if (!one) throw new Error(`A step from ${from ?? 'nothing'} to ${to ?? 'nothing'} has no entry of the picture.`);
    if (a) {
      const stop = x(a.column) + room + dropped;
      return {
        ...base,
        of: one.id,
        path: `M${a.end} ${a.y}H${stop}`,
        mark: { x: stop, y: a.y },
        word: { x: stop + dropped, y: a.y, text, anchor: 'start' as const }
      };
    }
    const start = one.x - fresh;
    return {
      ...base,
      of: one.id,
      path: `M${start + 4} ${one.y}H${one.x - 5}`,
      mark: { x: start, y: one.y },
      word: { x: start - fresh / 2, y: one.y, text, anchor: 'end' as const }
    };
  });

  const threads = new Map<string, PictureThread>();
  const thread = (id: string) => {
    const key = root(id);
    const found = threads.get(key) ?? { key, nodes: [], flows: [] };
    threads.set(key, found);
    return found;
  };
  for (const node of placeOf.values()) thread(node.id).nodes.push(node);
  for (const { of, ...flow } of flows) thread(of).flows.push(flow);
  return {
    width: Math.round(columns.length * room + gap * (columns.length - 1) + 2 * PICTURE.edge),
    height: Math.ceil(height + 4),
    columns: columns.map((id, i) => ({ id, x: x(i), width: room })),
    groups: headings,
    threads: [...threads.values()]
  };
}
