/**
 * The forms of a text that do not make another wording: what typesetters, programs that write PDF and keyboards change.
 * Everything else is kept, upper and lower case too.
 */

/** Scripts without spaces between words; a space beside them is the typesetter’s. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。・「」『』《》〈〉【】ー';
const BESIDE_UNSPACED = new RegExp(`(?<=[${UNSPACED}]) +| +(?=[${UNSPACED}])`, 'gu');
const ENDS_UNSPACED = new RegExp(`[${UNSPACED}]$`, 'u');
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const HANGUL = /\p{Script=Hangul}/u;

/**
 * Radicals that programs write in PDF for the signs that look like them, where normalisation leaves them: those of the
 * supplement that are signs of Chinese by themselves. Each stands before its sign.
 */
const RADICALS = new Map(
  '⺁厂⺎兀⺒巳⺓幺⺕彐⺝月⺟母⺠民⺩王⺮竹⺷羊⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'
    .match(/../gu)
    ?.map(([radical = '', sign = '']) => [radical, sign])
);

/** Stands, as a sign that no text has, for a hyphen at the end of a line, which may belong to the word or only to the line. */
export const MAYBE_HYPHEN = '\ufdd0';
/** Stands for the end of a line where a space may have been or not: Korean breaks lines within words. */
export const MAYBE_SPACE = '\ufdd1';

/**
 * A text with one form of every sign that has several: ligatures, full-width and other compatibility forms, quotation
 * marks, apostrophes, dashes and hyphens, spaces. Soft hyphens at the end of the text become a hyphen, others go.
 */
export function foldSigns(text: string): string {
  return text
    .replace(/\u00ad+(?=\s*$)/, '-')
    .normalize('NFKC')
    .replace(/[\u2e80-\u2ef3]/g, (radical) => RADICALS.get(radical) ?? radical)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]|''/g, '"')
    .replace(/[\u2010-\u2015\u2212\u2043\ufe58]/g, '-')
    .replace(/[\u00b7\u2022\u2027\u30fb]/g, '·')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(BESIDE_UNSPACED, '')
    .trim();
}

/** What begins an item of a list and is none of its words. */
const MARKERS = [
  // bullets of every kind, those of symbol fonts included; a dash, a star or an “o” only before a space
  /^[·●○◦▪▫■□◆◇❖►▶▸➢➤✓✔☐∙\u{e000}-\u{f8ff}]\s*/u,
  /^[-*o]\s+/,
  // 1. 1) (1) 1.2 1.2.3. (a) a) iv. – before a space, or before a script that has none
  new RegExp(`^\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[a-z]|[ivx]{1,5})[.)](?:\\s+|(?=[${UNSPACED}]))`, 'iu'),
  /^\d{1,2}(?:\.\d{1,2})+\s+/,
  // 一、 （二） 第三章 1、
  /^(?:[一二三四五六七八九十]{1,3}|\d{1,3})、/,
  /^\((?:[一二三四五六七八九十]{1,3}|\d{1,3})\)\s*/,
  /^第[一二三四五六七八九十百]{1,4}[章节条款篇]\s*/
];

/**
 * A folded line without the bullet or number it begins with.
 * @returns the words and the kind of marker: the bullet itself, `#` for a number or letter, '' for none
 */
export function withoutMarker(text: string): { words: string; marker: string } {
  for (const pattern of MARKERS) {
    const found = pattern.exec(text)?.[0];
    if (found && found.length < text.length)
      return { words: text.slice(found.length), marker: /[\p{L}\p{N}]/u.test(found) ? '#' : found.trim() };
  }
  return { words: text, marker: '' };
}

/**
 * What joins two folded lines of a text, with what the end of a line leaves open.
 * @returns how many signs go from the end of the first, and what stands in their place
 */
export function jointOf(before: string, after: string): { drop: number; glue: string } {
  if (before === '' || after === '') return { drop: 0, glue: '' };
  if (/\p{L}-$/u.test(before)) return { drop: 1, glue: MAYBE_HYPHEN };
  if (/[/-]$/.test(before) || ENDS_UNSPACED.test(before) || BEGINS_UNSPACED.test(after)) return { drop: 0, glue: '' };
  if (HANGUL.test(before) || HANGUL.test(after) || before.endsWith('·')) return { drop: 0, glue: MAYBE_SPACE };
  return { drop: 0, glue: ' ' };
}

/**
 * The first of a line that cannot be parted, of which a line before it must have room: a word, or a sign of a script
 * without spaces.
 */
export const firstUnbroken = (text: string): string => {
  const [word = ''] = text.trim().split(/\s/);
  return BEGINS_UNSPACED.test(word) ? ([...word][0] ?? '') : word;
};

/** Two folded lines in one. */
export function joinLines(before: string, after: string): string {
  const { drop, glue } = jointOf(before, after);
  return before.slice(0, before.length - drop) + glue + after;
}

/** The letters, digits and punctuation of a text alone: equal for texts that differ in case, spaces and hyphens only. */
export const bare = (text: string): string => text.replace(/[\s\ufdd0\ufdd1-]/g, '').toLowerCase();

/**
 * Whether a text that may have open ends of lines is a label, both folded.
 * @returns null where it is not; otherwise whether upper and lower case are the same too
 */
export function sameWording(label: string, text: string): { sameCase: boolean } | null {
  let i = 0;
  let sameCase = true;
  for (const sign of text) {
    const expected = label[i] ?? '';
    if (sign === MAYBE_HYPHEN) i += expected === '-' ? 1 : 0;
    else if (sign === MAYBE_SPACE) i += expected === ' ' ? 1 : 0;
    else {
      const given = label.slice(i, i + sign.length);
      if (given.toLowerCase() !== sign.toLowerCase()) return null;
      sameCase &&= given === sign;
      i += sign.length;
    }
  }
  return i === label.length ? { sameCase } : null;
}

/** A text as a person reads it, with the open ends of its lines closed: hyphens kept, spaces set. */
export const readable = (text: string): string =>
  text.replaceAll(MAYBE_HYPHEN, '-').replaceAll(MAYBE_SPACE, ' ').trim();

/** An item without the punctuation and the word that only join it to the next. */
export const withoutTail = (text: string): string =>
  text.replace(/[;,]\s+(?:and|or|et|und|en)$/i, '').replace(/(?:\s*[;,.:、。])+$/, '');

/** The words of a text, a sign of a script without spaces for one, in lower case; hyphens and slashes part words. */
export const wordsOf = (text: string): string[] =>
  readable(text)
    .toLowerCase()
    .match(new RegExp(`[${UNSPACED}]|[\\p{L}\\p{N}]+`, 'gu')) ?? [];
