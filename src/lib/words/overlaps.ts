import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type OverlapsMessages } from '#lib/words/en/overlaps.ts';
import { messages as zh } from '#lib/words/zh/overlaps.ts';

const IN: Record<Locale, OverlapsMessages> = { en, zh };

/** These words in a language. */
export const overlapsMessages = (locale: Locale): OverlapsMessages => IN[locale];
