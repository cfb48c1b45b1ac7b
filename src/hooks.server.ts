import type { Handle } from '@sveltejs/kit';
import { HTML_LANG, localeOf } from '#lib/model/locale.ts';
import { sprite } from '#lib/components/ui/sprite.ts';

/** The pages there are most of, read rather than worked with: what their script needs may follow a step later. */
const MANY = /\/(?:entries|overlaps)\/\[/;
/** What Kit puts into a page that fetched a file, for its script, which can read the file itself. */
const FETCHED = /<script type="application\/json" data-sveltekit-fetched[^>]*>.*?<\/script>/s;

/** Writes the page's language and the signs into the document, and keeps out of it what its script can fetch. */
export const handle: Handle = ({ event, resolve }) => {
  const route = event.route.id ?? '';
  return resolve(event, {
    preload: ({ type, path }) => type === 'css' || (type === 'js' && !(MANY.test(route) && path.includes('/chunks/'))),
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', HTML_LANG[localeOf(event.params['lang'])])
        .replace('%sprite%', () => sprite(route.includes('/embed/') ? html : undefined))
        .replace(FETCHED, '')
  });
};
