import { HTML_LANG, type Locale } from '#lib/model/locale.ts';
import { text, type BriefOverlap, type Context } from './context.ts';
import type { NoCounterpart } from '#lib/model/types.ts';
import type { BriefEntry, BriefList } from './data.ts';
import type { Run } from './model.ts';

/** The place of the account of each list in the annex. */
export const LISTS_ANNEX = 3;

/** A text in the language of its document, marked where the brief is in another. */
export const foreign = (locale: Locale, language: string, words: string): Run =>
  text(words, language === HTML_LANG[locale] ? {} : { lang: language });

/** A title without what stands in brackets or after a colon: Chicago’s shortened form. */
const shortened = (title: string) => title.replace(/\s*[(:].*$/, '');

/** The note of a list: issuer, short title, year and place in it. The long form stands in the annex. */
export function listNote({ words: { t }, english }: Context, list: BriefList): Run[] {
  const d = t.document.notes;
  if (list.kind === 'compiled') return [text(d.compiled(t.document.annex.number(LISTS_ANNEX).trim()))];
  const [source] = list.sources;
  // Of a place only what it is called by: the rest is in the long form.
  const [place = ''] = list.sources.length === 1 && source?.locators.length === 1 ? source.locators : [];
  const locator = place.replace(/[,(:].*$/, '').trim();
  const title = english(shortened(list.title));
  return [
    english(d.listed(list.issuer)),
    title.kind === 'text' ? { ...title, title: true } : title,
    english(d.listedEnd(list.published, locator))
  ];
}

/** The note of some overlaps: their records. */
export const recordsNote = (context: Context, shown: readonly BriefOverlap[]): Run[] => {
  const d = context.words.t.document.notes;
  return [
    text(d.records),
    ...shown.flatMap((o, i) => [...(i > 0 ? [text(d.between)] : []), context.record(o.mapping.id, true)]),
    text(d.end)
  ];
};

/** The note of one overlap: its record and who coded it. */
export function overlapNote(context: Context, { mapping }: BriefOverlap): Run[] {
  const d = context.words.t.document.notes;
  return [
    text(d.records),
    context.record(mapping.id, true),
    text(d.coded(mapping.author, mapping.date, mapping.confidence))
  ];
}

/** The note of an entry that was looked for in a list in vain. */
export function noneNote(context: Context, none: NoCounterpart): Run[] {
  const d = context.words.t.document.notes;
  return [text(d.records), context.record(none.id, true), text(d.coded(none.author, none.date, none.confidence))];
}

/** The note of one entry: its name in its document, and where it stands there. */
export function entryNote(
  { words: { t, locale }, english, lists, label, listName }: Context,
  entry: BriefEntry
): Run[] {
  const d = t.document.notes;
  const list = lists.find((l) => l.id === entry.list);
  return [
    text(d.entry(listName(entry.list))),
    foreign(locale, list?.language ?? '', entry.labelOriginal || label(entry)),
    ...(entry.locator ? [english(d.locator(entry.locator))] : []),
    text(d.end)
  ];
}
