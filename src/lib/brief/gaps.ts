import { coverage } from '#lib/model/coverage.ts';
import { isCompared, membersOf, text, type Context } from './context.ts';
import type { BriefEntry } from './data.ts';
import type { Block, Run, Section } from './model.ts';
import { noneNote } from './notes.ts';
import { pairsCompared, unassessedPairs } from './pairs.ts';

/** The entries without a counterpart in sentences, and what was not assessed. */
export function gapsSection(context: Context): Section {
  const { words, choice, data, listName, entriesOf } = context;
  const t = words.t.document.gaps;
  const narrow = choice.focus.kind === 'theme' || choice.focus.kind === 'entry';
  const done = pairsCompared(context).filter(([a, b]) => isCompared(context, a, b));
  const sentences = narrow
    ? done.flatMap(([a, b]) => [
        oneWay(context, a, b),
        ...(choice.focus.kind === 'entry' ? [] : [oneWay(context, b, a)])
      ])
    : [...rowSentences(context, done), ...done.map(([a, b]) => oneWay(context, b, a))];
  const open = unassessedPairs(context);
  const assessed = done.reduce((sum, [a, b]) => sum + entriesOf(a).length * entriesOf(b).length, 0);
  const coded = data.own?.pairs;
  const all = coded && coded.coded < coded.of ? words.t.document.own.partly(coded) : t.allAssessed(assessed);
  const said = sentences.join('') + (open.length === 0 ? all : '');
  const searched = narrow ? done.flatMap(([a, b]) => searchedFor(context, a, b)) : [];
  const blocks: Block[] = [
    ...(said ? [{ kind: 'paragraph' as const, runs: [text(said.trim())] }] : []),
    ...open.map(([a, b]): Block => ({
      kind: 'paragraph',
      runs: [text(t.notAssessed(listName(a), listName(b)))]
    })),
    ...(searched.length > 0 ? [{ kind: 'list' as const, items: searched }] : [])
  ];
  return { id: 'gaps', heading: done.length > 0 ? t.heading : t.notAssessedHeading, part: 'more', level: 1, blocks };
}

/** The row list’s entries without a counterpart in either list; towards a single list, those without one in it. */
function rowSentences(context: Context, done: readonly [string, string][]): string[] {
  const { words, choice, crosswalk, rows, listName, entriesOf, inFocus } = context;
  const t = words.t.document.gaps;
  if (done.length < 2 || choice.focus.kind === 'region') return done.map(([a, b]) => oneWay(context, a, b));
  const under = (rule: typeof choice.reading) => new Set(membersOf(crosswalk, choice.view, 'neither', rule));
  const [open, always] = [under(choice.reading), under('lenient')];
  const own = entriesOf(rows.id).filter((e) => inFocus(e) && open.has(e.id));
  return own.length === 0
    ? [t.everyEither(listName(rows.id))]
    : [t.neither(listName(rows.id)) + apart(context, own, (e) => always.has(e.id))];
}

/** Entries that have none under any rule, and those for which a wider rule counts one. */
function apart(
  { words, choice, inText }: Context,
  open: readonly BriefEntry[],
  never: (e: BriefEntry) => boolean
): string {
  const names = (is: boolean) => open.filter((e) => never(e) === is).map(inText);
  return words.t.document.gaps.none(names(true), names(false), choice.reading);
}

/**
 * The entries of a list that the focus asks about and, of them, those without a counterpart under the rule, and those
 * with pairs that nobody assessed, of which nothing can be said.
 */
function openIn({ crosswalk, choice, inFocus, entriesOf }: Context, from: string, to: string) {
  const { focus, reading, view } = choice;
  // A group is one of the row list's entries; what the other lists lack there is told for the whole list.
  const narrowed = focus.kind === 'theme' || focus.kind === 'entry' || (focus.kind === 'region' && from === view.rows);
  const own = entriesOf(from).filter((e) => !narrowed || inFocus(e));
  const { uncovered, unsettled } = coverage(crosswalk, from, to, reading);
  const among = (ids: readonly string[]) => own.filter((e) => ids.includes(e.id));
  return { narrowed, own, open: among(uncovered), undetermined: among(unsettled) };
}

/** What a list has that has no counterpart in another; empty where the focus asks about no entry of it. */
function oneWay(context: Context, from: string, to: string): string {
  const { words, crosswalk, listName, choice } = context;
  const t = words.t.document.gaps;
  const { narrowed, own, open, undetermined } = openIn(context, from, to);
  if (own.length === 0) return '';
  const rest =
    undetermined.length > 0 ? words.t.document.own.undetermined(undetermined.length, listName(from), listName(to)) : '';
  if (open.length === 0) return rest || t.every(listName(from), listName(to), narrowed);
  const always = new Set(coverage(crosswalk, from, to, 'lenient').uncovered);
  // Each column list is compared with the row list alone; the row list with each of them, which then has to be said.
  const clear = choice.view.columns.length === 1 || (from !== choice.view.rows && choice.focus.kind !== 'entry');
  return t.among(listName(from), listName(to), clear) + apart(context, open, (e) => always.has(e.id)) + rest;
}

/** In a narrow focus there is room for what was looked for. */
function searchedFor(context: Context, from: string, to: string): Run[][] {
  const { words, label, data, translated } = context;
  const t = words.t.document.gaps;
  const open = [...openIn(context, from, to).open, ...openIn(context, to, from).open];
  return data.noCounterparts.flatMap((none): Run[][] => {
    const entry = open.find((e) => e.id === none.subject);
    const here = entry && [from, to].includes(none.searchedList);
    return here
      ? [
          [
            text(t.lookedFor(label(entry))),
            translated(none.rationale, none.rationaleZh),
            ...context.note(`record ${none.id}`, noneNote(context, none))
          ]
        ]
      : [];
  });
}
