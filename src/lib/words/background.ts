import type { Locale } from '#lib/model/locale.ts';
import type { BackgroundMessages } from '#lib/words/en/background.ts';

/** The words of the background page in a language: a page of text carries one of them. */
export async function loadBackgroundMessages(locale: Locale): Promise<BackgroundMessages> {
  return (locale === 'zh' ? await import('#lib/words/zh/background.ts') : await import('#lib/words/en/background.ts'))
    .messages;
}
