import type { ByRule } from '#lib/model/counting-rules.ts';
import type { Bilingual } from '#lib/model/types.ts';
import { figuresMessages } from '#lib/words/figures.ts';
import { glanceMessages } from '#lib/words/glance.ts';
import { memberNames, groupName } from '#lib/words/coverage-groups.ts';
import type { CoverageGroup, CoverageRange } from '#lib/model/coverage.ts';
import { GROUP_STROKE } from './group-strokes.ts';
import { DEFAULT_RULE, DEFAULT_VIEW } from '#lib/model/views.ts';
import { headlineLabel } from '#lib/words/matrix-labels.ts';
import { INK, INK_2, RULE, RULE_2 } from './colours.ts';
import { frame, strokes, type Fact, type Setting, type Words } from './frame.ts';
import { paragraph, place, rect, stack, type Block, type Figure } from './scene.ts';

interface Member {
  id: string;
  label: Bilingual;
}

/** What the page "At a glance" shows, as its loader hands it over; of a reader's own lists the same. */
export interface RegionsData {
  /** in the order in which they are compared */
  lists: Record<string, { country: string; short: Bilingual }>;
  regions: readonly {
    list: string;
    first: string;
    /** empty where there is one other list */
    second: string;
    total: number;
    regions: readonly { region: CoverageGroup; counts: ByRule<number>; members: readonly Member[] }[];
  }[];
  coverage: readonly CoverageRange[];
}

const COUNT = 46;
const WORDS = 250;

type RegionRow = RegionsData['regions'][number]['regions'][number];

function regionRow(
  { region, counts, members }: RegionRow,
  name: string,
  single: boolean,
  words: Words,
  width: number
): Block {
  const t = glanceMessages(words.locale);
  const count = counts[DEFAULT_RULE];
  const stroke = single && region === 'firstOnly' ? 'both' : GROUP_STROKE[region];
  const tally = strokes(stroke, count, WORDS - 16);
  const says = stack([
    paragraph(name, { size: 13, bold: true, fill: INK, line: 17 }, WORDS - 16),
    ...(count > 0 && region !== 'unsettled' ? [3, tally] : []),
    3,
    paragraph(
      `${t.columns.range}${words.m.sep.colon}${t.range(counts.strict, counts.lenient)}`,
      { size: 12, fill: INK_2, line: 16 },
      WORDS - 16
    )
  ]);
  const who = paragraph(
    members.length > 0 ? memberNames(members, words) : t.none,
    { size: 13, fill: members.length > 0 ? INK : INK_2, line: 17.5 },
    width - COUNT - WORDS
  );
  const height = Math.max(says.height, who.height, 34) + 12;
  return {
    width,
    height,
    shapes: [
      { kind: 'text', x: COUNT - 12, y: 29, text: String(count), size: 26, bold: true, fill: INK, anchor: 'end' },
      place(says, COUNT, 6),
      place(who, COUNT + WORDS, 6),
      rect(0, height - 0.75, width, 0.75, RULE)
    ]
  };
}

function picture(data: RegionsData, words: Words, width: number): Block {
  const t = glanceMessages(words.locale);
  const short = (list: string) => words.say(data.lists[list]?.short ?? { en: list, zh: list });
  return stack(
    data.regions.flatMap(({ list, first, second, total, regions }, i) => [
      ...(i > 0 ? [18] : []),
      paragraph(t.listHeading(short(list), total), { size: 17, bold: true, serif: true, fill: INK, line: 24 }, width),
      4,
      { width, height: 1, shapes: [rect(0, 0, width, 1, RULE_2)] },
      ...regions.map((row) =>
        regionRow(row, groupName(row.region, short(first), second && short(second), t), !second, words, width)
      )
    ])
  );
}

/** The regions in words: counts and ranges of each list, the members of its smaller regions, coverage both ways. */
function describe(data: RegionsData, words: Words, title: string, facts: readonly Fact[]): string {
  const { m } = words;
  const [t, g] = [figuresMessages(words.locale), glanceMessages(words.locale)];
  const short = (list: string) => words.say(data.lists[list]?.short ?? { en: list, zh: list });
  const few = 8;
  const lists = data.regions.map(({ list, first, second, total, regions }) =>
    t.regions.list(
      g.listHeading(short(list), total),
      regions
        .map(({ region, counts, members }) => {
          const names = members.length > 0 && members.length <= few ? memberNames(members, words) : '';
          return t.regions.region(
            counts[DEFAULT_RULE],
            groupName(region, short(first), second && short(second), g),
            counts.strict,
            counts.lenient,
            names
          );
        })
        .join(m.sep.semicolon)
    )
  );
  return [
    title + m.sep.end,
    t.matrix.reading(m.reading[DEFAULT_RULE]),
    ...lists,
    t.regions.coverage(facts.map((f) => t.matrix.fact(f.value, f.label)).join(m.sep.semicolon))
  ].join(words.locale === 'zh' ? '' : ' ');
}

/** The regions of the three core lists, or of a reader's own, with their members, and coverage in both directions, as a figure. */
export function regionsFigure(data: RegionsData, setting: Setting): Figure {
  const { words } = setting;
  const { m } = words;
  const [t, g] = [figuresMessages(words.locale), glanceMessages(words.locale)];
  const lists = new Map(Object.entries(data.lists));
  const short = (id: string) => words.say(data.lists[id]?.short ?? { en: id, zh: id });
  const single = data.regions.every(({ second }) => second === '');
  const facts = data.coverage.map(({ from, to, total, counts, open }): Fact => {
    const of = headlineLabel({ kind: 'covered', list: from, total }, lists, words);
    const label = t.matrix.covered(of, m.matrix.otherWay(short(to)));
    // Where nobody has looked at any pair, nothing was counted.
    if (open.lenient === total) return { value: '–', label, range: m.matrix.cell.notAssessed, strokes: null };
    const left = open[DEFAULT_RULE] > 0 ? m.sep.brackets(g.coverageOpen(open[DEFAULT_RULE])) : '';
    return {
      value: String(counts[DEFAULT_RULE]),
      label,
      range: m.matrix.rangeWords(counts.strict, counts.lenient) + left,
      strokes: null
    };
  });
  const [rows = '', ...columns] = Object.keys(data.lists);
  const title = setting.own ? m.matrix.viewTitle(short(rows), columns.map(short)) : g.heading;
  return frame(
    {
      title,
      under: [
        (single ? t.regions.questionOne : t.regions.question)(m.listing(Object.keys(data.lists).map(short))),
        `${m.readingLabel}${m.sep.colon}${m.reading[DEFAULT_RULE]}${m.sep.stop}${m.readingMeaning[DEFAULT_RULE]}${m.sep.end}`
      ],
      facts,
      legend: (width) =>
        paragraph(single ? t.regions.strokesOne : t.regions.strokes, { size: 13, fill: INK, line: 18 }, width),
      picture: (width) => picture(data, words, width),
      notes: [m.matrix.range, ...(DEFAULT_VIEW.rows in data.lists ? [m.matrix.listNote] : []), t.regions.noScore],
      alt: describe(data, words, title, facts),
      file: `regions_${Object.keys(data.lists).join('_')}`
    },
    setting
  );
}
