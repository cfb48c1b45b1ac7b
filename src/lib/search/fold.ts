/** Scripts that are written without spaces between words. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー';
const RUNS = /[\p{L}\p{N}ー]+/gu;
const PARTS = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
/** Below this character no script is without spaces: most texts need no closer look. */
const PLAIN = /^[^\u1100-\u{10ffff}]*$/u;
const ASCII = /^[ -~]*$/;

/** Whether a text has nothing of a script without spaces. */
export const isPlain = (text: string) => PLAIN.test(text);

/** Whether a term is of a script without spaces. */
export const isUnspaced = (term: string) => !PLAIN.test(term) && IS_UNSPACED.test(term);

/** What is searched as something else, as a file holds it: characters, then words written in simplified characters. */
export interface WrittenVariants {
  /** pairs of characters, one after the other: a traditional or Japanese form, then the simplified one */
  characters: string;
  /** a word as Taiwan or Hong Kong has it, then as the mainland has it */
  words: [regional: string, mainland: string][];
}

/** What is searched as something else, ready to be looked up. */
export interface Variants {
  characters: ReadonlyMap<string, string>;
  words: ReadonlyMap<string, string>;
  /** finds the words; null where there are none */
  pattern: RegExp | null;
}
const NO_VARIANTS: Variants = { characters: new Map(), words: new Map(), pattern: null };

/** Reads the variants of an index. */
export function readVariants({ characters, words }: WrittenVariants): Variants {
  const all = [...characters];
  // Of two words that begin alike the longer one is meant.
  const regional = words.map(([word]) => word).sort((a, b) => b.length - a.length);
  return {
    characters: new Map(all.flatMap((c, i) => (i % 2 === 0 ? [[c, all[i + 1] ?? c] as const] : []))),
    words: new Map(words),
    pattern: regional.length > 0 ? new RegExp(regional.join('|'), 'g') : null
  };
}

/** Letters that have no form without their mark in Unicode. */
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };
/** Single letters with dots between them, as in A.I. or U.S.: not 2.5, and not the end of a sentence. */
const DOTTED = /\b(?:[a-z]\.)+[a-z]\b(?:\.(?!\w))?/g;
const withoutDots = (text: string) =>
  text.includes('.') ? text.replace(DOTTED, (abbreviation) => abbreviation.replaceAll('.', '')) : text;

/**
 * A text as it is compared, in every box that searches: full-width forms as half-width ones (NFKC), lower case, Latin
 * letters without diacritics, one kind of apostrophe and of dash, nothing that is not seen, abbreviations without dots;
 * traditional characters as simplified ones and regional words as those of the mainland, where these are given.
 */
export function fold(text: string, variants = NO_VARIANTS): string {
  if (ASCII.test(text)) return withoutDots(text.toLowerCase());
  const plain = withoutDots(
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .replace(/[ßæœøłđ]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/[‘’ʼ]/g, "'")
      .replace(/[\p{Pd}−]/gu, '-')
      .replace(/\p{Cf}/gu, '')
  );
  if (PLAIN.test(plain)) return plain;
  const simplified = [...plain].map((c) => variants.characters.get(c) ?? c).join('');
  return variants.pattern
    ? simplified.replace(variants.pattern, (word) => variants.words.get(word) ?? word)
    : simplified;
}

/** The test whether a text holds all words of a query, in any order, as both are compared; every text holds none. */
export function holdsWords(query: string, variants?: Variants): (text: string) => boolean {
  const words = fold(query, variants).split(/\s+/).filter(Boolean);
  return (text) => {
    const folded = words.length > 0 ? fold(text, variants) : '';
    return words.every((word) => folded.includes(word));
  };
}

/** An English word without the ending of its plural, so that either number finds the other. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) return word.slice(0, -1);
  return word;
}

/** Pairs of neighbouring characters: what stands in for words where a script has no spaces. */
const neighbours = (characters: readonly string[]) =>
  characters.slice(0, -1).map((c, i) => `${c}${characters[i + 1] ?? ''}`);

/**
 * The terms of a folded text. Words of spaced scripts are taken without possessive and plural; a run of an unspaced
 * script becomes its pairs of neighbouring characters. In an index its last character stands alone too, so that every
 * single character can be found by its beginning.
 */
export function terms(folded: string, purpose: 'index' | 'query'): string[] {
  const words = folded.replace(/'s\b/g, '').match(RUNS) ?? [];
  const runs = words.flatMap((word) => (PLAIN.test(word) ? word : (word.match(PARTS) ?? [])));
  return runs.flatMap((run) => {
    if (!isUnspaced(run)) return [singular(run)];
    const characters = [...run];
    if (characters.length === 1) return characters;
    return [...neighbours(characters), ...(purpose === 'index' ? characters.slice(-1) : [])];
  });
}
