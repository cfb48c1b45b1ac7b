import type { Locale } from '../index.ts';
import { messages as en, type OfflineMessages } from './en.ts';
import { messages as zh } from './zh.ts';

const IN: Record<Locale, OfflineMessages> = { en, zh };

/** These words in a language. */
export const offlineMessages = (locale: Locale): OfflineMessages => IN[locale];
