import { count, date, theList } from './phrases.ts';

/** The search in English. */
export const messages = {
  title: 'Search',
  heading: 'Search',
  description:
    'Search entries, lists, topics and pages in English, Chinese or the original language. Queries stay in your browser.',
  label: 'Search entries, lists, topics and pages, in English or Chinese',
  placeholder: 'quantum, 量子, 6G …',
  close: 'Close',
  loading: 'Loading the index…',
  failed: 'The index could not be loaded. The search page lists all topics and lists:',
  toPage: 'Search page',
  idle: 'Type a word, in English or Chinese.',
  found: (n: number, query: string) => `${count(n, 'result', 'results')} for “${query}”`,
  similar: (n: number, query: string) =>
    `No exact match for “${query}”. ${count(n, 'result', 'results')} for similar words`,
  some: (n: number, query: string) =>
    `No match for all of “${query}”. ${count(n, 'result', 'results')} for some of the words`,
  nothing: (query: string) =>
    `No results for “${query}”. Try fewer or other words, or browse all entries by the topics below.`,
  topic: 'Topic',
  topicLists: (n: number) => `${count(n, 'list has', 'lists have')} entries on this topic`,
  latest: (list: string, n: number) => (n === 1 ? list : `${list}, and in ${n - 1} more`),
  overlap: 'Overlap',
  none: 'Assessed, no overlap',
  open: 'Undetermined',
  noPair: 'no pair of lists',
  unassessed: 'Not assessed',
  pair: (a: string, b: string) => `${a} and ${b}`,
  unassessedPairs: (n: number) =>
    n === 0 ? 'no pair of lists that both have entries on it' : count(n, 'pair of lists', 'pairs of lists'),
  entries: 'Entries',
  entriesIn: (place: string, n: number) => `${place}: ${count(n, 'entry', 'entries')}`,
  under: (parent: string) => `sub-entry of ${parent}`,
  byNote: 'found in our note',
  lists: 'Lists',
  overlaps: 'Recorded overlaps',
  byId: 'Found by its ID',
  noCounterpart: (subject: string, list: string) => `${subject} has no counterpart in ${theList(list)}`,
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
    'Search needs JavaScript. Without it, browse all entries by these topics and lists, or use your browser’s search on each page.',
  how: {
    heading: 'How search works',
    text: [
      'Search ignores capitals, accents, full-width letters, kinds of dashes and the dots of abbreviations (A.I., U.S.). It treats traditional and simplified characters, and the words of Taiwan and Hong Kong (軟體, 软件), as equal. Words match from their beginning. A word without a match is replaced by a similar one, and the results say so. Chinese, Japanese and Korean match any part.',
      'The ID of an entry, a list or a record (withdrawn records included) comes first. Exact names come next, with the three lists compared by default before others, then the best matches. Countries follow the order of the lists. Topics, short names, abbreviations and notes are ours and serve search only.',
      'The index is one file, loaded when you first open the search. It stays in the open page, so search then works without a connection.'
    ]
  },
  slash: 'Press / on any page to open the search',
  slashNote: 'Ctrl+K or Command+K always works.'
};

export type SearchMessages = typeof messages;
