import type { EntriesMessages } from '#lib/words/en/entries.ts';
import type { EntryFacts } from '../../entries.server.ts';

/** A name of an entry beside the one in its heading. */
export interface OtherName {
  key: string;
  term: string;
  text: string;
  lang: string;
  /** whether it is our translation */
  ours: boolean;
}

/** The names of an entry other than the one shown, each once: the original, the Chinese and the English one. */
export function otherNames(
  { entry }: Pick<EntryFacts, 'entry'>,
  shown: string,
  language: string,
  words: EntriesMessages['names']
): OtherName[] {
  const { labelOriginal, labelZh, labelZhStatus, label } = entry;
  const all = [
    { key: 'original', term: words.original, text: labelOriginal, lang: language, ours: false },
    { key: 'zh', term: words.chinese, text: labelZh, lang: 'zh-Hans', ours: labelZhStatus === 'ours' },
    { key: 'en', term: words.english, text: label, lang: 'en', ours: false }
  ];
  return all.filter(({ text }, i) => text && text !== shown && all.findIndex((other) => other.text === text) === i);
}

/** Whose scope an entry has: a sentence, or the two ends of one around the name of a document. */
export function scopeWords(
  { entry, borrowedBeneath, hasChildren }: Pick<EntryFacts, 'entry' | 'borrowedBeneath' | 'hasChildren'>,
  words: EntriesMessages['scope']
): { ends: readonly string[]; document: string } {
  if (entry.scopeOrigin === 'borrowed') return { ends: words.borrowed, document: entry.scopeDocument };
  if (borrowedBeneath) return { ends: words.beneath, document: borrowedBeneath };
  return { ends: [hasChildren ? words.own : words.ownBare, ''], document: '' };
}
