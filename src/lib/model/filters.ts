import type { CellOverlap } from './cell.ts';
import type { Entry, EntryKey, Evidence, Relation, TextStatus } from './types.ts';

/** What is filtered for; empty strings ask for nothing. */
export interface Filters {
  category: string;
  strength: '' | '1' | '2' | '3';
  relation: '' | Relation;
  evidence: '' | Evidence;
  /** unanimous: all independent codings of the pair give the published answer */
  codings: '' | 'unanimous';
  wording: '' | TextStatus;
  /** id of a row or column entry */
  entry: string;
  counterpart: '' | 'with' | 'without';
}

export const NO_FILTERS: Filters = {
  category: '',
  strength: '',
  relation: '',
  evidence: '',
  codings: '',
  wording: '',
  entry: '',
  counterpart: ''
};

/** A pair of entries by row and column. */
export interface Pair {
  row: string;
  column: string;
}

/** What the filters ask of an entry. */
export type FilteredEntry = EntryKey & Pick<Entry, 'wording'>;

/** How many filters are set. */
export const filtersSet = (filters: Filters) => Object.values(filters).filter(Boolean).length;

/** Whether an overlap passes the filters about overlaps. */
export function overlapPasses(
  { strength, relation, evidence, codings }: Filters,
  overlap: Pick<CellOverlap, 'strength' | 'relation' | 'evidence' | 'disputed'>
): boolean {
  return (
    (!strength || String(overlap.strength) === strength) &&
    (!relation || overlap.relation === relation) &&
    (!evidence || overlap.evidence === evidence) &&
    !(codings && overlap.disputed)
  );
}

/**
 * Whether a row passes the filters about rows.
 * @param counted the columns in which the row has an overlap that the reading counts and the other filters let pass
 */
export function rowPasses(filters: Filters, row: FilteredEntry, counted: ReadonlySet<string>): boolean {
  const { category, wording, entry, counterpart } = filters;
  if (category && row.category !== category) return false;
  if (wording && row.wording !== wording) return false;
  if (entry && row.id !== entry && !counted.has(entry)) return false;
  if (counterpart === 'with') return counted.size > 0;
  if (counterpart === 'without') return counted.size === 0;
  return true;
}

/**
 * The rows that the filters leave, opened sub-entries with the row above them; null where nothing is filtered for.
 * @param rows row entries in their order, parents before what is opened under them
 * @param passing overlaps that the reading counts and the filters about overlaps let pass
 */
export function visibleRows(
  filters: Filters,
  rows: readonly FilteredEntry[],
  passing: readonly Pair[]
): ReadonlySet<string> | null {
  if (filtersSet(filters) === 0) return null;
  const counted = new Map<string, Set<string>>();
  for (const { row, column } of passing) counted.set(row, (counted.get(row) ?? new Set()).add(column));
  const shown = new Set<string>();
  for (const row of rows) {
    const passes =
      row.parent === null ? rowPasses(filters, row, counted.get(row.id) ?? new Set()) : shown.has(row.parent);
    if (passes) shown.add(row.id);
  }
  return shown;
}
