import { coverageGroups, type CoverageGroup } from './coverage.ts';
import type { Crosswalk } from './crosswalk.ts';
import { cellsOf } from './matrix.ts';
import type { CellOverlap } from './cell.ts';
import type { CountingRule } from './types.ts';
import type { View } from './views.ts';

/** An overlap between an entry of the middle list and one of a side. */
export interface OverlapLink {
  row: string;
  column: string;
  overlap: CellOverlap;
}

/** Entries of the middle list that stand together, in the order in which they are drawn. */
export interface LinkBlock {
  group: CoverageGroup;
  entries: string[];
}

/** A list between two others, or beside one: its entries in blocks by where they have a counterpart, the others, and the links. */
export interface LinkLayout {
  rule: CountingRule;
  blocks: LinkBlock[];
  /**
   * ids of each side list, those with a counterpart first, as their links pull them; and where each entry stands to the
   * middle list (the first) and to the other side (the second)
   */
  sides: { list: string; linked: string[]; alone: string[]; groups: Record<string, CoverageGroup> }[];
  links: OverlapLink[];
}

const GROUPS = ['both', 'firstOnly', 'secondOnly', 'neither', 'unsettled'] as const;
/** More sweeps changed nothing for any rule of the shipped lists. */
const SWEEPS = 12;

/** The overlaps of top-level entries of a view that a rule counts. */
export function linksOf(crosswalk: Crosswalk, { rows, columns }: View, rule: CountingRule): OverlapLink[] {
  return (crosswalk.top.get(rows) ?? []).flatMap((row) =>
    columns.flatMap((list) =>
      (crosswalk.top.get(list) ?? []).flatMap((column) => {
        const cell = cellsOf(crosswalk, row.id, column.id)[rule];
        return cell.state === 'overlap' ? [{ row: row.id, column: column.id, overlap: cell.overlap }] : [];
      })
    )
  );
}

const mean = (places: readonly number[]) => places.reduce((sum, n) => sum + n, 0) / places.length;

/** Ids by the mean place of what they are linked with; where that is equal, or nothing is linked, as they stood. */
function pulled(ids: readonly string[], partners: (id: string) => readonly number[]): string[] {
  return ids
    .map((id, at) => ({ id, at, by: partners(id) }))
    .sort((a, b) => (a.by.length && b.by.length ? mean(a.by) - mean(b.by) : 0) || a.at - b.at)
    .map(({ id }) => id);
}

/** How many pairs of links of one side cross. */
export function crossings({ blocks, sides, links }: LinkLayout): number {
  const middle = blocks.flatMap((block) => block.entries);
  let count = 0;
  for (const side of sides) {
    const places = [...side.linked, ...side.alone];
    const own = links
      .filter(({ column }) => places.includes(column))
      .map(({ row, column }) => [middle.indexOf(row), places.indexOf(column)] as const);
    own.forEach(([a, b], i) => own.slice(i + 1).forEach(([c, d]) => (count += (a - c) * (b - d) < 0 ? 1 : 0)));
  }
  return count;
}

/**
 * A list between two others under a rule, each list in its official order as far as the links allow: entries stay in their
 * block, sweeps of barycentres (Sugiyama, Tagawa and Toda 1981) move them, and the order with the fewest crossings is kept.
 * The same tables always give the same layout.
 * @param view one row list and one or two column lists
 */
export function linkLayout(crosswalk: Crosswalk, view: View, rule: CountingRule): LinkLayout {
  const [first = '', second = ''] = view.columns;
  const groups = coverageGroups(crosswalk, view.rows, [first, second], rule);
  const links = linksOf(crosswalk, view, rule);
  const linked = new Set(links.map(({ column }) => column));
  const side = (list: string, other: string) => {
    const ids = (crosswalk.top.get(list) ?? []).map(({ id }) => id);
    const standing = coverageGroups(crosswalk, list, [view.rows, other], rule);
    return {
      list,
      linked: ids.filter((id) => linked.has(id)),
      alone: ids.filter((id) => !linked.has(id)),
      groups: Object.fromEntries(GROUPS.flatMap((group) => standing[group].map((id) => [id, group])))
    };
  };
  let layout: LinkLayout = {
    rule,
    blocks: GROUPS.map((group) => ({ group, entries: [...groups[group]] })).filter(({ entries }) => entries.length > 0),
    sides: second ? [side(first, second), side(second, first)] : [side(first, '')],
    links
  };
  let best = layout;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const middle = layout.blocks.flatMap((block) => block.entries);
    const sides = layout.sides.map((own) => ({
      ...own,
      linked: pulled(own.linked, (id) => links.filter((l) => l.column === id).map((l) => middle.indexOf(l.row)))
    }));
    // A place on a side counts as a share of that side, so that a short list pulls as much as a long one.
    const share = new Map(sides.flatMap((own) => own.linked.map((id, i) => [id, i / own.linked.length] as const)));
    const blocks = layout.blocks.map((block) => ({
      ...block,
      entries: pulled(block.entries, (id) => links.filter((l) => l.row === id).map((l) => share.get(l.column) ?? 0))
    }));
    layout = { ...layout, sides, blocks };
    if (crossings(layout) < crossings(best)) best = layout;
  }
  return best;
}
