import type { EntryKey, EditionChange } from './types.ts';

/** Every way an entry can come through an edition, in the order in which pages say them. */
export const CHANGES: readonly EditionChange['change'][] = [
  'new',
  'dropped',
  'renamed',
  'split',
  'merged',
  'narrowed',
  'widened',
  'same'
];

type StepEnds = Pick<EditionChange, 'from' | 'to' | 'fromList' | 'toList'>;
type Placed = Pick<EntryKey, 'id' | 'list' | 'parent' | 'category'>;

/** The steps between two editions, in the order of the table. */
export const stepsBetween = <S extends StepEnds>(steps: readonly S[], from: string, to: string): S[] =>
  steps.filter((s) => s.fromList === from && s.toList === to);

/** The pairs of editions that steps lead between, in the order in which the table has them first. */
export function editionPairs(steps: readonly StepEnds[]): { from: string; to: string }[] {
  const pairs = new Map(steps.map((s) => [`${s.fromList} ${s.toList}`, { from: s.fromList, to: s.toList }]));
  return [...pairs.values()];
}

/**
 * The entries of an edition that a pair of editions is about: its top-level entries of the categories that the pair's
 * steps name on either side. A Chinese text may continue one list with its emerging and another with its future
 * industries.
 * @param steps those between the two editions
 */
export function entriesInPair<E extends Placed>(entries: readonly E[], steps: readonly StepEnds[], list: string): E[] {
  const named = new Set(steps.flatMap((s) => [s.from, s.to]));
  const categories = new Set(entries.filter((e) => named.has(e.id)).map((e) => e.category));
  return entries.filter((e) => e.list === list && e.parent === null && categories.has(e.category));
}

/** What a pair of editions leaves open: earlier entries without any step, and later ones without any. Ids. */
export interface EntriesWithoutChange {
  from: string;
  to: string;
  withoutContinuation: string[];
  withoutOrigin: string[];
}

/** For each pair of editions, the entries that no step speaks of: neither continued nor dropped, neither old nor new. */
export function entriesWithoutChange(entries: readonly Placed[], steps: readonly StepEnds[]): EntriesWithoutChange[] {
  return editionPairs(steps).map(({ from, to }) => {
    const own = stepsBetween(steps, from, to);
    const missing = (list: string, side: 'from' | 'to') => {
      const found = new Set(own.map((s) => s[side]));
      return entriesInPair(entries, own, list)
        .map((e) => e.id)
        .filter((id) => !found.has(id));
    };
    return { from, to, withoutContinuation: missing(from, 'from'), withoutOrigin: missing(to, 'to') };
  });
}

/**
 * One change between two editions: the entries it begins and ends with. A split has one entry before and several
 * after, a merger several before and one after, new none before, dropped none after; the others have one and one.
 */
export interface Change<S extends Pick<EditionChange, 'from' | 'to' | 'change'> = EditionChange> {
  change: EditionChange['change'];
  from: string[];
  to: string[];
  steps: S[];
}

/** Steps put together into changes: the rows of one split or of one merger are one change. Order of the table. */
export function changesOf<S extends Pick<EditionChange, 'from' | 'to' | 'change'>>(steps: readonly S[]): Change<S>[] {
  const found = new Map<string, Change<S>>();
  steps.forEach((step, i) => {
    const { change, from, to } = step;
    const key = change === 'split' ? `split ${from}` : change === 'merged' ? `merged ${to}` : String(i);
    const one = found.get(key) ?? { change, from: [], to: [], steps: [] };
    if (from && !one.from.includes(from)) one.from.push(from);
    if (to && !one.to.includes(to)) one.to.push(to);
    one.steps.push(step);
    found.set(key, one);
  });
  return [...found.values()];
}

/**
 * Steps whose number does not fit their change: a split into one, a merger of one, or an entry that has several steps
 * on one side although it neither splits nor merges there.
 */
export function miscountedChanges<S extends StepEnds & Pick<EditionChange, 'change'>>(steps: readonly S[]): S[] {
  return editionPairs(steps).flatMap(({ from, to }) => {
    const own = stepsBetween(steps, from, to);
    const count = (side: 'from' | 'to', id: string | null) => own.filter((s) => s[side] === id).length;
    return own.filter((s) => {
      const [parts, sources] = [s.from ? count('from', s.from) : 1, s.to ? count('to', s.to) : 1];
      if (s.change === 'split') return parts < 2;
      if (s.change === 'merged') return sources < 2;
      return parts > 1 || sources > 1;
    });
  });
}
