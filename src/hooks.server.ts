import type { Handle } from '@sveltejs/kit';
import { localeOf, messagesOf } from '#lib/messages/index.ts';

/** Writes the page's language into the document. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', messagesOf(localeOf(event.params['lang'])).htmlLang)
  });
