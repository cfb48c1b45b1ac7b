import type { Locale } from '#lib/model/locale.ts';
import type { BriefMessages } from '#lib/words/en/brief.ts';

export type { BriefMessages };

/** These words in a language; each page loads those of its own. */
export async function loadBriefMessages(locale: Locale): Promise<BriefMessages> {
  return locale === 'zh'
    ? (await import('#lib/words/zh/brief.ts')).messages
    : (await import('#lib/words/en/brief.ts')).messages;
}
