import type { OwnList, OwnMapping, OwnWork } from '#lib/records/own-work.ts';
import {
  changeStored,
  deleteStored,
  headOf,
  MOST_WORKS,
  numberFor,
  renamed,
  renameStored,
  storedHeads,
  storedWork,
  storeWorks,
  type WorkHead
} from './store.ts';

/** Name of the channel by which tabs tell each other that something has changed. */
const CHANNEL = 'own-lists';

/**
 * Why something is in this tab only: nothing may be stored, there is no room, a newer version of the site has the store,
 * or storing failed otherwise.
 */
export type Unstored = 'refused' | 'no-room' | 'newer' | 'failed';

const byName = (a: WorkHead, b: WorkHead) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id);

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '');
const REASONS: Readonly<Record<string, Unstored>> = { QuotaExceededError: 'no-room', VersionError: 'newer' };

/**
 * The works that a reader keeps in the browser. All tabs show the same. What the browser does not store stays in this tab,
 * and the page says so.
 */
export class KeptWorks {
  heads = $state.raw<readonly WorkHead[]>([]);
  /** the works have been looked up */
  ready = $state(false);
  /** why a work, or what would be kept next, is in this tab only; null where everything is stored */
  unstored = $state<Unstored | null>(null);
  /** the work that was deleted last, to be brought back */
  deleted = $state.raw<OwnWork | null>(null);
  /** the works that were kept together last, with those in whose place they came, to be taken back */
  opened = $state.raw<{ before: readonly OwnWork[]; added: readonly string[] } | null>(null);
  /** grows with every change, here or in another tab */
  changes = $state(0);

  readonly #channel = new BroadcastChannel(CHANNEL);
  /** works that the browser does not store */
  #here = $state.raw<readonly OwnWork[]>([]);
  #without = (id: string) => this.#here.filter((work) => work.id !== id);

  constructor() {
    this.#channel.onmessage = () => {
      this.opened = null;
      void this.#look();
    };
  }

  /** Looks up what is kept. */
  async open(): Promise<void> {
    await this.#look();
    this.ready = true;
  }

  async #look(): Promise<void> {
    let stored: WorkHead[] = [];
    try {
      stored = await storedHeads();
      if (this.#here.length === 0) this.unstored = null;
    } catch (error) {
      this.unstored = REASONS[nameOf(error)] ?? 'refused';
    }
    const here = this.#here.map(headOf);
    this.heads = [...stored.filter(({ id }) => here.every((head) => head.id !== id)), ...here].sort(byName);
    this.changes++;
  }

  async #changed(): Promise<void> {
    // What came after them would be taken back with them.
    this.opened = null;
    this.#channel.postMessage(null);
    await this.#look();
  }

  get ids(): readonly string[] {
    return this.heads.map(({ id }) => id);
  }

  /** Whether there is no room for one more of a kind. */
  isFull(kind: OwnWork['kind']): boolean {
    return this.heads.filter((head) => head.kind === kind).length >= MOST_WORKS;
  }

  /** Whether the browser does not have what this tab has of a work. */
  isHere(id: string): boolean {
    return this.#here.some((work) => work.id === id);
  }

  /** A work with its rows; undefined where it is not kept. */
  async work(id: string): Promise<OwnWork | undefined> {
    const here = this.#here.find((work) => work.id === id);
    if (here) return here;
    try {
      return await storedWork(id);
    } catch {
      return undefined;
    }
  }

  /** The reader's lists that are in this tab only. */
  listsHere(): readonly OwnList[] {
    return this.#here.filter((work) => work.kind === 'list');
  }

  /** Everything that is kept, with all rows. */
  async all(): Promise<OwnWork[]> {
    const works = await Promise.all(this.heads.map(({ id }) => this.work(id)));
    return works.filter((work) => work !== undefined);
  }

  /**
   * Keeps a work in the place of the one of its id; in this tab only where the browser does not store it.
   * @returns the work with its number
   */
  async keep(given: OwnWork): Promise<OwnWork> {
    const [work = given] = await this.#keepAll([given]);
    return work;
  }

  /** Keeps all of some works or, where the browser does not store them, all of them in this tab only. */
  async #keepAll(given: readonly OwnWork[]): Promise<OwnWork[]> {
    try {
      const heads = await storeWorks(given);
      await this.tookOver(given.map(({ id }) => id));
      return given.map((work, i) => ({ ...work, number: heads[i]?.number ?? work.number }));
    } catch (error) {
      const held: OwnWork[] = [];
      for (const work of given) held.push(await this.hold(work, nameOf(error)));
      return held;
    }
  }

  /** Takes note of works that were stored, here or by the worker. */
  async tookOver(ids: readonly string[]): Promise<void> {
    this.#here = this.#here.filter((work) => !ids.includes(work.id));
    // With the first work the browser is asked once not to clear it away when it needs room.
    if (this.heads.length === 0) void navigator.storage?.persist?.().catch(() => false);
    await this.#changed();
  }

  /**
   * Holds a work in this tab that could not be stored.
   * @param why name of the error
   * @returns the work with its number
   */
  async hold(given: OwnWork, why: string): Promise<OwnWork> {
    const before = this.heads.find(({ id }) => id === given.id);
    const work = { ...given, number: before?.number ?? numberFor(given, this.heads) };
    this.#here = [...this.#without(work.id), work];
    this.unstored = REASONS[why] ?? this.unstored ?? 'failed';
    await this.#look();
    return work;
  }

  /**
   * Changes a mapping where it is stored, so that what another tab has made of it meanwhile stays. One that is no longer
   * stored, because another tab or the browser has deleted it, is stored again.
   * @param held the mapping as this tab has it
   * @returns the mapping as it is now, and whether it had been deleted
   */
  async change(
    held: OwnMapping,
    how: (work: OwnMapping) => OwnMapping
  ): Promise<{ work: OwnMapping; wasDeleted: boolean }> {
    const whole = async (wasDeleted: boolean) => {
      const work = how(held);
      return { work: { ...work, number: (await this.keep(work)).number }, wasDeleted };
    };
    if (this.isHere(held.id)) return whole(false);
    try {
      const changed = await changeStored(held.id, how);
      if (!changed) return await whole(true);
      this.heads = this.heads.map((head) => (head.id === held.id ? changed.head : head));
      this.#channel.postMessage(null);
      return { work: changed.work, wasDeleted: false };
    } catch (error) {
      const work = how(held);
      await this.hold(work, nameOf(error));
      return { work, wasDeleted: false };
    }
  }

  /** Tries again to store what is in this tab only. */
  async retry(): Promise<void> {
    for (const work of this.#here) await this.keep(work);
    await this.#look();
  }

  async rename(id: string, name: string): Promise<void> {
    const here = this.#here.find((work) => work.id === id);
    if (here) this.#here = [...this.#without(id), renamed(here, name)];
    else await renameStored(id, name);
    await this.#changed();
  }

  /** Deletes a work; it can be brought back while the page is open and nothing else was deleted. */
  async delete(id: string): Promise<void> {
    this.deleted = (await this.work(id)) ?? null;
    await this.#remove(id);
  }

  async #remove(id: string): Promise<void> {
    if (this.#here.some((work) => work.id === id)) this.#here = this.#without(id);
    else await deleteStored(id);
    await this.#changed();
  }

  /** Brings back what was deleted, unless a tab that had it open has stored it again. */
  async undo(): Promise<void> {
    const work = this.deleted;
    this.deleted = null;
    if (work && !this.ids.includes(work.id)) await this.keep(work);
  }

  /** Keeps several works in one act, which can be taken back until something else changes. */
  async keepTogether(works: readonly OwnWork[]): Promise<void> {
    const found = await Promise.all(works.map(({ id }) => this.work(id)));
    const before = found.filter((work) => work !== undefined);
    await this.#keepAll(works);
    const added = works.map(({ id }) => id).filter((id) => before.every((work) => work.id !== id));
    this.opened = { before, added };
  }

  /** Takes back what `keepTogether` did: works that it replaced are as they were, and the others are gone. */
  async undoOpened(): Promise<void> {
    const { before = [], added = [] } = this.opened ?? {};
    for (const work of before) await this.keep(work);
    for (const id of added) await this.#remove(id);
  }

  leave(): void {
    this.#channel.close();
  }
}
