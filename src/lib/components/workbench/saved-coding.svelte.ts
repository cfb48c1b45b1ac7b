import { Coding, type CodedList } from '#lib/components/coding/coding.svelte.ts';
import { Deciding } from '#lib/components/coding/deciding.svelte.ts';
import type { Change, PairAnswer } from '#lib/model/answers.ts';
import { twoCoders } from '#lib/records/own-coders.ts';
import { answersOf, decisionsOf, withChanges, withDecisions } from '#lib/records/own-coding.ts';
import type { OwnList, OwnMapping, OwnPair } from '#lib/records/own-work.ts';
import type { KeptWorks } from './kept-works.svelte.ts';

/** How long a letter waits for those that follow it, in ms. */
const TYPING = 500;

const nowIso = (): string => new Date(Date.now()).toISOString();

/** What is coded: a mapping, its two lists, and those of them that are the reader's own. */
export interface Coded {
  work: OwnMapping;
  rows: CodedList;
  columns: CodedList;
  own: readonly OwnList[];
}

/** A mapping after some changes on a day. */
type WithChanges = (before: OwnMapping, changes: readonly Change[], date: string) => OwnMapping;

/** A mapping of the reader's that is answered, saved in this browser with every answer. */
class SavedAnswers {
  /** when it was saved last in this sitting, in ms since 1970; null before that */
  savedAt = $state<number | null>(null);
  /** the mapping was deleted meanwhile, and was stored again */
  restored = $state(false);
  #allSaved = $state(true);
  /** saving: something is answered that is not stored yet; here: what is answered is in this tab only */
  readonly state = $derived.by(() => {
    if (!this.#allSaved) return 'saving';
    return this.#kept.isHere(this.#work.id) ? 'here' : 'saved';
  });

  readonly #kept: KeptWorks;
  readonly #withChanges: WithChanges;
  readonly #own: readonly OwnList[];
  #work: OwnMapping;
  #unsaved: Change[] = [];
  #saving: Promise<void> | null = null;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor({ work, own }: Coded, kept: KeptWorks, withThem: WithChanges) {
    this.#work = work;
    this.#own = own;
    this.#kept = kept;
    this.#withChanges = withThem;
  }

  protected take(changes: readonly Change[], typed: boolean): void {
    this.#unsaved.push(...changes);
    this.#allSaved = false;
    // A letter is not worth a save; an answer is. Who types on without a rest is saved all the same.
    if (!typed) void this.save();
    else this.#typing ??= setTimeout(() => void this.save(), TYPING);
  }

  /** Saves what is not saved yet; what is answered meanwhile is saved next. */
  save(): Promise<void> {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    return (this.#saving ??= this.#saveAll().finally(() => (this.#saving = null)));
  }

  async #saveAll(): Promise<void> {
    while (this.#unsaved.length > 0) {
      const changes = this.#unsaved;
      this.#unsaved = [];
      const kept = nowIso();
      const { work, wasDeleted } = await this.#kept.change(this.#work, (before) => ({
        ...this.#withChanges(before, changes, kept.slice(0, 10)),
        kept
      }));
      this.#work = work;
      if (wasDeleted) await this.#restore();
      if (!this.#kept.isHere(work.id)) this.savedAt = Date.now();
    }
    this.#allSaved = true;
  }

  /** What was deleted with the mapping is stored again: without its lists nobody can open it. */
  async #restore(): Promise<void> {
    for (const list of this.#own) if (!this.#kept.ids.includes(list.id)) await this.#kept.keep(list);
    this.restored = true;
  }
}

const idsOf = (list: CodedList) => list.entries.map(({ id }) => id);

/** The coding of a mapping of the reader's. */
export class SavedCoding extends SavedAnswers {
  readonly coding: Coding;

  /** @param coder name of the coder, whose rows the answers are */
  constructor(coded: Coded, coder: string, kept: KeptWorks) {
    super(coded, kept, (before, changes, date) => ({
      ...before,
      coder,
      pairs: withChanges(before.pairs, changes, coder, date)
    }));
    const { work, rows, columns } = coded;
    const answers = answersOf(work, coder, idsOf(rows), idsOf(columns));
    this.coding = new Coding(rows, columns, answers, (changes, typed) => this.take(changes, typed));
  }
}

/** The decisions between two coders of a mapping of the reader's. */
export class SavedDeciding extends SavedAnswers {
  readonly deciding: Deciding;
  readonly #earlier: ReadonlyMap<PairAnswer, OwnPair>;
  readonly #by: string;
  /** who decided the pair on the table before, where that is somebody else and stands */
  readonly decidedBy = $derived.by(() => {
    const names = this.#earlier.get(this.deciding.answer)?.coders ?? [];
    return names.includes(this.#by) ? '' : names.join(', ');
  });

  /**
   * @param coders names of the two coders
   * @param by name of who decides
   */
  constructor(coded: Coded, coders: readonly [string, string], by: string, kept: KeptWorks) {
    const { work, rows, columns } = coded;
    const earlier = decisionsOf(work);
    super(coded, kept, (before, changes, date) => ({
      ...before,
      pairs: withDecisions(before.pairs, changes, by, date, earlier.rows)
    }));
    const { differing } = twoCoders(work, coders, { rows: idsOf(rows), columns: idsOf(columns) });
    const keep = (changes: readonly Change[], typed: boolean) => this.take(changes, typed);
    this.deciding = new Deciding([rows, columns], differing, coders, earlier.answers, keep);
    this.#earlier = earlier.rows;
    this.#by = by;
  }
}
