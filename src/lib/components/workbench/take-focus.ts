import type { Attachment } from 'svelte/attachments';

let lost = false;

/** What has the focus goes away with the step that it is on. */
export function losesFocus(): void {
  lost = true;
}

/** What comes in its place takes the focus, so that keyboard and screen reader go on from there. */
export const takesFocus: Attachment<HTMLElement> = (element) => {
  const frame = requestAnimationFrame(() => {
    if (lost && document.activeElement === document.body) element.focus({ preventScroll: true });
    lost = false;
  });
  return () => cancelAnimationFrame(frame);
};
