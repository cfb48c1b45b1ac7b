import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type OwnCodersMessages } from '#lib/words/en/own-coders.ts';
import { messages as zh } from '#lib/words/zh/own-coders.ts';

export type { OwnCodersMessages };

const IN: Record<Locale, OwnCodersMessages> = { en, zh };

/** These words in a language. */
export const ownCodersMessages = (locale: Locale): OwnCodersMessages => IN[locale];
