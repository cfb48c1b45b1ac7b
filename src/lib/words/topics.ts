import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type TopicsMessages } from '#lib/words/en/topics.ts';
import { messages as zh } from '#lib/words/zh/topics.ts';

const IN: Record<Locale, TopicsMessages> = { en, zh };

/** These words in a language. */
export const topicsMessages = (locale: Locale): TopicsMessages => IN[locale];
