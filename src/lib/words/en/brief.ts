import type { ChoiceFault, BriefGroup } from '#lib/urls/brief-choice.ts';
import type { StatementId } from '#lib/model/sensitivity.ts';
import type {
  Evidence,
  EditionChange,
  CountingRule,
  Provenance,
  Relation,
  Strength,
  TextStatus
} from '#lib/model/types.ts';
import { TOPIC_NAMES } from './topic-names.ts';
import { coderName, count, date, evidence, inBrackets, listing, strength, theList } from './phrases.ts';

const RULE: Record<CountingRule, string> = { strict: 'strict', standard: 'standard', lenient: 'lenient' };
const theme = (id: string) => TOPIC_NAMES[id] ?? id;
const CHANGE: Record<EditionChange['change'], string> = {
  same: 'same',
  renamed: 'renamed',
  split: 'split',
  merged: 'merged',
  narrowed: 'narrowed',
  widened: 'widened',
  dropped: 'dropped',
  new: 'new'
};
const STATUS: Record<string, string> = { stated: 'stated by the issuer', reported: 'reported' };

/** A list as a brief speaks of it. */
export interface ListName {
  id: string;
  /** its short name */
  short: string;
  /** its name in the tables */
  name: string;
  /** how many top-level entries it has */
  n: number;
  /** when it was published, as far as that is known */
  published: string;
  /** whether the brief compares lists of the default comparison alone, so that a country says which list is meant */
  alone: boolean;
}

/** A count of some entries, and how many they are. */
export interface Part {
  n: number;
  of: number;
}

/** A mapping of a reader’s own as a brief speaks of it. */
export interface OwnMappingSaid {
  /** as the reader calls it */
  name: string;
  /** ISO day */
  date: string;
  /** as the reader wrote them; may be none */
  coders: readonly string[];
}

/** How many pairs of a reader’s mapping are coded. */
export interface PairsCoded {
  coded: number;
  of: number;
}

/**
 * An entry’s name in the middle of a sentence: capitals stay only where they are more than a word’s first letter, and in
 * what is quoted.
 */
const inSentence = (label: string) =>
  label.startsWith('“') ? label : label.replace(/\b[A-Z][a-z]+\b/g, (word) => word.toLowerCase());
/** Names in running text; where a name has a comma or an “and” of its own, semicolons keep them apart. */
const names = (labels: readonly string[]) => {
  const small = labels.map(inSentence);
  if (small.length < 2 || !small.some((l) => /,| and /.test(l))) return listing(small);
  return `${small.slice(0, -1).join('; ')}; and ${small.at(-1)}`;
};
const quoted = (labels: readonly string[]) => listing(labels.map((l) => `“${l}”`));
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** A number in words where it is small. */
const spellOut = (n: number) => SMALL[n] ?? String(n);
const TEENS = 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** A number that begins a sentence, in words up to ninety-nine. */
function atStart(n: number): string {
  if (n <= 10 || n > 99) return upper(spellOut(n));
  if (n < 20) return upper(TEENS[n - 11] ?? '');
  const ten = upper(TENS[Math.floor(n / 10) - 2] ?? '');
  return n % 10 === 0 ? ten : `${ten}-${spellOut(n % 10)}`;
}
const have = (n: number) => (n === 1 ? 'has' : 'have');
const counterparts = (n: number) => (n === 1 ? 'a counterpart' : 'counterparts');
const figure = (value: number | null) => (value === null ? 'undefined' : value.toFixed(2));
const year = (iso: string) => iso.slice(0, 4);
/** The month of a day. */
const month = (iso: string) => date(iso.slice(0, 7));

// The lists of the default comparison by what their issuers count in them; others count in entries.
const RUNNING: Record<string, string> = {
  'cn-eff-2024': 'the Chinese list',
  'us-cet-2024': 'the US list',
  'uk-sntf-2023': 'the UK list'
};
const UNITS: Record<string, string> = {
  'cn-eff-2024': 'Chinese entries',
  'us-cet-2024': 'US areas',
  'uk-sntf-2023': 'UK technologies'
};
const UNIT: Record<string, string> = { 'us-cet-2024': 'areas', 'uk-sntf-2023': 'technologies' };
const running = (l: ListName) => (l.alone ? (RUNNING[l.id] ?? theList(l.short)) : theList(l.short));
const entriesOf = (l: ListName) => (l.alone && UNITS[l.id]) || `entries of ${theList(l.short)}`;
const INDUSTRIES = 'Chinese emerging and future industries';
/** What a count is of: the row list’s own unit in the title. */
const titleUnits = (l: ListName) => (l.id === 'cn-eff-2024' && l.alone ? INDUSTRIES : entriesOf(l));
/** “Eight of 31”, “All five”, “None of the 14”; a number that begins a sentence is a word. */
const share = ({ n, of }: Part) =>
  n === 0 ? `None of the ${of}` : n === of && of > 1 ? `All ${of}` : `${atStart(n)} of ${of}`;
const shareInside = ({ n, of }: Part) =>
  n === 0 ? `none of ${of}` : n === of && of > 1 ? `all ${of}` : `${n} of ${of}`;
/** “both the US and UK technology lists”, or both by name. */
const bothLists = (a: ListName, b: ListName) => {
  const countries = [a, b].map((l) => (l.alone ? RUNNING[l.id]?.replace(/^the | list$/g, '') : undefined));
  return countries.every(Boolean)
    ? `both the ${countries.join(' and ')} technology lists`
    : `both ${running(a)} and ${running(b)}`;
};
/** How many texts have each status, without what does not occur. */
const textStatus = (w: Record<TextStatus, number>) =>
  listing(
    [
      [w.confirmed, 'confirmed'] as const,
      [w.partly, 'partly confirmed'] as const,
      [w.unconfirmed, 'not confirmed'] as const
    ].flatMap(([n, words]) => (n > 0 ? [`${n} ${words}`] : []))
  );
/** A name that stands within brackets has none of its own. */
const flat = (name: string) => name.replace(/ \(([^)]*)\)/g, ', $1');
const asList = (all: readonly ListName[]) => listing(all.map(running));

/** Where an entry of a group has its counterparts. */
function where(region: BriefGroup, columns: readonly string[]): string {
  const [first = '', second = ''] = columns.map(theList);
  return {
    both: `in both ${first} and ${second}`,
    first: `in ${first} only`,
    second: `in ${second} only`,
    neither: `in neither ${first} nor ${second}`,
    with: `in ${first}`,
    without: `not in ${first}`
  }[region];
}

/** What a group of entries has, as the end of a sentence that counts them. */
function groupHas(region: BriefGroup, n: number, columns: readonly ListName[]): string {
  const [a, b] = columns.map(running);
  return {
    both: `${have(n)} a counterpart in both ${a} and ${b}`,
    first: `${have(n)} a counterpart in ${a} only`,
    second: `${have(n)} a counterpart in ${b} only`,
    neither:
      n === 0 ? `is without any counterpart in ${a} or ${b}` : `${have(n)} a counterpart in neither ${a} nor ${b}`,
    with: `${have(n)} a counterpart in ${a}`,
    without: `${have(n)} no counterpart in ${a}`
  }[region];
}

/** Statements that are tested under every variant of the analysis. */
const STATEMENT: Record<StatementId, (rows: ListName, first: ListName, second: ListName) => string> = {
  'first-more-than-second': (rows, a, b) =>
    `more of the ${entriesOf(rows)} have a counterpart in ${running(a)} (${a.n} ${UNIT[a.id] ?? 'entries'}) than in ${running(b)} (${b.n})`,
  'no-second-only': (rows, _a, b) => `none of the ${entriesOf(rows)} has a counterpart in ${running(b)} only`,
  'most-in-first': (rows, a) => `more than half of the ${entriesOf(rows)} have a counterpart in ${running(a)}`,
  'most-of-first-covered': (rows, a) => `more than half of the ${entriesOf(a)} have a counterpart in ${running(rows)}`,
  'all-of-second-covered': (rows, _a, b) => `all ${entriesOf(b)} have a counterpart in ${running(rows)}`,
  'fifth-in-neither': (rows) => `at least a fifth of the ${entriesOf(rows)} have no counterpart in either list`,
  'quarter-in-both': (rows) => `at least a quarter of the ${entriesOf(rows)} have a counterpart in both lists`,
  'under-half-in-both': (rows) => `fewer than half of the ${entriesOf(rows)} have a counterpart in both lists`,
  'partial-under-half': () => 'fewer than half of the overlaps are partial'
};

/** Lists at first mention, with their own number of entries; others by their short name and name. */
const FIRST: Record<string, (l: ListName) => string> = {
  'cn-eff-2024': (l) =>
    `a list of ${l.n} ${INDUSTRIES} that we compiled, mainly from central policy texts, as at ${month(l.published)}`,
  'us-cet-2024': (l) => `the US Critical and Emerging Technologies list (${year(l.published)})`,
  'uk-sntf-2023': (l) => `the UK’s ${spellOut(l.n)} critical technologies (${year(l.published)})`
};

/** The brief in English: the words of the document first, then those of the page around it. */
export const messages = {
  document: {
    title: {
      both: (p: Part, rows: ListName, a: ListName, b: ListName) =>
        `${share(p)} ${titleUnits(rows)} ${have(p.n)} ${counterparts(p.n)} in ${bothLists(a, b)}`,
      one: (p: Part, rows: ListName, a: ListName) =>
        `${share(p)} ${titleUnits(rows)} ${have(p.n)} ${counterparts(p.n)} in ${running(a)}`,
      notCompared: (rows: ListName, others: readonly ListName[]) =>
        `${upper(running(rows))} has not been compared with ${asList(others)}`,
      theme: (id: string, n: number, rows: ListName, columns: readonly ListName[]) =>
        `${theme(id)}: ${n === 0 ? 'no overlap' : count(n, 'overlap', 'overlaps').replace(String(n), spellOut(n))} of ${running(rows)} with ${asList(columns)}`,
      entry: (label: string, list: ListName, found: readonly { list: ListName; n: number | null }[]) =>
        `“${label}” in ${running(list)} ${found
          .map(({ list: l, n }, i) =>
            n === null
              ? `has not been compared with ${running(l)}`
              : i > 0 && found[i - 1]?.n !== null
                ? `${spellOut(n)} in ${running(l)}`
                : `has ${n === 0 ? 'no counterpart' : `${spellOut(n)} ${n === 1 ? 'counterpart' : 'counterparts'}`} in ${running(l)}`
          )
          .join(' and ')}`,
      group: (region: BriefGroup, p: Part, rows: ListName, columns: readonly ListName[]) =>
        `${share(p)} ${titleUnits(rows)} ${groupHas(region, p.n, columns)}`
    },
    status: {
      brief: 'Policy brief. ',
      lists: (years: readonly string[], later: boolean) =>
        `Compares lists of ${listing(years)}${later ? '; later editions exist' : ''}. `,
      rule: (rule: CountingRule) => `${upper(RULE[rule])} counting rule. `,
      focus: (focus: string) => `Focus: ${focus}. `,
      data: (version: string, iso: string) => `Data version ${version}, ${date(iso)}. `,
      coded: 'Coded by language models; not reviewed by a human expert.'
    },
    focusTheme: (id: string) => `the topic “${theme(id)}”`,
    focusEntry: (label: string) => `the entry “${label}”`,
    focusRegion: 'one group of entries',

    points: {
      heading: 'Key points',
      notCompared: (a: ListName, b: ListName) =>
        `${upper(running(a))} and ${running(b)} have not been compared, so we cannot say whether they overlap. No count of this brief includes them.`,
      compared: {
        start: 'We compared ',
        rows: (l: ListName): [before: string, after: string] =>
          l.id === 'cn-eff-2024'
            ? [
                `${l.n} ${INDUSTRIES}, in a list compiled mainly from central policy texts up to ${month(l.published)},`,
                ''
              ]
            : [
                FIRST[l.id]?.(l) ?? `the ${count(l.n, 'entry', 'entries')} of ${theList(l.short)} (${flat(l.name)})`,
                ''
              ],
        with: ' with ',
        column: (l: ListName) =>
          FIRST[l.id]?.(l) ?? `${theList(l.short)} (${flat(l.name)}, ${count(l.n, 'entry', 'entries')})`,
        and: ' and ',
        end: '. '
      },
      groups: (rows: ListName, f: Record<'both' | 'first' | 'second' | 'neither', number>, a: ListName, b: ListName) =>
        `Of the ${rows.n}, ${f.both} ${have(f.both)} a counterpart in both lists, ${f.first} in ${running(a)} only, ${f.second} in ${running(b)} only and ${f.neither} in neither.`,
      inLists: (rows: ListName, found: readonly { list: ListName; n: number }[]) =>
        `Of the ${rows.n}, ${listing(found.map(({ list, n }, i) => `${n}${i === 0 ? ` ${have(n)} a counterpart` : ''} in ${running(list)}`))}.`,
      otherWay: (found: readonly { list: ListName; n: number }[], rows: ListName) =>
        `In the other direction, ${listing(found.map(({ list, n }) => `${shareInside({ n, of: list.n })} ${entriesOf(list)}`))} ${found.length === 1 && found[0]?.n === 1 ? 'has' : 'have'} a counterpart in ${running(rows)}.`,
      statements: (tested: number, holding: readonly StatementId[], rows: ListName, a: ListName, b: ListName) =>
        holding.length === 0
          ? `Of ${spellOut(tested)} statements tested, none holds under every variant.`
          : `Of ${spellOut(tested)} statements tested, ${spellOut(holding.length)} ${holding.length === 1 ? 'holds' : 'hold'} under every variant: ${holding.map((id) => STATEMENT[id](rows, a, b)).join('; ')}. This does not measure similarity.`,
      range: (p: Part, v: Record<CountingRule, number>) =>
        `Counts depend on the counting rule: the first count, of ${p.of}, is ${v.strict} under the strict rule, ${v.standard} under the standard and ${v.lenient} under the lenient.`,
      meaning:
        'A counterpart means that both lists name or cover the same technology, in whole or in part. It does not show spending, capability or priority.',

      themeNames: (list: ListName, labels: readonly string[]) =>
        labels.length === 0
          ? `${upper(running(list))} has no entry on this topic.`
          : `${upper(running(list))}: ${names(labels)}.`,
      overlaps: (n: number, rule: CountingRule) =>
        `The ${RULE[rule]} rule counts ${n === 0 ? 'no overlap' : count(n, 'overlap', 'overlaps')} in which at least one of the two entries is on this topic. Topics are ours, for navigation.`,
      entryWith: (list: ListName, labels: readonly string[]) =>
        `In ${running(list)} it has ${count(labels.length, 'counterpart', 'counterparts')}: ${names(labels)}.`,
      entryWithout: (list: ListName, rule: CountingRule) =>
        `In ${running(list)} it has no counterpart under the ${RULE[rule]} rule.`,
      group: (
        region: BriefGroup,
        p: Part,
        rows: ListName,
        columns: readonly ListName[],
        v: Record<CountingRule, number>
      ) =>
        `Of ${p.of} ${entriesOf(rows)}, ${p.n} ${groupHas(region, p.n, columns)} (strict ${v.strict}, lenient ${v.lenient}).`,
      groupNames: (labels: readonly string[]) =>
        labels.length === 1
          ? `The one entry is ${names(labels)}.`
          : `The ${labels.length} entries are ${names(labels)}.`,
      undetermined: (n: number) =>
        `For ${count(n, 'further entry', 'further entries')} this is undetermined, because pairs remain unassessed.`,
      groupOther: (list: ListName, p: Part, a: ListName, b: ListName, labels: readonly string[]) =>
        `In ${running(list)}, ${p.n} of ${p.of} ${UNIT[list.id] ?? 'entries'} ${have(p.n)} a counterpart in ${running(a)} but not in ${running(b)}${labels.length > 0 ? `: ${names(labels)}` : ''}.`,
      caveatHeading: 'Caveat. ',
      coded: 'Coded and adjudicated by language models; no human expert has reviewed the result. ',
      caveat:
        'We read no official document in full. An entry without a counterpart shows how lists are written, not what a country does. CC BY 4.0.'
    },

    figures: {
      number: (n: number) => `Figure ${n}. `,
      table: (n: number) => `Table ${n}. `,
      range: (n: number) => `${upper(spellOut(n))} figures and their range across counting rules`,
      rangeOne: 'One figure and its range across counting rules',
      rangeMarks: 'Each mark is one entry; filled: with a counterpart. ',
      rangeAlt: (found: readonly { label: string; v: Record<CountingRule, number> }[]) =>
        found
          .map(({ label, v }) => `${label}: strict ${v.strict}, standard ${v.standard}, lenient ${v.lenient}.`)
          .join(' '),
      label: {
        both: (rows: ListName) => `${upper(entriesOf(rows))} with a counterpart in both lists, of ${rows.n}`,
        in: (rows: ListName, list: ListName) =>
          `${upper(entriesOf(rows))} with a counterpart in ${running(list)}, of ${rows.n}`,
        only: (rows: ListName, list: ListName) =>
          `${upper(entriesOf(rows))} with a counterpart in ${running(list)} only`,
        neither: (rows: ListName) => `${upper(entriesOf(rows))} with a counterpart in neither list`,
        covered: (list: ListName, rows: ListName) =>
          `${upper(entriesOf(list))} with a counterpart in ${running(rows)}, of ${list.n}`
      },
      others: (
        of: number,
        found: readonly { list: ListName | null; v: Record<CountingRule, number> }[],
        rule: CountingRule
      ) =>
        `Of ${of}: ${found
          .map(({ list, v }) => {
            const beside = (['strict', 'standard', 'lenient'] as const)
              .filter((r) => r !== rule)
              .map((r) => `${r} ${v[r]}`)
              .join(', ');
            return `${list ? `${running(list).replace(/^the /, '')} only` : 'neither'} ${v[rule]} (${beside})`;
          })
          .join('; ')}. `,
      noError: 'These ranges are not margins of error.',
      columns: { figure: 'Figure', of: 'of' },
      matrix: (rows: number, of: number, list: ListName, overlaps: number) =>
        `${rows === of ? `All ${of}` : `The ${rows} of ${of}`} ${entriesOf(list)} with a counterpart, and ${count(overlaps, 'overlap', 'overlaps')}`,
      matrixFocus: (overlaps: number) =>
        `${upper(overlaps <= 10 ? `the ${overlaps === 1 ? 'one overlap' : `${spellOut(overlaps)} overlaps`}` : `the ${overlaps} overlaps`)} in the focus`,
      matrixAlt: (found: readonly { row: string; columns: readonly string[] }[]) =>
        found.map(({ row, columns }) => `${row}: ${columns.join(', ')}.`).join(' '),
      strongest: (n: number, of: number) =>
        n === of ? `The ${n} overlaps, the strongest first` : `The ${n} strongest of ${of} overlaps`,
      row: 'Entry',
      counterparts: 'Counterparts',
      leftOut: 'not counted under this rule'
    },

    overlaps: {
      heading: 'Overlaps',
      count: (
        n: number,
        by: Record<Strength, number>,
        per: readonly { list: ListName; n: number }[],
        rule: CountingRule,
        focused: boolean
      ) => {
        const grades = ([3, 2, 1] as const).filter((s) => by[s] > 0).map((s) => `${by[s]} ${strength[s]}`);
        const lists = per.filter((p) => p.n > 0).map((p) => `${p.n} with ${running(p.list)}`);
        return n === 0
          ? `The ${RULE[rule]} rule counts no overlap${focused ? ' in the focus' : ''}.`
          : `The ${RULE[rule]} rule counts ${count(n, 'overlap', 'overlaps')}${focused ? ' in the focus' : ''}: ${listing(grades)}${lists.length > 1 ? `; ${listing(lists)}` : ''}.`;
      },
      relation: {
        equal: (n: number) => `In ${count(n, 'overlap', 'overlaps')}, both entries have the same scope`,
        subset: (n: number, rows: ListName) =>
          `In ${n}, the ${rows.alone && rows.id === 'cn-eff-2024' ? 'Chinese' : 'first'} entry falls within the other`,
        superset: (n: number, rows: ListName) =>
          `In ${n}, the ${rows.alone && rows.id === 'cn-eff-2024' ? 'Chinese' : 'first'} entry is the wider one`,
        intersects: (n: number) => `In ${n}, the two overlap in part`
      } satisfies Record<Relation, (n: number, rows: ListName) => string>,
      all: (pairs: readonly { row: string; lists: readonly string[] }[]) =>
        `: ${listing(pairs.map(({ row, lists }) => `${inSentence(row)}${lists.length > 0 ? ` (${listing(lists)})` : ''}`))}`,
      example: (relation: Relation, row: string, column: string, country: string) => {
        const other = [country, inSentence(column)].filter(Boolean).join(' ');
        return {
          equal: `, for example ${inSentence(row)} and ${other}`,
          subset: `, as ${inSentence(row)} does within ${other}`,
          superset: `, as ${inSentence(row)} includes ${other}`,
          intersects: `, for example ${inSentence(row)} and ${other}`
        }[relation];
      },
      end: '.',
      both: (labels: readonly string[]) =>
        labels.length === 1
          ? `The one entry with counterparts in both lists is ${names(labels)}.`
          : `The ${labels.length} entries with counterparts in both lists are ${names(labels)}.`,
      item: (row: string, rowList: ListName, relation: Relation, column: string, columnList: ListName) =>
        `“${row}” (${inBrackets(rowList.short)}) ${{ equal: 'has the same scope as', subset: 'falls within', superset: 'includes', intersects: 'partly overlaps' }[relation]} “${column}” (${inBrackets(columnList.short)})`,
      grade: (s: Strength, e: Evidence) => `: ${strength[s]}, evidence ${evidence[e]}. `,
      leftOut: (n: number, rule: CountingRule) =>
        `A wider rule than the ${RULE[rule]} counts ${spellOut(n)} more in the focus.`,
      allInAnnex: (n: number) => `The annex has all ${n}.`
    },

    gaps: {
      heading: 'No counterpart',
      notAssessedHeading: 'Not assessed',
      neither: (rows: ListName) => `Of the ${rows.n} ${entriesOf(rows)}, `,
      among: (from: ListName, to: ListName, both: boolean) =>
        both ? `Among ${entriesOf(from)}, ` : `Among ${entriesOf(from)}, as regards ${running(to)}, `,
      none: (never: readonly string[], wider: readonly string[], rule: CountingRule) => {
        const sentences = [
          ...(never.length > 0 ? [`${names(never)} ${have(never.length)} no counterpart under any rule`] : []),
          ...(wider.length > 0
            ? [
                `${names(wider)} ${have(wider.length)} only ${rule === 'standard' ? 'a marginal or inferred counterpart, which the lenient rule counts' : 'a counterpart that a wider rule counts'}`
              ]
            : [])
        ];
        return `${sentences.map((said, i) => (i > 0 ? upper(said) : said)).join('. ')}. `;
      },
      every: (from: ListName, to: ListName, focused: boolean) =>
        `${focused ? 'In the focus, all' : 'All'} ${entriesOf(from)} have a counterpart in ${running(to)}. `,
      everyEither: (from: ListName) => `All ${entriesOf(from)} have a counterpart in at least one of the two lists. `,
      lookedFor: (label: string) => `${label}: `,
      allAssessed: (pairs: number) => `All ${pairs} pairs were assessed.`,
      notAssessed: (a: ListName, b: ListName) =>
        `${upper(running(a))} and ${running(b)} have not been compared, so we cannot say whether they overlap.`
    },

    later: {
      heading: 'Later editions',
      successor: (
        list: ListName,
        next: ListName,
        status: 'stated' | 'reported' | 'later-text',
        w: Record<TextStatus, number>
      ) =>
        status === 'later-text'
          ? `A text later than ${running(list)}, ${next.name.replace(/ \(reported\)$/, '')}, is reported to have ${count(next.n, 'entry', 'entries')} (text status: ${textStatus(w)}).`
          : `${upper(running(list))} has a later edition (${STATUS[status] ?? status}): ${next.name.replace(/ \(reported\)$/, '')}, with ${count(next.n, 'entry', 'entries')} (text status: ${textStatus(w)}).`,
      latest: (list: ListName) => `We know of no later edition of ${running(list)}.`,
      check: 'Check statements about current policy against the originals.',
      changesHeading: 'Edition changes',
      changesIntro:
        'We identified the changes by comparing the texts, except where the issuer states them. “Dropped” means that the later edition does not name the entry.',
      steps: (from: string, to: string) => `${upper(theList(from))} to ${theList(to)}: `,
      stepsStated: (from: string, to: string) =>
        `${upper(theList(from))} to ${theList(to)}, partly stated by the issuer: `,
      counted: (parts: readonly { change: EditionChange['change']; n: number; names: readonly string[] }[]) =>
        `${parts.map(({ change, n, names: own }) => `${n} ${CHANGE[change]}${own.length > 0 ? ` (${own.join('; ')})` : ''}`).join('; ')}.`,
      becomes: (from: readonly string[], to: readonly string[]) =>
        `${quoted(from)} ${from.length > 1 ? 'become' : 'becomes'} ${quoted(to)}`,
      step: (from: string | null, to: string | null, change: EditionChange['change']) =>
        from === null
          ? `“${to}” is new. `
          : to === null
            ? `“${from}” is dropped. `
            : change === 'same'
              ? `“${from}” is the same. `
              : `“${from}” becomes “${to}” (${CHANGE[change]}). `,
      noSteps: 'No change of an entry between editions is recorded for these lists.'
    },

    caveats: {
      heading: 'Caveats',
      compiled:
        'We compiled the Chinese list; no Chinese document contains it, and the 14th Five-Year Plan outline itself names nine emerging industries and six fields of future industry.',
      read: 'We read no official document in full.',
      coders: 'Language models did all coding and adjudication; no human expert has reviewed the result.',
      agreement: (alpha: number | null, pairs: number, eitherAlpha: number | null, either: number) =>
        `Before adjudication, Krippendorff’s alpha for the relation was ${figure(alpha)} over the ${pairs} pairs of the first round (US–UK pairs included), and ${figure(eitherAlpha)} over the ${either} in which either coder saw an overlap; this shows how clear the codebook is, not how right the result is.`,
      unanimous: ({ both, none, of }: { both: number; none: number; of: number }) =>
        `For ${both} of the ${of} entries with a counterpart in both lists, all codings give the published result${none > 0 ? `; for ${none} of them no coding does` : ''}.`,
      challenge: ({ argued, changed, reviewed }: { argued: number; changed: number; reviewed: number }) =>
        `In a challenge round, two advocates (language models) argued for and against each of ${argued} pairs and an arbiter decided; ${changed} changed. A review of all other records of all crosswalks changed ${reviewed}.`,
      together: ({ both, total, of }: { both: number; total: number; of: number }) =>
        `Of the ${of} entries, ${of - total} fall within another entry of their list. If each is counted with that entry, ${total} remain; ${both} of these have a counterpart in both lists.`,
      confidence: (threshold: number, of: number, both: number, neither: number) =>
        `Counting only records with a confidence of ${threshold} or more gives ${both} of ${of} in both lists and ${neither} in neither.`,
      grain: 'Counts depend on how finely each list is divided. Sub-entries informed the coding and are not counted.'
    },

    annex: {
      heading: 'Annex',
      number: (n: number) => `A${n} `,
      figures: 'Figures under each counting rule',
      table: 'All overlaps',
      tableFocus: 'All overlaps in the focus',
      lists: 'Lists and sources',
      method: 'Coding and agreement',
      citation: 'Data and citation',
      meaning:
        'An overlap is strong where the shared part is core to both entries, substantial where it is core to one, marginal where it is one part of both. Evidence is “named in both” where both documents name the shared part, “named in one” where one names it and the other’s official scope covers it, “inferred” where neither names it.',
      none: 'No overlap is counted.',
      notAssessed: 'not assessed',
      notAssessedTable: 'Not assessed. We have not compared these lists, so we cannot say whether they overlap.',
      columns: { relation: 'Relation', strength: 'Strength', evidence: 'Evidence', record: 'Record' },
      tableNumber: (n: number) => `Table A${n}. `,
      counts: 'Entries with a counterpart, by counting rule',
      caption: (n: number) => `${count(n, 'overlap', 'overlaps')}, the strongest first`
    },

    lists: {
      kind: {
        official: 'Official list, single document. ',
        compiled: 'Compiled by this project under published rules. '
      },
      caveat: {
        issuer: 'Issuer’s caveat (our paraphrase): ',
        ours: 'Our caveat: ',
        'none-found': 'We found no caveat by the issuer. '
      },
      published: {
        official: (iso: string) => date(iso),
        compiled: (iso: string) => `As at ${date(iso)}`
      },
      read: 'What we read: ',
      textStatus: (w: Record<TextStatus, number>) =>
        `Text status of its top-level entries: ${w.confirmed} confirmed, ${w.partly} partly confirmed, ${w.unconfirmed} not confirmed. `,
      examples: (names: readonly string[]) =>
        `Named in the Cambridge article of 17 April 2024 as an example of overlap with China: ${names.join('; ')}. The article names no Chinese counterpart.`,
      /** around the second of two titles */
      brackets: [' (', ')'] as readonly [string, string],
      sources: (n: number) => `Its entries come from ${n} documents:`,
      source: (title: string, issuer: string, published: string) => `${title}, ${issuer}, ${date(published)}, `,
      sourceUntitled: 'a document known by its address, ',
      sourceEnd: (locators: readonly string[], n: number) =>
        ` (${count(n, 'entry', 'entries')}${locators.length > 0 && locators.length <= 4 ? `; ${locators.join('; ')}` : ''})`
    },

    method: {
      who: (coders: readonly string[], byArbiter: Part) =>
        `The pairs were coded under one codebook, which records relation, centrality on each side, evidence and rationale. The coders and the adjudicators were language models (${coders.map((c) => coderName(c).replace(/ \(language models?\)$/, '')).join('; ')}). An adjudicator decided each disagreement with a written rationale. Later, arbiters (also language models) decided the pairs that advocates (also language models) had argued in a challenge round, and reviewed all other records. ${byArbiter.of === 0 ? '' : `Of the ${count(byArbiter.of, 'overlap', 'overlaps')} in Table A2, ${byArbiter.n === 0 ? 'none was' : `${byArbiter.n} ${byArbiter.n === 1 ? 'was' : 'were'}`} added or changed by an arbiter. `}No human expert has reviewed the result.`,
      agreementIntro:
        'Agreement of the two independent coders before adjudication (Krippendorff’s alpha; 1 is full agreement):',
      agreementCaption: 'Agreement of the two independent coders',
      agreementColumns: {
        lists: 'Lists',
        pairs: 'Pairs',
        overlap: 'Overlap or none',
        relation: 'Relation',
        either: 'Relation, where either saw an overlap'
      },
      agreementLists: (a: string, b: string) => `${upper(theList(a))} and ${theList(b)}`,
      alpha: figure,
      alphaOver: (value: number | null, pairs: number) => `${figure(value)} (${pairs} pairs)`,
      noAgreement: 'There are no agreement figures: no pair of these lists was coded by two coders.',
      kind: 'Coders of one kind agree more easily than human experts would. The figures show how clear the codebook is, not how right the result is.',
      textStatus:
        'The text of an entry is confirmed if two published copies have the same text, partly confirmed if one has it or it was shortened, reworded or translated, and not confirmed if no copy of the edition was seen.',
      translations: ''
    },

    cite: {
      data: (version: string, iso: string, licence: string) =>
        `Data version ${version}, ${date(iso)}, ${licence}. Every figure here is computed from it. The names of the entries belong to their issuers.`,
      cite: 'Cite as: ',
      citation: (
        title: string,
        creator: string,
        brief: string,
        rule: CountingRule,
        version: string,
        iso: string,
        licence: string
      ) =>
        `${creator}, ${title}: “${brief}” (policy brief, ${RULE[rule]} counting rule), data version ${version} (${iso}), ${licence}.`,
      permalink: 'This brief at its address: ',
      path: (path: string, version: string) => `This brief on the site: ${path}, data version ${version}.`
    },

    /** what a brief on a mapping of a reader’s own says in place of what it says of the data set */
    own: {
      listName: (year: string) => ['own list', year].filter(Boolean).join(', '),
      entry: (label: string) => `“${label}”`,
      title: ({ n, of }: Part, rows: ListName, list: ListName, pairs: PairsCoded) =>
        n === 0
          ? `${upper(running(rows))} and ${running(list)}: no counterpart among the ${pairs.coded} of ${pairs.of} pairs coded`
          : `At least ${n} of ${of} ${entriesOf(rows)} ${have(n)} ${counterparts(n)} in ${running(list)}`,
      status: ({ name, date: iso, coders }: OwnMappingSaid, list: boolean) =>
        `Own ${list ? 'list' : 'mapping'}, not part of the data set: ${name}, ${date(iso)}, ${coders.length > 0 ? `coded by ${listing(coders)}` : 'coder not named'}. `,
      partly: ({ coded, of }: PairsCoded) => `${coded} of ${of} pairs coded; the rest is not assessed. `,
      compared: {
        start: 'This brief compares ',
        rows: (l: ListName): [before: string, after: string] => [
          `the ${count(l.n, 'entry', 'entries')} of ${theList(l.short)} (${flat(l.name)})`,
          ''
        ],
        with: ' with ',
        column: (l: ListName) => `the ${count(l.n, 'entry', 'entries')} of ${theList(l.short)} (${flat(l.name)})`,
        and: ' and ',
        end: '. '
      },
      inList: (rows: ListName, list: ListName, n: number) =>
        n === 0
          ? `No counterpart in ${running(list)} has been found so far.`
          : `Of the ${rows.n}, at least ${n} ${have(n)} a counterpart in ${running(list)}.`,
      otherWay: (list: ListName, n: number, rows: ListName) =>
        n === 0
          ? `In the other direction, no counterpart in ${running(rows)} has been found so far.`
          : `In the other direction, at least ${n} of ${list.n} ${entriesOf(list)} ${have(n)} a counterpart in ${running(rows)}.`,
      atLeast: (n: number) => `≥ ${n}`,
      rangeMarks: 'Each mark is one entry; filled: with a counterpart; empty: with none, or undetermined. ',
      undetermined: (n: number, from: ListName, to: ListName) =>
        `For ${count(n, 'entry', 'entries')} of ${theList(from.short)} we cannot say whether ${running(to)} has a counterpart, because pairs are not assessed. `,
      caveat:
        'This coding is not part of the data set of Priority Crosswalk and was not reviewed there. An entry without a counterpart shows how lists are written, not what is being done.',
      notOurs: 'This coding is not part of the data set of Priority Crosswalk and was not reviewed there.',
      compiled:
        'Priority Crosswalk compiled the Chinese list; no Chinese document contains it, and the 14th Five-Year Plan outline itself names nine emerging industries and six fields of future industry.',
      read: 'Priority Crosswalk read no official document in full.',
      grain: 'Counts depend on how finely each list is divided. Only top-level entries are counted.',
      rationale: 'Rationale',
      quoted: (rationale: string, coders: string) => `“${rationale}”${coders && ` (${coders})`}`,
      derived: (subject: string, object: string) => `Derived from “${subject}” and “${object}”. `,
      listNote: 'Own list, not part of the data set. ',
      compiledNote: (annex: string) => `Compiled by Priority Crosswalk; sources in annex ${annex}.`,
      ownList: (n: number) =>
        `Own list with ${count(n, 'top-level entry', 'top-level entries')}, not part of the data set of Priority Crosswalk. `,
      purpose: (purpose: string) => `Purpose, as stated with it: “${purpose}”`,
      fromProject: 'In the words of Priority Crosswalk: ',
      who: ({ coders }: OwnMappingSaid, decided: { by: readonly string[]; pairs: number; open: number }) =>
        `${coders.length > 0 ? `The pairs were coded by ${listing(coders)}` : 'The mapping does not name who coded the pairs'}.${decided.pairs > 0 ? ` ${atStart(decided.pairs)} ${decided.pairs === 1 ? 'pair was' : 'pairs were'} decided by ${listing(decided.by)}.` : ''}${decided.open > 0 ? ` On ${count(decided.open, 'pair', 'pairs')} the coders differ and nobody has decided: the coding of the coder who is named first counts.` : ''}`,
      coders: 'Coders',
      twoCoders: (a: string, b: string) => `${a} and ${b}`,
      agreementIntro:
        'Agreement of the two coders before any decision between them (Krippendorff’s alpha; 1 is full agreement):',
      agreementCaption: 'Agreement of the two coders',
      agreementMeaning: 'The figures show how alike the two coders coded, not how right the result is.',
      noAgreement: 'There are no agreement figures: they need exactly two coders who coded the same pairs.',
      data: 'Data',
      computed: ({ name, date: iso }: OwnMappingSaid) =>
        `Every figure here is computed from the mapping “${name}” (${date(iso)}). It is not part of the data set of Priority Crosswalk, and the licence of that data set does not apply to it.`,
      fromData: (lists: readonly ListName[], version: string, iso: string, licence: string) =>
        `The entries and sources of ${asList(lists)} are from Priority Crosswalk, data version ${version}, ${date(iso)}, ${licence}. The names of the entries belong to their issuers.`,
      description: ({ name, date: iso }: OwnMappingSaid) =>
        `Computed from the mapping “${name}” (${date(iso)}), which is not part of the data set of Priority Crosswalk.`
    },

    notes: {
      heading: 'Notes',
      compiled: (annex: string) => `Compiled by this project; sources in annex ${annex}.`,
      listed: (issuer: string) => `${issuer}, `,
      listedEnd: (iso: string, locator: string) => ` (${year(iso)})${locator ? `, ${locator}` : ''}.`,
      records: 'Priority Crosswalk, ',
      between: ', ',
      end: '.',
      /** who coded a record, and who wrote its rationale where that is someone else */
      coded: ({ author, date: iso, confidence, rationaleBy, rationaleDate }: Provenance) =>
        `, ${coderName(author)}, ${date(iso)}, confidence ${confidence.toFixed(1)}${rationaleBy ? `; rationale by ${coderName(rationaleBy)}, ${date(rationaleDate)}` : ''}.`,
      entry: (list: ListName) => `${upper(running(list))}: `,
      locator: (locator: string) => `, ${locator}`
    },
    properties: {
      subject: 'Policy brief',
      description: (version: string, iso: string) =>
        `Computed from Priority Crosswalk data version ${version}, ${date(iso)}. Coded by language models; not reviewed by a human expert.`,
      keywords: 'technology policy, critical and emerging technologies, crosswalk'
    },
    page: (n: string, of: string) => `Page ${n} of ${of}`
  },

  title: 'Brief',
  description:
    'A policy brief on any lists that were compared: the finding on one page with two figures, then overlaps, entries with no counterpart, later editions, caveats and an annex; as Word, PDF and Markdown.',
  heading: 'Create a policy brief',
  intro:
    'Choose lists, a counting rule and a focus. The brief is generated from the data. Export it to Word or Markdown, or print it.',
  form: {
    label: 'Contents of the brief',
    rows: 'Entries of',
    first: 'compared with',
    second: 'and',
    noSecond: 'none',
    compared: 'compared',
    notCompared: 'not assessed',
    reading: 'Counting rule',
    focus: 'Focus',
    all: 'Everything',
    themes: 'One topic',
    theme,
    regions: (list: string) => `Entries of ${theList(list)} by where they have a counterpart`,
    region: where,
    entries: (list: string) => `One entry of ${theList(list)}`,
    turn: 'Swap lists',
    turnLong: 'Swap lists: the first list compared with becomes the list of the entries',
    examples: 'Examples',
    reset: 'Default'
  },
  examples: {
    default: 'The three default lists',
    latest: 'Latest editions, 2025 and 2026',
    quantum: 'Quantum',
    region: 'Counterparts in the US list only',
    nato: 'China and NATO'
  },
  take: {
    label: 'Export',
    word: 'Word (.docx)',
    markdown: 'Markdown',
    print: 'Print or save as PDF',
    link: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'Your browser blocked copying. Copy the link from the address bar.',
    working: 'Creating the file…',
    done: 'The file is ready.',
    failed: 'We could not create the file. Markdown and printing need nothing further.'
  },
  preview: 'Preview',
  loading: 'Loading the lists…',
  fetchFailed: 'The lists could not be loaded. The brief shown is the one before.',
  needsScript:
    'Choosing needs JavaScript. Without it, this is the brief on the three default lists under the standard counting rule; your browser can print it.',
  backToText: (n: number) => `Back to the text of note ${n}`,
  noteLabel: (n: number) => `Note ${n}`,
  faults: (faults: readonly ChoiceFault[]) =>
    faults
      .map(
        ({ kind, value }) =>
          ({
            list: `There is no list “${value}”; the lists are those of the lists page.`,
            columns: `A brief takes one or two lists beside the first, not “${value}”.`,
            twice: `The list “${value}” was chosen twice. Choose each list once.`,
            reading: `There is no counting rule “${value}”; expected strict, standard or lenient.`,
            theme: `There is no topic “${value}”; expected one of ${Object.keys(TOPIC_NAMES).join(', ')}.`,
            entry: `The chosen lists have no top-level entry “${value}”.`,
            region: `There is no group “${value}” here; expected both, first, second or neither for two lists, with or without for one.`
          })[kind]
      )
      .join(' ')
};

export type BriefMessages = typeof messages;
