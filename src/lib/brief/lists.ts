import { text, type Context } from './context.ts';
import type { BriefAgreement } from './data.ts';
import type { Block, Run, Section, Table } from './model.ts';

/** What each list is for, what kind it is, and its caveat. */
export function listsSection({ words, lists, english, short }: Context): Section {
  const t = words.t.document.lists;
  return {
    id: 'lists',
    heading: t.heading,
    level: 1,
    blocks: [
      {
        kind: 'list',
        items: lists.map((l): Run[] => [
          text(`${short(l.id)}${words.locale === 'en' ? '. ' : '。'}`, { strong: true }),
          text(t.kind[l.kind]),
          english(`${l.purpose} `),
          text(t.caveat[l.caveatStatus]),
          ...(l.caveat ? [english(l.caveat)] : [])
        ])
      }
    ]
  };
}

/** Who or what read the pairs, how far they agree, and how far all of it carries. */
export function methodSection({ words, data, short }: Context): Section {
  const t = words.t.document.method;
  const coders = [...new Set(data.assessed.map((a) => a.coder))];
  const between = words.locale === 'en' ? ' ' : '';
  const paragraph = (...sentences: string[]): Block => ({
    kind: 'paragraph',
    runs: [text(sentences.filter(Boolean).join(between))]
  });
  return {
    id: 'method',
    heading: t.heading,
    level: 1,
    blocks: [
      ...(coders.length > 0 ? [paragraph(t.who(coders))] : []),
      ...(data.agreement.length > 0
        ? [paragraph(t.agreementIntro), agreementTable(t, data.agreement, short), paragraph(t.kind)]
        : [paragraph(t.noAgreement)]),
      paragraph(t.top, t.grain, t.wording, t.translations)
    ]
  };
}

function agreementTable(
  t: Context['words']['t']['document']['method'],
  agreement: readonly BriefAgreement[],
  short: Context['short']
): Table {
  const c = t.agreementColumns;
  return {
    kind: 'table',
    caption: t.agreementCaption,
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
