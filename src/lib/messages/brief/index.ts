import type { Locale } from '../index.ts';
import type { BriefMessages } from './en.ts';

export type { BriefMessages };

/** These words in a language; each page loads those of its own. */
export async function loadBriefMessages(locale: Locale): Promise<BriefMessages> {
  return locale === 'zh' ? (await import('./zh.ts')).messages : (await import('./en.ts')).messages;
}
