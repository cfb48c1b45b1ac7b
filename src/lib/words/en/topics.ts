import { count, date, listing } from './phrases.ts';
import { TOPIC_NAMES } from './topic-names.ts';

const pairs = (n: number) => count(n, 'pair of lists', 'pairs of lists');
const lists = (n: number) => count(n, 'list', 'lists');
const entries = (n: number) => count(n, 'entry', 'entries');

/** The pages of topics in English. */
export const messages = {
  title: 'Topics',
  heading: 'Browse by topic',
  description:
    'Every entry of every list is assigned to one topic of ours. Each topic shows entries by country, overlaps, entries with no counterpart, and lists not yet compared.',
  /** for the number of topics */
  intro: (topics: number) =>
    `Each entry is assigned to one of ${topics} topics. Topics are ours, for navigation only; no count of overlaps or counterparts is based on them.`,
  theme: TOPIC_NAMES,
  columns: { topic: 'Topic', lists: 'Lists', pairs: 'Pairs of lists' },
  /** said of a core list that has no entry on a topic */
  nothingFiled: 'no entry on this topic',
  more: (n: number) => `and ${n} more`,
  listsShare: (n: number, all: number) => `${n} of ${all}`,
  back: 'All topics',
  topicTitle: (topic: string) => `${topic}: entries and overlaps`,
  topicDescription: (topic: string, n: number) =>
    `${topic} in ${lists(n)}: entries by country and edition, overlaps with their rationale, entries with no counterpart, and lists not yet compared.`,
  ours: 'The topic is ours, for navigation only; no count of overlaps or counterparts is based on it. The numbers on this page show only how much the page contains.',
  betweenSentences: ' ' as string,
  summary: (s: { lists: number; all: number; issuers: number; entries: number; beneath: number }) =>
    `${s.lists} of ${s.all} lists, from ${count(s.issuers, 'country or organisation', 'countries and organisations')}, have ${entries(s.entries)} on this topic${
      s.beneath > 0 ? `, ${s.beneath} of them sub-entries` : ''
    }.`,
  summaryCore: (names: readonly { list: string; entries: readonly string[] }[]) =>
    `${names.map(({ list, entries }) => `${list}: ${entries.length > 0 ? listing(entries) : 'no entry on this topic'}`).join('; ')}.`,
  summaryPairs: (s: { overlap: number; none: number; open: number; unassessed: number }) => {
    const assessed = s.overlap + s.none + s.open;
    const found = [
      s.overlap > 0 && `${s.overlap} ${s.overlap === 1 ? 'overlaps' : 'overlap'} here`,
      s.none > 0 && `${s.none} ${s.none === 1 ? 'has' : 'have'} no overlap here`,
      s.open > 0 && `${s.open} ${s.open === 1 ? 'is' : 'are'} undetermined`
    ].filter((part) => part !== false);
    return [
      assessed === 0
        ? `None of the ${pairs(s.unassessed)} on this topic has been assessed.`
        : s.overlap === assessed
          ? `${assessed === 1 ? 'The one pair of lists assessed overlaps' : `All ${pairs(assessed)} assessed overlap`} here.`
          : `Of ${pairs(assessed)} assessed, ${listing(found)}.`,
      assessed > 0 && s.unassessed > 0
        ? `In addition, ${s.unassessed} ${s.unassessed === 1 ? 'pair has' : 'pairs have'} not been assessed.`
        : ''
    ]
      .filter(Boolean)
      .join(' ');
  },
  figures: {
    label: 'This topic in figures',
    overlap: (n: number): string => (n === 1 ? 'pair of lists overlaps' : 'pairs of lists overlap'),
    none: 'assessed, no overlap',
    unassessed: 'not assessed'
  },
  say: {
    heading: 'Entries by country',
    intro: 'The latest list of each country comes first. The text status follows each entry.',
    chineseOurs: 'A Chinese name beside an entry of another language is our translation.',
    under: (parent: string, topic: string) => `sub-entry of ${parent}${topic ? ` (${topic})` : ''}`,
    later: (list: string) => `later edition: ${list}`,
    silentHeading: 'Lists with no entry on this topic',
    silentNote:
      'We assigned no entry of these lists to this topic. An entry on another topic may still cover part of it; the overlaps below show where.'
  },
  ourName: 'our translation',
  overlap: {
    heading: 'Overlaps',
    intro: 'All recorded overlaps of entries on this topic, for each pair of lists assessed.',
    none: 'No overlap is recorded for an entry on this topic.',
    pair: (a: string, b: string) => `${a} and ${b}`,
    gone: (iso: string, beneath: boolean) =>
      `assessed on ${date(iso)}, ${beneath ? 'sub-entries included' : 'top-level entries only'}`,
    matrix: 'Matrix',
    columns: {
      subject: 'Entry',
      relation: 'Relation',
      object: 'Counterpart',
      strength: 'Strength',
      evidence: 'Evidence'
    },
    across: 'Overlaps with entries on another topic',
    filed: (topic: string) => `assigned to ${topic}`,
    lenientOnly: 'counted under the lenient rule only',
    and: (object: string) => `and ${object}`
  },
  none: {
    heading: 'No counterpart',
    intro:
      'Top-level entries with no counterpart in the other list under the standard rule. The whole other list was assessed, not only its entries on this topic.',
    nothing: 'In every pair of lists assessed, each top-level entry on this topic has a counterpart.',
    noPair: 'No pair of lists on this topic has been assessed, so we cannot say.',
    shared: 'no overlap here under any rule',
    from: (list: string, other: string) => `${list} entries with no counterpart in ${other}`,
    lenient: '– has one under the lenient rule',
    record: 'record',
    namesNone: (list: string) => `${list} has no entry on this topic`
  },
  unassessed: {
    heading: 'Not yet compared',
    intro:
      'Lists of different issuers that both have an entry on this topic and have not been compared. We cannot say whether they overlap.',
    nothing: 'Every such pair of lists has been assessed.',
    row: (a: string, b: string) => `${a} and ${b}`,
    count: (n: number, gone: number) =>
      gone === 0
        ? `${count(n, 'pair', 'pairs')}, none assessed`
        : `${count(n, 'pair', 'pairs')} not assessed, ${gone} assessed`,
    which: 'Show lists',
    with: (list: string, others: readonly string[]) => `${list}: ${others.join(', ')}`,
    open: (a: string, b: string) =>
      `${a} and ${b}: no overlap at the top level; sub-entries on this topic have not been assessed.`
  }
};

export type TopicsMessages = typeof messages;
