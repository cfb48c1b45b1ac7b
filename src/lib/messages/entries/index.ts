import type { Locale } from '../index.ts';
import { messages as en, type EntriesMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, EntriesMessages> = { en, zh };

/** These words in a language. */
export const entriesMessages = (locale: Locale): EntriesMessages => IN[locale];
