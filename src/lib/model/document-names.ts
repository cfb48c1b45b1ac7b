import { HTML_LANG, type Locale } from './locale.ts';
import type { List } from './types.ts';

/** A name of a document or of its issuer, with the language that it is in. */
export interface NameIn {
  text: string;
  /** BCP 47 tag */
  lang: string;
}

type Named = Pick<List, 'title' | 'titleOriginal' | 'titleZh' | 'issuer' | 'issuerOriginal' | 'issuerZh' | 'language'>;

/**
 * How a page in a language names the document of a list: the name in its language first, then the name that the document
 * gives itself, where it is in another. An English name that is our translation stands in no Chinese page.
 * @returns one or two names
 */
export const titlesOf = ({ title, titleOriginal, titleZh, language }: Named, locale: Locale) =>
  namesIn(locale, language, { en: title, zh: titleZh, original: titleOriginal });

/** The same of whoever issued the list; an English page names it in English alone. */
export const issuersOf = ({ issuer, issuerOriginal, issuerZh, language }: Named, locale: Locale) =>
  namesIn(locale, language, { en: issuer, zh: issuerZh, original: locale === 'zh' ? issuerOriginal : '' });

function namesIn(locale: Locale, language: string, names: { en: string; zh: string; original: string }): NameIn[] {
  const own = language === 'en' ? names.en : names.original;
  const here = locale === 'zh' ? names.zh : names.en;
  return [
    { text: here, lang: here === own ? language : HTML_LANG[locale] },
    ...(own && own !== here ? [{ text: own, lang: language }] : [])
  ];
}
