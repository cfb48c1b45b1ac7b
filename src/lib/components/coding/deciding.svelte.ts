import { missingForCount, type Answers, type Change, type MissingPart, type PairAnswer } from '#lib/model/answers.ts';
import { NONE, pairKey, sameCode } from '#lib/model/decisions.ts';
import type { Code } from '#lib/model/types.ts';
import type { DifferingPair } from '#lib/records/own-coders.ts';
import { Answering, type CodedList } from './answering.svelte.ts';

/** What a coder said of the pair on the table. */
export interface GivenAnswer {
  coder: string;
  answer: PairAnswer;
}

type Given = readonly [GivenAnswer, GivenAnswer];
/** An answer as a code; one without a relation says nothing of an overlap. */
export const codeOf = (answer: PairAnswer): Code => ({ ...NONE, ...answer, relation: answer.relation ?? 'none' });

// Made once and never changed: it needs no reactive collection.
const byPair = (given: readonly (readonly [string, Given])[]): ReadonlyMap<string, Given> => new Map(given);

/** Whether the second coder's answer is shown first: for about half of the pairs, so that the order tells nobody's name. */
const isSwapped = (key: string) => [...key].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) % 2 === 1;

/** The pairs on which two coders differ, decided one by one, each with a reason. */
export class Deciding extends Answering {
  readonly #given: ReadonlyMap<string, Given>;

  /** what the two coders said of the pair on the table, in an order that does not tell who is who */
  readonly given = $derived.by(() => this.pair && this.#given.get(pairKey(this.pair)));
  readonly done = $derived.by(() => this.pairs.filter((_, place) => this.isDone(place)).length);

  /**
   * @param coders names of the two
   * @param decisions what is decided already
   */
  constructor(
    lists: readonly [rows: CodedList, columns: CodedList],
    differing: readonly DifferingPair[],
    coders: readonly [string, string],
    decisions: Answers,
    keep: (changes: readonly Change[], typed: boolean) => void
  ) {
    super(...lists, decisions, keep);
    this.pairs = differing.map(({ subject, object }) => ({ subject, object }));
    this.#given = byPair(
      differing.map((pair) => {
        const first = { coder: coders[0], answer: pair.first };
        const second = { coder: coders[1], answer: pair.second };
        return [pairKey(pair), isSwapped(pairKey(pair)) ? [second, first] : [first, second]];
      })
    );
    this.at = Math.max(
      0,
      this.pairs.findIndex((_, place) => !this.isDone(place))
    );
  }

  /** A decision needs a reason, whatever it says, and nobody's confidence. */
  override missingOf(answer: PairAnswer): MissingPart[] {
    const reason: MissingPart[] = answer.rationale.trim() === '' ? ['rationale'] : [];
    return [...missingForCount(answer), ...reason];
  }

  /** Whether the pair at a place is decided. */
  isDone(place: number): boolean {
    const pair = this.pairs[place];
    const answer = pair && this.answers.get(pairKey(pair));
    return answer !== undefined && this.missingOf(answer).length === 0;
  }

  /**
   * Decides as one of the two answers says. A reason that was written for no answer yet, or for this one, stays; one that
   * was given for another answer is none for this one.
   */
  take(which: 0 | 1): void {
    const given = this.given?.[which].answer;
    if (!given) return;
    const { relation, rationale } = this.answer;
    const stays = relation === null || sameCode(codeOf(this.answer), codeOf(given));
    this.set({ ...given, confidence: null, rationale: stays ? rationale : '' });
  }

  /** Goes to the next pair that is not decided. @returns whether there is one */
  next(): boolean {
    for (let step = 1; step <= this.pairs.length; step++) {
      const place = (this.at + step) % this.pairs.length;
      if (this.isDone(place)) continue;
      this.at = place;
      return true;
    }
    return false;
  }
}
