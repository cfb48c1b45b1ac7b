import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type OfflineMessages } from '#lib/words/en/offline.ts';
import { messages as zh } from '#lib/words/zh/offline.ts';

const IN: Record<Locale, OfflineMessages> = { en, zh };

/** These words in a language. */
export const offlineMessages = (locale: Locale): OfflineMessages => IN[locale];
