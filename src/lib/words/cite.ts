import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type CiteMessages } from '#lib/words/en/cite.ts';
import { messages as zh } from '#lib/words/zh/cite.ts';

const IN: Record<Locale, CiteMessages> = { en, zh };

/** These words in a language. */
export const citeMessages = (locale: Locale): CiteMessages => IN[locale];
