import type { Locale } from '../index.ts';
import { messages as en, type CiteMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, CiteMessages> = { en, zh };

/** These words in a language. */
export const citeMessages = (locale: Locale): CiteMessages => IN[locale];
