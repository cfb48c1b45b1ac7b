/**
 * How wide a text is, without a browser. A figure is laid out before anybody draws it, at build time too, and Word and
 * PowerPoint draw it with Arial: widths of its common letters in thousandths of the type size (those of the Helvetica
 * metrics that Arial keeps to), a full square for Chinese, and a wide guess for the rest.
 */
const CLASSES: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl’‘'],
  [278, ' !,./:;\\[]ftI·'],
  [333, '()-r“”'],
  [355, '"'],
  [389, '*'],
  [500, 'ckvsxyzJ'],
  [556, '#$0123456789?_abdeghnopquL–'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…']
];
const WIDTH = new Map(CLASSES.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const OTHER = 600;
const FULL = 1000;
/** Chinese, its punctuation, and full-width forms. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u3000-\u303f]/;
const SHARED = /[“”‘’—…·]/;
const BOLD = 1.08;
const SERIF = 1.1;

export interface Face {
  size: number;
  bold?: boolean;
  serif?: boolean;
}

/** Width of a text in the units of its size. */
export function widthOf(text: string, { size, bold = false, serif = false }: Face): number {
  let sum = 0;
  // Quotation marks and dashes that both scripts share are full squares in a Chinese face.
  const chinese = WIDE.test(text);
  for (const letter of text)
    sum += WIDE.test(letter) || (chinese && SHARED.test(letter)) ? FULL : (WIDTH.get(letter) ?? OTHER);
  return (sum / FULL) * size * (bold ? BOLD : 1) * (serif ? SERIF : 1);
}

/** A text that is cut, with a mark where, if it is wider than its place. */
export function shortened(text: string, face: Face, width: number): string {
  if (widthOf(text, face) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, face) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Marks that may not begin a line. */
const CLOSING = /^[，。、；：？！）》”’\]),.;:?!%]$/;
/** Marks that may not end one. */
const OPENING = /[（《“‘([]$/;

/**
 * Pieces between which a line may break: words with the space after them, parts of words up to a hyphen, a soft hyphen or
 * a dash, single characters of Chinese.
 */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const word of text.split(/(?<=\s|\p{L}–(?=\p{L}))/u))
    for (const part of word.match(/[^-/\u00ad\s]+[-/\u00ad]?\s*|[-/]\s*/g) ?? []) {
      let run = '';
      for (const letter of part) {
        const wide = WIDE.test(letter);
        if ((wide || WIDE.test(run.at(-1) ?? '')) && run && !CLOSING.test(letter) && !OPENING.test(run)) {
          found.push(run);
          run = '';
        }
        run += letter;
      }
      if (run) found.push(run);
    }
  return found;
}

/** A line as it is drawn: a soft hyphen shows at its end only. */
const drawn = (line: string) =>
  line
    .trimEnd()
    .replace(/\u00ad$/, '-')
    .replaceAll('\u00ad', '');

/**
 * A text as lines of a width. Nothing is ever cut: a single word that is wider than the line is broken at its soft
 * hyphens, or else between letters.
 */
export function wrap(text: string, face: Face, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line && widthOf(drawn(line + piece), face) > width) {
      lines.push(drawn(line));
      line = '';
    }
    line += piece;
    while (widthOf(drawn(line), face) > width && line.length > 1) {
      let fits = line.length - 1;
      while (fits > 1 && widthOf(line.slice(0, fits), face) > width) fits--;
      lines.push(drawn(line.slice(0, fits)));
      line = line.slice(fits);
    }
  }
  if (line.trim()) lines.push(drawn(line));
  return lines;
}
