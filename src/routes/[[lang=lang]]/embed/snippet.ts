import { escapeMarkup } from '#lib/formats/escape.ts';

/** What a frame says of its height; `static/embed.js` sends it. */
export const HEIGHT_MESSAGE = 'priority-crosswalk:height';

/** No page of this site is higher; a number beyond it is no height. */
const HIGHEST = 20_000;

/** The height in a message from a frame, in CSS pixels; null where the message says nothing of the kind. */
export function heightOf(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, height } = message as Record<string, unknown>;
  return type === HEIGHT_MESSAGE && typeof height === 'number' && height > 0 && height <= HIGHEST ? height : null;
}

/**
 * The lines that put a page of this site into another one: a frame, and a listener that gives it the height it asks
 * for. Without the listener the frame keeps `height` and scrolls.
 * @param src absolute address of the page
 * @param title what the frame shows, for people who do not see it
 * @param height in CSS pixels
 */
export function snippetOf(src: string, title: string, height: number): string {
  return `<iframe data-priority-crosswalk src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>
<script>
  addEventListener('message', function (event) {
    var said = event.data || {};
    if (said.type !== '${HEIGHT_MESSAGE}' || !(said.height > 0 && said.height <= ${HIGHEST})) return;
    document.querySelectorAll('iframe[data-priority-crosswalk]').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.height = said.height;
    });
  });
</script>`;
}
