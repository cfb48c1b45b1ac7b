import { coverage, coverageGroups } from '#lib/model/coverage.ts';
import { headline } from '#lib/model/headline.ts';
import type { HeadlineFigure } from '#lib/model/headline.ts';
import { isCompared, isStated, regionCounts, space, text, type Context } from './context.ts';
import { matrixBlock, rangeBlocks } from './figures.ts';
import type { Run, Section } from './model.ts';
import { entryNote, listNote } from './notes.ts';
import { unassessedPairs } from './pairs.ts';

/** How many entries a key point names; more are named on the second page. */
const NAMED = 8;

/** A figure of the headline that counts something, all pairs behind it being assessed. */
const settledOf = (figures: readonly HeadlineFigure[], kind: HeadlineFigure['kind'], list = '') =>
  figures.find((f) => f.kind === kind && f.list === list && f.settled);

/** The finding of the brief as its title: counts, and no adjective. */
export function titleOf(context: Context, figures: readonly HeadlineFigure[]): string {
  const { words, choice, data, rows, columns, lists, crosswalk, label, listName, overlaps } = context;
  const t = words.t.document.title;
  const { focus, reading } = choice;
  const [row, ...others] = [rows, ...columns].map((l) => listName(l.id));
  const [first, second] = others;
  if (!row || !first) throw new Error('A brief needs a list to compare with.');
  if (!columns.some((l) => isCompared(context, rows.id, l.id)) && focus.kind !== 'entry')
    return t.notCompared(row, others);
  if (focus.kind === 'theme') return t.theme(focus.theme, overlaps.length, row, others);
  if (focus.kind === 'region') {
    const n = regionCounts(context, focus.region)[reading];
    return t.group(focus.region, { n, of: rows.top }, row, others);
  }
  const entry = focus.kind === 'entry' ? crosswalk.entry.get(focus.entry) : undefined;
  if (entry)
    return t.entry(
      label(entry),
      listName(entry.list),
      lists
        .filter((l) => l.id !== entry.list)
        .map((l) => ({
          list: listName(l.id),
          n: isCompared(context, entry.list, l.id) ? overlaps.filter((o) => o.column.list === l.id).length : null
        }))
    );
  const both = settledOf(figures, 'both');
  if (both && second) return t.both({ n: both.values[reading], of: both.total }, row, first, second);
  const one = figures.find((f) => f.kind === 'in' && isStated(context, f));
  if (!one) return t.notCompared(row, others);
  const part = { n: one.values[reading], of: one.total };
  return data.own && !one.settled
    ? words.t.document.own.title(part, row, listName(one.list), data.own.pairs)
    : t.one(part, row, listName(one.list));
}

/** What is compared, by which rule, of which data, and who coded it, in one line. */
export function statusOf({ words, choice, lists, data, crosswalk, label }: Context): string {
  const t = words.t.document;
  const { focus, reading } = choice;
  const years = [...new Set(lists.map((l) => l.published.slice(0, 4)))].sort();
  const entry = focus.kind === 'entry' ? crosswalk.entry.get(focus.entry) : undefined;
  const about =
    focus.kind === 'theme'
      ? t.focusTheme(focus.theme)
      : focus.kind === 'region'
        ? t.focusRegion
        : entry
          ? t.focusEntry(label(entry))
          : '';
  const { release, own } = data;
  if (own) {
    const partly = own.pairs.coded < own.pairs.of ? t.own.partly(own.pairs) : '';
    return [
      t.status.brief,
      t.own.status(
        own,
        lists.some((l) => l.own)
      ),
      partly,
      t.status.rule(reading)
    ]
      .join('')
      .trim();
  }
  return [
    t.status.brief,
    t.status.lists(
      years,
      lists.some((l) => l.succeededBy)
    ),
    t.status.rule(reading),
    about ? t.status.focus(about) : '',
    t.status.data(release.version, release.date),
    data.assessed.length > 0 ? t.status.coded : ''
  ]
    .join('')
    .trim();
}

/** The lists compared, each with its note, and what the row list’s entries have in the others. */
function comparedPoint(context: Context, figures: readonly HeadlineFigure[]): Run[] {
  const { words, choice, data, rows, columns, listName, note } = context;
  const t = data.own ? words.t.document.own : words.t.document.points;
  const noted = (list: (typeof columns)[number]) => note(`list ${list.id}`, listNote(context, list));
  const [before, after] = t.compared.rows(listName(rows.id));
  return [
    text(t.compared.start + before),
    ...noted(rows),
    text(after + t.compared.with),
    ...columns.flatMap((list, i): Run[] => [
      text((i > 0 ? t.compared.and : '') + t.compared.column(listName(list.id))),
      ...noted(list)
    ]),
    text(t.compared.end),
    text(countSentence(figures, choice.reading, context)),
    ...(data.own && data.own.pairs.coded < data.own.pairs.of
      ? [...space(context), text(words.t.document.own.partly(data.own.pairs).trim())]
      : [])
  ];
}

/** What the row list’s entries have in the other lists; empty where no two lists were compared. */
function countSentence(
  figures: readonly HeadlineFigure[],
  reading: Context['choice']['reading'],
  context: Context
): string {
  const { words, rows, columns, listName } = context;
  const t = words.t.document.points;
  const value = (kind: HeadlineFigure['kind'], list = '') => settledOf(figures, kind, list)?.values[reading] ?? 0;
  const [first, second] = columns.map((l) => listName(l.id));
  if (first && second && settledOf(figures, 'both'))
    return t.groups(
      listName(rows.id),
      {
        both: value('both'),
        first: value('only', first.id),
        second: value('only', second.id),
        neither: value('neither')
      },
      first,
      second
    );
  const [open] = figures.filter((f) => f.kind === 'in' && !f.settled && isStated(context, f));
  if (open) return words.t.document.own.inList(listName(rows.id), listName(open.list), open.values[reading]);
  const found = figures.filter((f) => f.kind === 'in' && f.settled);
  return found.length === 0
    ? ''
    : t.inLists(
        listName(rows.id),
        found.map((f) => ({ list: listName(f.list), n: f.values[reading] }))
      );
}

/** What the focus alone answers; empty where the focus is everything. */
function focusPoints(context: Context): Run[][] {
  const { words, choice, label, lists, rows, columns, entriesOf, inFocus, crosswalk, listName, overlaps } = context;
  const t = words.t.document.points;
  const { focus, reading, view } = choice;
  if (focus.kind === 'theme')
    return [
      lists.flatMap((list, i) => [
        ...(i > 0 ? space(context) : []),
        text(
          t.themeNames(
            listName(list.id),
            entriesOf(list.id)
              .filter(inFocus)
              .map((e) => label(e))
          )
        )
      ]),
      [text(t.overlaps(overlaps.length, reading))]
    ];
  if (focus.kind === 'entry') {
    const entry = crosswalk.entry.get(focus.entry);
    if (!entry) return [];
    return lists
      .filter((l) => l.id !== entry.list && isCompared(context, entry.list, l.id))
      .map(({ id }, i) => {
        const found = overlaps.filter((o) => o.column.list === id).map((o) => label(o.column));
        return [
          text(found.length === 0 ? t.entryWithout(listName(id), reading) : t.entryWith(listName(id), found)),
          ...(i === 0 ? context.note(`entry ${entry.id}`, entryNote(context, entry)) : [])
        ];
      });
  }
  if (focus.kind !== 'region') return [];
  const counts = regionCounts(context, focus.region);
  const members = entriesOf(rows.id)
    .filter(inFocus)
    .map((e) => label(e));
  const [first = '', second = ''] = view.columns;
  const undetermined = second
    ? coverageGroups(crosswalk, rows.id, [first, second], reading).unsettled.length
    : coverage(crosswalk, rows.id, first, reading).unsettled.length;
  const names = columns.map((l) => listName(l.id));
  return [
    [
      text(t.group(focus.region, { n: counts[reading], of: rows.top }, listName(rows.id), names, counts)),
      ...(members.length > 0 && members.length <= NAMED ? [...space(context), text(t.groupNames(members))] : []),
      ...(undetermined > 0 ? [...space(context), text(t.undetermined(undetermined))] : [])
    ]
  ];
}

/** How firm the counts are: the statements that hold under every variant, or how the first count moves. */
function firmnessPoint(context: Context, figures: readonly HeadlineFigure[]): Run[][] {
  const { words, data, rows, columns, listName } = context;
  const t = words.t.document.points;
  const { analysis } = data;
  const [first, second] = columns.map((l) => listName(l.id));
  if (analysis && first && second)
    return [
      [text(t.statements(analysis.statements.tested, analysis.statements.holding, listName(rows.id), first, second))]
    ];
  const main = figures.find((f) => isStated(context, f));
  return main ? [[text(t.range({ n: main.values.standard, of: main.total }, main.values))]] : [];
}

/** The first page: what was found, how far the figures reach, where the overlaps are, and the caveat. */
export function frontSection(context: Context): { section: Section; figures: HeadlineFigure[] } {
  const { words, choice, data, crosswalk, rows, listName } = context;
  const t = words.t.document.points;
  const figures = headline(crosswalk, choice.view);
  const focus = focusPoints(context);
  const unassessed = unassessedPairs(context).map(([a, b]) => [text(t.notCompared(listName(a), listName(b)))]);
  const covered = figures.filter((f) => f.kind === 'covered');
  const back = covered.filter((f) => f.settled);
  const [open] = covered.filter((f) => !f.settled && isStated(context, f));
  const sentence = open
    ? words.t.document.own.otherWay(listName(open.list), open.values[choice.reading], listName(rows.id))
    : back.length > 0
      ? t.otherWay(
          back.map((f) => ({ list: listName(f.list), n: f.values[choice.reading] })),
          listName(rows.id)
        )
      : '';
  const otherWay = sentence ? [[text(sentence)]] : [];
  const section: Section = {
    id: 'key-points',
    heading: t.heading,
    part: 'front',
    level: 1,
    blocks: [
      {
        kind: 'list',
        items: [
          ...unassessed,
          ...focus,
          comparedPoint(context, figures),
          ...(focus.length > 0 ? [] : [...otherWay, ...firmnessPoint(context, figures)]),
          [text(t.meaning)]
        ]
      },
      ...rangeBlocks(context, figures),
      ...matrixBlock(context),
      {
        kind: 'paragraph',
        small: true,
        runs: [
          text(t.caveatHeading, { strong: true }),
          text(data.own ? words.t.document.own.caveat : (data.assessed.length > 0 ? t.coded : '') + t.caveat)
        ]
      }
    ]
  };
  return { section, figures };
}
