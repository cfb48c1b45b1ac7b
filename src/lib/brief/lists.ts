import { space, text, type Context } from './context.ts';
import type { BriefAgreement, BriefList } from './data.ts';
import type { Block, Run, Section, Table } from './model.ts';
import { foreign } from './notes.ts';

const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs });

/** What each list is, its caveat, and its source in long form with what was read of it: one section a list. */
export function listSections(context: Context): Section[] {
  const { words, lists, english, short, data, label } = context;
  const t = words.t.document.lists;
  const examples = (list: string) =>
    data.entries.filter((e) => e.list === list && data.examples.includes(e.id)).map((e) => label(e));
  return lists.map((list) => ({
    id: `list-${list.id}`,
    heading: short(list.id),
    part: 'annex',
    level: 3,
    blocks: [
      paragraph(
        text(t.kind[list.kind]),
        english(`${list.purpose} `),
        text(t.caveat[list.caveatStatus]),
        ...(list.caveat ? [english(list.caveat)] : [])
      ),
      paragraph(...reference(context, list)),
      ...documents(context, list),
      ...(examples(list.id).length > 0 ? [paragraph(text(t.examples(examples(list.id))))] : []),
      paragraph(text(t.read, { strong: true }), text(t.textStatus(list.wordings)), english(list.note))
    ]
  }));
}

/** The long form of a source: issuer, title, date, address; of a compiled list, each of its documents. */
function reference({ words: { t, locale }, english }: Context, list: BriefList): Run[] {
  const d = t.document.lists;
  const original = list.titleOriginal && list.titleOriginal !== list.title;
  const title = english(list.title);
  return [
    english(`${list.issuer}. `),
    ...(original ? [foreign(locale, list.language, list.titleOriginal), english(' (')] : []),
    title.kind === 'text' ? { ...title, title: true } : title,
    english(original ? '). ' : '. '),
    text(`${d.published[list.kind](list.published)}. `),
    ...(isOwn(list) || list.kind === 'official' ? [{ kind: 'address', url: list.url } as const, text('.')] : [])
  ];
}

/** Whether all entries of a list come from the document at its own address. */
const isOwn = (list: BriefList) => list.sources.length === 1 && list.sources[0]?.url === list.url;

/** The documents that the entries of a list come from, where they are several or not its own. */
function documents({ words, english }: Context, list: BriefList): Block[] {
  const d = words.t.document.lists;
  if (isOwn(list)) return [];
  return [
    paragraph(text(d.sources(list.sources.length))),
    {
      kind: 'list',
      items: list.sources.map(({ url, title, issuer, published, locators, entries }): Run[] => [
        title ? english(d.source(title, issuer ?? '', published ?? '')) : text(d.sourceUntitled),
        { kind: 'address', url },
        english(d.sourceEnd(locators, entries)),
        text('.')
      ])
    }
  ];
}

/** Who coded the pairs, and how far two coders agreed. */
export function methodBlocks({ words, data, short }: Context): Block[] {
  const t = words.t.document.method;
  const coders = [...new Set(data.assessed.map((a) => a.coder))];
  return [
    ...(coders.length > 0 ? [paragraph(text(t.who(coders)))] : []),
    ...(data.agreement.length > 0
      ? [paragraph(text(t.agreementIntro)), agreementTable(words, data.agreement, short), paragraph(text(t.kind))]
      : [paragraph(text(t.noAgreement))]),
    paragraph(text([t.textStatus, t.translations].filter(Boolean).join(words.locale === 'en' ? ' ' : '')))
  ];
}

function agreementTable(words: Context['words'], agreement: readonly BriefAgreement[], short: Context['short']): Table {
  const t = words.t.document.method;
  const c = t.agreementColumns;
  return {
    kind: 'table',
    caption: words.t.document.annex.tableNumber(3) + t.agreementCaption,
    columns: [
      { label: c.lists, width: 44 },
      { label: c.pairs, width: 8, number: true },
      { label: c.overlap, width: 14, number: true },
      { label: c.relation, width: 12, number: true },
      { label: c.either, width: 22, number: true }
    ],
    rows: agreement.map((a) => [
      [text(t.agreementLists(short(a.lists[0]), short(a.lists[1])))],
      [text(String(a.pairs))],
      [text(t.alpha(a.overlap_alpha))],
      [text(t.alpha(a.relation_alpha))],
      [text(t.alphaOver(a.either_relation_alpha, a.either))]
    ])
  };
}

/** What the counts do not say, and what they rest on. */
export function caveatsSection(context: Context): Section {
  const { words, lists, data } = context;
  const t = words.t.document.caveats;
  const { analysis } = data;
  const sentences = [
    ...(lists.some((l) => l.kind === 'compiled') ? [t.compiled] : []),
    t.read,
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
    t.grain
  ];
  return {
    id: 'caveats',
    heading: t.heading,
    part: 'more',
    level: 1,
    blocks: [paragraph(...sentences.flatMap((s, i) => [...(i > 0 ? space(context) : []), text(s)]))]
  };
}
