import type { CoverageGroup } from '#lib/model/coverage.ts';
import type { LinkLayout, OverlapLink } from '#lib/model/link-layout.ts';

/** Where an entry stands: the middle of its line of text. */
export interface PlacedEntry {
  id: string;
  y: number;
}

/** A layout in px: names at three columns, links between them. */
export interface DrawnLinks {
  height: number;
  /** headings of the blocks, at the line of text above their first entry */
  headings: { group: CoverageGroup; count: number; y: number }[];
  middle: PlacedEntry[];
  /** per side list; what has no counterpart stands beneath the rest */
  sides: { list: string; linked: PlacedEntry[]; alone: PlacedEntry[] }[];
  links: (OverlapLink & { d: string })[];
}

/** Where names end and begin: the side lists, the middle list, and the links between. In px of a drawing 1184 wide. */
export const COLUMNS = { width: 1184, first: 316, middle: [460, 724], second: 868 } as const;
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

/** A layout of overlaps as places and curves. */
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
    ...sides.map(({ linked, alone }) => (linked.length + alone.length) * APART + HEADING + GAP)
  );
  const at = new Map(middle.map((entry) => [entry.id, entry.y]));
  const placed = sides.map(({ list, linked, alone }) => {
    const room = alone.length > 0 ? alone.length * APART + HEADING : 0;
    const wanted = linked.map((id) => {
      const ends = links.filter((link) => link.column === id).map((link) => at.get(link.row) ?? 0);
      return ends.reduce((sum, n) => sum + n, 0) / ends.length;
    });
    const bottom = height - room - GAP;
    const ys = spread(wanted, HEADING, bottom);
    const from = height - alone.length * APART;
    return {
      list,
      linked: linked.map((id, i) => ({ id, y: ys[i] ?? 0 })),
      alone: alone.map((id, i) => ({ id, y: from + i * APART + APART / 2 }))
    };
  });
  const ends = new Map(
    placed.flatMap((side, i) => side.linked.map((entry) => [entry.id, { y: entry.y, side: i }] as const))
  );
  const curve = (x1: number, y1: number, x2: number, y2: number) => {
    const m = (x1 + x2) / 2;
    return `M${x1} ${y1.toFixed(1)}C${m} ${y1.toFixed(1)} ${m} ${y2.toFixed(1)} ${x2} ${y2.toFixed(1)}`;
  };
  return {
    height,
    headings,
    middle,
    sides: placed,
    links: links.map((link) => {
      const end = ends.get(link.column) ?? { y: 0, side: 0 };
      const from = at.get(link.row) ?? 0;
      const d =
        end.side === 0
          ? curve(COLUMNS.first + 8, end.y, COLUMNS.middle[0] - 8, from)
          : curve(COLUMNS.middle[1] + 8, from, COLUMNS.second - 8, end.y);
      return { ...link, d };
    })
  };
}
