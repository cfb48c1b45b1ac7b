import type { CellOverlap } from '#lib/model/cell.ts';
import { ORDERS, type Order } from '#lib/model/order.ts';
import { EVIDENCE, COUNTING_RULES } from '#lib/model/counting-rules.ts';
import { RELATIONS } from '#lib/model/relations.ts';
import type { Evidence, CountingRule, Relation, TextStatus } from '#lib/model/types.ts';
import { addressOfCell, addressOfEntry, cellOfAddress, entryOfAddress } from './parts.ts';
import { DEFAULT_RULE } from '#lib/model/views.ts';
import type { MatrixEntry } from '#lib/model/matrix-data.ts';

/** What is filtered for; empty strings ask for nothing. */
export interface Filters {
  category: string;
  strength: '' | '1' | '2' | '3';
  relation: '' | Relation;
  evidence: '' | Evidence;
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
  wording: '',
  entry: '',
  counterpart: ''
};

/** A pair of entries by row and column. */
export interface Pair {
  row: string;
  column: string;
}

/** Everything about a matrix that a person would share; it lives in the address. */
export interface MatrixState {
  reading: CountingRule;
  order: Order;
  open: readonly string[];
  filters: Filters;
  cell: Pair | null;
  pin: Pair | null;
}

export const INITIAL_STATE: MatrixState = {
  reading: DEFAULT_RULE,
  order: 'official',
  open: [],
  filters: NO_FILTERS,
  cell: null,
  pin: null
};

const oneOf = <T extends string>(allowed: readonly T[], value: string | null, otherwise: T): T =>
  allowed.find((a) => a === value) ?? otherwise;

/** The state that an address asks for. What it does not know it leaves at its default. */
export function stateOfQuery(query: URLSearchParams): MatrixState {
  const get = (name: string) => query.get(name);
  return {
    reading: oneOf(COUNTING_RULES, get('reading'), DEFAULT_RULE),
    order: oneOf(ORDERS, get('order'), 'official'),
    open: (get('open') ?? '').split(',').filter(Boolean).map(entryOfAddress),
    filters: {
      category: get('category') ?? '',
      strength: oneOf(['', '1', '2', '3'], get('strength'), ''),
      relation: oneOf<'' | Relation>(['', ...RELATIONS], get('relation'), ''),
      evidence: oneOf<'' | Evidence>(['', ...EVIDENCE], get('evidence'), ''),
      wording: oneOf(['', 'confirmed', 'partly', 'unconfirmed'], get('wording'), ''),
      entry: get('entry') ? entryOfAddress(get('entry') ?? '') : '',
      counterpart: oneOf(['', 'with', 'without'], get('counterpart'), '')
    },
    cell: cellOfAddress(get('cell')),
    pin: cellOfAddress(get('pin'))
  };
}

/** The parts of the query for a state; empty values are taken out of the address. */
export function queryOfState({ reading, order, open, filters, cell, pin }: MatrixState): Record<string, string> {
  return {
    reading: reading === DEFAULT_RULE ? '' : reading,
    order: order === 'official' ? '' : order,
    open: open.map(addressOfEntry).join(','),
    ...filters,
    entry: filters.entry ? addressOfEntry(filters.entry) : '',
    cell: cell ? addressOfCell(cell.row, cell.column) : '',
    pin: pin ? addressOfCell(pin.row, pin.column) : ''
  };
}

/** How many filters are set. */
export const filtersSet = (filters: Filters) => Object.values(filters).filter(Boolean).length;

/** Whether an overlap passes the filters about overlaps. */
export function overlapPasses(
  { strength, relation, evidence }: Filters,
  overlap: Pick<CellOverlap, 'strength' | 'relation' | 'evidence'>
): boolean {
  return (
    (!strength || String(overlap.strength) === strength) &&
    (!relation || overlap.relation === relation) &&
    (!evidence || overlap.evidence === evidence)
  );
}

/**
 * Whether a row passes the filters about rows.
 * @param counted the columns in which the row has an overlap that the reading counts and the other filters let pass
 */
export function rowPasses(filters: Filters, row: MatrixEntry, counted: ReadonlySet<string>): boolean {
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
  rows: readonly MatrixEntry[],
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
