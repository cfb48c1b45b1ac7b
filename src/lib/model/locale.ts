/** The languages of the interface. English has no piece of its own in addresses. */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** Whether a first piece of an address names a language. */
export function isPathLocale(piece: string): piece is Locale {
  return piece === 'zh';
}

/** The language of an address, from its optional first piece. */
export function localeOf(piece: string | undefined): Locale {
  return piece && isPathLocale(piece) ? piece : 'en';
}

/** The value of `<html lang>`. */
export const HTML_LANG: Record<Locale, string> = { en: 'en', zh: 'zh-Hans' };
