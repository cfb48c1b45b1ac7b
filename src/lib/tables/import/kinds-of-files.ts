/** What a file is by its first bytes, where it is no text and no workbook that is read. */
const SIGNATURES: readonly (readonly [name: string, at: number, bytes: readonly number[]])[] = [
  ['Excel 97–2003 or a locked workbook', 0, [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', 0, [0x25, 0x50, 0x44, 0x46]],
  ['an image', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['an image', 0, [0xff, 0xd8, 0xff]],
  ['an image', 0, [0x47, 0x49, 0x46, 0x38]],
  ['an image', 8, [0x57, 0x45, 0x42, 0x50]],
  ['an image', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['an image', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['a packed file', 0, [0x1f, 0x8b]],
  ['a packed file', 0, [0x37, 0x7a, 0xbc, 0xaf]],
  ['a packed file', 0, [0x52, 0x61, 0x72, 0x21]]
];

const begins = (bytes: Uint8Array, at: number, signs: readonly number[]) =>
  signs.every((sign, i) => bytes[at + i] === sign);

/** What a file is that cannot be read as a table; null where it may be one. */
export function notATable(bytes: Uint8Array): string | null {
  return SIGNATURES.find(([, at, signs]) => begins(bytes, at, signs))?.[0] ?? null;
}

/** Whether a file is a zip, as a workbook is. */
export const isZip = (bytes: Uint8Array) =>
  begins(bytes, 0, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, 0, [0x50, 0x4b, 0x05, 0x06]);

const HTML = /^<(?:!doctype html|!--|html|head|body|table|meta|script|style|div)[\s>\-/]/;
const XML = /^<(?:\?xml|workbook|svg)\b/;
/** The beginning of a text, which is enough to tell. */
const LOOKED_AT = 1000;

/** Whether a text is a page or another text with tags, whatever its name says; null where it may be a table. */
export function markupOf(text: string): 'HTML' | 'XML' | null {
  const start = text.slice(0, LOOKED_AT).trimStart().toLowerCase();
  if (HTML.test(start)) return 'HTML';
  return XML.test(start) ? (start.includes('<html') ? 'HTML' : 'XML') : null;
}
