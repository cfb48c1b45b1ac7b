// What a journey asks of a browser, and what it waits for.
import { setTimeout as after } from 'node:timers/promises';

/**
 * A browser with one page. Functions that are handed over run in the page and may use nothing but their arguments; a
 * finder gives the element that is meant.
 * @typedef {object} Driver
 * @property {string} version name and version, as the browser says
 * @property {(url: string) => Promise<void>} open
 * @property {() => Promise<void>} reload
 * @property {(width: number, height: number) => Promise<void>} resize to so many CSS pixels of page, or the least that
 *   the browser can do
 * @property {(question: Function, ...values: any[]) => Promise<any>} ask
 * @property {(finder: Function, ...values: any[]) => Promise<void>} click in the middle of what is found, by pointer
 * @property {(finder: Function, ...values: any[]) => Promise<void>} hover
 * @property {(key: string, held?: string) => Promise<void>} press a key by its name, with another one held
 * @property {(text: string) => Promise<void>} type
 * @property {(path: string) => Promise<void>} screenshot as PNG
 * @property {() => Promise<void>} close
 */

/** A bound against hanging, in ms: what is waited for is a state. */
const LONGEST = 60_000;

/**
 * Waits until something holds.
 * @param {string} what for the message
 * @param {() => unknown} question or a promise of its answer
 * @returns {Promise<void>}
 * @throws {Error} after a minute
 */
export async function until(what, question) {
  const last = Date.now() + LONGEST;
  while (!(await question())) {
    if (Date.now() > last) throw new Error(`not reached: ${what}`);
    await after(100);
  }
}

/**
 * Finder: the first visible element of a selector, or the first of those that have a text.
 * @param {string} selector
 * @param {string} [text]
 */
export const visible = (selector, text = '') =>
  [...document.querySelectorAll(selector)].find(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.textContent.includes(text)
  );

/**
 * Question: whether there is such an element. An element itself is no answer that every browser could give.
 * @param {string} selector
 * @param {string} [text]
 */
export const isVisible = (selector, text = '') =>
  [...document.querySelectorAll(selector)].some(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.textContent.includes(text)
  );
