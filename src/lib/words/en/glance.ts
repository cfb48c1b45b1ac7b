import { listing } from './phrases.ts';

/** The comparison at a glance, in English. */
export const messages = {
  title: 'At a glance',
  heading: 'The comparison at a glance',
  description:
    'For each of the three lists: which entries have a counterpart in both others, in one, or in neither; coverage in both directions with its range; and the gaps, in words.',
  lead: 'Three lists, each counted in its own entries. A figure is that of the standard reading; behind it stands its range from the strict to the lenient reading. Coverage depends on how finely a list is cut and is no score of a country.',
  listHeading: (list: string, n: number) => `${list}: ${n} entries`,
  region: {
    both: (first: string, second: string) => `in both ${first} and ${second}`,
    only: (list: string) => `in ${list} only`,
    neither: 'in neither',
    unsettled: 'not settled'
  },
  picture: (parts: readonly string[]) => `One stroke an entry: ${listing(parts)}.`,
  columns: { where: 'Counterpart', count: 'Entries', range: 'Strict to lenient', members: 'Which' },
  none: 'none',
  coverageHeading: 'Coverage, in both directions',
  coverageIntro: 'How many entries of the list on the left have at least one counterpart in the list above.',
  coverageCell: (n: number, of: number) => `${n} of ${of}`,
  range: (strict: number, lenient: number) => `${strict} to ${lenient}`,
  coverageCaption: 'Entries with a counterpart, by list and other list',
  gapsHeading: 'The gaps, in words',
  gapsIntro:
    'An entry without a counterpart was looked for in the other list and not found there. That says how the lists are written, not what a country does.',
  gapsFrom: (from: string, to: string) => `In ${from}, but not in ${to}`,
  gapsAlways: 'Under every reading:',
  gapsStandard: 'Under the standard reading; the lenient one finds a marginal or inferred counterpart:',
  gapsNone: 'Every entry has a counterpart under the standard reading.',
  toMatrix: 'See it in the matrix'
};

export type GlanceMessages = typeof messages;
