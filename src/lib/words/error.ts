import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type ErrorMessages } from '#lib/words/en/error.ts';
import { messages as zh } from '#lib/words/zh/error.ts';

const IN: Record<Locale, ErrorMessages> = { en, zh };

/** These words in a language. */
export const errorMessages = (locale: Locale): ErrorMessages => IN[locale];
