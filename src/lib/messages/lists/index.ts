import type { Locale } from '../index.ts';
import { messages as en, type ListsMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, ListsMessages> = { en, zh };

/** These words in a language. */
export const listsMessages = (locale: Locale): ListsMessages => IN[locale];
