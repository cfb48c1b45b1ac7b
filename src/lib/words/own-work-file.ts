import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type OwnWorkFileMessages } from '#lib/words/en/own-work-file.ts';
import { messages as zh } from '#lib/words/zh/own-work-file.ts';

const IN: Record<Locale, OwnWorkFileMessages> = { en, zh };

/** These words in a language. */
export const ownWorkFileMessages = (locale: Locale): OwnWorkFileMessages => IN[locale];
