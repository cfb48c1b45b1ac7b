import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type EntryListMessages } from '#lib/words/en/entry-list.ts';
import { messages as zh } from '#lib/words/zh/entry-list.ts';

const IN: Record<Locale, EntryListMessages> = { en, zh };

/** These words in a language. */
export const entryListMessages = (locale: Locale): EntryListMessages => IN[locale];
