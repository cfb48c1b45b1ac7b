import type { EditionChange, TextStatus } from '#lib/model/types.ts';
import type { ChainName } from '#lib/model/edition-chains.ts';
import { count, listing } from './phrases.ts';

type Following = 'stated' | 'reported' | 'beside' | 'none-known';

/** The page on what changed between editions, in English. */
export const messages = {
  title: 'History',
  heading: 'What changed between editions',
  description:
    'What is new since the 2024 comparison, and how entries of the Chinese, US and UK lists came, changed and went from edition to edition since 2010: as a picture and as a table, with reasons.',
  lead: 'Lists change. Whoever cites the comparison of 2024 finds here what came after each of its three lists, and below it every step of every entry from edition to edition, with the reason for calling it the same, renamed, split, merged, narrowed, widened, dropped or new.',
  basis: (compared: number, stated: number) =>
    stated === 0
      ? `All ${compared} steps were compared by us from the wording of the editions; no issuer’s own statement about a single entry was read.`
      : `${compared} steps were compared by us from the wording of the editions; ${stated} are stated by the issuer.`,
  dropped:
    '“Dropped” means that no entry of the later edition names it. It says nothing about what a country does or pays for; several Chinese texts give examples only and end with “and so on”.',
  contents: 'On this page',
  download: 'All steps as CSV',
  since: {
    heading: 'New since the 2024 comparison',
    /** after the later edition's name, before the earlier one's; the year is empty where the name has it */
    follows: (year: string, following: Following) =>
      `${year ? ` (${year})` : ''} ${following === 'beside' ? 'stands beside' : 'follows'} `,
    /** after the earlier edition's name */
    status: (following: Following): string =>
      following === 'stated'
        ? ', as its issuer states.'
        : following === 'reported'
          ? ', as reported.'
          : following === 'none-known'
            ? '; no statement that it takes its place was read.'
            : ' and does not replace it.',
    sizes: (after: number, before: number) =>
      `It names ${count(after, 'entry', 'entries')} where the other names ${before}.`,
    none: 'none',
    wordings: (w: Record<TextStatus, number>) =>
      `Wording of the later entries: ${w.confirmed} confirmed, ${w.partly} partly, ${w.unconfirmed} unconfirmed.`,
    doubts: 'Doubts',
    source: 'Source',
    listPage: 'List with every source',
    reasons: 'Reasons, step by step',
    already: 'Dropped before that',
    alreadyRow: (from: string, to: string, names: readonly string[]) =>
      `${from} to ${to}: ${names.length === 0 ? 'none' : listing(names)}`,
    planToo: 'The same plan against the 14th Five-Year Plan of 2021 and the standardisation plan of 2023:'
  },
  chain: {
    'cn-2024': 'China: our consolidated list of 2024 and the 15th plan',
    'cn-emerging': 'China: emerging industries, 2010 to 2026',
    'cn-future': 'China: future industries, 2021 to 2026',
    us: 'United States, 2020 to 2026',
    uk: 'United Kingdom, 2021 to 2025'
  } satisfies Record<ChainName, string>,
  chainNote: {
    'cn-2024':
      'The list of 2024 was put together from many texts, the plan is one text. What the plan does not name may still be named elsewhere.',
    'cn-emerging': '',
    'cn-future':
      'The nine of 2023 are those of a ministries’ plan for work on standards; it is no edition of the five-year plan.',
    us: 'The areas of 2026 stand here as reported: the document was not read, and its subfields are unknown.',
    uk: 'The sector plan of June 2025 stands beside the framework of April 2025.'
  } satisfies Record<ChainName, string>,
  following: {
    stated: 'follows, as its issuer states',
    reported: 'follows, as reported',
    beside: 'stands beside it',
    'none-known': 'no statement of succession read'
  } satisfies Record<Following, string>,
  counts: (parts: readonly string[]) => `${listing(parts)}.`,
  countOf: (n: number, word: string) => `${n} ${word}`,
  total: (n: number) => count(n, 'entry', 'entries'),
  legend: {
    label: 'How to read the pictures',
    same: 'same',
    renamed: 'renamed',
    split: 'split or merged',
    narrowed: 'narrowed',
    widened: 'widened',
    dropped: 'dropped',
    new: 'new'
  },
  picture: (name: string, pairs: readonly string[]) =>
    `Picture. ${name}. ${pairs.join(' ')} The table below says the same step by step.`,
  pictureFrame: (name: string) => `Picture: ${name}`,
  pairCounts: (from: string, to: string, counts: string) => `${from} to ${to}: ${counts}`,
  ours: 'Chinese names in this picture are translations of ours.',
  table: {
    caption: (name: string) => `${name}: every step`,
    from: 'Earlier entry',
    change: 'Change',
    to: 'Later entry',
    basis: 'Basis',
    reason: 'Reason'
  },
  /** in the picture a line that keeps its name has no word */
  onLine: (change: EditionChange['change'], word: string) => (change === 'same' ? '' : word)
};

export type HistoryMessages = typeof messages;
