import { isCompared, type Context } from './context.ts';

/** The pairs of lists that a brief compares: the row list with each other list, or one entry’s list with the others. */
export function pairsCompared({ rows, columns, choice, crosswalk, lists }: Context): [string, string][] {
  const one = choice.focus.kind === 'entry' ? crosswalk.entry.get(choice.focus.entry) : undefined;
  return one
    ? lists.filter((l) => l.id !== one.list).map((l) => [one.list, l.id])
    : columns.map((c) => [rows.id, c.id]);
}

/** The pairs among them that were not assessed. */
export const unassessedPairs = (context: Context) =>
  pairsCompared(context).filter(([a, b]) => !isCompared(context, a, b));
