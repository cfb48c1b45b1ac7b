import { count, date, listing } from './phrases.ts';
import { TOPIC_NAMES } from './topic-names.ts';

const pairs = (n: number) => count(n, 'pair of lists', 'pairs of lists');
const lists = (n: number) => count(n, 'list', 'lists');
const entries = (n: number) => count(n, 'entry', 'entries');

/** The pages of topics in English. */
export const messages = {
  title: 'Topics',
  heading: 'What every list says, topic by topic',
  description:
    'Twelve topics, ours, under which every entry of every list is filed: what each country’s lists say, where they overlap, where they do not, and which lists nobody has compared.',
  intro:
    'Each entry of each list is filed under one topic. The topics are ours and serve finding and ordering only: no overlap, coverage or other figure of this site rests on them.',
  theme: TOPIC_NAMES,
  columns: { topic: 'Topic', lists: 'Lists', pairs: 'Pairs of lists' },
  /** said of a core list that has no entry under a topic */
  nothingFiled: 'nothing filed here',
  more: (n: number) => `and ${n} more`,
  listsShare: (n: number, all: number) => `${n} of ${all}`,
  back: 'All topics',
  topicTitle: (topic: string) => `${topic}: what the lists say`,
  topicDescription: (topic: string, n: number) =>
    `${topic} in ${lists(n)}: the entries of each country and edition, where they overlap and why, where they do not, and which lists nobody has compared.`,
  ours: 'The topic is ours. It serves finding and ordering; no overlap, coverage or other figure of this site rests on it, and the numbers on this page only say how much the page shows.',
  betweenSentences: ' ' as string,
  summary: (s: { lists: number; all: number; issuers: number; entries: number; beneath: number }) =>
    `${s.lists} of ${s.all} lists, from ${count(s.issuers, 'country or organisation', 'countries and organisations')}, name ${entries(s.entries)} that we file here${
      s.beneath > 0 ? `, ${s.beneath} of them beneath another entry` : ''
    }.`,
  summaryCore: (names: readonly { list: string; entries: readonly string[] }[]) =>
    `${names.map(({ list, entries }) => `${list}: ${entries.length > 0 ? listing(entries) : 'nothing filed here'}`).join('; ')}.`,
  summaryPairs: (s: { overlap: number; none: number; open: number; unassessed: number }) => {
    const gone = s.overlap + s.none + s.open;
    const found = [
      s.overlap > 0 && `${s.overlap} ${s.overlap === 1 ? 'has' : 'have'} an overlap here`,
      s.none > 0 && `${s.none} ${s.none === 1 ? 'shares' : 'share'} nothing here`,
      s.open > 0 && `${s.open} ${s.open === 1 ? 'is' : 'are'} not settled`
    ].filter((part) => part !== false);
    return [
      gone === 0
        ? 'No pair of lists that concerns it was gone through.'
        : s.overlap === gone
          ? `${gone === 1 ? 'The one pair of lists gone through has' : `All ${pairs(gone)} gone through have`} an overlap here.`
          : `Of ${pairs(gone)} gone through, ${listing(found)}.`,
      s.unassessed > 0
        ? `${s.unassessed} further ${s.unassessed === 1 ? 'pair has' : 'pairs have'} not been assessed.`
        : ''
    ]
      .filter(Boolean)
      .join(' ');
  },
  figures: {
    label: 'This topic in figures',
    overlap: (n: number): string => (n === 1 ? 'pair of lists overlaps' : 'pairs of lists overlap'),
    none: 'gone through, nothing shared',
    unassessed: 'not assessed'
  },
  say: {
    heading: 'What the lists say',
    intro: 'By country, the latest list first. Wording status stands behind each entry.',
    chineseOurs: 'A Chinese name beside an entry of another language is our translation.',
    under: (parent: string, topic: string) => `listed under ${parent}${topic ? ` (${topic})` : ''}`,
    later: (list: string) => `followed by ${list}`,
    silentHeading: 'No entry filed here',
    silentNote:
      'These lists have no entry that we file under this topic. An entry filed under another topic may still cover part of it: the overlaps below say where.'
  },
  ourName: 'our translation',
  overlap: {
    heading: 'Where they overlap',
    intro: 'Every recorded overlap of an entry of this topic, for every pair of lists gone through.',
    none: 'No overlap is recorded for an entry of this topic.',
    pair: (a: string, b: string) => `${a} and ${b}`,
    gone: (iso: string, beneath: boolean) =>
      `gone through on ${date(iso)}, ${beneath ? 'sub-entries included' : 'top-level entries only'}`,
    matrix: 'Matrix',
    columns: {
      subject: 'Entry',
      relation: 'What they share',
      object: 'Entry of the other list',
      strength: 'Strength',
      evidence: 'Evidence'
    },
    across: 'With entries that we file under another topic',
    filed: (topic: string) => `filed under ${topic}`,
    lenientOnly: 'counts under the lenient reading only',
    and: (object: string) => `and ${object}`
  },
  none: {
    heading: 'Where not',
    intro:
      'Pairs of lists that were gone through. An entry stands here if it has no counterpart in the whole other list under the standard reading, whatever the topic there; only top-level entries are listed.',
    nothing: 'In every pair of lists gone through, each top-level entry of this topic has a counterpart.',
    noPair: 'No pair of lists that concerns this topic was gone through, so nothing can be said.',
    shared: 'nothing shared here under any reading',
    from: (list: string, other: string) => `In ${list}, without counterpart in ${other}`,
    lenient: '– has one under the lenient reading',
    record: 'record',
    namesNone: (list: string) => `${list} has no entry filed here`
  },
  unassessed: {
    heading: 'Where nobody looked',
    intro:
      'Lists of different issuers that both name something of this topic and have not been compared. Nothing follows from this: not an overlap, and not that there is none.',
    nothing: 'Every such pair of lists was gone through.',
    row: (a: string, b: string) => `${a} and ${b}`,
    count: (n: number, gone: number) =>
      gone === 0
        ? `${n} ${n === 1 ? 'pair' : 'pairs'}, none gone through`
        : `${n} ${n === 1 ? 'pair' : 'pairs'} left, ${gone} gone through`,
    which: 'Which lists',
    with: (list: string, others: readonly string[]) => `${list}: ${others.join(', ')}`,
    open: (a: string, b: string) =>
      `${a} and ${b}: gone through at the top level without finding anything; sub-entries filed here were not gone through.`
  }
};

export type TopicsMessages = typeof messages;
