import { en, type Messages } from '#lib/words/en/shared.ts';

export type { Messages };

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

/**
 * The words all pages share. English is part of every bundle (the error page has no data to choose by); Chinese
 * travels to those who read it.
 */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'zh' ? (await import('#lib/words/zh/shared.ts')).zh : en;
}
