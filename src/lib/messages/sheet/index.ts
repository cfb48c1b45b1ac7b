import type { Locale } from '../index.ts';
import { messages as en, type SheetMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, SheetMessages> = { en, zh };

/** These words in a language. */
export const sheetMessages = (locale: Locale): SheetMessages => IN[locale];
