import type { Locale } from '../index.ts';
import { messages as en, type FigureMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, FigureMessages> = { en, zh };

/** These words in a language. */
export const figureMessages = (locale: Locale): FigureMessages => IN[locale];
