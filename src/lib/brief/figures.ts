import { rangeFigure, smallMatrixFigure, type SmallEntry } from '#lib/figures/brief.ts';
import { COUNTING_RULES } from '#lib/model/counting-rules.ts';
import type { HeadlineFigure } from '#lib/model/headline.ts';
import { HTML_LANG } from '#lib/model/locale.ts';
import { isStated, text, type Context } from './context.ts';
import type { BriefEntry } from './data.ts';
import type { Block, Table } from './model.ts';
import { overlapTable } from './overlaps.ts';

/** A larger matrix does not fit on the first page and gives way to its strongest overlaps. */
const MOST_ROWS = 25;
const MOST_COLUMNS = 26;
/** So does one of a reader’s own whose names make it higher than this. */
const MOST_HEIGHT = 500;
/** How many overlaps then stand in its place. */
const STRONGEST = 12;

/** What a figure of the headline counts, in words. */
export function figureLabel({ words, rows, listName }: Context, { kind, list }: HeadlineFigure): string {
  const t = words.t.document.figures.label;
  const row = listName(rows.id);
  if (kind === 'both') return t.both(row);
  if (kind === 'neither') return t.neither(row);
  if (kind === 'only') return t.only(row, listName(list));
  return kind === 'in' ? t.in(row, listName(list)) : t.covered(listName(list), row);
}

/** The figures of the headline in a table: one row a figure, one column a counting rule. */
export function figuresTable(context: Context, figures: readonly HeadlineFigure[], caption: string): Table {
  const { words, choice } = context;
  const t = words.t.document;
  return {
    kind: 'table',
    caption,
    columns: [
      { label: t.figures.columns.figure, width: 56 },
      ...COUNTING_RULES.map((rule) => ({ label: words.m.reading[rule], width: 12, number: true })),
      { label: t.figures.columns.of, width: 8, number: true }
    ],
    rows: figures.map((f) => [
      [text(figureLabel(context, f))],
      ...COUNTING_RULES.map((rule) => [
        text(
          f.settled
            ? String(f.values[rule])
            : isStated(context, f)
              ? t.own.atLeast(f.values[rule])
              : t.annex.notAssessed,
          rule === choice.reading && isStated(context, f) ? { strong: true } : {}
        )
      ]),
      [text(String(f.total))]
    ])
  };
}

/** Up to three figures as a picture, and the others of the headline in a line; nothing where nothing was assessed. */
export function rangeBlocks(context: Context, figures: readonly HeadlineFigure[]): Block[] {
  const { words, choice, rows, listName } = context;
  const t = words.t.document.figures;
  const stated = figures.filter((f) => isStated(context, f));
  const main = stated.filter((f) => f.kind !== 'only' && f.kind !== 'neither').slice(0, 3);
  if (main.length === 0) return [];
  const caption = t.number(1) + (main.length === 1 ? t.rangeOne : t.range(main.length));
  const groups = main.map((f) => ({ label: figureLabel(context, f), total: f.total, values: f.values }));
  const others = stated.filter((f) => f.kind === 'only' || f.kind === 'neither');
  return [
    {
      kind: 'figure',
      caption,
      figure: rangeFigure(groups, choice.reading, (rule) => words.m.reading[rule], {
        lang: HTML_LANG[words.locale],
        title: caption,
        alt: t.rangeAlt(groups.map(({ label, values }) => ({ label, v: values }))),
        file: 'range'
      }),
      table: figuresTable(context, main, caption)
    },
    {
      kind: 'paragraph',
      small: true,
      runs: [
        text(
          (stated.some((f) => !f.settled) ? words.t.document.own.rangeMarks : t.rangeMarks) +
            (others.length > 0
              ? t.others(
                  rows.top,
                  others.map((f) => ({ list: f.list ? listName(f.list) : null, v: f.values })),
                  choice.reading
                )
              : '') +
            t.noError
        )
      ]
    }
  ];
}

/** The rows that overlap, against the columns: a picture where that fits, otherwise the strongest overlaps as a table. */
export function matrixBlock(context: Context): Block[] {
  const { words, choice, data, overlaps, leftOut, entriesOf, listName, label, tightLabel, crosswalk } = context;
  const t = words.t.document.figures;
  const [first] = overlaps;
  if (!first) return [];
  const rowList = first.row.list;
  const has = (entry: BriefEntry) => overlaps.some((o) => o.row.id === entry.id || o.column.id === entry.id);
  const rows = entriesOf(rowList).filter(has);
  const narrow = choice.focus.kind === 'theme' || choice.focus.kind === 'entry';
  const others =
    choice.focus.kind === 'entry'
      ? [choice.view.rows, ...choice.view.columns].filter((l) => l !== rowList)
      : choice.view.columns;
  const columns = others.flatMap((list) => entriesOf(list).filter((e) => !narrow || has(e)));
  const strongest = () => {
    const shown = overlaps.slice(0, STRONGEST);
    return [overlapTable(context, shown, t.table(1) + t.strongest(shown.length, overlaps.length))];
  };
  if (rows.length > MOST_ROWS || columns.length > MOST_COLUMNS) return strongest();
  const small = (entry: BriefEntry, group: string): SmallEntry => ({ id: entry.id, label: tightLabel(entry), group });
  const caption =
    t.number(2) +
    (choice.focus.kind === 'all'
      ? t.matrix(rows.length, crosswalk.top.get(rowList)?.length ?? 0, listName(rowList), overlaps.length)
      : t.matrixFocus(overlaps.length));
  const counterparts = rows.map((row) => ({
    row: label(row),
    columns: overlaps.filter((o) => o.row.id === row.id).map((o) => label(o.column))
  }));
  const figure = smallMatrixFigure(
    {
      rows: rows.map((e) => small(e, words.m.category[e.category])),
      columns: columns.map((e) => small(e, listName(e.list).short)),
      marks: [
        ...overlaps.map((o) => ({ ...o, counted: true })),
        // What only a wider rule counts is shown where its row and column are.
        ...leftOut.map((o) => ({ ...o, counted: false }))
      ].map(({ row, column, overlap, counted }) => ({
        row: row.id,
        column: column.id,
        relation: overlap.relation,
        strength: overlap.strength,
        counted
      })),
      key: {
        relation: (relation) => words.m.relation[relation],
        strength: (strength) => words.m.strength[strength],
        leftOut: t.leftOut
      },
      chinese: words.locale === 'zh'
    },
    { lang: HTML_LANG[words.locale], title: caption, alt: t.matrixAlt(counterparts), file: 'overlaps' }
  );
  // Names that a reader wrote may be as long as sentences.
  if (data.own && figure.height > MOST_HEIGHT) return strongest();
  return [
    {
      kind: 'figure',
      caption,
      figure,
      table: {
        kind: 'table',
        caption,
        columns: [
          { label: t.row, width: 35 },
          { label: t.counterparts, width: 65 }
        ],
        rows: counterparts.map(({ row, columns: found }) => [
          [text(row)],
          [text(found.join(words.locale === 'en' ? '; ' : '；'))]
        ])
      }
    }
  ];
}
