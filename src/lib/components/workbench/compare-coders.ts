import type { OwnPair } from '#lib/records/own-work.ts';
import { trustedScript } from '#lib/urls/trusted-script.ts';
import type { AnswerOnCoders, AskedOfCoders } from './coders-worker.ts';
import workerAddress from './coders-worker.ts?worker&url';

/** Rows that are handed to the worker at once. */
const PIECE = 1000;

/** Lets the page do what waits. */
const pause = () => new Promise((done) => setTimeout(done));

/**
 * Compares the coders of a mapping beside the page.
 * @param told takes what is found, as it is found
 * @returns ends it
 */
export function compareCoders(
  pairs: readonly OwnPair[],
  asked: Exclude<AskedOfCoders, { rows: unknown }>,
  told: (answer: AnswerOnCoders | 'failed') => void
): () => void {
  const worker = new Worker(trustedScript(workerAddress), { type: 'module' });
  const ask = (what: AskedOfCoders) => worker.postMessage(what);
  let ended = false;
  const end = () => {
    ended = true;
    worker.terminate();
  };
  worker.onmessage = ({ data }: MessageEvent<AnswerOnCoders>) => told(data);
  worker.onerror = () => told('failed');
  void (async () => {
    for (let from = 0; from < pairs.length && !ended; from += PIECE) {
      ask({ rows: pairs.slice(from, from + PIECE) });
      await pause();
    }
    if (!ended) ask(asked);
  })();
  return end;
}
