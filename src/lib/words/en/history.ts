import type { EditionChange, TextStatus } from '#lib/model/types.ts';
import type { ChainName } from '#lib/model/edition-chains.ts';
import { count, listing, unmarked } from './phrases.ts';

type Following = 'stated' | 'reported' | 'beside' | 'none-known';

/** The page on changes between editions, in English. */
export const messages = {
  title: 'Editions',
  heading: 'How the lists have changed',
  description:
    'Later editions of the lists of 2023 and 2024. Changes to entries of Chinese, US and UK lists since 2010, in figures and tables with rationales.',
  lead: 'This page shows what has followed each of the three default lists (2023 and 2024), and how each entry changed. Every change has a label and a reason. The labels are same, renamed, split, merged, narrowed, widened, dropped and new.',
  basis: (compared: number, stated: number) =>
    stated === 0
      ? `We identified all ${compared} changes by comparing the texts; we read no issuer’s statement about a single entry.`
      : `We identified ${compared} changes by comparing the texts; the issuer states ${stated}.`,
  dropped:
    '“Dropped” means that the later edition does not name the entry. It says nothing about activity or funding. Several Chinese texts give examples only and end with “and so on”.',
  contents: 'On this page',
  download: 'All changes (CSV)',
  since: {
    heading: 'Changes since the lists of 2023 and 2024',
    /** a list at the head of a sentence that says itself what is only reported */
    name: unmarked,
    /** after the later edition's name, before the earlier one's; the year is empty where the name has it */
    /** a list that we compiled has no later edition, only what came after it */
    follows: (year: string, following: Following | 'compiled') =>
      `${year ? ` (${year})` : ''} ${
        {
          stated: 'is the next edition after',
          reported: 'is reported as the next edition after',
          beside: 'was published alongside',
          'none-known': 'is later than',
          compiled: 'came after'
        }[following]
      } `,
    /** after the earlier edition's name */
    status: (following: Following | 'compiled'): string =>
      following === 'compiled'
        ? '. The plan is one document; we compiled the earlier list from several.'
        : following === 'stated'
          ? ', as stated by the issuer.'
          : following === 'reported'
            ? '. We have not read a statement by the issuer.'
            : following === 'none-known'
              ? '; we have read no statement that it replaces the earlier list.'
              : ' and does not replace it.',
    /** between two sentences */
    between: ' ',
    sizes: (after: number, before: number) =>
      `The later list has ${count(after, 'entry', 'entries')}; the earlier has ${before}.`,
    none: 'none',
    wordings: (w: Record<TextStatus, number>) =>
      `Text status of the later entries: ${w.confirmed} confirmed, ${w.partly} partly, ${w.unconfirmed} not confirmed.`,
    doubts: 'Limitations',
    source: 'Source',
    listPage: 'List with all sources',
    reasons: 'Reason for each change',
    already: 'Dropped in earlier editions',
    alreadyRow: (from: string, to: string, names: readonly string[]) =>
      `${from} to ${to}: ${names.length === 0 ? 'none' : names.join('; ')}`,
    planToo: 'The same plan compared with the 14th Five-Year Plan (2021) and the standardisation plan (2023):'
  },
  chain: {
    'cn-2024': 'China: the compiled list (2024) and the 15th plan',
    'cn-emerging': 'China: emerging industries, 2010 to 2026',
    'cn-future': 'China: future industries, 2021 to 2026',
    us: 'United States, 2020 to 2026',
    uk: 'United Kingdom, 2021 to 2025'
  } satisfies Record<ChainName, string>,
  chainNote: {
    'cn-2024':
      'The compiled list (2024) was compiled from several texts; the plan is one text. What the plan does not name may still be named elsewhere.',
    'cn-emerging': '',
    'cn-future':
      'The nine industries of 2023 come from a ministries’ plan for standards work. It is not an edition of the five-year plan.',
    us: 'The areas of 2026 are reported: we have not read the document, and its subfields are unknown.',
    uk: 'The sector plan of June 2025 was published alongside the framework of April 2025.'
  } satisfies Record<ChainName, string>,
  following: {
    stated: 'later edition (stated)',
    reported: 'later edition (reported)',
    beside: 'published alongside',
    'none-known': 'no statement of replacement read'
  } satisfies Record<Following, string>,
  counts: (parts: readonly string[]) => `${listing(parts)}.`,
  countOf: (n: number, word: string) => `${n} ${word}`,
  total: (n: number) => count(n, 'entry', 'entries'),
  legend: {
    label: 'How to read the figures',
    same: 'same',
    renamed: 'renamed',
    split: 'split or merged',
    narrowed: 'narrowed',
    widened: 'widened',
    dropped: 'dropped',
    new: 'new'
  },
  picture: (name: string, pairs: readonly string[]) =>
    `Figure. ${name}. ${pairs.join(' ')} The table below lists each change.`,
  pictureFrame: (name: string) => `Figure: ${name}`,
  pairCounts: (from: string, to: string, counts: string) => `${from} to ${to}: ${counts}`,
  ours: 'Chinese names in this figure are our translations.',
  table: {
    caption: (name: string) => `${name}: all changes`,
    from: 'Earlier entry',
    change: 'Change',
    to: 'Later entry',
    basis: 'Basis',
    reason: 'Reason'
  },
  /** in the figure a line that keeps its name has no word */
  onLine: (change: EditionChange['change'], word: string) => (change === 'same' ? '' : word)
};

export type HistoryMessages = typeof messages;
