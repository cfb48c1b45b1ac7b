import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type ComparedMessages } from '#lib/words/en/compared.ts';
import { messages as zh } from '#lib/words/zh/compared.ts';

const IN: Record<Locale, ComparedMessages> = { en, zh };

/** These words in a language. */
export const comparedMessages = (locale: Locale): ComparedMessages => IN[locale];
