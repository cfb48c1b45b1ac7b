import { count, date } from './phrases.ts';

/** The search in English. */
export const messages = {
  title: 'Search',
  heading: 'Search everything',
  description:
    'Finds entries, lists, topics, overlaps and pages in English, Chinese and the language of each document, in your browser: nothing you type is sent anywhere.',
  label: 'Search entries, lists, topics and pages, in English or Chinese',
  placeholder: 'quantum, 量子, 6G …',
  close: 'Close',
  loading: 'Fetching the index…',
  failed: 'The index could not be fetched. The search page lists every topic and list:',
  toPage: 'Search page',
  idle: 'Type a word, in English or Chinese.',
  found: (n: number, query: string) => `${count(n, 'result', 'results')} for “${query}”`,
  similar: (n: number, query: string) =>
    `Nothing is written “${query}”; ${count(n, 'result', 'results')} for similar words`,
  some: (n: number, query: string) => `Nothing has all of “${query}”; ${count(n, 'result', 'results')} for some of it`,
  nothing: (query: string) =>
    `Nothing found for “${query}”. Try fewer or other words; the topics below lead to every entry.`,
  topic: 'Topic',
  topicLists: (n: number) => `${count(n, 'list names', 'lists name')} something of it`,
  latest: (list: string, n: number) => (n === 1 ? list : `${list}, and in ${n - 1} more`),
  overlap: 'Overlap',
  none: 'Gone through, nothing shared',
  open: 'Not settled',
  noPair: 'no pair of lists',
  unassessed: 'Not assessed',
  pair: (a: string, b: string) => `${a} and ${b}`,
  unassessedPairs: (n: number) =>
    n === 0 ? 'no pair of lists that both name it' : count(n, 'pair of lists', 'pairs of lists'),
  entries: 'Entries',
  entriesIn: (place: string, n: number) => `${place}: ${count(n, 'entry', 'entries')}`,
  under: (parent: string) => `under ${parent}`,
  byNote: 'found in our note',
  lists: 'Lists',
  overlaps: 'Recorded overlaps',
  byId: 'Found by its ID',
  noCounterpart: (subject: string, list: string) => `${subject} has no counterpart in ${list}`,
  withdrawn: (what: string) => `Withdrawn record: ${what}`,
  withdrawnOn: (iso: string) => `withdrawn on ${date(iso)}`,
  replacedBy: 'replaced by',
  pages: 'Pages',
  more: (n: number) => `${n} more`,
  all: (n: number) => `All ${n} results`,
  keys: {
    move: 'move',
    choose: 'open',
    page: 'Enter: all results on a page',
    close: 'Esc: close'
  },
  browseTopics: 'All topics',
  browseLists: 'All lists',
  needsScript:
    'Searching needs JavaScript. Without it, these topics and lists lead to every entry, and the browser’s own search works on each page.',
  how: {
    heading: 'How it finds',
    text: [
      'Letters in capitals, with accents or in full width make no difference, nor do kinds of dashes, the dots of an abbreviation (A.I., U.S.), traditional and simplified characters, or the words of Taiwan and Hong Kong (軟體, 软件). Words are found by their beginning, and a word that is written nowhere is taken as a similar one, which is said. Chinese, Japanese and Korean are found by any part.',
      'An ID of an entry, a list or a record comes first, also that of a withdrawn record. What is named exactly so comes next, the three lists of the default view before others, then what fits best; countries stand in the order of the lists. Topics, short names, abbreviations and notes are ours and only help finding.',
      'The index is one file that is fetched when the search is first opened. It stays in the open page, so that searching works without a network afterwards.'
    ]
  },
  slash: 'Open the search from any page with /',
  slashNote: 'Control+K, or Command+K, always works.'
};

export type SearchMessages = typeof messages;
