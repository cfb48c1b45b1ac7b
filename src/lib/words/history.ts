import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type HistoryMessages } from '#lib/words/en/history.ts';
import { messages as zh } from '#lib/words/zh/history.ts';

const IN: Record<Locale, HistoryMessages> = { en, zh };

/** These words in a language. */
export const historyMessages = (locale: Locale): HistoryMessages => IN[locale];
