import type { Locale } from '#lib/model/locale.ts';
import { messages as en, type WorkbenchMessages } from '#lib/words/en/workbench.ts';
import { messages as zh } from '#lib/words/zh/workbench.ts';

export type { WorkbenchMessages };

const IN: Record<Locale, WorkbenchMessages> = { en, zh };

/** These words in a language. */
export const workbenchMessages = (locale: Locale): WorkbenchMessages => IN[locale];
