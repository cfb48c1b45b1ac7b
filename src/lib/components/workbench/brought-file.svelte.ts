import { workbenchMessages, type WorkbenchMessages } from '#lib/words/workbench.ts';
import { trustedScript } from '#lib/urls/trusted-script.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Choices, KnownList } from '#lib/tables/import/brought.ts';
import type { Answer, Asks, Question, Understood } from './reading-messages.ts';
import workerAddress from './reading-worker.ts?worker&url';

/** How long a worker may give no sign, in ms. */
const SILENCE = 20_000;
/** How often the page says how long it has been reading, in ms. */
const SAID = 250;
/** How long reading is not spoken of, so that a small file makes nothing flash, in ms. */
const QUIET = 200;

interface Waiting {
  id: number;
  take: (answer: never) => void;
  fail: (error: Error) => void;
}

/** What a reading needs of the page. */
interface Surroundings {
  locale: Locale;
  /** address of entries.csv */
  entries: string;
  /** the reader's own lists that the worker does not find in the store */
  own: () => readonly KnownList[];
}

/**
 * A file that a person brings, with the worker that reads it. What was understood is here; the rows stay in the worker,
 * which stores them, too. Another choice reads the same file again.
 */
export class BroughtFile {
  readonly name: string;
  readonly size: number;
  /** its name says nothing: what is pasted is no file */
  readonly pasted: boolean;
  readonly #brought: Asks['read']['ask']['brought'];
  readonly #around: Surroundings;
  readonly #t: WorkbenchMessages;
  #worker: Worker | null = null;
  #waiting: readonly Waiting[] = [];
  #asked = 0;
  #heard = 0;
  #began = 0;
  #clock: ReturnType<typeof setInterval> | null = null;

  choices = $state.raw<Choices>({});
  understood = $state.raw<Understood | null>(null);
  /** a reading is under way */
  busy = $state(false);
  /** seconds for which it is, once that is worth a word; null before */
  seconds = $state<number | null>(null);
  /** why there is nothing to show; empty where there is */
  ended = $state('');

  constructor(brought: Asks['read']['ask']['brought'], size: number, choices: Choices, around: Surroundings) {
    this.name = brought.name;
    this.pasted = typeof brought.content === 'string';
    this.size = size;
    this.#brought = brought;
    this.choices = choices;
    this.#around = around;
    this.#t = workbenchMessages(around.locale);
  }

  /** Reads the file, or reads it again with some other choices. */
  async read(change: Choices = {}): Promise<void> {
    if (this.busy) this.#end('');
    this.choices = { ...this.choices, ...change };
    this.busy = true;
    this.seconds = null;
    this.ended = '';
    this.#began = this.#heard = performance.now();
    this.#clock = setInterval(() => this.#tick(), SAID);
    try {
      const { entries, own } = this.#around;
      this.understood = await this.ask('read', {
        brought: this.#brought,
        choices: this.choices,
        own: own(),
        entries
      });
      this.#rest();
    } catch {
      // Whoever ended the worker has said why.
      if (this.#worker) this.#end(this.#t.bring.failed(this.name));
    }
  }

  #tick(): void {
    const now = performance.now();
    if (now - this.#began > QUIET) this.seconds = Math.floor((now - this.#began) / 1000);
    if (now - this.#heard > SILENCE) this.#end(this.#t.bring.silent(this.name));
  }

  #rest(): void {
    if (this.#clock) clearInterval(this.#clock);
    this.#clock = null;
    this.busy = false;
    this.seconds = null;
  }

  /** Ends the worker and whatever waits for it. */
  #end(why: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#rest();
    this.ended = why;
    if (why) this.understood = null;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { fail } of waiting) fail(new Error(why));
  }

  /** Stops reading: at once, whatever the worker does. */
  stop(): void {
    this.#end(this.#t.bring.stopped(this.name));
  }

  /** The file is put away. */
  leave(): void {
    this.#end('');
  }

  #start(): Worker {
    const worker = new Worker(trustedScript(workerAddress), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      this.#heard = performance.now();
      if ('step' in data) return;
      const waiting = this.#waiting.find(({ id }) => id === data.id);
      this.#waiting = this.#waiting.filter(({ id }) => id !== data.id);
      if ('failed' in data) waiting?.fail(new Error(data.failed));
      else waiting?.take(data.answer as never);
    };
    worker.onerror = () => this.#end(this.#t.bring.failed(this.name));
    return worker;
  }

  /**
   * Asks the worker.
   * @throws Error if it cannot answer, or is ended before it does
   */
  ask<K extends keyof Asks>(name: K, ask: Asks[K]['ask']): Promise<Asks[K]['answer']> {
    const worker = (this.#worker ??= this.#start());
    const id = ++this.#asked;
    return new Promise((take, fail) => {
      this.#waiting = [...this.#waiting, { id, take, fail }];
      worker.postMessage({ id, name, ask } as Question);
    });
  }
}
