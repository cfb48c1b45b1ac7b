import type { Locale } from '../index.ts';
import { messages as en, type SearchMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, SearchMessages> = { en, zh };

/** These words in a language. */
export const searchMessages = (locale: Locale): SearchMessages => IN[locale];
