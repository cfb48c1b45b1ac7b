import type { Evidence, Relation, Strength } from '#lib/model/types.ts';

/** Names of the months, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

export const relation: Record<Relation, string> = {
  equal: 'same scope',
  subset: 'lies within',
  superset: 'contains',
  intersects: 'shares a part'
};
export const strength: Record<Strength, string> = { 3: 'strong', 2: 'substantial', 1: 'marginal' };
export const evidence: Record<Evidence, string> = { named: 'named', scope: 'scope', inferred: 'inferred' };

/**
 * Plain date without a time zone or a locale’s whims: the same text at build time and in every browser. Where only the
 * month or the year is known, no more is said.
 */
export function date(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** A list in running text: a, b and c. */
export const listing = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
