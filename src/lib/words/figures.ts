import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type FiguresMessages } from '#lib/words/en/figures.ts';
import { messages as zh } from '#lib/words/zh/figures.ts';

export type { FiguresMessages };

const IN: Record<Locale, FiguresMessages> = { en, zh };

/** These words in a language. */
export const figuresMessages = (locale: Locale): FiguresMessages => IN[locale];
