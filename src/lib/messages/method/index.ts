import type { Locale } from '../index.ts';
import { method as en, type MethodMessages } from './en.ts';

const METHOD: Record<Locale, MethodMessages> = { en };

/** The text of the method pages in a language. */
export const methodMessages = (locale: Locale): MethodMessages => METHOD[locale];
