import { isPathLocale } from '#lib/words/index.ts';

/** Matches the language in front of an address; English, the default, has none. */
export const match = isPathLocale;
