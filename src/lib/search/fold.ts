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

/** Traditional and Japanese forms of characters by their simplified form. */
export type Variants = ReadonlyMap<string, string>;
const NO_VARIANTS: Variants = new Map();

/** Reads the pairs of an index: a character and the simplified one that it is searched as, one after the other. */
export function readVariants(pairs: string): Variants {
  const characters = [...pairs];
  return new Map(characters.flatMap((c, i) => (i % 2 === 0 ? [[c, characters[i + 1] ?? c] as const] : [])));
}

/**
 * A text as it is compared: full-width forms as half-width ones (NFKC), lower case, Latin letters without diacritics,
 * one kind of apostrophe, traditional characters as simplified ones where they are given.
 */
export function fold(text: string, variants = NO_VARIANTS): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'");
  return PLAIN.test(plain) ? plain : [...plain].map((c) => variants.get(c) ?? c).join('');
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
