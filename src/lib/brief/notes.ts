import { HTML_LANG, type Locale } from '#lib/model/locale.ts';
import { text, type BriefOverlap, type Context } from './context.ts';
import type { NoCounterpart } from '#lib/model/types.ts';
import type { BriefEntry, BriefList } from './data.ts';
import type { Run } from './model.ts';
import type { ListFacts } from '#lib/records/own-work.ts';

/** The place of the account of each list in the annex. */
export const LISTS_ANNEX = 3;

/** A text in the language of its document, marked where the brief is in another. */
export const foreign = (locale: Locale, language: string, words: string): Run =>
  text(words, language === HTML_LANG[locale] ? {} : { lang: language });

/** A title without what stands in brackets or after a colon: Chicago’s shortened form. */
const shortened = (title: string) => title.replace(/\s*[(:（：].*$/, '');

/** Of a place only what it is called by: the rest is in the long form. */
const placeOf = (locators: readonly string[] = []) =>
  locators.length === 1 ? (locators[0] ?? '').replace(/[,(:，（：].*$/, '').trim() : '';

/** The note of a list: issuer, short title, year and place in it. The long form stands in the annex. */
export function listNote({ words: { t, locale }, data, translated }: Context, list: BriefList): Run[] {
  const d = t.document.notes;
  if (list.own) return [text(t.document.own.listNote), ...ownReference(list.own)];
  const compiled = data.own ? t.document.own.compiledNote : d.compiled;
  if (list.kind === 'compiled') return [text(compiled(t.document.annex.number(LISTS_ANNEX).trim()))];
  const source = list.sources.length === 1 ? list.sources[0] : undefined;
  const end = (locators: readonly string[] | undefined) => d.listedEnd(list.published, placeOf(locators));
  const title = translated(shortened(list.title), shortened(list.titleZh));
  return [
    translated(d.listed(list.issuer), d.listed(list.issuerZh)),
    locale === 'en' ? { ...title, title: true } : title,
    translated(end(source?.locators), end(source?.locators_zh))
  ];
}

/** What a reader says of where their list is from; an address only where it is one of the web. */
export function ownReference({ issuer, name, year, country, url }: ListFacts): Run[] {
  const said = [issuer, country].filter(Boolean);
  return [
    ...(said.length > 0 ? [text(`${said.join(', ')}. `)] : []),
    text(name, { title: true }),
    text(`${year && `, ${year}`}. `),
    ...(/^https?:\/\//i.test(url) ? [{ kind: 'address', url } as const, text('.')] : [])
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
  return [text(d.records), context.record(mapping.id, true), text(d.coded(mapping))];
}

/** The note of an entry that was looked for in a list in vain. */
export function noneNote(context: Context, none: NoCounterpart): Run[] {
  const d = context.words.t.document.notes;
  return [text(d.records), context.record(none.id, true), text(d.coded(none))];
}

/** The note of one entry: its name in its document, and where it stands there. */
export function entryNote(
  { words: { t, locale }, translated, lists, label, listName }: Context,
  entry: BriefEntry
): Run[] {
  const d = t.document.notes;
  const list = lists.find((l) => l.id === entry.list);
  return [
    text(d.entry(listName(entry.list))),
    foreign(locale, list?.language ?? '', entry.labelOriginal || label(entry)),
    ...(entry.locator ? [translated(d.locator(entry.locator), entry.locatorZh && d.locator(entry.locatorZh))] : []),
    text(d.end)
  ];
}
