import { changesOf as changesIn } from '#lib/model/lineage.ts';
import type { EditionChange } from '#lib/model/types.ts';
import { space, text, type Context } from './context.ts';
import type { BriefList, BriefStep } from './data.ts';
import type { Block, Run, Section } from './model.ts';
import { listNote } from './notes.ts';

const CHANGES: readonly EditionChange['change'][] = [
  'same',
  'renamed',
  'narrowed',
  'widened',
  'merged',
  'split',
  'dropped',
  'new'
];

/** Which later editions the lists have, how that is known, and how sure their texts are. */
export function laterSection(context: Context): Section {
  const { words, lists, listName, data, note } = context;
  const t = words.t.document.later;
  const runs = lists.flatMap((list): Run[] => {
    const next = [...data.related, ...data.lists].find((l) => l.id === list.succeededBy);
    return next && list.successionStatus !== 'none-known'
      ? [
          text(t.successor(listName(list.id), listName(next.id), list.successionStatus, next.wordings)),
          ...note(`list ${next.id}`, listNote(context, next)),
          ...space(context)
        ]
      : [text(t.latest(listName(list.id))), ...space(context)];
  });
  return {
    id: 'later',
    heading: t.heading,
    part: 'more',
    level: 1,
    blocks: [{ kind: 'paragraph', runs: [...runs, text(t.check)] }]
  };
}

/** How the entries of the lists changed from edition to edition, for the annex. */
export function changesBlocks(context: Context): Block[] {
  const t = context.words.t.document.later;
  const items = context.lists.map((list) => changesOf(context, list)).filter((runs) => runs.length > 0);
  return items.length === 0
    ? [{ kind: 'paragraph', runs: [text(t.noSteps)] }]
    : [
        { kind: 'paragraph', runs: [text(t.changesIntro)] },
        { kind: 'list', items }
      ];
}

/** The steps from a list onward; where there are none, those that led to it. */
function changesOf(context: Context, list: BriefList): Run[] {
  const { data } = context;
  const onward = groups(data.steps, list.id, 'fromList', 'toList');
  const back = groups(data.steps, list.id, 'toList', 'fromList');
  // Steps between two chosen lists are told once, with the earlier one.
  const chosen = new Set(data.lists.map((l) => l.id));
  const shown = onward.length > 0 ? onward : back.filter((steps) => !chosen.has(steps[0]?.fromList ?? ''));
  return shown.flatMap((steps) => stepRuns(context, steps));
}

/** Steps from or to a list, one group for each list at the other end. */
function groups(steps: readonly BriefStep[], list: string, end: 'fromList' | 'toList', other: 'fromList' | 'toList') {
  const own = steps.filter((s) => s[end] === list);
  return [...new Set(own.map((s) => s[other]))].map((id) => own.filter((s) => s[other] === id));
}

/** The steps between two lists in one sentence or a few; empty where none touches the focus. */
function stepRuns(context: Context, steps: readonly BriefStep[]): Run[] {
  const { words, short, choice, crosswalk, inFocus, translated } = context;
  const t = words.t.document.later;
  const [first] = steps;
  if (!first) return [];
  const name = (label: BriefStep['fromLabel']) => label?.[words.locale] ?? null;
  const heading = (steps.some((s) => s.basis === 'stated') ? t.stepsStated : t.steps)(
    short(first.fromList),
    short(first.toList)
  );
  if (choice.focus.kind !== 'all') {
    const touched = steps.filter((s) =>
      [s.from, s.to].some((id) => {
        const entry = id ? crosswalk.entry.get(id) : undefined;
        return (
          entry !== undefined && (inFocus(entry) || context.overlaps.some((o) => o.row === entry || o.column === entry))
        );
      })
    );
    // With few entries each step is told with its note; otherwise they are counted like the whole list.
    if (touched.length === 0) return [];
    if (touched.length <= 4)
      return [
        text(heading, { strong: true }),
        ...touched.flatMap((s): Run[] => [
          text(t.step(name(s.fromLabel), name(s.toLabel), s.change)),
          ...(s.change === 'same' ? [] : [translated(`${s.note} `, s.noteZh)])
        ])
      ];
    return [text(heading, { strong: true }), text(counted(context, touched)), ...space(context)];
  }
  return [text(heading, { strong: true }), text(counted(context, steps)), ...space(context)];
}

/**
 * Steps counted by kind. What keeps its subject is counted only; where the subject moves, both names stand, and entries
 * that end in one stand together.
 */
function counted({ words }: Context, steps: readonly BriefStep[]): string {
  const t = words.t.document.later;
  const name = (label: BriefStep['fromLabel']) => label?.[words.locale] ?? '';
  const named = (own: readonly BriefStep[]): string[] => {
    const together = (end: 'from' | 'to') =>
      [...new Set(own.map((s) => s[end]))].map((id) => own.filter((s) => s[end] === id));
    const [first] = own;
    if (!first?.from) return own.map((s) => name(s.toLabel));
    if (!first.to) return own.map((s) => name(s.fromLabel));
    return together(first.change === 'split' ? 'from' : 'to').map((group) =>
      t.becomes([...new Set(group.map((s) => name(s.fromLabel)))], [...new Set(group.map((s) => name(s.toLabel)))])
    );
  };
  return t.counted(
    CHANGES.flatMap((change) => {
      const own = steps.filter((s) => s.change === change);
      const quiet = change === 'same' || change === 'renamed';
      return own.length === 0 ? [] : [{ change, n: changesIn(own).length, names: quiet ? [] : named(own) }];
    })
  );
}
