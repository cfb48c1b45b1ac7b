import type { Locale } from '../index.ts';
import { messages as en, type AccessibilityMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, AccessibilityMessages> = { en, zh };

/** These words in a language. */
export const accessibilityMessages = (locale: Locale): AccessibilityMessages => IN[locale];
