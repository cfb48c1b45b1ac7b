import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type VerifyMessages } from '#lib/words/en/verify.ts';
import { messages as zh } from '#lib/words/zh/verify.ts';

export type { VerifyMessages };

const IN: Record<Locale, VerifyMessages> = { en, zh };

/** These words in a language. */
export const verifyMessages = (locale: Locale): VerifyMessages => IN[locale];
