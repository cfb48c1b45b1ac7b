import { theList } from './phrases.ts';

/** The comparison at a glance, in English. */
export const messages = {
  title: 'At a glance',
  heading: 'Counterparts at a glance',
  description:
    'For each of the three lists: the entries with a counterpart in both other lists, in one, or in neither; coverage in both directions with its range; and the entries with no counterpart.',
  lead: 'For each list, the tables show how many entries have a counterpart in both other lists, in one, or in neither. Figures use the standard counting rule, with strict and lenient counts beside them. Coverage depends on how finely a list is divided. It does not score or rank countries.',
  /** the finding of the figure: of the middle list, how many have a counterpart in each other one, and in neither */
  finding: (total: number, first: number, second: number, neither: number) =>
    `Of ${total} Chinese industries, ${first} have a counterpart in the US list, ${second} in the UK list; ${neither} in neither`,
  linked: 'in the Chinese list',
  alone: 'not in the Chinese list',
  /** on a phone, for the Chinese list beside one other */
  pair: { both: 'with a counterpart', only: 'with none there', choose: 'Compared with' },
  key: {
    strong: 'strong overlap',
    substantial: 'substantial overlap',
    scope: 'named in one document and covered by the other’s official scope',
    weak: 'marginal or inferred overlap',
    lenientOnly: 'the lenient rule counts a marginal or inferred counterpart',
    both: 'in both other lists',
    first: 'in the Chinese list only',
    second: 'in the other list only',
    neither: 'in neither'
  },
  listHeading: (list: string, n: number) => `${list}: ${n} entries`,
  region: {
    both: (first: string, second: string) => `in both ${theList(first)} and ${theList(second)}`,
    only: (list: string) => `in ${theList(list)} only`,
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
  range: (strict: number, lenient: number) => `strict ${strict}, lenient ${lenient}`,
  coverageCaption: 'Entries with a counterpart in another list',
  gapsHeading: 'No counterpart under any rule',
  gapsIntro:
    'We searched both other lists for each of these entries and found no counterpart. This shows how the lists are written, not what a country does.',
  gapsFrom: (list: string) => `${list}, no counterpart in either other list:`,
  gapsNone: 'none; every entry has a counterpart.',
  tableHeading: 'Every entry by list',
  toMatrix: 'View in the matrix'
};

export type GlanceMessages = typeof messages;
