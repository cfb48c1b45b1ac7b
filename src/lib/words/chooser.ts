import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type ChooserMessages } from '#lib/words/en/chooser.ts';
import { messages as zh } from '#lib/words/zh/chooser.ts';

const IN: Record<Locale, ChooserMessages> = { en, zh };

/** These words in a language. */
export const chooserMessages = (locale: Locale): ChooserMessages => IN[locale];
