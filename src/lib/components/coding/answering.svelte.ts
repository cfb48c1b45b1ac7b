import {
  change,
  missingIn,
  NO_ANSWER,
  withRelation,
  type Answers,
  type Change,
  type CodedPairOf,
  type MissingPart,
  type PairAnswer
} from '#lib/model/answers.ts';
import { pairKey } from '#lib/model/decisions.ts';
import type { Centrality, Evidence, Relation } from '#lib/model/types.ts';

/** An entry as it is coded. */
export interface CodedEntry {
  id: string;
  /** its name in the language of the page */
  label: string;
  /** its name in the language of its list, where that is another one; empty otherwise */
  original: string;
  /** every name it has, in any language: what likely pairs are made from */
  names: readonly string[];
  /** what is listed beneath it, at any depth */
  beneath: readonly { id: string; label: string; names: readonly string[] }[];
  note: string;
}

/** One of the two lists. */
export interface CodedList {
  name: string;
  entries: readonly CodedEntry[];
}

/** One way back. What is typed into one field of one pair is one act. */
interface Act {
  back: Change[];
  /** place in the order at which it was done */
  at: number;
  typed: boolean;
}

// What a state holds is replaced and never changed: it needs no reactive collections.
const NOTHING_ANSWERED: Answers = new Map();

/**
 * Pairs of two lists that are answered one by one: which pair is on the table, what is answered, and the way back. Each
 * choice is an answer at once and is handed on to be kept, so that there is nothing that a reader has to save.
 */
export class Answering {
  readonly rows: CodedList;
  readonly columns: CodedList;
  readonly #keep: (changes: readonly Change[], typed: boolean) => void;

  answers = $state.raw<Answers>(NOTHING_ANSWERED);
  /** the pairs in the order in which they are offered */
  pairs = $state.raw<readonly CodedPairOf[]>([]);
  /** place of the pair on the table */
  at = $state(0);
  #acts = $state.raw<readonly Act[]>([]);

  readonly pair = $derived.by(() => this.pairs[this.at]);
  readonly answer = $derived.by<PairAnswer>(() => (this.pair && this.answers.get(pairKey(this.pair))) ?? NO_ANSWER);
  readonly missing = $derived.by<MissingPart[]>(() => this.missingOf(this.answer));
  readonly row = $derived.by(() => this.rows.entries.find(({ id }) => id === this.pair?.subject));
  readonly column = $derived.by(() => this.columns.entries.find(({ id }) => id === this.pair?.object));
  readonly canUndo = $derived.by(() => this.#acts.length > 0);

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
    this.rows = rows;
    this.columns = columns;
    this.#keep = keep;
    this.answers = answers;
  }

  /** What an answer still lacks. */
  missingOf(answer: PairAnswer): MissingPart[] {
    return missingIn(answer);
  }

  /** @returns the changes that lead back */
  protected change(changes: readonly Change[]): Change[] {
    const { answers, back } = change(this.answers, changes);
    this.answers = answers;
    return back;
  }

  /** Makes changes as one act. */
  protected act(changes: readonly Change[], typed = false): void {
    const back = this.change(changes);
    const last = this.#acts.at(-1);
    // What is typed letter by letter goes back at once.
    if (!(typed && last?.typed && last.at === this.at)) this.#acts = [...this.#acts, { back, at: this.at, typed }];
    this.#keep(changes, typed);
  }

  protected set(answer: PairAnswer, typed = false): void {
    if (this.pair) this.act([{ ...this.pair, answer }], typed);
  }

  setRelation(relation: Relation | 'none'): void {
    this.set(withRelation(this.answer, relation));
  }
  setCentrality(side: 'subjectCentrality' | 'objectCentrality', centrality: Centrality): void {
    this.set({ ...this.answer, [side]: centrality });
  }
  setEvidence(evidence: Evidence): void {
    this.set({ ...this.answer, evidence });
  }
  setConfidence(confidence: number): void {
    this.set({ ...this.answer, confidence });
  }
  setRationale(rationale: string): void {
    this.set({ ...this.answer, rationale }, true);
  }
  /** Takes the answer of the pair on the table away. */
  clear(): void {
    if (this.pair) this.act([{ ...this.pair, answer: null }]);
  }

  /** Takes back what was done last, and goes to where it was done. @returns how many pairs that was */
  undo(): number {
    const last = this.#acts.at(-1);
    if (!last) return 0;
    this.#acts = this.#acts.slice(0, -1);
    this.change(last.back);
    this.#keep(last.back, false);
    this.at = last.at;
    return last.back.length;
  }

  /** Goes to the pair before, answered or not. */
  back(): void {
    if (this.at > 0) this.at--;
  }
  /** Goes to a pair. */
  goTo(pair: CodedPairOf): void {
    const place = this.pairs.findIndex((p) => p.subject === pair.subject && p.object === pair.object);
    if (place >= 0) this.at = place;
  }
}
