import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type FigureMessages } from '#lib/words/en/figure.ts';
import { messages as zh } from '#lib/words/zh/figure.ts';

const IN: Record<Locale, FigureMessages> = { en, zh };

/** These words in a language. */
export const figureMessages = (locale: Locale): FigureMessages => IN[locale];
