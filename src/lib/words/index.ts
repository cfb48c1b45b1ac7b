import type { Locale } from '#lib/model/locale.ts';
import { en, type Messages } from '#lib/words/en/shared.ts';

export type { Messages };

/**
 * The words all pages share. English is part of every bundle (the error page has no data to choose by); Chinese
 * travels to those who read it.
 */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'zh' ? (await import('#lib/words/zh/shared.ts')).zh : en;
}
