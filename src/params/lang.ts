import { isPathLocale } from '#lib/model/locale.ts';

/** Matches the language in front of an address; English, the default, has none. */
export const match = isPathLocale;
