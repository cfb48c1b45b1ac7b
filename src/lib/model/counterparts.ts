import type { Cell, CellOverlap } from './cell.ts';
import { anyRecorded, entryOf, type Crosswalk } from './crosswalk.ts';
import { cellsOf } from './matrix.ts';
import { underEachRule, type ByRule } from './counting-rules.ts';
import type { EntryKey, CountingRule } from './types.ts';

/** An entry of another list that shares something with an entry; the overlap is read from that entry's side. */
export interface Counterpart {
  entry: string;
  /** the entry of the other list above it; null for a top-level entry */
  parent: string | null;
  overlap: CellOverlap;
}

/**
 * Where one entry stands towards another list: overlap (it has a counterpart), not assessed (none found, but not every
 * pair was looked at), none (every pair was, and shares nothing that the reading counts). Of a top-level entry this is
 * what `coverage` says: only top-level counterparts settle it, though it may share something with what is listed
 * beneath them. Of a sub-entry a counterpart at any level does.
 */
export interface CounterpartStatus {
  list: string;
  state: Cell['state'];
  /** how many top-level entries of the list are counterparts under each reading: the matrix's count of the entry */
  counts: ByRule<number>;
  /** what the reading counts: top-level entries in official order, each followed by what counts beneath it */
  counterparts: Counterpart[];
  /** what only the lenient reading counts, in the same order */
  lenientOnly: Counterpart[];
  /** top-level entries of the list whose pair with this entry nobody has looked at */
  notAssessed: string[];
}

/** An entry and what is listed under it, each before what is beneath it, in official order. */
function inOrder(crosswalk: Crosswalk, entry: EntryKey): EntryKey[] {
  return [entry, ...(crosswalk.children.get(entry.id) ?? []).flatMap((child) => inOrder(crosswalk, child))];
}

/**
 * Where an entry of any level stands towards another list under a reading, from the same cells that the matrix shows.
 * @throws Error if the entry is unknown or of that very list.
 */
export function counterpartStatus(
  crosswalk: Crosswalk,
  id: string,
  list: string,
  reading: CountingRule
): CounterpartStatus {
  const others = crosswalk.top.get(list) ?? [];
  const cells = others.map((other) => cellsOf(crosswalk, id, other.id));
  const counts = underEachRule((r) => cells.filter((cell) => cell[r].state === 'overlap').length);
  const notAssessed = others.filter((_, i) => cells[i]?.[reading].state === 'not-assessed').map((other) => other.id);
  // Beneath a pair of top-level entries without any record nothing is shared either.
  const near = others.filter((other) => anyRecorded(crosswalk, id, other.id)).flatMap((o) => inOrder(crosswalk, o));
  const found = near.flatMap((other) => {
    const cell = cellsOf(crosswalk, id, other.id);
    const { [reading]: here, lenient } = cell;
    const of = (overlap: CellOverlap): Counterpart => ({ entry: other.id, parent: other.parent, overlap });
    if (here.state === 'overlap') return [{ counted: true, counterpart: of(here.overlap) }];
    return lenient.state === 'overlap' ? [{ counted: false, counterpart: of(lenient.overlap) }] : [];
  });
  const counterparts = found.filter((f) => f.counted).map((f) => f.counterpart);
  const shares = entryOf(crosswalk, id).parent === null ? counts[reading] > 0 : counterparts.length > 0;
  return {
    list,
    state: shares ? 'overlap' : notAssessed.length > 0 ? 'not-assessed' : 'none',
    counts,
    counterparts,
    lenientOnly: found.filter((f) => !f.counted).map((f) => f.counterpart),
    notAssessed
  };
}
