/** What cleaning does with a sign. */
const [PLAIN, SPACE, WIDE_SPACE, UNSEEN, JOINER, LINE_END] = [0, 1, 2, 3, 4, 5];

/** One entry for each UTF-16 unit, so that a cell is looked at with one look-up a sign. */
const SIGNS = new Uint8Array(0x10000);
for (let code = 0; code < 0x20; code++) SIGNS[code] = UNSEEN;
SIGNS[0x09] = SIGNS[0x20] = SPACE;
SIGNS[0x0a] = SIGNS[0x0d] = LINE_END;
for (const code of [0xa0, 0x2007, 0x202f, 0x3000]) SIGNS[code] = WIDE_SPACE;
for (const code of [0xad, 0x200b, 0x2060, 0xfeff]) SIGNS[code] = UNSEEN;
for (let code = 0x202a; code <= 0x202e; code++) SIGNS[code] = UNSEEN;
for (let code = 0x2066; code <= 0x2069; code++) SIGNS[code] = UNSEEN;
SIGNS[0x200c] = SIGNS[0x200d] = JOINER;

/** A cell as it is taken over. */
export interface CleanCell {
  text: string;
  /** signs that nobody sees were taken out, or became a space */
  unseen: boolean;
}

const isBlank = (code: number) => {
  const sign = SIGNS[code];
  return sign === SPACE || sign === WIDE_SPACE || sign === LINE_END;
};

/**
 * Whether a cell stands as it is: no space at its ends, no two in a row, no sign that nobody sees. Most do, so this
 * makes nothing.
 */
export function isClean(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const sign = SIGNS[text.charCodeAt(i)] ?? PLAIN;
    if (sign !== PLAIN && (sign !== SPACE || before === SPACE)) return false;
    before = sign;
  }
  return before === PLAIN || text === '';
}

/**
 * A cell without spaces at its ends, runs of spaces as one space, line ends as LF, no-break and ideographic spaces as
 * plain ones, and without signs that nobody sees; joiners stay within a word.
 */
export function cleaned(text: string): CleanCell {
  if (isClean(text)) return { text, unseen: false };
  let out = '';
  let unseen = false;
  // A run of spaces waits for what follows it; a lone one stays what it is, a tab too.
  let run = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const sign = SIGNS[code];
    if (sign === SPACE) run = run === '' ? text.charAt(i) : ' ';
    else if (sign === WIDE_SPACE) {
      unseen = true;
      run = ' ';
    } else if (sign === UNSEEN) unseen = true;
    else if (sign === LINE_END) {
      if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) continue;
      if (out !== '') out += '\n';
      run = '';
    } else if (sign === JOINER) {
      const within = run === '' && out !== '' && i + 1 < text.length && SIGNS[text.charCodeAt(i + 1)] === PLAIN;
      if (within && SIGNS[out.charCodeAt(out.length - 1)] === PLAIN) out += text.charAt(i);
      else unseen = true;
    } else {
      if (out !== '') out += run;
      run = '';
      out += text.charAt(i);
    }
  }
  let end = out.length;
  while (end > 0 && isBlank(out.charCodeAt(end - 1))) end--;
  return { text: out.slice(0, end), unseen };
}

/** Whether a text holds signs of ASCII only, which have one width and one form. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** A text without signs that nobody sees, and with plain spaces. */
export const withoutUnseen = (text: string) => cleaned(text).text;

/** A text in one line: each line end, or tab, is a space. */
export function inOneLine(text: string): string {
  return text.includes('\n') || text.includes('\t') ? cleaned(text.replace(/[\n\t]/g, ' ')).text : text;
}

/** A text that is compared and not shown: in one width and lower case, with one space between words. */
export function folded(text: string): string {
  return inOneLine((isAscii(text) ? text : text.normalize('NFKC')).toLowerCase());
}

const ERRORS: ReadonlySet<string> = new Set([
  '#REF!',
  '#N/A',
  '#NAME?',
  '#DIV/0!',
  '#VALUE!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#GETTING_DATA'
]);

/** Whether a cell is what a spreadsheet shows where it could not calculate one. */
export const isSpreadsheetError = (text: string) => text.charCodeAt(0) === 0x23 && ERRORS.has(text.toUpperCase());

const FORMULA_SIGNS = '=+-@＝＋－＠';

/** Whether a spreadsheet could take a cleaned cell for a formula. */
export const isFormulaLike = (text: string) => text !== '' && FORMULA_SIGNS.includes(text.charAt(0));

/**
 * A cell without the apostrophe that our own files for spreadsheets put before what could be taken for a formula; null
 * where there is none.
 */
export function withoutGuard(text: string): string | null {
  return text.charCodeAt(0) === 0x27 && text.length > 1 && isFormulaLike(text.slice(1, 2)) ? text.slice(1) : null;
}

/** Whether a text has something like a tag in it: `<` before a letter, `/` or `!`, and `>` after it. */
export function hasMarkup(text: string): boolean {
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const next = text.charCodeAt(at + 1) | 0x20;
    if ((next >= 0x61 && next <= 0x7a) || text[at + 1] === '/' || text[at + 1] === '!') return text.includes('>', at);
  }
  return false;
}

/** Dates that spreadsheets make of codes: `1-Mar`, `Mar-26`, `12-Mar-26`, `3月1日`. */
const DATE =
  /^(?:\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:-\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{2}|(?:\d{4}年)?\d{1,2}月\d{1,2}日)$/i;
const POWER_OF_TEN = /^\d{1,3}(?:[.,]\d{1,17})?E[+-]\d{1,3}$/i;
/** No date or number is written longer. */
const LONGEST = 24;

/** Whether a code is what a spreadsheet makes of one that looks like a day. */
export const looksLikeDate = (text: string) => text.length <= LONGEST && DATE.test(text);
/** Whether a code is what a spreadsheet makes of one that looks like a large number. */
export const looksLikeNumber = (text: string) => text.length <= LONGEST && POWER_OF_TEN.test(text);

/** Whether a text is an address that may become a link: `http` or `https`, without spaces. */
export function isWebAddress(text: string): boolean {
  const start = text.startsWith('http') ? text : text.slice(0, 8).toLowerCase();
  const at = start.startsWith('https://') ? 8 : start.startsWith('http://') ? 7 : 0;
  if (at === 0 || text.length === at) return false;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || SIGNS[code] !== PLAIN) return false;
  }
  return true;
}
