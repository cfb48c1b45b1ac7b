import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type EntriesMessages } from '#lib/words/en/entries.ts';
import { messages as zh } from '#lib/words/zh/entries.ts';

const IN: Record<Locale, EntriesMessages> = { en, zh };

/** These words in a language. */
export const entriesMessages = (locale: Locale): EntriesMessages => IN[locale];
