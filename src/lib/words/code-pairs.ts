import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type CodePairsMessages } from '#lib/words/en/code-pairs.ts';
import { messages as zh } from '#lib/words/zh/code-pairs.ts';

export type { CodePairsMessages };

const IN: Record<Locale, CodePairsMessages> = { en, zh };

/** These words in a language. */
export const codePairsMessages = (locale: Locale): CodePairsMessages => IN[locale];
