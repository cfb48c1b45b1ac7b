import type { Locale } from '../index.ts';
import { messages as en, type EvidenceMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, EvidenceMessages> = { en, zh };

/** These words in a language. */
export const evidenceMessages = (locale: Locale): EvidenceMessages => IN[locale];
