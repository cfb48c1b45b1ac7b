import type { Locale } from '#lib/model/locale.ts';
import { method as en, type MethodMessages } from '#lib/words/en/method.ts';
import { method as zh } from '#lib/words/zh/method.ts';

const IN: Record<Locale, MethodMessages> = { en, zh };

/** These words in a language. */
export const methodMessages = (locale: Locale): MethodMessages => IN[locale];
