import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type FreeMessages } from '#lib/words/en/custom-view.ts';
import { messages as zh } from '#lib/words/zh/custom-view.ts';

const IN: Record<Locale, FreeMessages> = { en, zh };

/** These words in a language. */
export const freeMessages = (locale: Locale): FreeMessages => IN[locale];
