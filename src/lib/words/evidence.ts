import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type EvidenceMessages } from '#lib/words/en/evidence.ts';
import { messages as zh } from '#lib/words/zh/evidence.ts';

const IN: Record<Locale, EvidenceMessages> = { en, zh };

/** These words in a language. */
export const evidenceMessages = (locale: Locale): EvidenceMessages => IN[locale];
