import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type GlanceMessages } from '#lib/words/en/glance.ts';
import { messages as zh } from '#lib/words/zh/glance.ts';

const IN: Record<Locale, GlanceMessages> = { en, zh };

/** These words in a language. */
export const glanceMessages = (locale: Locale): GlanceMessages => IN[locale];
