import type { Locale } from '../index.ts';
import type { BackgroundMessages } from './en.ts';

/** The words of the background page in a language: a page of text carries one of them. */
export async function loadBackgroundMessages(locale: Locale): Promise<BackgroundMessages> {
  return (locale === 'zh' ? await import('./zh.ts') : await import('./en.ts')).messages;
}
