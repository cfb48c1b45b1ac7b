import {
  anyRecorded,
  levelOf,
  recordedBeneath,
  recordedPair,
  sharesNothing,
  withAncestors,
  entryOf,
  type Crosswalk
} from './crosswalk.ts';
import { counts, EVIDENCE } from './counting-rules.ts';
import { strengthOf } from './relations.ts';
import type { Centrality, EntryKey, Evidence, Mapping, CountingRule, Relation, Strength } from './types.ts';

/** What a cell shows of an overlap, read from row to column. */
export interface CellOverlap {
  /** recorded: the row stands in the mapping table. derived: it follows from rows above or beneath. */
  origin: 'recorded' | 'derived';
  relation: Relation;
  strength: Strength;
  evidence: Evidence;
  /** the record shown, or the record that a derived overlap rests on */
  mapping: string;
  /** not all independent codings of that record's pair give the published answer */
  disputed: boolean;
}

/**
 * What a row entry and a column entry share under a reading. `leftOut` is an overlap that the reading does not count:
 * the cell is none under this reading, and the reader is told that a wider reading would bring one.
 */
export type Cell =
  | { state: 'overlap'; overlap: CellOverlap }
  | { state: 'none'; leftOut: CellOverlap | null }
  | { state: 'not-assessed' };

const NONE: Cell = { state: 'none', leftOut: null };
const NOT_ASSESSED: Cell = { state: 'not-assessed' };

function recorded(mapping: Mapping): CellOverlap {
  return {
    origin: 'recorded',
    relation: mapping.relation,
    strength: strengthOf(mapping.subjectCentrality, mapping.objectCentrality),
    evidence: mapping.evidence,
    mapping: mapping.id,
    disputed: mapping.disputed ?? false
  };
}

/** Lifted from beneath: the relation is intersects, and a side that was lifted from a sub-entry counts as part. */
function rolledUpOverlap(mapping: Mapping, row: string, column: string): CellOverlap {
  const side = (id: string, centrality: Centrality, of: string): Centrality => (id === of ? centrality : 'part');
  return {
    origin: 'derived',
    relation: 'intersects',
    strength: strengthOf(
      side(mapping.subject, mapping.subjectCentrality, row),
      side(mapping.object, mapping.objectCentrality, column)
    ),
    evidence: mapping.evidence,
    mapping: mapping.id,
    disputed: mapping.disputed ?? false
  };
}

/**
 * What follows downward by logic: where A equals or contains B, A contains B's sub-entries; where A equals or lies in
 * B, A's sub-entries lie in B. Nothing follows for a pair in which both sides are sub-entries of the recorded pair.
 */
function inheritedOverlap(crosswalk: Crosswalk, row: string, column: string): CellOverlap | null {
  const above: Mapping[] = [
    ...withAncestors(crosswalk, column)
      .slice(1)
      .flatMap((c) => recordedPair(crosswalk, row, c.id) ?? []),
    ...withAncestors(crosswalk, row)
      .slice(1)
      .flatMap((r) => recordedPair(crosswalk, r.id, column) ?? [])
  ];
  for (const mapping of above) {
    const relation: Relation | null =
      mapping.subject === row
        ? mapping.relation === 'equal' || mapping.relation === 'superset'
          ? 'superset'
          : null
        : mapping.relation === 'equal' || mapping.relation === 'subset'
          ? 'subset'
          : null;
    // The whole of the sub-entry is shared, so it is core there and one part of the other side.
    if (relation)
      return {
        origin: 'derived',
        relation,
        strength: 2,
        evidence: mapping.evidence,
        mapping: mapping.id,
        disputed: mapping.disputed ?? false
      };
  }
  return null;
}

function stronger(a: CellOverlap, b: CellOverlap): number {
  return b.strength - a.strength || EVIDENCE.indexOf(a.evidence) - EVIDENCE.indexOf(b.evidence);
}

/**
 * The cell of a row entry and a column entry of two different lists under a reading.
 *
 * A recorded row decides alone: one that the reading filters out leaves the cell none and never returns as derived.
 * Without one, an overlap may be handed down from above or lifted from beneath; of several the strongest counts. What
 * a filtered record would have carried is not derived either. Otherwise the pair is none where it was gone through
 * (or where the pair above it was, and shares nothing), and not assessed where nobody has looked.
 * @throws Error if an entry is unknown or both are of one list.
 */
export function cellOf(crosswalk: Crosswalk, row: string, column: string, reading: CountingRule): Cell {
  const unrecorded = unrecordedCell(crosswalk, row, column);
  if (unrecorded) return unrecorded;

  const pair = recordedPair(crosswalk, row, column);
  if (pair) {
    const overlap = recorded(pair);
    return counts(overlap.strength, overlap.evidence, reading)
      ? { state: 'overlap', overlap }
      : { state: 'none', leftOut: overlap };
  }

  const candidates = derivedOverlaps(crosswalk, row, column);
  const counted = candidates.filter((c) => {
    const source = sourceOf(crosswalk, c);
    return counts(c.strength, c.evidence, reading) && counts(source.strength, source.evidence, reading);
  });
  if (counted[0]) return { state: 'overlap', overlap: counted[0] };
  if (candidates[0]) return { state: 'none', leftOut: candidates[0] };
  return isAssessed(crosswalk, entryOf(crosswalk, row), entryOf(crosswalk, column)) ? NONE : NOT_ASSESSED;
}

/**
 * The cell of a pair of which nothing is recorded at any level, so that nothing can be derived for it: the same under
 * every reading. Of nine pairs in ten this is all there is to ask. Null where something is recorded.
 * @throws Error if an entry is unknown or both are of one list.
 */
export function unrecordedCell(crosswalk: Crosswalk, row: string, column: string): Cell | null {
  const [rowEntry, columnEntry] = [entryOf(crosswalk, row), entryOf(crosswalk, column)];
  if (rowEntry.list === columnEntry.list) throw new Error(`${row} and ${column} are of one list.`);
  if (anyRecorded(crosswalk, row, column)) return null;
  return isAssessed(crosswalk, rowEntry, columnEntry) ? NONE : NOT_ASSESSED;
}

/** All derived overlaps of a pair without a record, strongest first; what logic hands down comes before equals. */
function derivedOverlaps(crosswalk: Crosswalk, row: string, column: string): CellOverlap[] {
  const down = inheritedOverlap(crosswalk, row, column);
  const up = recordedBeneath(crosswalk, row, column).map((mapping) => rolledUpOverlap(mapping, row, column));
  return [...(down ? [down] : []), ...up].sort(stronger);
}

/** The recorded overlap that a derived one rests on. */
function sourceOf(crosswalk: Crosswalk, overlap: CellOverlap): CellOverlap {
  const source = crosswalk.mapping.get(overlap.mapping);
  if (!source) throw new Error(`There is no mapping ${overlap.mapping}.`);
  return recorded(source);
}

function isAssessed(crosswalk: Crosswalk, row: EntryKey, column: EntryKey): boolean {
  if (sharesNothing(crosswalk, row.id, column.id)) return true;
  const lists = `${row.list} ${column.list}`;
  if (crosswalk.complete.has(`${lists} ${levelOf(row, column)}`)) return true;
  if (row.parent === null && column.parent === null) return false;
  // Where the pair above shares nothing, nothing beneath it can.
  const above = withAncestors(crosswalk, row.id).flatMap((r) =>
    withAncestors(crosswalk, column.id).map((c) => [r, c] as const)
  );
  return above.some(
    ([r, c]) =>
      sharesNothing(crosswalk, r.id, c.id) ||
      ((r.id !== row.id || c.id !== column.id) &&
        levelOf(r, c) === 'top' &&
        crosswalk.complete.has(`${lists} top`) &&
        !recordedPair(crosswalk, r.id, c.id))
  );
}

/** What a cell shows or would show: its overlap, whether or not the reading counts it. */
export const overlapOf = (cell: Cell) =>
  cell.state === 'overlap' ? cell.overlap : cell.state === 'none' ? cell.leftOut : null;
