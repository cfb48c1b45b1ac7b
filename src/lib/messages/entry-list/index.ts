import type { Locale } from '../index.ts';
import { messages as en, type EntryListMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, EntryListMessages> = { en, zh };

/** These words in a language. */
export const entryListMessages = (locale: Locale): EntryListMessages => IN[locale];
