import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type SheetMessages } from '#lib/words/en/cell.ts';
import { messages as zh } from '#lib/words/zh/cell.ts';

const IN: Record<Locale, SheetMessages> = { en, zh };

/** These words in a language. */
export const sheetMessages = (locale: Locale): SheetMessages => IN[locale];
