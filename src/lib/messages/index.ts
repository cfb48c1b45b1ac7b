import { en } from './en.ts';

/** The words of the interface in one language. A new language is one file of this type and one line below. */
export type Messages = typeof en;

const LANGUAGES = { en } satisfies Record<string, Messages>;
export type Locale = keyof typeof LANGUAGES;
const DEFAULT_LOCALE: Locale = 'en';

/** Whether a first piece of an address names a language; the default language has no piece of its own. */
export function isPathLocale(piece: string): piece is Locale {
  return piece !== DEFAULT_LOCALE && Object.hasOwn(LANGUAGES, piece);
}

/** The language of an address, from its optional first piece. */
export function localeOf(piece: string | undefined): Locale {
  return piece && isPathLocale(piece) ? piece : DEFAULT_LOCALE;
}

/** The interface's words in a language. */
export function messagesOf(locale: Locale): Messages {
  return LANGUAGES[locale];
}
