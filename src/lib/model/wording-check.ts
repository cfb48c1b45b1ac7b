import {
  bare,
  foldSigns,
  joinLines,
  jointOf,
  MAYBE_HYPHEN,
  MAYBE_SPACE,
  readable,
  sameWording,
  withoutTail,
  wordsOf
} from './fold-wording.ts';
import { inOfficialOrder } from './crosswalk.ts';
import { datesOf, textLines, type OfficialDocument, type TextLine } from './official-document.ts';
import type { EntryKey, FoundAs } from './types.ts';
import { commonLength, wordDifference, type Stretch } from './word-difference.ts';

/** Entries of a list as a document has them: in official order, each above what is listed under it. */
export function asInDocument<E extends EntryKey>(entries: readonly E[]): E[] {
  const under = (parent: string | null): E[] =>
    entries
      .filter((entry) => entry.parent === parent)
      .sort(inOfficialOrder)
      .flatMap((entry) => [entry, ...under(entry.id)]);
  return under(null);
}

/** What the check asks of an entry: its wording in the language of the document. */
export interface WordedEntry {
  id: string;
  labelOriginal: string;
}

/** A list in one edition, with its entries in official order. */
export interface WordedList {
  id: string;
  /** ISO date of publication, or the part of it that is known */
  published: string;
  entries: readonly WordedEntry[];
}

/** Where in a document a wording stands: as an item or heading, in an enumeration of a sentence, or in a sentence. */
export type Place = 'item' | 'enumeration' | 'sentence';

/** What a document has of one entry. */
export interface Finding {
  id: string;
  label: string;
  result: FoundAs;
  /** null where it was not found */
  place: Place | null;
  page: number | null;
  /** whether only upper and lower case differ */
  caseDiffers: boolean;
  /** what the document has in its place, or the words around it in a sentence; '' where there is nothing to say */
  text: string;
  /** word by word, for with-differences: `first` is the entry, `second` the document */
  difference: readonly Stretch[];
}

/** How far a document has the entries of an edition, to the letter. */
export interface EditionCount {
  list: string;
  found: number;
  total: number;
  /** of the entries that no other edition words in the same way */
  ownFound: number;
  ownTotal: number;
  /** whether a date at the beginning of the document is that of the edition */
  dated: boolean;
}

/** What came of a document that was held against a list. */
export interface WordingCheck {
  /** asked: the document is of the list’s edition. other: of another edition of it. neither: of none of them */
  edition: 'asked' | 'other' | 'neither';
  /** the list, or the edition that the document is of */
  list: string;
  /** the list that was asked for, then its other editions */
  editions: readonly EditionCount[];
  /** dates at the beginning of the document; ISO days or months */
  dates: readonly string[];
  /** one an entry, in official order; none where the document is of another edition or of none */
  findings: readonly Finding[];
  /** items of the document between those of the list that are in no entry */
  extra: readonly { text: string; page: number | null }[];
  emptyPages: readonly number[];
}

/** The most lines that an item may take. */
const MOST_LINES = 10;
/** How many words a wording needs so that its occurrence in a sentence is no accident; of unspaced scripts, signs. */
const LONG = 6;
const LONG_UNSPACED = 12;
/** The least likeness (see `likeness`) of an entry and an item of the document that are shown as one with differences. */
const ALIKE = 0.6;
/** The least share of a list’s entries that a document of the list has to the letter, and the least number. */
const LEAST_SHARE = 0.25;
const LEAST = 2;
/** The most lines that may stand between two items of one section of a list. */
const SECTION_GAP = 12;

const UNSPACED_SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const UNSPACED_SIGNS = new RegExp(UNSPACED_SIGN, 'gu');

/**
 * Whether a wording is long enough to count as found to the letter where it stands in a sentence only: six words, or
 * twelve signs of a script without spaces. “Lasers” in a sentence says nothing of the list; a sentence does not have
 * “Interference, jamming, and spoofing detection technologies” by accident.
 */
export const isLong = (label: string): boolean => {
  const unspaced = label.match(UNSPACED_SIGNS)?.length ?? 0;
  return unspaced > 0 ? unspaced >= LONG_UNSPACED : wordsOf(label).length >= LONG;
};

/** A stretch of whole lines that may be an item. */
interface Run {
  from: number;
  /** the line after its last */
  until: number;
  text: string;
}

/** Whether the line may begin an item; one after the last line ends what is before it. */
const mayBegin = (line: TextLine | undefined) => line === undefined || line.begins !== false;

/** The stretches of lines that may be items, each beginning and ending where a line may. */
function runsOf(lines: readonly TextLine[]): Run[] {
  const runs: Run[] = [];
  lines.forEach((line, from) => {
    if (!mayBegin(line)) return;
    let text = '';
    for (let until = from + 1; until <= Math.min(from + MOST_LINES, lines.length); until++) {
      const last = lines[until - 1] as TextLine;
      // A bullet or a gap within a stretch is the beginning of another item.
      if (until - 1 > from && last.begins === true) break;
      text = joinLines(text, last.words);
      if (mayBegin(lines[until])) runs.push({ from, until, text });
    }
  });
  return runs;
}

/** An item as it may be worded: whole, without what joins it to the next, and the words before a colon or a dash. */
function wordingsOf(text: string): string[] {
  const whole = [text, withoutTail(text)];
  const lead = /^(.+?)(?:\s*:|\s+-)\s/.exec(`${text} `)?.[1] ?? /^([^:]+):/.exec(text)?.[1];
  return lead ? [...whole, lead] : whole;
}

/** An occurrence of a wording in a document. */
interface Occurrence {
  place: Place;
  from: number;
  until: number;
  sameCase: boolean;
  /** the words around it, for a sentence */
  around: string;
}

/** The text of a document in one piece, with the line that each of its signs is from. */
interface Running {
  text: string;
  lower: string;
  lineAt: readonly number[];
}

/** @param hyphen what becomes of a hyphen at the end of a line */
function runningText(lines: readonly TextLine[], hyphen: '-' | ''): Running {
  const parts: string[] = [];
  const lineAt: number[] = [];
  const add = (part: string, line: number) => {
    parts.push(part);
    for (let k = 0; k < part.length; k++) lineAt.push(line);
  };
  lines.forEach(({ words }, i) => {
    const next = lines[i + 1];
    // A new item ends the sentence before it, so that no wording is found across the two.
    const { drop, glue } = next?.begins === true ? { drop: 0, glue: ' ¶ ' } : jointOf(words, next?.words ?? '');
    add(words.slice(0, words.length - drop), i);
    add(glue.replace(MAYBE_HYPHEN, hyphen).replace(MAYBE_SPACE, ''), i);
  });
  const text = parts.join('');
  return { text, lower: text.toLowerCase(), lineAt };
}

const BEFORE_ITEM = /(?:^|[、,;:。(“"¶])\s*$/u;
const AFTER_ITEM = /^\s*(?:$|[、,;。)”"¶]|等|和|与|及|以及|など|及び)/u;

/** How many signs of a sentence are shown on each side of a wording. */
const AROUND = 40;

/** The end of what stands before a wording in its sentence, from a whole word on. */
function cutBefore(text: string): string {
  const own = text.replace(/^.*¶\s*/su, '');
  return own.length <= AROUND ? own : `… ${own.slice(-AROUND).replace(/^\S{1,20}\s/, '')}`;
}

/** The beginning of what stands after it, to a whole word. */
function cutAfter(text: string): string {
  const own = text.replace(/\s*¶.*$/su, '');
  return own.length <= AROUND ? own : `${own.slice(0, AROUND).replace(/\s\S{1,20}$/, '')} …`;
}

/**
 * The occurrences of a wording in sentences. In scripts without spaces, what stands between enumeration commas is an item
 * of an enumeration: a comma of that kind on one side, and on the other one too, another mark, or the word that ends it.
 */
function inSentences(label: string, running: Running): Occurrence[] {
  const wanted = label.toLowerCase();
  // Where lower case is longer than upper case the places would not fit.
  if (running.lower.length !== running.text.length || wanted === '') return [];
  const found: Occurrence[] = [];
  const letter = /[\p{L}\p{N}]/u;
  for (let at = running.lower.indexOf(wanted); at >= 0; at = running.lower.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const [before, after] = [running.text.slice(Math.max(0, at - 60), at), running.text.slice(end, end + 60)];
    const touches = (inside: string | undefined, outside: string | undefined) =>
      letter.test(inside ?? '') &&
      letter.test(outside ?? '') &&
      !UNSPACED_SIGN.test(inside ?? '') &&
      !UNSPACED_SIGN.test(outside ?? '');
    if (touches(label[0], before.at(-1)) || touches(label.at(-1), after[0])) continue;
    const enumerated =
      BEFORE_ITEM.test(before) && AFTER_ITEM.test(after) && (before.endsWith('、') || after.startsWith('、'));
    found.push({
      place: enumerated ? 'enumeration' : 'sentence',
      from: running.lineAt[at] ?? 0,
      until: (running.lineAt[end - 1] ?? 0) + 1,
      sameCase: running.text.slice(at, end) === label,
      around: `${cutBefore(before)}${running.text.slice(at, end)}${cutAfter(after)}`.trim()
    });
  }
  return found;
}

/** A document made ready for looking up wordings in it. */
class Searched {
  readonly lines: readonly TextLine[];
  readonly runs: readonly Run[];
  readonly #byKey = new Map<string, { run: Run; text: string }[]>();
  readonly #running: readonly Running[];

  constructor(document: OfficialDocument, labels: readonly string[]) {
    this.lines = textLines(document, new Set(labels.map((label) => bare(foldSigns(label)))));
    this.runs = runsOf(this.lines);
    for (const run of this.runs)
      for (const text of new Set(wordingsOf(run.text))) {
        const known = this.#byKey.get(bare(text));
        if (known) known.push({ run, text });
        else this.#byKey.set(bare(text), [{ run, text }]);
      }
    this.#running = [runningText(this.lines, ''), runningText(this.lines, '-')];
  }

  /** The occurrences of a folded wording as items, else in enumerations, else in sentences, in the order of reading. */
  occurrences(label: string): Occurrence[] {
    const items = [label, withoutTail(label)].flatMap((wording) =>
      (this.#byKey.get(bare(wording)) ?? []).flatMap(({ run, text }): Occurrence[] => {
        const same = sameWording(wording, text);
        return same ? [{ ...run, ...same, place: 'item', around: '' }] : [];
      })
    );
    if (items.length > 0) return inOrder(items);
    const others = this.#running.flatMap((running) => inSentences(label, running));
    const enumerated = others.filter(({ place }) => place === 'enumeration');
    return inOrder(enumerated.length > 0 ? enumerated : others);
  }
}

/** Occurrences in the order of reading, each place once. */
function inOrder(occurrences: readonly Occurrence[]): Occurrence[] {
  const sorted = [...occurrences].sort((a, b) => a.from - b.from || a.until - b.until);
  return sorted.filter((o, i) => i === 0 || o.from !== sorted[i - 1]?.from);
}

/** Whether an occurrence is the wording of the list, and not merely its words; see `isLong`. */
const counts = (label: string, { place }: Pick<Occurrence, 'place'>) => place !== 'sentence' || isLong(label);

/**
 * The occurrence of each entry, by its place in the list. Entries that are worded alike have one each, in the order of
 * reading, so that one that the document has less often is missed.
 */
function located(searched: Searched, labels: readonly string[]): (Occurrence | null)[] {
  const taken = new Map<string, number>();
  const found = new Map<string, Occurrence[]>();
  return labels.map((label) => {
    const key = label.toLowerCase();
    const own = found.get(key) ?? searched.occurrences(label);
    found.set(key, own);
    const n = taken.get(key) ?? 0;
    taken.set(key, n + 1);
    return own[n] ?? null;
  });
}

/** A wording taken apart for `likeness`. */
interface Parts {
  words: readonly string[];
  /** pairs of neighbouring letters, with how often each occurs */
  pairs: ReadonlyMap<string, number>;
  pairCount: number;
}

function partsOf(text: string): Parts {
  const words = wordsOf(text);
  const letters = words.join('');
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = letters.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { words, pairs, pairCount: Math.max(letters.length - 1, 0) };
}

/** The share of neighbouring letters that two wordings have in common, from 0 to 1. */
function pairShare(a: Parts, b: Parts): number {
  let common = 0;
  for (const [pair, n] of a.pairs) common += Math.min(n, b.pairs.get(pair) ?? 0);
  return a.pairCount + b.pairCount === 0 ? 0 : (2 * common) / (a.pairCount + b.pairCount);
}

function partsLikeness(a: Parts, b: Parts): number {
  const pairs = pairShare(a, b);
  // Words in common have their letters in common; this spares most comparisons the slower look at words.
  if (pairs < ALIKE / 2) return 0;
  return Math.max((2 * commonLength(a.words, b.words)) / (a.words.length + b.words.length), 0.8 * pairs);
}

/**
 * How much alike two wordings are, from 0 to 1: the share of words that they have in common in the same order, or four
 * fifths of the share of neighbouring letters, whichever is more, so that “Surfaces” is like “Surface”.
 */
export const likeness = (first: string, second: string): number => partsLikeness(partsOf(first), partsOf(second));

/** For entries that are not in the document to the letter, the item most like each; no item serves two entries. */
function mostAlike(
  searched: Searched,
  missing: readonly { index: number; label: string }[],
  taken: ReadonlySet<number>
): Map<number, Run> {
  if (missing.length === 0) return new Map();
  const linesOf = ({ from, until }: Run) => Array.from({ length: until - from }, (_, i) => from + i);
  const free = searched.runs
    .filter((run) => !linesOf(run).some((line) => taken.has(line)))
    .map((run) => ({ run, parts: partsOf(withoutTail(run.text)) }));
  const pairs = missing.flatMap(({ index, label }) => {
    const own = partsOf(label);
    return free.flatMap(({ run, parts }) => {
      const [a, b] = [own.pairCount, parts.pairCount];
      // Of texts so different in length, too much of one is not in the other.
      if (Math.min(a, b) < 0.4 * Math.max(a, b)) return [];
      const score = partsLikeness(own, parts);
      return score >= ALIKE ? [{ index, run, score }] : [];
    });
  });
  const found = new Map<number, Run>();
  const used = new Set<number>();
  for (const { index, run } of pairs.sort((a, b) => b.score - a.score)) {
    if (found.has(index) || linesOf(run).some((line) => used.has(line))) continue;
    found.set(index, run);
    for (const line of linesOf(run)) used.add(line);
  }
  return found;
}

/** A stretch of lines cut where another item begins or, without bullets, may begin. */
function itemsBetween(lines: readonly TextLine[], from: number, until: number): Run[] {
  const items: Run[] = [];
  for (let i = from; i < until;) {
    let end = i + 1;
    // What has no bullet of its own belongs to the item with one above it.
    const goesOn = (line: TextLine | undefined) =>
      line?.begins === false || (line?.begins === null && lines[i]?.marker !== '');
    while (end < until && goesOn(lines[end])) end++;
    items.push({
      from: i,
      until: end,
      text: lines.slice(i, end).reduce((text, line) => joinLines(text, line.words), '')
    });
    i = end;
  }
  return items;
}

/**
 * The items of the list’s sections that are in no entry. A section is a stretch of the document in which items of the list
 * follow each other closely; after its last item, and before its first, items with the same bullet or number belong to
 * it too, and without bullets what follows without a gap.
 */
function extraItems({ lines }: Searched, claimed: ReadonlySet<number>): Run[] {
  const own = [...claimed].sort((a, b) => a - b);
  const sections: [number, number][] = [];
  for (const line of own) {
    const last = sections.at(-1);
    if (last && line - last[1] <= SECTION_GAP) last[1] = line;
    else sections.push([line, line]);
  }
  return sections.flatMap(([first, last]) => {
    let [from, until] = [first, last + 1];
    const markers = new Set(own.filter((i) => i >= first && i <= last).flatMap((i) => lines[i]?.marker || []));
    const goesOn = (i: number) => {
      const line = lines[i];
      if (line === undefined || claimed.has(i)) return false;
      if (line.marker) return markers.has(line.marker);
      // In a list without bullets, what no gap parts from its last item.
      return line.begins === false || (line.begins === null && markers.size === 0 && line.page === lines[i - 1]?.page);
    };
    while (until - last <= SECTION_GAP && goesOn(until)) until++;
    while (first - from < SECTION_GAP && markers.has(lines[from - 1]?.marker ?? '') && !claimed.has(from - 1)) from--;
    return itemsBetween(lines, from, until).filter((item) => {
      for (let i = item.from; i < item.until; i++) if (claimed.has(i)) return false;
      // A sentence between items introduces them.
      const sentence = lines[item.from]?.marker === '' && /[.。]$/.test(item.text) && isLong(item.text);
      return /\p{L}{2}/u.test(item.text) && !sentence;
    });
  });
}

const fitsDate = (published: string) => (date: string) => published.startsWith(date) || date.startsWith(published);

/**
 * Which edition a document is of. Of each edition the entries count that no other edition words in the same way: a
 * document has more of them, as a share, of its own edition than of any other. Where that does not tell two apart (both
 * have none of their own, or the same share), a date at the beginning of the document does, if it is that of one of the
 * two only. A document that has fewer than a quarter of the entries of its edition to the letter, or fewer than two, is
 * of none.
 */
function editionOf(counted: readonly EditionCount[]): Pick<WordingCheck, 'edition' | 'list'> {
  const asked = counted[0] as EditionCount;
  const share = (found: number, total: number) => (total === 0 ? 0 : found / total);
  const before = (a: EditionCount, b: EditionCount) =>
    share(b.ownFound, b.ownTotal) - share(a.ownFound, a.ownTotal) || (a.dated === b.dated ? 0 : a.dated ? -1 : 1);
  // Sorting is stable: what was asked for stays first where nothing speaks against it.
  const [best = asked] = [...counted].sort(before);
  const has = best.found >= Math.min(LEAST, best.total) && share(best.found, best.total) >= LEAST_SHARE;
  if (!has) return { edition: 'neither', list: asked.list };
  return { edition: best.list === asked.list ? 'asked' : 'other', list: best.list };
}

/**
 * Holds a document against the wording of a list.
 *
 * Found to the letter is a wording that the document has as an item, a heading or the words before a colon, whatever the
 * line breaks, hyphens at line ends, bullets, numbers and typographic forms; upper and lower case are told and are no
 * difference. Chinese and Japanese items may also stand in an enumeration. In a sentence, only a long wording counts
 * (`isLong`); a shorter one is `running-text`, unless an item of the document is much like it. Everything else is
 * `with-differences`, with the item most like it, or `not-found`.
 * @param others the other editions of the list, in any order
 */
export function checkWording(
  document: OfficialDocument,
  list: WordedList,
  others: readonly WordedList[] = []
): WordingCheck {
  const editions = [list, ...others];
  const labelsOf = (of: WordedList) => of.entries.map((entry) => foldSigns(entry.labelOriginal));
  const labels = labelsOf(list);
  const searched = new Searched(document, editions.flatMap(labelsOf));
  const dates = datesOf(document);
  const keys = editions.map((of) => new Set(labelsOf(of).map(bare)));
  const found = located(searched, labels);
  const counted = editions.map((of, n): EditionCount => {
    const own = labelsOf(of);
    const hits = n === 0 ? found : located(searched, own);
    const told = own.map((label, i) => {
      const hit = hits[i];
      return {
        hit: hit !== null && hit !== undefined && counts(label, hit),
        alone: keys.every((other, k) => k === n || !other.has(bare(label)))
      };
    });
    return {
      list: of.id,
      found: told.filter(({ hit }) => hit).length,
      total: own.length,
      ownFound: told.filter(({ hit, alone }) => hit && alone).length,
      ownTotal: told.filter(({ alone }) => alone).length,
      dated: dates.some(fitsDate(of.published))
    };
  });
  const verdict = editionOf(counted);
  const about = { ...verdict, editions: counted, dates, emptyPages: document.emptyPages };
  if (verdict.edition !== 'asked') return { ...about, findings: [], extra: [] };

  const claimed = new Set<number>();
  const claim = ({ from, until }: Pick<Run, 'from' | 'until'>) => {
    for (let i = from; i < until; i++) claimed.add(i);
  };
  for (const [i, label] of labels.entries())
    if (found[i]) for (const hit of searched.occurrences(label)) if (hit.place === 'item') claim(hit);
  const missing = labels.flatMap((label, index) => {
    const hit = found[index];
    return hit && counts(label, hit) ? [] : [{ index, label }];
  });
  const alike = mostAlike(searched, missing, claimed);
  for (const run of alike.values()) claim(run);

  const findings = list.entries.map(({ id, labelOriginal }, i): Finding => {
    const label = labels[i] ?? '';
    const [hit, like] = [found[i], alike.get(i)];
    const base = { id, label: labelOriginal, caseDiffers: false, text: '', difference: [] };
    const pageOf = (line: number) => searched.lines[line]?.page ?? null;
    if (hit && counts(label, hit))
      return { ...base, result: 'to-the-letter', place: hit.place, page: pageOf(hit.from), caseDiffers: !hit.sameCase };
    if (like) {
      const text = readable(withoutTail(like.text));
      return {
        ...base,
        result: 'with-differences',
        place: 'item',
        page: pageOf(like.from),
        text,
        difference: wordDifference(label, text)
      };
    }
    if (hit) return { ...base, result: 'running-text', place: 'sentence', page: pageOf(hit.from), text: hit.around };
    return { ...base, result: 'not-found', place: null, page: null };
  });
  // Enumerations, and lines that could not be told to be items, are in entries all the same.
  for (const hit of found) if (hit?.place === 'enumeration') claim(hit);
  const worded = new Set(labels.map(bare));
  searched.lines.forEach(({ words }, i) => {
    if (worded.has(bare(words))) claimed.add(i);
  });
  const extra = extraItems(searched, claimed).map((item) => ({
    text: readable(item.text),
    page: searched.lines[item.from]?.page ?? null
  }));
  return { ...about, findings, extra };
}

/** How many findings there are of each kind. */
export function resultCounts(findings: readonly Finding[]): Record<FoundAs, number> {
  const of = (result: FoundAs) => findings.filter((finding) => finding.result === result).length;
  return {
    'to-the-letter': of('to-the-letter'),
    'with-differences': of('with-differences'),
    'running-text': of('running-text'),
    'not-found': of('not-found')
  };
}

/** Whether the document has every entry to the letter. */
export const allToTheLetter = ({ edition, findings }: WordingCheck): boolean =>
  edition === 'asked' && findings.every(({ result }) => result === 'to-the-letter');
