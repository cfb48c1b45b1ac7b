import type { Locale } from '../index.ts';
import { messages as en, type DataMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, DataMessages> = { en, zh };

/** These words in a language. */
export const dataMessages = (locale: Locale): DataMessages => IN[locale];
