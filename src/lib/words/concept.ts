import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type ConceptMessages } from '#lib/words/en/concept.ts';
import { messages as zh } from '#lib/words/zh/concept.ts';

export type { ConceptMessages };

const IN: Record<Locale, ConceptMessages> = { en, zh };

/** These words in a language. */
export const conceptMessages = (locale: Locale): ConceptMessages => IN[locale];
