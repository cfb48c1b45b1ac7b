import type { Locale } from '../index.ts';
import { messages as en, type AboutMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, AboutMessages> = { en, zh };

/** These words in a language. */
export const aboutMessages = (locale: Locale): AboutMessages => IN[locale];
