import type { Locale } from '../index.ts';
import { messages as en, type GlanceMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, GlanceMessages> = { en, zh };

/** These words in a language. */
export const glanceMessages = (locale: Locale): GlanceMessages => IN[locale];
