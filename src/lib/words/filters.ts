import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type FiltersMessages } from '#lib/words/en/filters.ts';
import { messages as zh } from '#lib/words/zh/filters.ts';

const IN: Record<Locale, FiltersMessages> = { en, zh };

/** These words in a language. */
export const filtersMessages = (locale: Locale): FiltersMessages => IN[locale];
