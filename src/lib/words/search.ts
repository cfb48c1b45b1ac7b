import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type SearchMessages } from '#lib/words/en/search.ts';
import { messages as zh } from '#lib/words/zh/search.ts';

const IN: Record<Locale, SearchMessages> = { en, zh };

/** These words in a language. */
export const searchMessages = (locale: Locale): SearchMessages => IN[locale];
