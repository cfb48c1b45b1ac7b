import { COUNTING_RULES } from '#lib/model/counting-rules.ts';
import type { CountingRule } from '#lib/model/types.ts';
import { addressOfEntry, columnsInAddress, entryOfAddress } from './parts.ts';
import { DEFAULT_RULE, DEFAULT_VIEW, sameView, TOPICS, type View } from '#lib/model/views.ts';

/**
 * A region of the row list: its entries with a counterpart in both column lists, in the first only, in the second
 * only, in neither; towards a single column list: with or without one.
 */
export type BriefGroup = 'both' | 'first' | 'second' | 'neither' | 'with' | 'without';

/** What a brief is about within its lists. */
export type Focus =
  | { kind: 'all' }
  | { kind: 'theme'; theme: string }
  | { kind: 'entry'; entry: string }
  | { kind: 'region'; region: BriefGroup };

/** Everything a brief is made from besides the data. */
export interface BriefChoice {
  view: View;
  reading: CountingRule;
  focus: Focus;
}

export const DEFAULT_CHOICE: BriefChoice = { view: DEFAULT_VIEW, reading: DEFAULT_RULE, focus: { kind: 'all' } };

/** The regions that a view can be asked for. */
export const briefGroupsOf = ({ columns }: View): readonly BriefGroup[] =>
  columns.length > 1 ? ['both', 'first', 'second', 'neither'] : ['with', 'without'];

/** The parts of the query for a choice; what stands at its default is empty. */
export function queryOfChoice({ view, reading, focus }: BriefChoice): Record<string, string> {
  const shown = !sameView(view, DEFAULT_VIEW);
  return {
    rows: shown ? view.rows : '',
    columns: shown ? columnsInAddress(view) : '',
    reading: reading === DEFAULT_RULE ? '' : reading,
    theme: focus.kind === 'theme' ? focus.theme : '',
    entry: focus.kind === 'entry' ? addressOfEntry(focus.entry) : '',
    region: focus.kind === 'region' ? focus.region : ''
  };
}

/** The choice that a query asks for; what it does not name stands at its default. `choiceFaults` checks it. */
export function choiceOfQuery(query: URLSearchParams): BriefChoice {
  const get = (name: string) => query.get(name) ?? '';
  const columns = get('columns').split('_').filter(Boolean);
  const rows = get('rows');
  const view: View = {
    rows: rows || DEFAULT_VIEW.rows,
    columns: columns.length > 0 ? columns : DEFAULT_VIEW.columns.filter((list) => list !== rows)
  };
  const focus: Focus = get('entry')
    ? { kind: 'entry', entry: entryOfAddress(get('entry')) }
    : get('theme')
      ? { kind: 'theme', theme: get('theme') }
      : get('region')
        ? { kind: 'region', region: get('region') as BriefGroup }
        : { kind: 'all' };
  return { view, reading: (get('reading') || DEFAULT_RULE) as CountingRule, focus };
}

/** What is wrong with a choice. */
export type ChoiceFault =
  | { kind: 'list'; value: string }
  | { kind: 'columns'; value: string }
  | { kind: 'twice'; value: string }
  | { kind: 'reading'; value: string }
  | { kind: 'theme'; value: string }
  | { kind: 'entry'; value: string }
  | { kind: 'region'; value: string };

/**
 * Every fault of a choice; empty where a brief can be made.
 * @param lists ids of all lists
 * @param entries top-level entries of the chosen lists; null while they are not known
 */
export function choiceFaults(
  { view, reading, focus }: BriefChoice,
  lists: ReadonlySet<string>,
  entries: ReadonlySet<string> | null
): ChoiceFault[] {
  const chosen = [view.rows, ...view.columns];
  const faults: ChoiceFault[] = chosen.filter((id) => !lists.has(id)).map((value) => ({ kind: 'list', value }));
  if (view.columns.length < 1 || view.columns.length > 2)
    faults.push({ kind: 'columns', value: columnsInAddress(view) });
  for (const value of new Set(chosen.filter((id, i) => chosen.indexOf(id) !== i)))
    faults.push({ kind: 'twice', value });
  if (!COUNTING_RULES.includes(reading)) faults.push({ kind: 'reading', value: reading });
  if (focus.kind === 'theme' && !TOPICS.includes(focus.theme)) faults.push({ kind: 'theme', value: focus.theme });
  if (focus.kind === 'entry' && entries && !entries.has(focus.entry))
    faults.push({ kind: 'entry', value: focus.entry });
  if (focus.kind === 'region' && !briefGroupsOf(view).includes(focus.region))
    faults.push({ kind: 'region', value: focus.region });
  return faults;
}
