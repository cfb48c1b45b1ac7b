import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type EmbedMessages } from '#lib/words/en/embed.ts';
import { messages as zh } from '#lib/words/zh/embed.ts';

const IN: Record<Locale, EmbedMessages> = { en, zh };

/** These words in a language. */
export const embedMessages = (locale: Locale): EmbedMessages => IN[locale];
