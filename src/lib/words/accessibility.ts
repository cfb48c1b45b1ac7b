import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type AccessibilityMessages } from '#lib/words/en/accessibility.ts';
import { messages as zh } from '#lib/words/zh/accessibility.ts';

const IN: Record<Locale, AccessibilityMessages> = { en, zh };

/** These words in a language. */
export const accessibilityMessages = (locale: Locale): AccessibilityMessages => IN[locale];
