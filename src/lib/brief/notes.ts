import { HTML_LANG, type Locale } from '#lib/model/locale.ts';
import { text, type BriefOverlap, type Context } from './context.ts';
import type { NoCounterpart } from '#lib/model/types.ts';
import type { BriefEntry, BriefList } from './data.ts';
import type { Run } from './model.ts';

/** A text in the language of its document, marked where the brief is in another. */
const foreign = (locale: Locale, language: string, words: string): Run =>
  text(words, language === HTML_LANG[locale] ? {} : { lang: language });

/** The footnote of a list: title, issuer, date, address, how far its wording was checked, and what that rests on. */
export function listNote({ words: { t, locale }, english }: Context, list: BriefList): Run[] {
  const d = t.document.lists;
  const original = list.titleOriginal && list.titleOriginal !== list.title ? `${list.titleOriginal} (` : '';
  const own = list.sources.length === 1 && list.sources[0]?.url === list.url;
  const locators = own ? (list.sources[0]?.locators ?? []) : [];
  return [
    ...(original ? [foreign(locale, list.language, original)] : []),
    english(`${list.title}${original ? ')' : ''}. ${list.issuer}, `),
    text(`${d.published[list.kind](list.published)}. `),
    ...(own || list.kind === 'official' ? [{ kind: 'address', url: list.url } as const, text('. ')] : []),
    ...(own && locators.length === 1 ? [english(`${locators[0]}. `)] : []),
    text(d.wording(list.wordings)),
    ...(own ? [] : documents(d, list, english)),
    english(list.note)
  ];
}

function documents(
  d: Context['words']['t']['document']['lists'],
  { sources }: BriefList,
  english: Context['english']
): Run[] {
  return [
    text(d.sources(sources.length)),
    ...sources.flatMap(({ url, title, issuer, published, locators, entries }, i): Run[] => [
      title ? english(d.source(title, issuer ?? '', published ?? '')) : text(d.sourceUntitled),
      { kind: 'address', url },
      english(d.sourceEnd(locators, entries)),
      text(i === sources.length - 1 ? '. ' : '; ')
    ])
  ];
}

/** Where an entry stands in its document, by its original name; the address is in the note of its list. */
function side({ words: { t, locale }, english, short, lists, label, noteNumber }: Context, entry: BriefEntry): Run[] {
  const d = t.document.notes;
  const list = lists.find((l) => l.id === entry.list);
  const source = list?.sources.find((s) => s.url === entry.sourceUrl);
  const named = list?.kind === 'compiled' && source?.[`short_${locale}`];
  return [
    text(d.side(short(entry.list), noteNumber(`list ${entry.list}`))),
    foreign(locale, list?.language ?? '', entry.labelOriginal || label(entry)),
    ...(named ? [text(d.document(named))] : []),
    ...(entry.locator ? [english(d.locator(entry.locator))] : []),
    text(d.wording(entry.wording))
  ];
}

/** The footnote of an overlap: its record, who read it, and where both entries stand. */
export function overlapNote(context: Context, { row, column, mapping }: BriefOverlap): Run[] {
  const d = context.words.t.document.notes;
  return [
    text(d.record),
    context.record(mapping.id),
    text(d.coded(mapping.author, mapping.date, mapping.confidence)),
    ...side(context, row),
    ...side(context, column)
  ];
}

/** The footnote of an entry that was looked for in a list in vain. */
export function noneNote(context: Context, none: NoCounterpart): Run[] {
  const d = context.words.t.document.notes;
  return [text(d.record), context.record(none.id), text(d.coded(none.author, none.date, none.confidence))];
}

/** The footnote of one entry. */
export const entryNote = (context: Context, entry: BriefEntry): Run[] => side(context, entry);
