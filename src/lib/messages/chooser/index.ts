import type { Locale } from '../index.ts';
import { messages as en, type ChooserMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, ChooserMessages> = { en, zh };

/** These words in a language. */
export const chooserMessages = (locale: Locale): ChooserMessages => IN[locale];
