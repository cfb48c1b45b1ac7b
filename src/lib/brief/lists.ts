import { space, text, type BriefOverlap, type Context } from './context.ts';
import type { BriefAgreement, BriefList, BriefOwn } from './data.ts';
import type { Block, Run, Section, Table } from './model.ts';
import { foreign, ownReference } from './notes.ts';
import type { ListFacts } from '#lib/records/own-work.ts';
import { titlesOf, type NameIn } from '#lib/model/document-names.ts';

const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs });

/** What each list is, its caveat, and its source in long form with what was read of it: one section a list. */
export function listSections(context: Context): Section[] {
  const { words, lists, translated, short, data, label } = context;
  const t = words.t.document.lists;
  const o = words.t.document.own;
  const examples = (list: string) =>
    data.entries.filter((e) => e.list === list && data.examples.includes(e.id)).map((e) => label(e));
  return lists.map((list, i) => ({
    // What a reader calls a list is no name for a place in the page.
    id: data.own ? `list-${i + 1}` : `list-${list.id}`,
    heading: short(list.id),
    part: 'annex',
    level: 3,
    blocks: list.own
      ? ownListBlocks(context, list, list.own)
      : [
          paragraph(
            ...(data.own ? [text(o.fromProject)] : []),
            text(t.kind[list.kind]),
            translated(`${list.purpose} `, list.purposeZh),
            text(t.caveat[list.caveatStatus]),
            ...(list.caveat ? [translated(list.caveat, list.caveatZh)] : [])
          ),
          paragraph(...reference(context, list)),
          ...documents(context, list),
          ...(examples(list.id).length > 0 ? [paragraph(text(t.examples(examples(list.id))))] : []),
          paragraph(
            text(t.read, { strong: true }),
            text(t.textStatus(list.wordings)),
            translated(list.note, list.noteZh)
          )
        ]
  }));
}

/** What a reader says of a list of theirs. */
function ownListBlocks({ words }: Context, list: BriefList, facts: ListFacts): Block[] {
  const t = words.t.document.own;
  return [
    paragraph(text(t.ownList(list.top)), ...(facts.purpose ? [text(t.purpose(facts.purpose))] : [])),
    ...(facts.issuer || facts.year || facts.country || facts.url ? [paragraph(...ownReference(facts))] : [])
  ];
}

/**
 * The long form of a source: issuer, title, date, address; of a compiled list, each of its documents. A title in another
 * language than the brief’s is given in both: in English the original first, in Chinese our translation.
 */
function reference({ words: { t, locale }, translated }: Context, list: BriefList): Run[] {
  const d = t.document.lists;
  const [title, own] = titlesOf(list, locale);
  const [first, second] = locale === 'en' && own ? [own, title] : [title, own];
  const named = ({ text: words, lang }: NameIn): Run => ({
    ...foreign(locale, lang, words),
    ...(locale === 'en' && words === list.title ? { title: true } : {})
  });
  return [
    translated(`${list.issuer}. `, `${list.issuerZh}. `),
    ...(first ? [named(first)] : []),
    ...(second ? [text(d.brackets[0]), named(second), text(d.brackets[1])] : []),
    text('. '),
    text(`${d.published[list.kind](list.published)}. `),
    ...(isOwn(list) || list.kind === 'official' ? [{ kind: 'address', url: list.url } as const, text('.')] : [])
  ];
}

/** Whether all entries of a list come from the document at its own address. */
const isOwn = (list: BriefList) => list.sources.length === 1 && list.sources[0]?.url === list.url;

/** The documents that the entries of a list come from, where they are several or not its own. */
function documents({ words, translated }: Context, list: BriefList): Block[] {
  const d = words.t.document.lists;
  if (isOwn(list)) return [];
  return [
    paragraph(text(d.sources(list.sources.length))),
    {
      kind: 'list',
      items: list.sources.map((source): Run[] => {
        const { url, title, issuer, published, locators, entries } = source;
        return [
          title
            ? translated(
                d.source(title, issuer ?? '', published ?? ''),
                d.source(source.title_zh ?? '', source.issuer_zh ?? '', published ?? '')
              )
            : text(d.sourceUntitled),
          { kind: 'address', url },
          translated(d.sourceEnd(locators, entries), d.sourceEnd(source.locators_zh, entries)),
          text('.')
        ];
      })
    }
  ];
}

/** Whether the challenge round or the review after it added or changed an overlap: its record is by an arbiter then. */
const byArbiter = ({ mapping }: BriefOverlap) => mapping.author.startsWith('arbiter-');

/** Who coded the pairs, and how far two coders agreed. */
export function methodBlocks(context: Context): Block[] {
  const { words, data, short, overlaps } = context;
  const t = words.t.document.method;
  if (data.own) return ownMethodBlocks(context, data.own);
  const coders = [...new Set(data.assessed.map((a) => a.coder))];
  return [
    ...(coders.length > 0
      ? [paragraph(text(t.who(coders, { n: overlaps.filter(byArbiter).length, of: overlaps.length })))]
      : []),
    ...(data.agreement.length > 0
      ? [
          paragraph(text(t.agreementIntro)),
          agreementTable(words, data.agreement, t.agreementCaption, t.agreementColumns.lists, ({ lists: [a, b] }) =>
            t.agreementLists(short(a), short(b))
          ),
          paragraph(text(t.kind))
        ]
      : [paragraph(text(t.noAgreement))]),
    paragraph(text([t.textStatus, t.translations].filter(Boolean).join(words.locale === 'en' ? ' ' : '')))
  ];
}

/** The same of a reader’s mapping. */
function ownMethodBlocks({ words, data, lists }: Context, own: BriefOwn): Block[] {
  const t = words.t.document;
  const [agreement] = data.agreement;
  return [
    paragraph(text(t.own.who(own, own.decided))),
    ...(agreement
      ? [
          paragraph(text(t.own.agreementIntro)),
          agreementTable(words, [agreement], t.own.agreementCaption, t.own.coders, ({ coders: [a, b] }) =>
            t.own.twoCoders(a, b)
          ),
          paragraph(text(t.own.agreementMeaning))
        ]
      : [paragraph(text(t.own.noAgreement))]),
    ...(lists.every((l) => l.own)
      ? []
      : [
          paragraph(
            text([t.method.textStatus, t.method.translations].filter(Boolean).join(words.locale === 'en' ? ' ' : ''))
          )
        ])
  ];
}

/**
 * @param what heading of what a row is about
 * @param name what a row is about
 */
function agreementTable(
  words: Context['words'],
  agreement: readonly BriefAgreement[],
  caption: string,
  what: string,
  name: (of: BriefAgreement) => string
): Table {
  const t = words.t.document.method;
  const c = t.agreementColumns;
  return {
    kind: 'table',
    caption: words.t.document.annex.tableNumber(3) + caption,
    columns: [
      { label: what, width: 44 },
      { label: c.pairs, width: 8, number: true },
      { label: c.overlap, width: 14, number: true },
      { label: c.relation, width: 12, number: true },
      { label: c.either, width: 22, number: true }
    ],
    rows: agreement.map((a) => [
      [text(name(a))],
      [text(String(a.pairs))],
      [text(t.alpha(a.overlap_alpha))],
      [text(t.alpha(a.relation_alpha))],
      [text(t.alphaOver(a.either_relation_alpha, a.either))]
    ])
  };
}

/** What the counts do not say, and what they are based on. */
export function caveatsSection(context: Context): Section {
  const { words, lists, data } = context;
  const t = words.t.document.caveats;
  const { analysis, own } = data;
  const o = words.t.document.own;
  const sentences = [
    ...(own ? [o.notOurs] : []),
    ...(lists.some((l) => l.kind === 'compiled') ? [own ? o.compiled : t.compiled] : []),
    ...(own ? (lists.every((l) => l.own) ? [] : [o.read]) : [t.read]),
    ...(data.assessed.length > 0 ? [t.coders] : []),
    ...(analysis?.agreement
      ? [
          t.agreement(
            analysis.agreement.alpha,
            analysis.agreement.pairs,
            analysis.agreement.eitherAlpha,
            analysis.agreement.either
          )
        ]
      : []),
    ...(analysis?.confidence
      ? [
          t.confidence(
            analysis.confidence.threshold,
            analysis.confidence.total,
            analysis.confidence.both,
            analysis.confidence.neither
          )
        ]
      : []),
    ...(analysis?.unanimous ? [t.unanimous(analysis.unanimous)] : []),
    ...(analysis?.challenge ? [t.challenge(analysis.challenge)] : []),
    ...(analysis?.together ? [t.together(analysis.together)] : []),
    own ? o.grain : t.grain
  ];
  return {
    id: 'caveats',
    heading: t.heading,
    part: 'more',
    level: 1,
    blocks: [paragraph(...sentences.flatMap((s, i) => [...(i > 0 ? space(context) : []), text(s)]))]
  };
}
