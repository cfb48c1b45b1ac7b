import { ORDERS, type Order } from '#lib/model/order.ts';
import { EVIDENCE, COUNTING_RULES } from '#lib/model/counting-rules.ts';
import { invertRelation, RELATIONS } from '#lib/model/relations.ts';
import { NO_FILTERS, type Filters, type Pair } from '#lib/model/filters.ts';
import type { CountingRule } from '#lib/model/types.ts';
import { addressOfCell, addressOfEntry, cellOfAddress, entryOfAddress } from './parts.ts';
import { DEFAULT_RULE } from '#lib/model/views.ts';

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
      relation: oneOf<Filters['relation']>(['', ...RELATIONS], get('relation'), ''),
      evidence: oneOf<Filters['evidence']>(['', ...EVIDENCE], get('evidence'), ''),
      codings: oneOf(['', 'unanimous'], get('codings'), ''),
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

/**
 * The state in which the same is seen after rows and columns changed places: pairs and relations read from the other side.
 * What the new rows cannot answer, a category that they do not have, say, is left out where it is followed.
 */
export function turnedState(state: MatrixState): MatrixState {
  const turnedPair = (pair: Pair | null) => pair && { row: pair.column, column: pair.row };
  const { relation } = state.filters;
  return {
    ...state,
    filters: { ...state.filters, relation: relation && invertRelation(relation) },
    cell: turnedPair(state.cell),
    pin: turnedPair(state.pin)
  };
}
