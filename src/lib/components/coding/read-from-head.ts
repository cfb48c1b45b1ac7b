import { tick, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/**
 * Keeps the head of the pair on the table in view: a new pair is read from there, whence the keyboard goes on too if what
 * had the focus went away with the pair before.
 * @param pair the pair on the table
 */
export function readFromHead(pair: () => object | undefined): Attachment<HTMLElement> {
  let onTable = untrack(pair);
  return (head) => {
    const now = pair();
    if (now === onTable) return;
    onTable = now;
    void tick().then(() => {
      if (document.activeElement === document.body) head.focus({ preventScroll: true });
      head.scrollIntoView({ block: 'nearest' });
    });
  };
}
