import type { Component } from 'svelte';
import { slashOpens } from '#lib/search/address.ts';

/** The dialog as a component. */
export type SearchDialog = Component<{ onClose: () => void }>;

/** A radio or a checkbox takes no text: after a press on one, / still opens the search. */
const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');

const holds = (event: KeyboardEvent | MouseEvent) => event.ctrlKey || event.metaKey;

/**
 * Makes a link to the search page open the search in place: on a click, on / and on Control+K (or Command+K). Loaded
 * when the page has been drawn; until then, and should the dialog not come, the link leads to the page.
 * @param show is given the dialog when it is asked for
 * @returns ends the listening
 */
export function listen(link: HTMLAnchorElement, show: (dialog: SearchDialog) => void): () => void {
  async function open() {
    try {
      show((await import('./SearchDialog.svelte')).default);
    } catch {
      location.assign(link.href);
    }
  }
  function keydown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.isComposing || event.altKey || document.querySelector('dialog[open]')) return;
    const command = holds(event) && event.key.toLowerCase() === 'k';
    const slash = !holds(event) && event.key === '/' && !typing(event.target) && slashOpens();
    if (!command && !slash) return;
    event.preventDefault();
    void open();
  }
  function click(event: MouseEvent) {
    // A click that asks for a new tab or window gets one.
    if (holds(event) || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void open();
  }
  link.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  link.addEventListener('click', click);
  window.addEventListener('keydown', keydown);
  return () => {
    link.removeEventListener('click', click);
    window.removeEventListener('keydown', keydown);
  };
}
