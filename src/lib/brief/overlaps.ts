import { RELATIONS } from '#lib/model/relations.ts';
import type { Relation, Strength } from '#lib/model/types.ts';
import { membersOf, space, text, type BriefOverlap, type Context } from './context.ts';
import { groupBlocks } from './groups.ts';
import type { Block, ItemList, Run, Section, Table } from './model.ts';
import { overlapNote, recordsNote } from './notes.ts';
import { pairsCompared, unassessedPairs } from './pairs.ts';

/** How many overlaps of a narrow focus are told with their reason; the annex has all. */
const REASONS = 6;
/** Of how many pairs of the same scope all are named. */
const SAME_SCOPE = 6;

/** The overlaps in sentences: how many, of which strength and relation, with examples; in a narrow focus with reasons. */
export function overlapsSection(context: Context): Section {
  const { words, choice, overlaps, leftOut, columns, listName } = context;
  const t = words.t.document.overlaps;
  const focused = choice.focus.kind !== 'all';
  const narrow = choice.focus.kind === 'theme' || choice.focus.kind === 'entry';
  const by: Record<Strength, number> = { 1: 0, 2: 0, 3: 0 };
  for (const { overlap } of overlaps) by[overlap.strength]++;
  const per = columns.map((l) => ({
    list: listName(l.id),
    n: overlaps.filter((o) => o.column.list === l.id).length
  }));
  const runs: Run[] = [text(t.count(overlaps.length, by, per, choice.reading, focused))];
  if (!narrow && overlaps.length > 0) {
    for (const relation of RELATIONS) runs.push(...relationRuns(context, relation));
    runs.push(...bothRuns(context));
  }
  const told = narrow ? [...overlaps, ...leftOut].slice(0, REASONS) : [];
  const blocks: Block[] = [...groupBlocks(context), { kind: 'paragraph', runs }];
  const counted = told.filter((o) => overlaps.includes(o));
  if (counted.length > 0) blocks.push(reasons(context, counted));
  if (focused && leftOut.length > 0)
    blocks.push({ kind: 'paragraph', runs: [text(t.leftOut(leftOut.length, choice.reading))] });
  const wider = told.filter((o) => leftOut.includes(o));
  if (wider.length > 0) blocks.push(reasons(context, wider));
  if (narrow && counted.length < overlaps.length)
    blocks.push({ kind: 'paragraph', runs: [text(t.allInAnnex(overlaps.length))] });
  return { id: 'overlaps', heading: t.heading, part: 'more', level: 1, blocks };
}

/** How many overlaps have a relation, with an example; few of the same scope are all named. */
function relationRuns(context: Context, relation: Relation): Run[] {
  const { words, data, rows, overlaps, inText, listName, lists } = context;
  const t = words.t.document.overlaps;
  const own = overlaps.filter((o) => o.overlap.relation === relation);
  const [first] = own;
  if (!first) return [];
  const country = (list: string) => words.m.countryShort(lists.find((l) => l.id === list)?.country ?? '');
  const all = relation === 'equal' && own.length <= SAME_SCOPE;
  const shown = all ? own : [first];
  const named = all
    ? t.all(
        [...new Set(own.map((o) => o.row))].map((row) => ({
          row: inText(row),
          lists: lists.length < 3 ? [] : own.filter((o) => o.row === row).map((o) => country(o.column.list))
        }))
      )
    : t.example(relation, inText(first.row), inText(first.column), country(first.column.list));
  return [
    ...space(context),
    text(t.relation[relation](own.length, listName(rows.id)) + named + t.end),
    // A row of a reader's mapping has no page or number that others could look up.
    ...(data.own ? [] : context.note(`relation ${relation}`, recordsNote(context, shown)))
  ];
}

/** The entries that have a counterpart in both lists. */
function bothRuns(context: Context): Run[] {
  const { words, choice, crosswalk, entriesOf, rows, label } = context;
  if (choice.view.columns.length < 2 || choice.focus.kind !== 'all') return [];
  const both = new Set(membersOf(crosswalk, choice.view, 'both', choice.reading));
  const names = entriesOf(rows.id)
    .filter((e) => both.has(e.id))
    .map((e) => label(e));
  return names.length === 0 ? [] : [...space(context), text(words.t.document.overlaps.both(names))];
}

function reasons(context: Context, told: readonly BriefOverlap[]): ItemList {
  const { words, listName, label, translated } = context;
  const t = words.t.document.overlaps;
  return {
    kind: 'list',
    items: told.map((o): Run[] => [
      text(t.item(label(o.row), listName(o.row.list), o.overlap.relation, label(o.column), listName(o.column.list)), {
        strong: true
      }),
      text(t.grade(o.overlap.strength, o.overlap.evidence)),
      translated(o.mapping.rationale, o.mapping.rationaleZh),
      ...context.note(`record ${o.mapping.id}`, overlapNote(context, o))
    ])
  };
}

/** What a reader’s mapping says of why two entries overlap, as a quotation. */
function rationaleRuns({ words, label, crosswalk }: Context, { overlap, mapping }: BriefOverlap): Run[] {
  const t = words.t.document.own;
  const named = (id: string) => {
    const entry = crosswalk.entry.get(id);
    return entry ? label(entry) : id;
  };
  return [
    ...(overlap.origin === 'derived' ? [text(t.derived(named(mapping.subject), named(mapping.object)))] : []),
    ...(mapping.rationale ? [text(t.quoted(mapping.rationale, mapping.author))] : [])
  ];
}

/**
 * Overlaps in a table, with relation, strength, evidence and record.
 * @param reasons whether overlaps of a reader’s mapping, which have no records, are given with their rationale
 */
export function overlapTable(
  context: Context,
  shown: readonly BriefOverlap[],
  caption: string,
  reasons = false
): Table {
  const { words, data, short, label, lists } = context;
  const t = words.t.document.annex;
  // Where the lists are two, the heading names them; where they are three, each counterpart says whose it is.
  const [first] = shown;
  const columnLists = [...new Set(shown.map((o) => o.column.list))];
  const several = columnLists.length > 1;
  const country = (list: string) => words.m.countryShort(lists.find((l) => l.id === list)?.country ?? '');
  const whose = (o: BriefOverlap): Run[] =>
    several ? [text(`${country(o.column.list)}${words.locale === 'en' ? ': ' : '：'}`)] : [];
  const last: { label: string; widths: [number, number, number, number]; runs: (o: BriefOverlap) => Run[] } = !data.own
    ? { label: t.columns.record, widths: [27, 30, 9, 11.5], runs: (o) => [context.record(o.mapping.id, true)] }
    : reasons
      ? { label: words.t.document.own.rationale, widths: [20, 20, 9.5, 28], runs: (o) => rationaleRuns(context, o) }
      : { label: '', widths: [32, 35, 10.5, 0], runs: () => [] };
  return {
    kind: 'table',
    caption,
    columns: [
      { label: first ? short(first.row.list) : '', width: last.widths[0] },
      { label: words.m.listing(columnLists.map(short)), width: last.widths[1] },
      { label: t.columns.relation, width: 12 },
      { label: t.columns.strength, width: 10.5 },
      { label: t.columns.evidence, width: last.widths[2] },
      ...(last.label ? [{ label: last.label, width: last.widths[3] }] : [])
    ],
    rows: shown.map((o) => [
      [text(label(o.row))],
      [...whose(o), text(label(o.column))],
      [text(words.m.relation[o.overlap.relation])],
      [text(words.m.strength[o.overlap.strength])],
      [text(words.m.evidence[o.overlap.evidence])],
      ...(last.label ? [last.runs(o)] : [])
    ])
  };
}

/** Every overlap that the rule counts, for the annex. */
export function overlapBlocks(context: Context): Block[] {
  const { words, overlaps } = context;
  const t = words.t.document.annex;
  if (unassessedPairs(context).length === pairsCompared(context).length)
    return [{ kind: 'paragraph', runs: [text(t.notAssessedTable)] }];
  if (overlaps.length === 0) return [{ kind: 'paragraph', runs: [text(t.none)] }];
  return [
    { kind: 'paragraph', runs: [text(t.meaning)] },
    overlapTable(context, overlaps, t.tableNumber(2) + t.caption(overlaps.length), true)
  ];
}
