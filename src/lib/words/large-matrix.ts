import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type LargeMatrixMessages } from '#lib/words/en/large-matrix.ts';
import { messages as zh } from '#lib/words/zh/large-matrix.ts';

export type { LargeMatrixMessages };

const IN: Record<Locale, LargeMatrixMessages> = { en, zh };

/** These words in a language. */
export const largeMatrixMessages = (locale: Locale): LargeMatrixMessages => IN[locale];
