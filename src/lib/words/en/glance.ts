import { listing } from './phrases.ts';

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
  alone: 'no counterpart in the Chinese list',
  key: (lenient: boolean) =>
    `Thick: strong overlap. Thin: substantial overlap. Dashed: named in one document and covered by the other’s official scope.${lenient ? ' Dotted: marginal or inferred.' : ''} Each name leads to its entry.`,
  listHeading: (list: string, n: number) => `${list}: ${n} entries`,
  region: {
    both: (first: string, second: string) => `in both ${first} and ${second}`,
    only: (list: string) => `in ${list} only`,
    neither: 'in neither',
    unsettled: 'undetermined'
  },
  picture: (parts: readonly string[]) => `Each stroke is one entry: ${listing(parts)}.`,
  columns: { where: 'Counterpart in', count: 'Number', range: 'Strict, lenient', members: 'Entries' },
  none: 'none',
  coverageHeading: 'Coverage, in both directions',
  coverageIntro: 'How many entries of the list on the left have at least one counterpart in the list above.',
  coverageCell: (n: number, of: number) => `${n} of ${of}`,
  range: (strict: number, lenient: number) => `strict ${strict}, lenient ${lenient}`,
  coverageCaption: 'Entries with a counterpart in another list',
  gapsHeading: 'Entries with no counterpart',
  gapsIntro:
    'We searched the other list for each of these entries and found no counterpart. This shows how the lists are written, not what a country does.',
  gapsFrom: (from: string, to: string) => `Entries of ${from} with no counterpart in ${to}`,
  gapsAlways: 'Under all three rules:',
  gapsStandard: 'Under the strict and standard rules (the lenient rule counts a marginal or inferred counterpart):',
  gapsNone: 'None: every entry has a counterpart.',
  toMatrix: 'View in the matrix'
};

export type GlanceMessages = typeof messages;
