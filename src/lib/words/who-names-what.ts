import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type WhoNamesWhatMessages } from '#lib/words/en/who-names-what.ts';
import { messages as zh } from '#lib/words/zh/who-names-what.ts';

const IN: Record<Locale, WhoNamesWhatMessages> = { en, zh };

/** These words in a language. */
export const whoNamesWhatMessages = (locale: Locale): WhoNamesWhatMessages => IN[locale];
