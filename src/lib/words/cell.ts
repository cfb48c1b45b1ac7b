import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type CellMessages } from '#lib/words/en/cell.ts';
import { messages as zh } from '#lib/words/zh/cell.ts';

const IN: Record<Locale, CellMessages> = { en, zh };

/** These words in a language. */
export const cellMessages = (locale: Locale): CellMessages => IN[locale];
