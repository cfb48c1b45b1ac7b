import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type ListsMessages } from '#lib/words/en/lists.ts';
import { messages as zh } from '#lib/words/zh/lists.ts';

const IN: Record<Locale, ListsMessages> = { en, zh };

/** These words in a language. */
export const listsMessages = (locale: Locale): ListsMessages => IN[locale];
