import type { TableName } from './schema.ts';

/**
 * The texts of the tables that have a Chinese translation of ours, in a column of the same name with `_zh`, which stands
 * in place of `_en` where the name ends so. A table need not have that column yet.
 */
export const TRANSLATED: Partial<Readonly<Record<TableName, readonly string[]>>> = {
  lists: ['title_en', 'issuer_en', 'purpose', 'caveat', 'note'],
  entries: ['scope_note', 'scope_document', 'wording_note', 'locator'],
  mappings: ['comment'],
  codings: ['rationale'],
  assessed: ['note'],
  settlements: ['reason'],
  challenges: ['argument_for', 'argument_against', 'reason'],
  retired: ['reason'],
  nesting: ['note'],
  lineage: ['note'],
  concept: ['locator'],
  events: ['locator']
};

/** The column of the translation of a text, and the one that would have it in its own language. */
export const translationOf = (column: string) => `${column.replace(/_en$/, '')}_zh`;
export const originalOf = (column: string) => `${column.replace(/_en$/, '')}_original`;

/** What a Chinese text says otherwise than the English text that it translates, as what was expected of it. */
type Difference = string;

const ADDRESS = /https?:\/\/[^\s，。；：（）《》“”、)]+/g;
/** Ids of lists, entries and records. */
const ID = /\b(?:pcx:)?[a-z]{2,4}(?:-[a-z0-9]+)+-(?:fy)?\d{4}(?::[a-z0-9.-]*[a-z0-9])?(?![a-z0-9])/g;
/** Words of a language that is not written with Latin letters. */
const FOREIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;
const LATIN = /[A-Za-zÀ-ɏ]{2,}/g;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** A month beside a day or a year, so that “may” and “march” stay words. */
const MONTH = new RegExp(`(\\d\\s+)?\\b(${MONTHS})\\b(\\s+\\d)?`, 'g');

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const WORDS = new Map([
  ...UNITS.split(' ').map((word, i) => [word, i + 1] as const),
  ...TENS.split(' ').map((word, i) => [word, (i + 2) * 10] as const)
]);
const WORD = new RegExp(
  `\\b(${TENS.replaceAll(' ', '|')})-(${UNITS.replaceAll(' ', '|')})\\b|\\b(${[...WORDS.keys()].join('|')})\\b`,
  'gi'
);

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const found = (text: string, pattern: RegExp) => new Set(text.match(pattern) ?? []);
const without = (text: string, ...patterns: RegExp[]) => patterns.reduce((rest, p) => rest.replace(p, ' '), text);

/** The numbers of a text that are written in figures. */
const figures = (text: string) =>
  new Set([...text.replace(/(?<=\d),(?=\d{3}\b)/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure)));

/** The numbers that English words up to ninety-nine name. */
function numberWords(text: string): Set<number> {
  const value = (word: string | undefined) => WORDS.get(word?.toLowerCase() ?? '') ?? 0;
  return new Set([...text.matchAll(WORD)].map(([, ten, unit, word]) => value(ten) + value(unit) + value(word)));
}

/** The numbers of months that English names beside a day or a year. */
const months = (text: string) =>
  new Set(
    [...text.matchAll(MONTH)].flatMap(([, day, month = '', year]) =>
      day || year || !['May', 'March'].includes(month) ? [MONTHS.split('|').indexOf(month) + 1] : []
    )
  );

/** The numbers that Chinese numerals name: 十四五 is 14 and 5, 二〇三五 is 2035, and every numeral is also itself. */
function chineseNumbers(text: string): Set<number> {
  const numbers = new Set<number>();
  for (const [run] of text.matchAll(/[零〇一二两双三四五六七八九十百千]+/g)) {
    const signs = [...run];
    for (const sign of signs) numbers.add(DIGITS[sign] ?? PLACES[sign] ?? 0);
    if (signs.every((sign) => sign in DIGITS)) numbers.add(Number(signs.map((sign) => DIGITS[sign]).join('')));
    // Each number that ends in the run, so that the 14 of 十四五 is among them.
    for (let end = 1; end <= signs.length; end++) numbers.add(valueOf(signs.slice(0, end)));
  }
  return numbers;
}

function valueOf(signs: readonly string[]): number {
  let [sum, last] = [0, 0];
  for (const sign of signs) {
    const place = PLACES[sign];
    if (place === undefined) last = DIGITS[sign] ?? 0;
    else {
      sum += (last || 1) * place;
      last = 0;
    }
  }
  return sum + last;
}

const list = (values: Iterable<string | number>) => [...values].join(', ');
const missing = <T>(asked: Iterable<T>, ...from: ReadonlySet<T>[]) =>
  [...asked].filter((value) => from.every((set) => !set.has(value)));

/**
 * Where the numbers of a translation differ from those of its text. Equal are: a figure and the same figure; a figure or
 * a number word of English and the same number in Chinese numerals (9, nine and 九; two, 二, 两 and 双); an English
 * month and its number. How often a number recurs is not compared, nor are “one” and ordinal words, and Chinese numerals
 * may say more, since many stand in set phrases.
 */
export function differentFigures(en: string, zh: string): Difference[] {
  const [english, chinese] = [en, zh].map((text) => without(text, ADDRESS, ID)) as [string, string];
  const [said, named, words] = [figures(english), months(english), numberWords(english)];
  const [shown, numerals] = [figures(chinese), chineseNumbers(chinese)];
  // “One” is an article as often as a number.
  words.delete(1);
  const lost = missing([...said, ...named, ...words], shown, numerals);
  const added = missing(shown, said, named, words, new Set([1]));
  return [
    ...(lost.length > 0 ? [`the numbers ${list(lost)} of the English`] : []),
    ...(added.length > 0 ? [`no numbers that the English has not: ${list(added)}`] : [])
  ];
}

/**
 * Where a translation does not have what no translation changes: words quoted in their own script, addresses and ids. A
 * word in Latin letters stands in it only if it stands in the English.
 */
export function differentNames(en: string, zh: string): Difference[] {
  const plain = (text: string) => without(text, ADDRESS, ID);
  const quoted = [...found(plain(en), FOREIGN)].filter((term) => !zh.includes(term));
  const latin = [...found(plain(zh), LATIN)].filter((word) => !en.includes(word));
  const marks = [ADDRESS, ID].flatMap((pattern) => {
    const [english, chinese] = [found(en, pattern), found(zh, pattern)];
    return [...missing(english, chinese), ...missing(chinese, english)];
  });
  return [
    ...(quoted.length > 0 ? [`the quoted words ${list(quoted)}`] : []),
    ...(latin.length > 0 ? [`only such words in Latin letters as the English has; ${list(latin)} are not`] : []),
    ...(marks.length > 0 ? [`the addresses and ids of the English; ${list(marks)} stand in one language only`] : [])
  ];
}

const STYLE: readonly [RegExp, Difference][] = [
  [
    /[\p{Script=Han}”》）][,;:?!()]|[,;:?!()][\p{Script=Han}“《（]/u,
    'full-width punctuation beside Chinese characters'
  ],
  [
    /[\p{Script=Han}”》），。；：]\.|["'][\p{Script=Han}]|[\p{Script=Han}]["']/u,
    'Chinese full stops and quotation marks'
  ],
  [
    /[\p{Script=Han}，。；：、（）《》“”] |[ ][\p{Script=Han}，。；：、（）《》“”]/u,
    'no space beside Chinese characters and punctuation'
  ],
  [/[，。；：、]{2}|。；|，。/u, 'one mark where one is enough'],
  [/我们/u, '本项目']
];

/** What is wrong with the punctuation and spacing of a Chinese text, and whether it ends as the English does. */
export function faultsOfStyle(en: string, zh: string): Difference[] {
  const plain = zh.replace(ADDRESS, 'a');
  const ends = (text: string, stops: RegExp) => stops.test(text);
  return [
    ...STYLE.flatMap(([fault, expected]) => (fault.test(plain) ? [expected] : [])),
    ...(ends(en, /[.?!][”’)]*$/) === ends(zh, /[。？！][”’）]*$/) ? [] : ['a full stop where the English ends in one'])
  ];
}
