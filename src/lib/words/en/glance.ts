import { count, listing, theList } from './phrases.ts';

/** The comparison at a glance, in English. */
export const messages = {
  title: 'At a glance',
  heading: 'Counterparts at a glance',
  cited: 'Counterparts at a glance: coverage of the default lists',
  description:
    'For each of the three lists: the entries with a counterpart in both other lists, in one, or in neither; coverage in both directions with its range; and the entries with no counterpart.',
  lead: 'For each list, the tables show how many entries have a counterpart in both other lists, in one, or in neither. Figures use the standard counting rule, with strict and lenient counts beside them. Coverage depends on how finely a list is divided. It does not score or rank countries.',
  /** the finding of the figure: of the middle list, how many have a counterpart in each other one, and in neither */
  finding: (total: number, first: number, second: number, neither: number) =>
    `Of ${total} Chinese industries, ${first} have a counterpart in the US list, ${second} in the UK list; ${neither} in neither`,
  /** the same of other lists: of each other one, by its short name, how many, and of how many it is not known */
  findingOf: (
    total: number,
    rows: string,
    others: readonly { list: string; n: number }[],
    neither: number,
    open: number
  ) => {
    const [first, ...more] = others.map(
      ({ list, n }, i) => `${n}${i ? '' : n === 1 ? ' has a counterpart' : ' have a counterpart'} in ${theList(list)}`
    );
    const rest = [
      ...(more.length > 0
        ? [`${neither} in neither`]
        : neither > 0
          ? [`${neither} ${neither === 1 ? 'has' : 'have'} none`]
          : []),
      ...(open > 0 ? [`${open} ${more.length > 0 ? '' : open === 1 ? 'is ' : 'are '}undetermined`] : [])
    ];
    return [
      `Of ${count(total, 'entry', 'entries')} of ${theList(rows)}, ${[first, ...more].join(', ')}`,
      ...(rest.length > 0 ? [listing(rest)] : [])
    ].join('; ');
  },
  linked: (list: string) => `in ${theList(list)}`,
  alone: (list: string) => `not in ${theList(list)}`,
  /** where not every pair was assessed */
  aloneSoFar: (list: string) => `not in ${theList(list)} so far`,
  /** on a phone, for the middle list beside one other */
  pair: { both: 'with a counterpart', only: 'with none there', soFar: 'with none so far', choose: 'Compared with' },
  key: {
    strong: 'strong overlap',
    substantial: 'substantial overlap',
    scope: 'named in one document and covered by the other’s official scope',
    weak: 'marginal or inferred overlap',
    lenientOnly: 'the lenient rule counts a marginal or inferred counterpart',
    both: 'in both other lists',
    first: (list: string) => `in ${theList(list)} only`,
    second: 'in the other list only',
    neither: 'in neither'
  },
  listHeading: (list: string, n: number) => `${list}: ${n} entries`,
  region: {
    both: (first: string, second: string) => `in both ${theList(first)} and ${theList(second)}`,
    only: (list: string) => `in ${theList(list)} only`,
    /** where there is one other list */
    in: (list: string) => `in ${theList(list)}`,
    notIn: (list: string) => `not in ${theList(list)}`,
    neither: 'in neither',
    unsettled: 'undetermined'
  },
  columns: { where: 'Counterpart in', count: 'Number', range: 'Strict, lenient', members: 'Entries' },
  none: 'none',
  coverageHeading: 'Coverage, in both directions',
  coverageColumns: { from: 'Entries of', to: 'with a counterpart in', count: 'Number', range: 'Strict, lenient' },
  /** one stroke an entry, by the rule that first counts a counterpart */
  coverageKey: {
    strict: 'strict',
    standard: 'added by the standard rule',
    lenient: 'added by the lenient rule',
    none: 'no counterpart'
  },
  coveragePicture: (strict: number, standard: number, lenient: number, total: number) =>
    `Of ${total} entries, ${strict} under the strict rule, ${standard} under the standard rule, ${lenient} under the lenient rule.`,
  coverageCell: (n: number, of: number) => `${n} of ${of}`,
  /** entries of which it is not known whether they have a counterpart */
  coverageOpen: (n: number) => `${n} undetermined`,
  range: (strict: number, lenient: number) => `strict ${strict}, lenient ${lenient}`,
  coverageCaption: 'Entries with a counterpart in another list',
  gapsHeading: 'No counterpart under any rule',
  gapsIntro:
    'We searched both other lists for each of these entries and found no counterpart. This shows how the lists are written, not what a country does.',
  gapsFrom: (list: string) => `${list}, no counterpart in either other list:`,
  gapsNone: 'none. Under the lenient rule every entry has a counterpart in at least one of the other lists.',
  tableHeading: 'Every entry by list',
  toMatrix: 'View in the matrix'
};

export type GlanceMessages = typeof messages;
