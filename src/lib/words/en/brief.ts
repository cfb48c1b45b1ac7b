import type { ChoiceFault, BriefGroup } from '#lib/urls/brief-choice.ts';
import type { Evidence, EditionChange, CountingRule, Relation, Strength, TextStatus } from '#lib/model/types.ts';
import { TOPIC_NAMES } from './topic-names.ts';
import { count, date, evidence, listing, strength } from './phrases.ts';

const READING: Record<CountingRule, string> = { strict: 'strict', standard: 'standard', lenient: 'lenient' };
const theme = (id: string) => TOPIC_NAMES[id] ?? id;
const RELATION: Record<Relation, string> = {
  equal: 'has the same scope as',
  subset: 'lies within',
  superset: 'contains',
  intersects: 'shares a part with'
};
const CHANGE: Record<EditionChange['change'], string> = {
  same: 'kept as they are',
  renamed: 'renamed',
  split: 'split',
  merged: 'merged',
  narrowed: 'narrowed',
  widened: 'widened',
  dropped: 'not carried on',
  new: 'new'
};
const STATUS: Record<string, string> = {
  stated: 'Its issuer says that it follows.',
  reported: 'That it follows is reported; no statement of its issuer was read.'
};

/** A short name of a list in running text, with its article. */
const the = (name: string) =>
  /^(US|UK|EU|MIIT|SASAC|CEWC|NDRC|NQPF|Dutch|Work|Third|20th|15th)\b/.test(name) ? `the ${name}` : name;
const theAll = (names: readonly string[]) => listing(names.map(the));
/** Names in running text; where a name has a comma or an “and” of its own, semicolons keep them apart. */
const names = (labels: readonly string[]) =>
  labels.length > 1 && labels.some((l) => /,| and /.test(l)) ? labels.join('; ') : listing(labels);
const quoted = (labels: readonly string[]) => listing(labels.map((l) => `“${l}”`));
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** A number that begins a sentence or is small. */
const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (n: number) => SMALL[n] ?? String(n);
const have = (n: number) => (n === 1 ? 'has' : 'have');
const figure = (value: number | null) => (value === null ? 'undefined' : value.toFixed(2));

/** How many of some overlaps are strong, substantial, marginal, as the end of a sentence. */
function grades(n: number, by: Record<Strength, number>): string {
  const used = ([3, 2, 1] as const).filter((s) => by[s] > 0);
  const [only] = used;
  if (only && used.length === 1) return `, ${n > 2 ? 'all of them ' : n === 2 ? 'both ' : ''}${strength[only]}`;
  return `: ${listing(used.map((s) => `${by[s]} ${strength[s]}`))}`;
}

/** Where an entry of a region has its counterparts. */
function where(region: BriefGroup, columns: readonly string[]): string {
  const [first = '', second = ''] = columns.map(the);
  return {
    both: `in ${first} and in ${second}`,
    first: `in ${first}, but not in ${second}`,
    second: `in ${second}, but not in ${first}`,
    neither: `neither in ${first} nor in ${second}`,
    with: `in ${first}`,
    without: `nowhere in ${first}`
  }[region];
}

/** The brief in English: the words of the document first, then those of the page around it. */
export const messages = {
  document: {
    titleAll: (rows: string, columns: readonly string[]) => `What ${the(rows)} shares with ${theAll(columns)}`,
    titleTheme: (id: string, rows: string, columns: readonly string[]) =>
      `${theme(id)} in ${theAll([rows, ...columns])}`,
    titleEntry: (label: string, list: string, others: readonly string[]) =>
      `“${label}” of ${the(list)}, and its counterparts in ${theAll(others)}`,
    titleRegion: (region: BriefGroup, rows: string, columns: readonly string[]) => {
      const [list, first = '', second = ''] = [rows, ...columns].map(the);
      return {
        both: `In ${list}, in ${first} and in ${second}`,
        first: `In ${list} and ${first}, but not in ${second}`,
        second: `In ${list} and ${second}, but not in ${first}`,
        neither: `In ${list}, but neither in ${first} nor in ${second}`,
        with: `In ${list} and in ${first}`,
        without: `In ${list}, but not in ${first}`
      }[region];
    },
    byline: (reading: CountingRule, focus: string, version: string, iso: string) =>
      `Policy brief. Reading: ${READING[reading]}. Focus: ${focus}. Data version ${version} of ${date(iso)}.`,
    focusAll: 'everything',
    focusTheme: (id: string) => `the theme “${theme(id)}”`,
    focusEntry: (label: string) => `the entry “${label}”`,
    focusRegion: 'one region of the comparison',

    question: {
      heading: 'The question',
      all: (n: number, rows: string, columns: readonly string[]) =>
        `Which of the ${n} entries of ${the(rows)} have a counterpart in ${theAll(columns)}, and how many entries there have one in ${the(rows)}?`,
      theme: (id: string, rows: string, columns: readonly string[]) =>
        `What do ${theAll([rows, ...columns])} name under the theme “${theme(id)}”, and where do they name the same?`,
      entry: (label: string, list: string, others: readonly string[]) =>
        `Does ${theAll(others)} name what ${the(list)} calls “${label}”?`,
      region: (region: BriefGroup, rows: string, columns: readonly string[]) =>
        `Which entries of ${the(rows)} have a counterpart ${where(region, columns)}, and how firm is that?`,
      lists: 'Compared are:',
      list: (country: string, name: string, n: number) => `${country}: ${name}; ${count(n, 'entry', 'entries')}.`,
      meaning:
        'An entry has a counterpart where the other list names or covers the same technology, in whole or in part. That says what two documents name. It does not say how much a government spends or who is ahead.'
    },

    answer: {
      heading: 'The answer',
      regions: (
        n: number,
        rows: string,
        first: string,
        second: string,
        f: Record<'both' | 'first' | 'second' | 'neither', number>
      ) =>
        `Of the ${n} entries of ${the(rows)}, ${inWords(f.both)} ${have(f.both)} a counterpart in both ${the(first)} and ${the(second)}, ${inWords(f.first)} in ${the(first)} only, ${inWords(f.second)} in ${the(second)} only, and ${inWords(f.neither)} in neither.`,
      covered: (n: number, of: number, list: string, other: string) =>
        n === of && of > 1
          ? `All ${of} entries of ${the(list)} have a counterpart in ${the(other)}.`
          : `${upper(inWords(n))} of the ${of} entries of ${the(list)} ${have(n)} a counterpart in ${the(other)}.`,
      otherWay: (sentences: readonly string[]) => {
        const [first = '', ...more] = sentences;
        return [`The other way round, ${first.charAt(0).toLowerCase()}${first.slice(1)}`, ...more].join(' ');
      },
      whole: 'The lists as a whole, for comparison:',
      notAssessed: (list: string, other: string) =>
        `How many entries of ${the(list)} have a counterpart in ${the(other)} cannot be said: nobody has compared the two lists yet.`,
      ranges: (n: number): string =>
        n > 0
          ? 'The figures depend on how strictly one reads. The table gives the strict, the standard and the lenient reading; a careful statement quotes the range.'
          : 'The three readings agree on every figure.',
      rangesCaption: 'Headline figures under each reading',
      columns: { figure: 'Entries with a counterpart', of: 'of' },
      figure: {
        both: (rows: string, first: string, second: string) =>
          `${upper(the(rows))}: in both ${the(first)} and ${the(second)}`,
        only: (rows: string, list: string) => `${upper(the(rows))}: in ${the(list)} only`,
        neither: (rows: string) => `${upper(the(rows))}: in neither`,
        in: (rows: string, list: string) => `${upper(the(rows))}: in ${the(list)}`,
        covered: (list: string, rows: string) => `${upper(the(list))}: in ${the(rows)}`
      },
      none: 'not assessed',
      reading: (reading: CountingRule, meaning: string) =>
        `This brief uses the ${READING[reading]} reading. ${meaning}`,

      themeNames: (list: string, labels: readonly string[]) =>
        labels.length === 0
          ? `${upper(the(list))} has no entry under this theme.`
          : `${upper(the(list))} names ${names(labels)}.`,
      themeNote:
        'Themes are ours and serve for finding. An overlap stands here if either of its entries has the theme; nothing is counted by themes.',
      overlaps: (n: number, reading: CountingRule) =>
        n === 0
          ? `The ${READING[reading]} reading counts no overlap here.`
          : `The ${READING[reading]} reading counts ${count(n, 'overlap', 'overlaps')} here.`,
      entryWith: (list: string, labels: readonly string[]) =>
        `In ${the(list)} it has ${count(labels.length, 'counterpart', 'counterparts')}: ${names(labels)}.`,
      entryWithout: (list: string) => `In ${the(list)} it has none under this reading.`,
      entryUnassessed: (list: string) => `Against ${the(list)} it has not been assessed.`,
      region: (n: number, of: number, rows: string, strict: number, lenient: number) =>
        `This holds for ${inWords(n)} of the ${of} entries of ${the(rows)} (${strict} under the strict reading, ${lenient} under the lenient).`,
      regionNames: (labels: readonly string[]) => `They are ${names(labels)}.`,
      regionOne: (label: string) => `It is ${label}.`,
      regionUnsettled: (n: number) =>
        `${count(n, 'further entry', 'further entries')} cannot be placed, because a pair of these lists has not been assessed.`,
      regionOther: (list: string, n: number, of: number, first: string, second: string, labels: readonly string[]) =>
        `Each list is counted in its own entries. Seen from ${the(list)}, ${inWords(n)} of its ${of} entries ${have(n)} a counterpart in ${the(first)} but not in ${the(second)}${labels.length > 0 ? `: ${names(labels)}` : ''}.`
    },

    overlaps: {
      heading: 'What overlaps',
      count: (n: number, by: Record<Strength, number>, reading: CountingRule) =>
        `The ${READING[reading]} reading counts ${count(n, 'overlap', 'overlaps')} between entries of these lists${grades(n, by)}.`,
      countFocus: (n: number, by: Record<Strength, number>, reading: CountingRule) =>
        `Within the focus, the ${READING[reading]} reading counts ${count(n, 'overlap', 'overlaps')}${grades(n, by)}.`,
      none: (reading: CountingRule) => `Within the focus, the ${READING[reading]} reading counts no overlap.`,
      strengthMeaning:
        'An overlap is strong where what is shared is the core of both entries, substantial where it is the core of one, marginal where it is a part of both.',
      strongest: (n: number, all: boolean) =>
        all
          ? n === 1
            ? 'The recorded reason:'
            : 'Each with its recorded reason:'
          : `The ${n} strongest, with their recorded reasons:`,
      item: (row: string, rowList: string, relation: Relation, column: string, columnList: string) =>
        `“${row}” (${rowList}) ${RELATION[relation]} “${column}” (${columnList})`,
      grade: (s: Strength, e: Evidence) => `: ${strength[s]}, evidence ${evidence[e]}. `,
      table: (n: number, shown: number) =>
        n === shown
          ? n === 1
            ? 'The other one:'
            : `The other ${n}, the strongest first:`
          : `The next ${shown} of the other ${n}, the strongest first:`,
      more: (n: number) =>
        `${count(n, 'further overlap is', 'further overlaps are')} counted and not printed here; the matrix and the data files have them.`,
      caption: 'Further overlaps, the strongest first',
      columns: { relation: 'Relation', strength: 'Strength', evidence: 'Evidence', record: 'Record' },
      leftOut: (n: number, reading: CountingRule) =>
        `A wider reading than the ${READING[reading]} counts ${inWords(n)} more within the focus:`,
      evidenceMeaning:
        'Evidence is “named” where both documents name what is shared, “scope” where one names it and the other’s official scope covers it, “inferred” where neither says so.'
    },

    gaps: {
      heading: 'What has no counterpart',
      intro:
        'These entries were looked for in the other list and not found there. That shows how the lists are written, not what a country does.',
      none: (from: string, to: string) => `Every entry of ${the(from)} has a counterpart in ${the(to)}.`,
      noneFocus: (from: string, to: string) =>
        `Every entry of ${the(from)} within the focus has a counterpart in ${the(to)}.`,
      noneAtAll: 'Every entry within the focus has a counterpart in each list that it was compared with.',
      from: (from: string, to: string, n: number, of: number) =>
        `In ${the(from)} but not in ${the(to)} (${n} of ${of}): `,
      fromFocus: (from: string, to: string, n: number) =>
        `In ${the(from)} but not in ${the(to)} (${n} within the focus): `,
      always: (labels: readonly string[]) => `${names(labels)}. `,
      wider: (labels: readonly string[], alone: boolean) =>
        alone
          ? `${names(labels)}. For ${labels.length === 1 ? 'it' : 'each of them'} a wider reading finds a counterpart.`
          : `A wider reading finds a counterpart for ${names(labels)}.`,
      lookedFor: (label: string) => `${label}: `,
      notAssessedHeading: 'What was not assessed',
      allAssessed: (pairs: number) =>
        `All ${pairs} pairs of entries between these lists were gone through, so no gap above stands for a pair that nobody has looked at.`,
      notAssessed: (a: string, b: string) =>
        `${upper(the(a))} and ${the(b)} have not been compared. That is no finding: it does not mean that they share nothing.`
    },

    later: {
      heading: 'What changed in other editions',
      successor: (list: string, name: string) => `${upper(the(list))} has a later edition: ${name}. `,
      status: (status: 'stated' | 'reported') => STATUS[status] ?? '',
      latest: (list: string) => `No later edition of ${the(list)} is known to the data.`,
      steps: (from: string, to: string) => `From ${the(from)} to ${the(to)}, entry by entry, compared by us: `,
      stepsStated: (from: string, to: string) =>
        `From ${the(from)} to ${the(to)}, entry by entry, partly stated by the issuer, otherwise compared by us: `,
      counted: (parts: readonly { change: EditionChange['change']; n: number; names: readonly string[] }[]) =>
        `${parts.map(({ change, n, names }) => `${n} ${CHANGE[change]}${names.length > 0 ? ` (${names.join('; ')})` : ''}`).join('; ')}.`,
      becomes: (from: readonly string[], to: readonly string[]) =>
        `${quoted(from)} ${from.length > 1 ? 'become' : 'becomes'} ${quoted(to)}`,
      step: (from: string | null, to: string | null, change: EditionChange['change']) =>
        from === null
          ? `“${to}” is new. `
          : to === null
            ? `“${from}” is not carried on. `
            : change === 'same'
              ? `“${from}” stays. `
              : `“${from}” becomes “${to}” (${CHANGE[change]}). `,
      noSteps: (list: string) => `No step of its entries to another edition is recorded for ${the(list)}.`,
      noStepsFocus: 'No step of these entries to another edition is recorded.',
      check: 'A statement about today’s policy should be checked against the latest editions.'
    },

    lists: {
      heading: 'What each list is, and is not',
      kind: { official: 'One document’s list. ', compiled: 'Compiled by this project by stated rules. ' },
      caveat: {
        issuer: 'Its issuer’s own caveat, in our words: ',
        ours: 'Our caveat: ',
        'none-found': 'No caveat by its issuer was found. '
      },
      published: {
        official: (iso: string) => `published ${date(iso)}`,
        compiled: (iso: string) => `cut-off ${date(iso)}`
      },
      wording: (w: Record<TextStatus, number>) =>
        `Wording of its top-level entries: ${w.confirmed} confirmed, ${w.partly} partly, ${w.unconfirmed} unconfirmed. `,
      sources: (n: number) => `Its entries rest on ${n} documents: `,
      source: (title: string, issuer: string, published: string) => `${title}, ${issuer}, ${date(published)}, `,
      sourceUntitled: 'a document known by its address, ',
      sourceEnd: (locators: readonly string[], n: number) =>
        ` (${count(n, 'entry', 'entries')}${locators.length > 0 ? `; ${locators.join('; ')}` : ''})`
    },

    method: {
      heading: 'How it was done, and how far it carries',
      who: (coders: readonly string[]) =>
        `Every pair was read by a codebook that records the relation, what is central on each side, the evidence and a reason. The readers were language models (${coders.map((c) => c.replace(/ \(language models?\)$/, '')).join('; ')}). Where they differed, a language model settled the difference with a written reason. No human expert has reviewed the result.`,
      agreementIntro:
        'How far the two independent readings of each pair of lists agreed before anything was settled (Krippendorff’s alpha; 1 is full agreement):',
      agreementCaption: 'Agreement of the two independent readings',
      agreementColumns: {
        lists: 'Lists',
        pairs: 'Pairs',
        overlap: 'Overlap or none',
        relation: 'Relation',
        either: 'Relation, where either saw an overlap'
      },
      agreementLists: (a: string, b: string) => `${upper(the(a))} and ${the(b)}`,
      alpha: figure,
      alphaOver: (value: number | null, pairs: number) => `${figure(value)} (${pairs} pairs)`,
      noAgreement: 'No agreement figures exist, because no pair of these lists was read by two coders.',
      kind: 'Readers of one kind agree more easily than human experts would: the figures show how clear the rules are, not how right the result is.',
      grain:
        'Counts depend on how finely a list is cut. They are given in both directions and are no score of a country. “Named in” a list means no more than that.',
      wording:
        'No official document was read in full. A wording is confirmed where two reproductions by different publishers agree, partly confirmed where one was read or it was shortened or translated, unconfirmed where no copy of the edition was seen.',
      translations: '',
      top: 'Only the top level of each list is counted. What stands beneath an entry informed the reading and is not counted.'
    },

    cite: {
      heading: 'Data and citation',
      data: (version: string, iso: string, licence: string) =>
        `Data version ${version} of ${date(iso)}, licensed ${licence}. Every figure here is computed from it. The names of the entries belong to their issuers.`,
      cite: 'Cite as: ',
      citation: (
        title: string,
        creator: string,
        brief: string,
        reading: CountingRule,
        version: string,
        iso: string,
        licence: string
      ) =>
        `${creator}, ${title}: “${brief}” (brief, ${READING[reading]} reading), data version ${version} (${iso}), ${licence}.`,
      permalink: 'This brief at its address: ',
      path: (path: string, version: string) => `This brief on the site: ${path}, data version ${version}.`
    },

    notes: {
      heading: 'Notes and sources',
      record: 'Record ',
      coded: (author: string, iso: string, confidence: number) =>
        `, ${author}, ${date(iso)}, confidence ${confidence.toFixed(1)}. `,
      side: (list: string, note: number | null) => `${upper(list)}${note === null ? '' : ` (note ${note})`}: `,
      document: (short: string) => `, ${short}`,
      locator: (locator: string) => `, ${locator}`,
      wording: (w: TextStatus) =>
        `; wording ${{ confirmed: 'confirmed', partly: 'partly confirmed', unconfirmed: 'unconfirmed' }[w]}. `
    },
    properties: {
      subject: (focus: string) => `Policy brief, focus: ${focus}`,
      description: (version: string, iso: string) =>
        `Computed from Priority Crosswalk data version ${version} of ${date(iso)}. Coded by language models; no human expert has reviewed the mapping.`,
      keywords: 'technology policy, critical and emerging technologies, crosswalk'
    },
    page: (n: string, of: string) => `Page ${n} of ${of}`
  },

  title: 'Brief',
  description:
    'A policy brief of one to three pages on any lists that were compared: headline in both directions, overlaps with reasons, gaps, later editions, caveats and footnotes; as Word, PDF and Markdown.',
  heading: 'Make a brief',
  intro:
    'Choose lists, a reading and a focus. The brief below is computed from the data at once; nothing in it is written by hand for a case. Take it along as a Word file, as Markdown, or print it as PDF.',
  form: {
    label: 'What the brief is about',
    rows: 'Entries of',
    first: 'against',
    second: 'and',
    noSecond: 'no second list',
    compared: 'compared',
    notCompared: 'not compared with it',
    reading: 'Reading',
    focus: 'Focus',
    all: 'Everything',
    themes: 'One theme',
    theme,
    regions: (list: string) => `Entries of ${the(list)} by where they have a counterpart`,
    region: where,
    entries: (list: string) => `One entry of ${the(list)}`,
    turn: 'Turn',
    turnLong: 'Turn the lists: the first column list becomes the row list',
    examples: 'Ready to take',
    reset: 'Default'
  },
  examples: {
    default: 'The three lists',
    latest: 'Latest editions, 2025 and 2026',
    quantum: 'Quantum',
    region: 'In China’s and the US list, not in the UK’s',
    nato: 'China and NATO'
  },
  take: {
    label: 'Take it along',
    word: 'Word (.docx)',
    markdown: 'Markdown',
    print: 'Print or save as PDF',
    link: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'The browser did not allow copying; the address bar has the same link.',
    working: 'Making the file…',
    done: 'The file is ready.',
    failed: 'The file could not be made. Markdown and printing need nothing further.'
  },
  preview: 'Preview',
  loading: 'Fetching the lists…',
  fetchFailed: 'The lists could not be fetched. The brief below is the one before.',
  needsScript:
    'Choosing needs JavaScript. Without it, this is the brief on the three lists under the standard reading; your browser can print it.',
  backToText: (n: number) => `Back to the text of note ${n}`,
  noteLabel: (n: number) => `Note ${n}`,
  faults: (faults: readonly ChoiceFault[]) =>
    faults
      .map(
        ({ kind, value }) =>
          ({
            list: `There is no list “${value}”; the lists are those of the lists page.`,
            columns: `A brief takes one or two lists beside the first, not “${value}”.`,
            twice: `The list “${value}” stands more than once; each may stand once.`,
            reading: `There is no reading “${value}”; expected strict, standard or lenient.`,
            theme: `There is no theme “${value}”; expected one of ${Object.keys(TOPIC_NAMES).join(', ')}.`,
            entry: `The chosen lists have no top-level entry “${value}”.`,
            region: `There is no region “${value}” here; expected both, first, second or neither for two lists, with or without for one.`
          })[kind]
      )
      .join(' ')
};

export type BriefMessages = typeof messages;
