/** What a spreadsheet could take for a formula: its first sign that is no space, full-width forms included. */
export const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^\p{Cc}/u;

/** A text with an apostrophe before it where a spreadsheet could take it for a formula (OWASP, CSV injection). */
export const guarded = (text: string) => (FORMULA.test(text) ? `'${text}` : text);
