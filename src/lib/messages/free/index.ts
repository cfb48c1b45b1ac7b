import type { Locale } from '../index.ts';
import { messages as en, type FreeMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, FreeMessages> = { en, zh };

/** These words in a language. */
export const freeMessages = (locale: Locale): FreeMessages => IN[locale];
