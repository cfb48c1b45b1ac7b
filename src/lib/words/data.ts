import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type DataMessages } from '#lib/words/en/data.ts';
import { messages as zh } from '#lib/words/zh/data.ts';

const IN: Record<Locale, DataMessages> = { en, zh };

/** These words in a language. */
export const dataMessages = (locale: Locale): DataMessages => IN[locale];
