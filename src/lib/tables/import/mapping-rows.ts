import { invertRelation } from '#lib/model/relations.ts';
import type { BroughtEntry, BroughtPair, Place, Reading, Remark, SetAside, WarningKind } from './brought.ts';
import { pointer } from './list-json.ts';
import type { EndFinder } from './mapping-ends.ts';

/** All that came of the rows of a mapping; remarks are not sorted. */
export interface MappingRead extends Pick<Reading, 'rowsRead' | 'rowsKept' | 'lists'> {
  pairs: readonly BroughtPair[];
  setAside: readonly SetAside[];
  /** indexes of the records of the grid, or of the objects of the file, that were set aside */
  aside: readonly number[];
  listFromFile: { rows?: readonly BroughtEntry[]; columns?: readonly BroughtEntry[] };
  remarks: readonly Remark[];
}

/** A warning of one row; those of one kind and column become one remark. */
interface RowWarning {
  row: number;
  kind: WarningKind;
  column: string | null;
  value: string | undefined;
  position: number | undefined;
  path: string | undefined;
}

/** A cell of a file: the name of its column, and what it holds. */
export interface Said {
  column: string | null;
  value: string | null;
}

/** A warning may stand once for each value instead of once for each column. */
const BY_VALUE: ReadonlySet<string> = new Set(['undeclared-prefix']);

/**
 * Collects the rows of a mapping with what is said of them. Remarks wait until it is known which rows are taken over:
 * a row that is set aside lists what set it aside and nothing else, and a warning counts rows that were kept.
 */
export class MappingRows {
  #count = 0;
  readonly #pairs: BroughtPair[] = [];
  readonly #rowOfPair: number[] = [];
  /** the cell from which the relation of each pair was read */
  readonly #said: Said[] = [];
  readonly #aside = new Set<number>();
  readonly #faults: { row: number; remark: Remark }[] = [];
  readonly #warnings: RowWarning[] = [];
  readonly #recordIds = new Map<string, number>();

  /**
   * @param place where a row stands, by its number
   * @param isTable the rows are objects of JSON with a value for each column, or lines
   */
  constructor(
    readonly place: (row: number) => Place,
    private readonly isTable = false
  ) {}

  /** Begins a row and returns its number. */
  begin(): number {
    return this.#count++;
  }

  /** A fault of a row; `path` is added to that of the row. */
  fault(row: number, remark: Omit<Remark, 'line'>): void {
    const { line, path } = this.place(row);
    const ofValue =
      this.isTable && remark.leaves === 'value' && remark.column !== null ? `/${pointer(remark.column)}` : '';
    const whole = path === undefined ? undefined : path + (remark.path ?? ofValue);
    if (remark.leaves === 'row') this.#aside.add(row);
    // What a reader in JSON adds to a path of its own has no place where places are lines.
    const { path: ignored, ...rest } = remark;
    void ignored;
    this.#faults.push({ row, remark: { ...rest, line, ...(whole === undefined ? {} : { path: whole }) } });
  }

  warn(
    row: number,
    kind: WarningKind,
    column: string | null,
    { value, position, path }: { value?: string; position?: number; path?: string } = {}
  ): void {
    this.#warnings.push({ row, kind, column, value, position, path });
  }

  get pairCount(): number {
    return this.#pairs.length;
  }

  isAside(row: number): boolean {
    return this.#aside.has(row);
  }

  /** A pair of a row, with the cell from which its relation was read. */
  pair(row: number, pair: BroughtPair, said: Said): void {
    this.#pairs.push(pair);
    this.#rowOfPair.push(row);
    this.#said.push(said);
  }

  /** Takes a record id; the place of the row that had it first, or null. */
  recordId(id: string, row: number): number | string | null {
    const first = this.#recordIds.get(id);
    if (first === undefined) {
      this.#recordIds.set(id, row);
      return null;
    }
    return this.#shown(first);
  }

  #shown(row: number): number | string {
    const { line, path } = this.place(row);
    return path ?? line ?? 0;
  }

  /**
   * Sets aside the pairs that contradict each other, takes one of those that say the same, and gathers the remarks.
   * @param cellsOf the cells of a row, to be handed back where it is set aside
   */
  finish(
    cellsOf: (row: number) => readonly string[]
  ): Pick<MappingRead, 'pairs' | 'setAside' | 'aside' | 'rowsRead' | 'rowsKept' | 'remarks'> {
    const dropped = this.#settle();
    const isWhole = dropped.size === 0 && this.#aside.size === 0;
    const pairs = isWhole
      ? this.#pairs
      : this.#pairs.filter((_, i) => !dropped.has(i) && !this.#aside.has(this.#rowOfPair[i] ?? -1));
    const aside = [...this.#aside].sort((a, b) => a - b);
    const faults = this.#faults.filter(({ row, remark }) => remark.leaves === 'row' || !this.#aside.has(row));
    return {
      pairs,
      aside,
      setAside: aside.map((row) => ({ ...this.place(row), cells: cellsOf(row) })),
      rowsRead: this.#count,
      rowsKept: this.#count - aside.length,
      remarks: [...faults.map(({ remark }) => remark), ...this.#gathered()]
    };
  }

  /** Looks at pairs that stand more than once; returns the indexes of those that are not taken over. */
  #settle(): Set<number> {
    const numbers = new Map<string, number>();
    const numberOf = (text: string) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    };
    // Two codings of one pair by different coders, or in different rounds, are no contradiction: the first pair by who
    // coded it, by one end and by the other.
    const byCoder = new Map<string, Map<number, Map<number, number>>>();
    const several = new Map<number, number[]>();
    const isTurned = (pair: BroughtPair) => pair.object !== null && numberOf(pair.subject) > numberOf(pair.object);
    for (let i = 0; i < this.#pairs.length; i++) {
      const pair = this.#pairs[i];
      if (!pair || this.#aside.has(this.#rowOfPair[i] ?? -1)) continue;
      const who = pair.coders.length === 0 && pair.round === '' ? '' : `${pair.coders.join('|')}\n${pair.round}`;
      let byEnd = byCoder.get(who);
      if (!byEnd) byCoder.set(who, (byEnd = new Map()));
      const a = numberOf(pair.subject);
      const b = numberOf(pair.object ?? `no counterpart in\n${pair.noCounterpartIn ?? ''}`);
      const [less, more] = a < b ? [a, b] : [b, a];
      let firsts = byEnd.get(less);
      if (!firsts) byEnd.set(less, (firsts = new Map()));
      const first = firsts.get(more);
      if (first === undefined) {
        firsts.set(more, i);
        continue;
      }
      const there = several.get(first);
      if (there) there.push(i);
      else several.set(first, [first, i]);
    }
    const dropped = new Set<number>();
    const relationOf = (i: number) => {
      const pair = this.#pairs[i];
      if (!pair?.relation || pair.relation === 'none') return pair?.relation ?? null;
      return isTurned(pair) ? invertRelation(pair.relation) : pair.relation;
    };
    const rowOf = (i: number) => this.#rowOfPair[i] ?? -1;
    const contradicting: { pair: number; other: number }[] = [];
    for (const group of several.values()) {
      // What is only listed to be coded says nothing against a judgement.
      const judged = group.filter((i) => relationOf(i) !== null);
      const [first] = judged.length > 0 ? judged : group;
      if (first === undefined) continue;
      if (new Set(judged.map(relationOf)).size > 1) {
        const against = judged.find((i) => relationOf(i) !== relationOf(first)) ?? first;
        for (const i of judged)
          contradicting.push({ pair: i, other: relationOf(i) === relationOf(first) ? against : first });
        for (const i of group) if (relationOf(i) === null && group.indexOf(i) > 0) dropped.add(i);
        continue;
      }
      for (const i of group)
        if (i !== first) {
          dropped.add(i);
          this.#duplicates.push({ row: rowOf(i), first: this.#shown(rowOf(first)) });
        }
    }
    const pairsOfRow = new Map<number, number>();
    if (contradicting.length > 0)
      for (const row of this.#rowOfPair) pairsOfRow.set(row, (pairsOfRow.get(row) ?? 0) + 1);
    for (const { pair, other } of contradicting) {
      dropped.add(pair);
      const row = rowOf(pair);
      const left = (pairsOfRow.get(row) ?? 1) - 1;
      pairsOfRow.set(row, left);
      this.fault(row, {
        kind: 'contradicting-pair',
        leaves: left === 0 ? 'row' : 'part',
        ...(this.#said[pair] ?? { column: null, value: null }),
        other: this.#shown(rowOf(other))
      });
    }
    return dropped;
  }

  readonly #duplicates: { row: number; first: number | string }[] = [];

  /** Warnings of the rows that were kept, one for each kind and column with the number of rows. */
  #gathered(): Remark[] {
    const gathered = new Map<string, { remark: Remark; count: number; last: number }>();
    const add = (row: number, key: string, remark: () => Remark) => {
      if (this.#aside.has(row)) return;
      const there = gathered.get(key);
      if (!there) gathered.set(key, { remark: remark(), count: 1, last: row });
      else if (there.last !== row) {
        there.count += 1;
        there.last = row;
      }
    };
    for (const { row, kind, column, value, position, path } of this.#warnings)
      add(row, `${kind}\n${position ?? ''}\n${column ?? ''}${BY_VALUE.has(kind) ? `\n${value ?? ''}` : ''}`, () => ({
        ...this.#place(row, path),
        kind,
        column,
        ...(value === undefined ? {} : { value }),
        ...(position === undefined ? {} : { position })
      }));
    for (const { row, first } of this.#duplicates.sort((a, b) => a.row - b.row))
      add(row, 'duplicate-pair', () => ({ ...this.#place(row, ''), kind: 'duplicate-pair', column: null, first }));
    return [...gathered.values()].map(({ remark, count }) => ({ ...remark, count }));
  }

  #place(row: number, path = ''): Place {
    const at = this.place(row);
    return at.path === undefined ? at : { line: at.line, path: at.path + path };
  }
}

/** The lists that pairs compare, as they were chosen or as all of their ids say, and those made from the ends. */
export function listsOf(finder: EndFinder, pairs: readonly BroughtPair[]): Pick<MappingRead, 'lists' | 'listFromFile'> {
  const seen = { rows: new Set<string>(), columns: new Set<string>() };
  const listOf = (id: string) => id.slice(0, id.indexOf(':'));
  if (finder.chosen.subject === null || finder.chosen.object === null)
    for (const { subject, object, noCounterpartIn, turned } of pairs) {
      seen[turned ? 'columns' : 'rows'].add(listOf(subject));
      const other = object === null ? noCounterpartIn : listOf(object);
      if (other !== undefined) seen[turned ? 'rows' : 'columns'].add(other);
    }
  const only = (lists: ReadonlySet<string>) => (lists.size === 1 ? ([...lists][0] ?? null) : null);
  const [rows, columns] = [finder.fromFile('subject'), finder.fromFile('object')];
  return {
    lists: {
      rows: finder.chosen.subject ?? only(seen.rows),
      columns: finder.chosen.object ?? only(seen.columns)
    },
    listFromFile: { ...(rows ? { rows } : {}), ...(columns ? { columns } : {}) }
  };
}
