import type { Handle } from '@sveltejs/kit';
import { HTML_LANG, localeOf } from '#lib/words/index.ts';
import { sprite } from '#lib/components/ui/sprite.ts';

/** Writes the page's language into the document. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%lang%', HTML_LANG[localeOf(event.params['lang'])]).replace('%sprite%', sprite())
  });
