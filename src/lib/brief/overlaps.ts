import type { Strength } from '#lib/model/types.ts';
import { space, text, type BriefOverlap, type Context } from './context.ts';
import type { Block, ItemList, Run, Section, Table } from './model.ts';
import { overlapNote } from './notes.ts';

/** How many overlaps are told with their reason; the others stand in the table. */
const REASONS = 6;
/** How many rows a table of a brief of three pages bears. */
const TABLE_ROWS = 40;

/** The overlaps of the focus: the strongest with their reasons, the others in a table, and what a wider reading adds. */
export function overlapsSection(context: Context): Section {
  const { words, choice, overlaps } = context;
  const t = words.t.document.overlaps;
  const focused = choice.focus.kind !== 'all';
  const by: Record<Strength, number> = { 1: 0, 2: 0, 3: 0 };
  for (const { overlap } of overlaps) by[overlap.strength]++;
  const told = overlaps.slice(0, REASONS);
  const blocks: Block[] = [];
  if (overlaps.length === 0) blocks.push({ kind: 'paragraph', runs: [text(t.none(choice.reading))] });
  else {
    blocks.push({
      kind: 'paragraph',
      runs: [
        text((focused ? t.countFocus : t.count)(overlaps.length, by, choice.reading), { strong: true }),
        ...space(context),
        text(t.strengthMeaning),
        ...space(context),
        text(t.evidenceMeaning)
      ]
    });
    blocks.push({ kind: 'paragraph', runs: [text(t.strongest(told.length, told.length === overlaps.length))] });
    blocks.push(reasons(context, told));
    if (overlaps.length > told.length) {
      const others = overlaps.slice(told.length);
      const shown = others.slice(0, TABLE_ROWS);
      blocks.push({ kind: 'paragraph', runs: [text(t.table(others.length, shown.length))] });
      blocks.push(overlapTable(context, shown));
      if (others.length > shown.length)
        blocks.push({ kind: 'paragraph', runs: [text(t.more(others.length - shown.length))] });
    }
  }
  if (focused && context.leftOut.length > 0) {
    const shown = context.leftOut.slice(0, TABLE_ROWS);
    blocks.push({ kind: 'paragraph', runs: [text(t.leftOut(context.leftOut.length, choice.reading))] });
    if (shown.length <= REASONS) blocks.push(reasons(context, shown));
    else blocks.push(overlapTable(context, shown));
  }
  return { id: 'overlaps', heading: t.heading, level: 1, blocks };
}

function reasons(context: Context, told: readonly BriefOverlap[]): ItemList {
  const { words, short, label, english } = context;
  const t = words.t.document.overlaps;
  return {
    kind: 'list',
    items: told.map((o): Run[] => [
      text(t.item(label(o.row), short(o.row.list), o.overlap.relation, label(o.column), short(o.column.list)), {
        strong: true
      }),
      text(t.grade(o.overlap.strength, o.overlap.evidence)),
      english(o.mapping.rationale),
      ...context.note(`record ${o.mapping.id}`, overlapNote(context, o))
    ])
  };
}

function overlapTable(context: Context, shown: readonly BriefOverlap[]): Table {
  const { words, choice, short, label } = context;
  const t = words.t.document.overlaps;
  const columns = choice.view.columns;
  // Where the lists are two, the heading names them; where they are three, each counterpart says whose it is.
  const [first] = shown;
  const sameRow = shown.every((o) => o.row.list === first?.row.list);
  const several = new Set(shown.map((o) => o.column.list)).size > 1;
  const whose = (o: BriefOverlap): Run[] =>
    several
      ? [text(`${words.m.countryShort(countryOf(context, o.column.list))}${words.locale === 'en' ? ': ' : '：'}`)]
      : [];
  return {
    kind: 'table',
    caption: t.caption,
    columns: [
      { label: sameRow && first ? short(first.row.list) : '', width: 29.5 },
      { label: several ? words.m.listing(columns.map(short)) : short(first?.column.list ?? ''), width: 33.5 },
      { label: t.columns.relation, width: 10 },
      { label: t.columns.strength, width: 9.5 },
      { label: t.columns.evidence, width: 8 },
      { label: t.columns.record, width: 9.5 }
    ],
    rows: shown.map((o) => [
      [text(label(o.row))],
      [...whose(o), text(label(o.column))],
      [text(words.m.relation[o.overlap.relation])],
      [text(words.m.strength[o.overlap.strength])],
      [text(words.m.evidence[o.overlap.evidence])],
      [context.record(o.mapping.id, true)]
    ])
  };
}

const countryOf = ({ lists }: Context, list: string) => lists.find((l) => l.id === list)?.country ?? '';
