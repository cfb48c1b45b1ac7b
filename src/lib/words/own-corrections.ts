import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type OwnCorrectionsMessages } from '#lib/words/en/own-corrections.ts';
import { messages as zh } from '#lib/words/zh/own-corrections.ts';

export type { OwnCorrectionsMessages };

const IN: Record<Locale, OwnCorrectionsMessages> = { en, zh };

/** These words in a language. */
export const ownCorrectionsMessages = (locale: Locale): OwnCorrectionsMessages => IN[locale];
