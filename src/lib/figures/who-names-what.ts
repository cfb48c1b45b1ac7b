import { TOPICS } from '#lib/model/views.ts';
import { shownNaming, type NamingChoice, type NamingRow, type ShownNaming } from '#lib/model/who-names-what.ts';
import type { Bilingual, ListUse } from '#lib/model/types.ts';
import { whoNamesWhatMessages } from '#lib/words/who-names-what.ts';
import { ACCENT, INK, INK_2, MARK, PAPER, RULE, RULE_2, SUNK } from './colours.ts';
import type { Layout } from '#lib/urls/parts.ts';
import { frame, type Setting, type Words } from './frame.ts';
import { strokeShape } from './marks.ts';
import { flow, paragraph, place, rect, stack, type Block, type Figure, type Shape } from './scene.ts';

/** What the page "Who names what" shows, as its loader hands it over. */
export interface NamingData {
  rows: readonly (NamingRow & { short: Bilingual; published: string; reported: boolean })[];
  entries: Readonly<Record<string, { label: string; labelShort: string; labelZh: string }>>;
}

type Row = NamingData['rows'][number];
type Shown = ShownNaming<Row>;

const GAP = 2;
const LINE = 15.5;
const TALLY = { step: 6, width: 5, height: 9 } as const;
/**
 * How wide a band is drawn before it is made to fit, and the column of lists in it. On a page, which has less height for
 * each list, a list says its country in its short name only.
 */
const BAND = {
  slide: { width: 1320, head: 158, countries: true },
  page: { width: 980, head: 200, countries: false }
} as const;

/** The ground of a cell that names entries, by what its list is for: filled with a heavy edge, outlined, or grey with a line at its foot. */
function ground(use: ListUse, width: number, height: number): Shape[] {
  if (use === 'promote') return [rect(0, 0, width, height, MARK), rect(0, 0, 3, height, ACCENT)];
  if (use === 'guard')
    return [
      { kind: 'path', d: `M1 1h${width - 2}v${height - 2}h${2 - width}z`, fill: PAPER, stroke: ACCENT, width: 2 }
    ];
  return [rect(0, 0, width, height, SUNK), rect(0, height - 2, width, 2, RULE_2)];
}

interface Look {
  data: NamingData;
  shown: Shown;
  words: Words;
  layout: Layout;
}

/** Topics as columns under a tally of issuers, lists as rows. */
function band({ data, shown, words, layout }: Look, topics: Shown['topics']): Block {
  const { width, head: side, countries } = BAND[layout];
  const t = whoNamesWhatMessages(words.locale);
  const { issuers, use } = shown.finding;
  const column = (width - side) / topics.length;
  const inner = column - GAP - 9;
  const name = (id: string) => {
    const entry = data.entries[id];
    if (!entry) return id;
    return words.locale === 'zh' ? entry.labelZh : t.narrow(entry.labelShort || entry.label);
  };
  const heads = topics.map((own): Block => {
    const tally = Array.from({ length: issuers }, (_, i) =>
      strokeShape(i < own.issuers ? 'both' : 'neither', i * TALLY.step, TALLY.width, TALLY.height)
    ).join('');
    return stack([
      paragraph(
        t.narrow(t.topicNames[own.topic] ?? own.topic),
        { size: 13, bold: true, serif: true, fill: INK, line: 16 },
        inner
      ),
      4,
      { width: inner, height: TALLY.height, shapes: [{ kind: 'path', d: tally, fill: ACCENT }] },
      2,
      paragraph(t.ofIssuers(own.issuers, issuers), { size: 12, fill: INK_2, line: 15 }, inner)
    ]);
  });
  const says = paragraph(t.issuersThatName(issuers), { size: 12, fill: INK_2, line: 15 }, side - 12);
  const high = Math.max(says.height, ...heads.map(({ height }) => height));
  const head: Block = {
    width,
    height: high + 5,
    shapes: [
      place(says, 0, high - says.height),
      ...heads.map((block, i) => place(block, side + i * column + 4, high - block.height)),
      rect(0, high + 4, width, 1, INK)
    ]
  };

  const rows = shown.rows.map((row, i): Block => {
    const again = shown.rows[i - 1]?.country === row.country;
    const dimmed = use !== '' && use !== row.use;
    const fill = dimmed ? INK_2 : INK;
    const title = stack([
      ...(again || !countries
        ? []
        : [
            paragraph(words.m.country(row.country), { size: 14.5, bold: true, serif: true, fill, line: 18 }, side - 12)
          ]),
      paragraph(words.say(row.short), { size: 12.5, fill, line: LINE }, side - 12),
      paragraph(t.dated(row), { size: 12, fill: INK_2, line: LINE }, side - 12)
    ]);
    const cells = topics.map(({ topic }) => {
      const { entries = [], beneath = 0 } = row.naming[topic] ?? {};
      if (entries.length === 0)
        return {
          named: false,
          block: paragraph(beneath > 0 ? t.beneath(beneath) : '', { size: 12, fill: INK_2, line: LINE }, inner)
        };
      return {
        named: true,
        block: stack(
          entries.flatMap((id, j) => [
            ...(j > 0 ? [3] : []),
            paragraph(name(id), { size: 12.5, fill, line: LINE }, inner)
          ])
        )
      };
    });
    const height = Math.max(title.height, ...cells.map(({ block }) => block.height)) + 8;
    return {
      width,
      height: height + GAP,
      shapes: [
        ...(again || i === 0 ? [] : [rect(0, -GAP / 2 - 0.5, width, 1, RULE)]),
        place(title, 0, 4),
        ...cells.flatMap(({ named, block }, j) =>
          block.shapes.length === 0
            ? []
            : [
                {
                  kind: 'group' as const,
                  x: side + j * column,
                  y: 0,
                  ...(named ? { name: 'naming' } : {}),
                  shapes: [...(named && !dimmed ? ground(row.use, column - GAP, height) : []), place(block, 7, 4)]
                }
              ]
        )
      ]
    };
  });
  return stack([head, 4, ...rows]);
}

function legend(words: Words, width: number): Block {
  const t = whoNamesWhatMessages(words.locale);
  const gap = 24;
  const column = width > 600 ? (width - gap) / 2 : width;
  const item = (sample: Shape[], label: string): Block => {
    const text = paragraph(label, { size: 13, fill: INK, line: 18 }, column - 38);
    return {
      width: column,
      height: text.height + 4,
      shapes: [{ kind: 'group', x: 0, y: 1, shapes: sample }, place(text, 38, 0)]
    };
  };
  const items = [
    ...(['promote', 'guard', 'reference'] as const).map((use) => item(ground(use, 28, 16), t.legend[use])),
    item([{ kind: 'text', x: 4, y: 12.5, text: t.beneath(2), size: 12, fill: INK_2 }], t.legend.beneath)
  ];
  return flow(items, width, gap, 0);
}

/**
 * What each list names on each topic, as a figure: one band of columns on a slide, two beneath each other on a page.
 * @param choice which lists, uses and order of topics are shown
 */
export function whoNamesWhatFigure(data: NamingData, choice: NamingChoice, setting: Setting): Figure {
  const { words, layout } = setting;
  const t = whoNamesWhatMessages(words.locale);
  const { sep } = words.m;
  const shown = shownNaming(data.rows, TOPICS, choice);
  const { topics, finding } = shown;
  const title = t.heading(finding);
  const under = [
    choice.all ? t.leadAll(data.rows.length) : t.lead(shown.rows.length, data.rows.length),
    ...(choice.use ? [`${t.kind}${sep.colon}${t.use[choice.use]}${sep.end}`] : [])
  ];
  const half = Math.ceil(topics.length / 2);
  const counts = topics.map((own) => `${t.topicNames[own.topic] ?? own.topic} ${own.issuers}`).join(sep.semicolon);
  return frame(
    {
      title,
      under,
      facts: [],
      legend: (width) => legend(words, width),
      picture: () => {
        const look = { data, shown, words, layout };
        if (layout === 'slide') return band(look, topics);
        return stack([band(look, topics.slice(0, half)), 14, band(look, topics.slice(half))]);
      },
      notes: [...t.care],
      alt: [title + sep.end, ...under, t.issuersThatName(finding.issuers) + sep.colon + counts + sep.end].join(
        words.locale === 'zh' ? '' : ' '
      ),
      file: 'who-names-what'
    },
    setting
  );
}
