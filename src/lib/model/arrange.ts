import type { Arrange, Order } from './order.ts';
import { strengthOf } from './relations.ts';
import type { EntryKey, Mapping } from './types.ts';

const SWEEPS = 12;

/**
 * Orders the rows and columns of a matrix so that overlaps come together: each entry moves to the weighted mean place
 * of its counterparts (barycentre heuristic of Sugiyama and others, 1981), rows and columns in turn. Entries stay
 * within their group; ties, and entries without counterpart, which go last, keep the official order. Readings and
 * filters do not enter, so that a row stays where it is while they change.
 * @param rows groups of row entries, each in official order
 * @param columns groups of column entries, each in official order
 */
export function clusterOverlaps<E extends EntryKey>(
  rows: readonly (readonly E[])[],
  columns: readonly (readonly E[])[],
  mappings: readonly Mapping[]
): { rows: E[][]; columns: E[][] } {
  const weights = new Map<string, Map<string, number>>();
  const link = (from: string, to: string, weight: number) => {
    const links = weights.get(from) ?? new Map<string, number>();
    weights.set(from, links.set(to, weight));
  };
  for (const m of mappings) {
    const weight = strengthOf(m.subjectCentrality, m.objectCentrality);
    link(m.subject, m.object, weight);
    link(m.object, m.subject, weight);
  }
  const official = new Map([...rows.flat(), ...columns.flat()].map((e, i) => [e.id, i]));
  const sorted = (groups: readonly (readonly E[])[], against: readonly (readonly E[])[]): E[][] => {
    const place = new Map(against.flat().map((e, i) => [e.id, i]));
    const centre = (id: string) => {
      let [sum, total] = [0, 0];
      for (const [other, weight] of weights.get(id) ?? []) {
        const at = place.get(other);
        if (at === undefined) continue;
        sum += at * weight;
        total += weight;
      }
      return total > 0 ? sum / total : Number.POSITIVE_INFINITY;
    };
    return groups.map((group) => {
      const centres = new Map(group.map((e) => [e.id, centre(e.id)]));
      const at = (e: E) => centres.get(e.id) ?? Number.POSITIVE_INFINITY;
      return [...group].sort((a, b) =>
        at(a) === at(b) ? (official.get(a.id) ?? 0) - (official.get(b.id) ?? 0) : at(a) - at(b)
      );
    });
  };
  let [r, c] = [rows.map((g) => [...g]), columns.map((g) => [...g])];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    r = sorted(r, c);
    c = sorted(c, r);
  }
  return { rows: r, columns: c };
}

/** Orders entries by the place of their theme, within a theme as before. */
export function byTopic<E extends EntryKey & { theme?: string }>(
  entries: readonly E[],
  themes: readonly string[]
): E[] {
  const place = (e: E) => {
    const at = themes.indexOf(e.theme ?? '');
    return at < 0 ? themes.length : at;
  };
  return entries
    .map((e, i) => ({ e, i }))
    .sort((a, b) => place(a.e) - place(b.e) || a.i - b.i)
    .map(({ e }) => e);
}

/**
 * How an order arranges a matrix; undefined for the official one. In a module of its own, which a page loads when the
 * order is asked for.
 * @param themes ids of themes in their order
 */
export function arrangement(order: Order, themes: readonly string[]): Arrange | undefined {
  if (order === 'together') return clusterOverlaps;
  if (order === 'theme')
    return (rows, columns) => ({
      rows: rows.map((group) => byTopic(group, themes)),
      columns: columns.map((group) => byTopic(group, themes))
    });
  return undefined;
}
