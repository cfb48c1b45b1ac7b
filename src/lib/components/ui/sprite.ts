import { escapeMarkup as escape } from '#lib/formats/escape.ts';
import { BARS, GLYPHS } from '#lib/figures/marks.ts';

/**
 * The four relation glyphs, the strength bars and the hatching as SVG symbols, which pages draw by reference. The
 * document has them from the build (app.html); no script carries them.
 * @param page a document that no other page is ever shown in: it is given only the signs it draws
 */
export function sprite(page?: string): string {
  const glyphs = Object.entries(GLYPHS).map(
    ([relation, d]) =>
      `<symbol id="g-${relation}" viewBox="0 0 18 16"><path fill="currentColor" d="${escape(d)}"/></symbol>`
  );
  const bars = Object.entries(BARS).map(
    ([strength, d]) =>
      `<symbol id="b-${strength}" viewBox="0 0 9 12"><path fill="currentColor" d="${escape(d)}"/></symbol>`
  );
  const hatch =
    '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M-1 1l2-2M0 6l6-6M5 7l2-2" stroke="#7c8988" stroke-width="1"/></pattern>';
  const drawn = [...glyphs, ...bars, hatch].filter(
    (sign) => page === undefined || page.includes(`#${/id="([^"]+)"/.exec(sign)?.[1]}`)
  );
  return `<svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">${drawn.join('')}</svg>`;
}
