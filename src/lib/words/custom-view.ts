import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type CustomViewMessages } from '#lib/words/en/custom-view.ts';
import { messages as zh } from '#lib/words/zh/custom-view.ts';

const IN: Record<Locale, CustomViewMessages> = { en, zh };

/** These words in a language. */
export const customViewMessages = (locale: Locale): CustomViewMessages => IN[locale];
