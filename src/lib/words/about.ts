import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type AboutMessages } from '#lib/words/en/about.ts';
import { messages as zh } from '#lib/words/zh/about.ts';

const IN: Record<Locale, AboutMessages> = { en, zh };

/** These words in a language. */
export const aboutMessages = (locale: Locale): AboutMessages => IN[locale];
