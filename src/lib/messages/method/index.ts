import type { Locale } from '../index.ts';
import { method as en, type MethodMessages } from './en.ts';
import { method as zh } from './zh.ts';

const IN: Record<Locale, MethodMessages> = { en, zh };

/** These words in a language. */
export const methodMessages = (locale: Locale): MethodMessages => IN[locale];
