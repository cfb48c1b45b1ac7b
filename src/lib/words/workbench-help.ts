import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type HelpMessages } from '#lib/words/en/workbench-help.ts';
import { messages as zh } from '#lib/words/zh/workbench-help.ts';

export type { HelpMessages };

const IN: Record<Locale, HelpMessages> = { en, zh };

/** These words in a language. */
export const helpMessages = (locale: Locale): HelpMessages => IN[locale];
