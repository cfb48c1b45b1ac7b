import type { Handle } from '@sveltejs/kit';
import { HTML_LANG, localeOf } from '#lib/model/locale.ts';

/** The pages that an address may ask for more than their default, and the script that they alone need for that. */
const ASKED = /^\/\[\[lang=lang\]\](\/(matrix|brief)(\/|$)|$)/;
const BOOT = /\s*<script src="[^"]*boot\.js"><\/script>/;
/** What Kit puts into a page that fetched a file, for its script, which can read the file itself. */
const FETCHED = /<script type="application\/json" data-sveltekit-fetched[^>]*>.*?<\/script>/s;

/** Writes the page's language and the signs into the document, and keeps out of it what it has no use for or can fetch. */
export const handle: Handle = ({ event, resolve }) => {
  const route = event.route.id ?? '';
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', HTML_LANG[localeOf(event.params['lang'])])
        .replace(FETCHED, '')
        // Four thousand pages have this indentation; within the page itself whitespace has a meaning.
        .replace(/^.*?(?=<div id="app">)/s, (head) => head.replace(/\n\s+/g, ''))
        .replace(BOOT, (script) => (ASKED.test(route) ? script : ''))
  });
};
