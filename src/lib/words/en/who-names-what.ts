import type { ListUse } from '#lib/model/types.ts';
import type { Finding } from '#lib/model/who-names-what.ts';
import { TOPIC_NAMES } from './topic-names.ts';

const use: Record<ListUse, string> = { promote: 'to promote', guard: 'to guard', reference: 'for reference' };
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
/** A title names at most so many topics. */
const NAMED = 5;

/** The name of a topic within a sentence. */
const inSentence = (topic: string) => {
  const name = TOPIC_NAMES[topic] ?? topic;
  return name.charAt(0).toLowerCase() + name.slice(1);
};

export const messages = {
  title: 'Who names what',
  description:
    'Which countries and organisations have an entry on which topic, in what kind of list and since when: twelve topics across the technology lists of eleven countries and organisations.',
  /**
   * The finding: topics for which every issuer counted has a heading, and those for which the fewest have one. None of
   * them is said to be ignored by anyone.
   */
  heading: ({ everyone, fewest, issuers, use: of }: Finding) => {
    if (everyone.length === 0) return 'Which topics each country or organisation has entries on';
    const who = `All ${issuers} countries and organisations${of ? ` with a list ${use[of]}` : ''}`;
    if (everyone.length > NAMED) return `${who} have an entry on each of ${everyone.length} topics`;
    const rest = fewest ? `; ${fewest.issuers} on ${fewest.topics.map(inSentence).join(' and on ')}` : '';
    return `${who} have an entry on ${everyone.map(inSentence).join(', ')}${rest}`;
  },
  lead: (shown: number, all: number) =>
    `The table shows ${shown} of ${all} lists: for each country or organisation, the latest general list of each use. None is older than five years. A cell names the list’s own entries on a topic.`,
  leadAll: (all: number) => `The table shows all ${all} lists. A cell names the list’s own entries on a topic.`,
  care: [
    'Topics are ours, for navigation only; no count of overlaps or counterparts is based on them.',
    'Most Chinese lists give examples only and end with “and so on”. An empty cell means that the list has no top-level entry on the topic. It says nothing about what a country does.',
    '“(no name confirmed)” means that no top-level entry of the list is confirmed in two published copies.',
    'What a list is for was coded twice by a language model, from the purpose and the caveat of the list.'
  ],
  lists: 'Lists',
  latest: (n: number) => `Latest of each use, ${n}`,
  all: (n: number) => `All, ${n}`,
  kind: 'Use',
  anyUse: 'All',
  use,
  order: 'Order of topics',
  orders: { issuers: 'By number of countries', topics: 'Topics’ own order' },
  topic: 'Topic',
  issuersThatName: (n: number) => `Countries and organisations with an entry on it, of ${n}`,
  ofIssuers: (n: number, all: number) => (n === all ? `all ${all}` : String(n)),
  dated: ({ published, use: of, reported }: { published: string; use: ListUse; reported: boolean }) => {
    const when =
      published.length > 4 ? month.format(new Date(published.length > 7 ? published : `${published}-01`)) : published;
    return `${use[of]}, ${when}${reported ? ' (no name confirmed)' : ''}`;
  },
  beneath: (n: number) => `+${n}`,
  beneathWords: (n: number) =>
    `no top-level entry; ${n} ${n === 1 ? 'sub-entry' : 'sub-entries'} elsewhere in the list`,
  legend: {
    promote: 'list of what is to be promoted: plans, budgets, strategies',
    guard: 'list of what is to be guarded: screening, security, risk',
    reference: 'list for reference',
    beneath: 'no top-level entry, but sub-entries elsewhere in the list'
  } satisfies Record<ListUse | 'beneath', string>,
  caption: 'Entries of lists by country and topic',
  counts: 'Number of entries in each list, by topic.',
  /** topics in the heads of narrow columns, by their id */
  topicShort: {
    'computing-ai': 'AI, computing',
    chips: 'Chips',
    quantum: 'Quantum',
    'networks-data': 'Networks',
    interfaces: 'Interfaces',
    robots: 'Robots',
    biology: 'Biology',
    'materials-manufacturing': 'Materials',
    'energy-environment': 'Energy',
    'air-sea-space': 'Air, sea, space',
    'sensing-defence': 'Sensing',
    other: 'Other'
  } as Readonly<Record<string, string>>,
  /** the place of a heading among those beside it */
  position: (n: number) => `position ${n}`,
  hint: 'Press Enter or click for sub-entries and sources',
  sheet: {
    label: 'Entries of a list on a topic',
    toTopic: 'All entries on this topic',
    toList: 'Page of this list',
    none: 'This list has no top-level entry on this topic. That says nothing about what a country does.',
    beneath: (n: number) =>
      `This list has no top-level entry on this topic. ${n} of its sub-entries elsewhere ${n === 1 ? 'is' : 'are'} on it; the page of the topic names ${n === 1 ? 'it' : 'them'}.`,
    loading: 'Loading the entries…',
    failed: 'The entries could not be loaded. They are also on the page of this list.'
  },
  csv: 'Download as CSV',
  /** a name for a narrow column: the longest words say where they may break */
  narrow: (name: string) =>
    name.replace(
      /(communi|crypto|cyber|environ|infra|mecha|semicon|biotechno|micro|manufac|biomanu|\(opto\))(?=\p{L}{4})/giu,
      '$1\u00ad'
    ),
  topicNames: TOPIC_NAMES
};
export type WhoNamesWhatMessages = typeof messages;
