import {
  missingIn,
  nextPlace,
  noneForRest,
  progressOf,
  workOrder,
  type Answers,
  type Change,
  type RowProgress
} from '#lib/model/answers.ts';
import { pairKey } from '#lib/model/decisions.ts';
import { likelyPairs, type LikelyPair } from '#lib/search/likely-pairs.ts';
import { Answering, type CodedEntry, type CodedList } from './answering.svelte.ts';

export type { CodedEntry, CodedList };
export type CodingOrder = 'likely' | 'list';

// What a state holds is replaced and never changed: it needs no reactive collections.
const asSet = (items: readonly string[] = []): ReadonlySet<string> => new Set(items);

const wordsOf = ({ id, names, beneath }: CodedEntry) => ({ id, names, beneath: beneath.flatMap((b) => b.names) });

/** Two lists being coded, pair by pair: all pairs are offered, the likely ones of a row first. */
export class Coding extends Answering {
  readonly #likely: ReadonlyMap<string, readonly LikelyPair[]>;
  readonly #rowIds: readonly string[];
  readonly #columnIds: readonly string[];

  order = $state.raw<CodingOrder>('likely');
  /** keys of pairs put off */
  later = $state.raw<readonly string[]>([]);

  /** words that the two entries on the table have in common, as they are compared */
  readonly shared = $derived.by(() =>
    asSet(this.#likely.get(this.pair?.subject ?? '')?.find(({ column }) => column === this.pair?.object)?.shared)
  );
  /** of each row; one that an answer does not concern stays the very same, so that nothing of it is drawn anew */
  progress = $state.raw<readonly RowProgress[]>([]);
  /** pairs with a whole answer, and all pairs */
  readonly done = $derived.by(() => this.progress.reduce((sum, { complete }) => sum + complete, 0));
  /** pairs whose answer lacks something */
  readonly lacking = $derived.by(() => this.progress.reduce((sum, { incomplete }) => sum + incomplete, 0));
  readonly of = $derived.by(() => this.#rowIds.length * this.#columnIds.length);
  /** place of the pair among those of its row, from 1 */
  readonly placeInRow = $derived.by(
    () => this.pairs.slice(0, this.at + 1).filter(({ subject }) => subject === this.pair?.subject).length
  );
  /** pairs of the row on the table without any relation */
  readonly openInRow = $derived.by(() =>
    this.pair ? noneForRest(this.answers, this.pair.subject, this.#columnIds, '').length : 0
  );

  /**
   * @param answers what is answered already
   * @param keep takes every change, to be stored, and whether it was typed, letter by letter
   */
  constructor(
    rows: CodedList,
    columns: CodedList,
    answers: Answers,
    keep: (changes: readonly Change[], typed: boolean) => void
  ) {
    super(rows, columns, answers, keep);
    this.#rowIds = rows.entries.map(({ id }) => id);
    this.#columnIds = columns.entries.map(({ id }) => id);
    this.#likely = likelyPairs(rows.entries.map(wordsOf), columns.entries.map(wordsOf));
    this.progress = progressOf(answers, this.#rowIds, this.#columnIds);
    this.#arrange();
    this.at = Math.max(0, nextPlace(answers, this.pairs, -1));
  }

  /** The entries of the other list that are likeliest for a row, with the words in common. */
  likely(row: string): readonly LikelyPair[] {
    return this.#likely.get(row) ?? [];
  }

  // Worked out when a sitting begins or the order is chosen, not after each answer.
  #arrange(): void {
    const likely = (row: string) => this.likely(row).map(({ column }) => column);
    this.pairs = workOrder(this.answers, this.#rowIds, this.#columnIds, this.order === 'likely' ? likely : undefined);
  }

  /** Offers the pairs in another order; the one on the table stays there. */
  setOrder(order: CodingOrder): void {
    const pair = this.pair;
    this.order = order;
    this.#arrange();
    this.at = Math.max(
      0,
      this.pairs.findIndex(({ subject, object }) => subject === pair?.subject && object === pair.object)
    );
  }

  protected override change(changes: readonly Change[]): Change[] {
    const back = super.change(changes);
    const rows = asSet(changes.map(({ subject }) => subject));
    this.progress = this.progress.flatMap((of) =>
      rows.has(of.row) ? progressOf(this.answers, [of.row], this.#columnIds) : of
    );
    return back;
  }

  /**
   * Records “no overlap” for every pair of the row on the table that has no relation yet.
   * @returns how many those were
   */
  noneForRow(rationale: string): number {
    if (!this.pair) return 0;
    const changes = noneForRest(this.answers, this.pair.subject, this.#columnIds, rationale);
    if (changes.length > 0) this.act(changes);
    return changes.length;
  }

  /** Goes to the next pair that has no whole answer; where every pair has one, to the next of all. @returns whether one had none */
  next(): boolean {
    const place = nextPlace(this.answers, this.pairs, this.at, asSet(this.later));
    this.at = place >= 0 ? place : (this.at + 1) % Math.max(1, this.pairs.length);
    return place >= 0;
  }
  /** Puts the pair on the table off until the others are done, and goes on. */
  putOff(): void {
    if (this.pair) this.later = [...this.later, pairKey(this.pair)];
    this.next();
  }
  /** Goes to the first pair of a row that has no whole answer, or to its first. */
  goToRow(row: string): void {
    const first = this.pairs.findIndex(({ subject }) => subject === row);
    const open = this.pairs.findIndex((pair) => {
      const answer = pair.subject === row && this.answers.get(pairKey(pair));
      return pair.subject === row && (!answer || missingIn(answer).length > 0);
    });
    const place = open >= 0 ? open : first;
    if (place >= 0) this.at = place;
  }
}
