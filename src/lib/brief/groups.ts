import { isCompared, membersOf, space, text, type Context } from './context.ts';
import type { Block, Run } from './model.ts';

/** The entries of the group that a brief is about, by name, and how the group looks from the list that it is about. */
export function groupBlocks(context: Context): Block[] {
  const { words, choice, rows, entriesOf, inFocus, label } = context;
  if (choice.focus.kind !== 'region') return [];
  const members = entriesOf(rows.id)
    .filter(inFocus)
    .map((e) => label(e));
  const runs: Run[] = members.length > 0 ? [text(words.t.document.points.groupNames(members))] : [];
  const other = otherSide(context);
  if (other) runs.push(...(runs.length > 0 ? space(context) : []), text(other));
  return runs.length > 0 ? [{ kind: 'paragraph', runs }] : [];
}

/** Of "in the first, not in the second": how many of the first list's own entries are in the row list, not the second; empty elsewhere. */
function otherSide(context: Context): string {
  const { choice, crosswalk, label, words, entriesOf, listName } = context;
  const { focus, view, reading } = choice;
  if (focus.kind !== 'region' || (focus.region !== 'first' && focus.region !== 'second')) return '';
  const [first = '', second = ''] = view.columns;
  const [named, absent] = focus.region === 'first' ? [first, second] : [second, first];
  if (!isCompared(context, named, absent) || !isCompared(context, named, view.rows)) return '';
  const ids = membersOf(crosswalk, { rows: named, columns: [view.rows, absent] }, 'first', reading);
  const own = entriesOf(named);
  return words.t.document.points.groupOther(
    listName(named),
    { n: ids.length, of: own.length },
    listName(view.rows),
    listName(absent),
    own.filter((e) => ids.includes(e.id)).map((e) => label(e))
  );
}
