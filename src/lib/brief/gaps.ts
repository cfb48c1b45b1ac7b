import { coverage } from '#lib/model/coverage.ts';
import { isCompared, text, type Context } from './context.ts';
import type { Block, Run, Section } from './model.ts';
import { noneNote } from './notes.ts';

/** The directions in which gaps are told: the row list against each column list, and back. */
function directions({ rows, columns, choice, crosswalk, lists }: Context): [string, string][] {
  const one = choice.focus.kind === 'entry' ? crosswalk.entry.get(choice.focus.entry) : undefined;
  if (one) return lists.filter((l) => l.id !== one.list).map((l) => [one.list, l.id]);
  return [
    ...columns.map((c): [string, string] => [rows.id, c.id]),
    ...columns.map((c): [string, string] => [c.id, rows.id])
  ];
}

/** The entries without a counterpart in each direction, and apart from them what nobody has looked at. */
export function gapsSections(context: Context): Section[] {
  const t = context.words.t.document.gaps;
  const compared = directions(context).filter(([a, b]) => isCompared(context, a, b));
  const { focus } = context.choice;
  const narrow = focus.kind === 'theme' || focus.kind === 'entry';
  const items = compared.flatMap(([from, to]) => gap(context, from, to));
  const lacking = compared.some(([from, to]) => openIn(context, from, to).open.length > 0);
  const blocks: Block[] =
    compared.length === 0
      ? []
      : narrow && !lacking
        ? [{ kind: 'paragraph', runs: [text(t.noneAtAll)] }]
        : [
            { kind: 'paragraph', runs: [text(t.intro)] },
            { kind: 'list', items }
          ];
  const unassessed = notAssessed(context);
  return [
    ...(blocks.length > 0 ? [{ id: 'gaps', heading: t.heading, level: 1 as const, blocks }] : []),
    // Where nothing was compared there is no part above that this could be a part of.
    { id: 'not-assessed', heading: t.notAssessedHeading, level: blocks.length > 0 ? 2 : 1, blocks: unassessed }
  ];
}

/** The entries of a list that the focus asks about and, of them, those without a counterpart under the reading. */
function openIn({ crosswalk, choice, inFocus, entriesOf }: Context, from: string, to: string) {
  const { focus, reading, view } = choice;
  // A region is one of the row list's entries; what the other lists lack there is told for the whole list.
  const narrowed = focus.kind === 'theme' || focus.kind === 'entry' || (focus.kind === 'region' && from === view.rows);
  const own = entriesOf(from).filter((e) => !narrowed || inFocus(e));
  const without = new Set(coverage(crosswalk, from, to, reading).uncovered);
  return { narrowed, own, open: own.filter((e) => without.has(e.id)) };
}

function gap(context: Context, from: string, to: string): Run[][] {
  const { words, crosswalk, choice, short, label, data, english } = context;
  const t = words.t.document.gaps;
  const { focus } = choice;
  const { narrowed, own, open } = openIn(context, from, to);
  if (own.length === 0) return [];
  if (open.length === 0) return [[text((narrowed ? t.noneFocus : t.none)(short(from), short(to)))]];
  const always = new Set(coverage(crosswalk, from, to, 'lenient').uncovered);
  const [never, wider] = [open.filter((e) => always.has(e.id)), open.filter((e) => !always.has(e.id))];
  const heading = narrowed
    ? t.fromFocus(short(from), short(to), open.length)
    : t.from(short(from), short(to), open.length, own.length);
  const item: Run[] = [
    text(heading, { strong: true }),
    ...(never.length > 0 ? [text(t.always(never.map((e) => label(e))))] : []),
    ...(wider.length > 0
      ? [
          text(
            t.wider(
              wider.map((e) => label(e)),
              never.length === 0
            )
          )
        ]
      : [])
  ];
  if (focus.kind !== 'entry' && focus.kind !== 'theme') return [item];
  // In a narrow focus there is room for what was looked for.
  const searched = data.noCounterparts.filter((n) => n.searchedList === to && open.some((e) => e.id === n.subject));
  return [
    item,
    ...searched.map((none): Run[] => [
      text(
        t.lookedFor(label(open.find((e) => e.id === none.subject) ?? { label: none.subject, labelZh: none.subject }))
      ),
      english(none.rationale),
      ...context.note(`record ${none.id}`, noneNote(context, none))
    ])
  ];
}

function notAssessed(context: Context): Block[] {
  const { words, short, data } = context;
  const t = words.t.document.gaps;
  const pairs = directions(context).filter(([a, b], i, all) => !all.slice(0, i).some(([c, d]) => a === d && b === c));
  const [done, open] = [true, false].map((is) => pairs.filter(([a, b]) => isCompared(context, a, b) === is));
  const size = (list: string) => data.entries.filter((e) => e.list === list).length;
  const gone = (done ?? []).reduce((sum, [a, b]) => sum + size(a) * size(b), 0);
  return open && open.length > 0
    ? [{ kind: 'list', items: open.map(([a, b]) => [text(t.notAssessed(short(a), short(b)))]) }]
    : [{ kind: 'paragraph', runs: [text(t.allAssessed(gone))] }];
}
