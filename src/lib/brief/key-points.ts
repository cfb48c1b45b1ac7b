import { coverage, coverageGroups } from '#lib/model/coverage.ts';
import { COUNTING_RULES } from '#lib/model/counting-rules.ts';
import type { CountingRule } from '#lib/model/types.ts';
import { headline } from '#lib/model/headline.ts';
import type { HeadlineFigure } from '#lib/model/headline.ts';
import { isCompared, membersOf, regionCounts, space, text, type Context } from './context.ts';
import { entryNote, listNote } from './notes.ts';
import type { Block, Run, Section, Table } from './model.ts';

const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs });

/** The question, and the lists with their sources. */
export function questionSection(context: Context): Section {
  const { words, choice, short, rows, columns, lists } = context;
  const t = words.t.document.question;
  const names = columns.map((l) => short(l.id));
  const { focus } = choice;
  const entry = focus.kind === 'entry' ? context.crosswalk.entry.get(focus.entry) : undefined;
  const question = entry
    ? t.entry(
        context.label(entry),
        short(entry.list),
        lists.filter((l) => l.id !== entry.list).map((l) => short(l.id))
      )
    : focus.kind === 'theme'
      ? t.theme(focus.theme, short(rows.id), names)
      : focus.kind === 'region'
        ? t.region(focus.region, short(rows.id), names)
        : t.all(rows.top, short(rows.id), names);
  return {
    id: 'question',
    heading: t.heading,
    level: 1,
    blocks: [
      paragraph(text(question, { strong: true })),
      paragraph(text(t.meaning), ...space(context), text(t.lists)),
      {
        kind: 'list',
        items: lists.map((list) => [
          text(t.list(words.m.countryShort(list.country), list.name[words.locale], list.top)),
          ...context.note(`list ${list.id}`, listNote(context, list))
        ])
      }
    ]
  };
}

/** The figures of the whole lists in sentences. */
function wholeSentences(context: Context, figures: readonly HeadlineFigure[]): Run[][] {
  const { words, choice, short, rows } = context;
  const t = words.t.document.answer;
  const { reading, view } = choice;
  const value = (kind: HeadlineFigure['kind'], list = '') =>
    figures.find((f) => f.kind === kind && f.list === list)?.values[reading] ?? 0;
  const covered = (f: HeadlineFigure, of: string, other: string) =>
    f.settled ? t.covered(f.values[reading], f.total, short(of), short(other)) : t.notAssessed(short(of), short(other));
  const [first = '', second = ''] = view.columns;
  const oneWay = figures.some((f) => f.kind === 'both')
    ? [
        t.regions(rows.top, short(rows.id), short(first), short(second), {
          both: value('both'),
          first: value('only', first),
          second: value('only', second),
          neither: value('neither')
        })
      ]
    : figures.filter((f) => f.kind === 'in').map((f) => covered(f, rows.id, f.list));
  const otherWay = figures.filter((f) => f.kind === 'covered');
  return [...oneWay.map((s) => [text(s)]), [text(t.otherWay(otherWay.map((f) => covered(f, f.list, rows.id))))]];
}

function figuresTable(context: Context, figures: readonly HeadlineFigure[]): Table {
  const { words, choice, short, rows } = context;
  const t = words.t.document.answer;
  const [first = '', second = ''] = choice.view.columns;
  const name = ({ kind, list }: HeadlineFigure) => {
    if (kind === 'both') return t.figure.both(short(rows.id), short(first), short(second));
    if (kind === 'only') return t.figure.only(short(rows.id), short(list));
    if (kind === 'neither') return t.figure.neither(short(rows.id));
    return kind === 'in' ? t.figure.in(short(rows.id), short(list)) : t.figure.covered(short(list), short(rows.id));
  };
  const cell = (f: HeadlineFigure, reading: CountingRule): Run[] => [
    text(
      f.settled ? String(f.values[reading]) : t.none,
      reading === choice.reading && f.settled ? { strong: true } : {}
    )
  ];
  return {
    kind: 'table',
    caption: t.rangesCaption,
    columns: [
      { label: t.columns.figure, width: 56 },
      ...COUNTING_RULES.map((reading) => ({ label: words.m.reading[reading], width: 12, number: true })),
      { label: t.columns.of, width: 8, number: true }
    ],
    rows: figures.map((f) => [[text(name(f))], ...COUNTING_RULES.map((r) => cell(f, r)), [text(String(f.total))]])
  };
}

/** What the focus alone answers; empty where the focus is everything. */
function focusBlocks(context: Context): Block[] {
  const { words, choice, short, label, lists, rows, entriesOf, inFocus, crosswalk } = context;
  const t = words.t.document.answer;
  const { focus, reading, view } = choice;
  if (focus.kind === 'theme')
    return [
      {
        kind: 'list',
        items: lists.map((list) => [
          text(
            t.themeNames(
              short(list.id),
              entriesOf(list.id)
                .filter(inFocus)
                .map((e) => label(e))
            )
          )
        ])
      },
      paragraph(text(t.overlaps(context.overlaps.length, reading)), ...space(context), text(t.themeNote))
    ];
  if (focus.kind === 'entry') {
    const entry = crosswalk.entry.get(focus.entry);
    if (!entry) return [];
    const sentence = (list: string) => {
      if (!isCompared(context, entry.list, list)) return t.entryUnassessed(short(list));
      const found = context.overlaps.filter((o) => o.column.list === list);
      return found.length === 0
        ? t.entryWithout(short(list))
        : t.entryWith(
            short(list),
            found.map((o) => label(o.column))
          );
    };
    const others = lists.filter((l) => l.id !== entry.list);
    return [
      {
        kind: 'list',
        items: others.map(({ id }, i) => [
          text(sentence(id)),
          ...(i === 0 ? context.note(`entry ${entry.id}`, entryNote(context, entry)) : [])
        ])
      }
    ];
  }
  if (focus.kind !== 'region') return [];
  const counts = regionCounts(context, focus.region);
  const members = entriesOf(rows.id)
    .filter(inFocus)
    .map((e) => label(e));
  const [first = '', second = ''] = view.columns;
  const unsettled = second
    ? coverageGroups(crosswalk, rows.id, [first, second], reading).unsettled.length
    : coverage(crosswalk, rows.id, first, reading).unsettled.length;
  return [
    paragraph(
      text(t.region(counts[reading], rows.top, short(rows.id), counts.strict, counts.lenient), { strong: true }),
      ...(members.length > 0
        ? [...space(context), text(members.length === 1 ? t.regionOne(members[0] ?? '') : t.regionNames(members))]
        : []),
      ...(unsettled > 0 ? [...space(context), text(t.regionUnsettled(unsettled))] : [])
    ),
    ...otherSide(context)
  ];
}

/** Of "in the first, not in the second": how many of the first list's own entries are in the row list, not the second. */
function otherSide(context: Context): Block[] {
  const { choice, crosswalk, short, label, words, entriesOf } = context;
  const { focus, view, reading } = choice;
  if (focus.kind !== 'region' || (focus.region !== 'first' && focus.region !== 'second')) return [];
  const [first = '', second = ''] = view.columns;
  const [named, absent] = focus.region === 'first' ? [first, second] : [second, first];
  if (!isCompared(context, named, absent) || !isCompared(context, named, view.rows)) return [];
  const ids = membersOf(crosswalk, { rows: named, columns: [view.rows, absent] }, 'first', reading);
  const own = entriesOf(named);
  return [
    paragraph(
      text(
        words.t.document.answer.regionOther(
          short(named),
          ids.length,
          own.length,
          short(view.rows),
          short(absent),
          own.filter((e) => ids.includes(e.id)).map((e) => label(e))
        )
      )
    )
  ];
}

/** The answer: the focus, the headline in both directions, and its range. */
export function answerSection(context: Context): { section: Section; figures: HeadlineFigure[] } {
  const { words, choice, crosswalk } = context;
  const t = words.t.document.answer;
  const figures = headline(crosswalk, choice.view);
  const moving = figures.filter((f) => f.settled && new Set(COUNTING_RULES.map((r) => f.values[r])).size > 1).length;
  const focus = focusBlocks(context);
  const section: Section = {
    id: 'answer',
    heading: t.heading,
    level: 1,
    blocks: [
      ...focus,
      ...(focus.length > 0 ? [paragraph(text(t.whole))] : []),
      { kind: 'list', items: wholeSentences(context, figures) },
      paragraph(
        text(t.reading(choice.reading, words.m.readingShort[choice.reading])),
        ...space(context),
        text(t.ranges(moving))
      ),
      figuresTable(context, figures)
    ]
  };
  return { section, figures };
}
