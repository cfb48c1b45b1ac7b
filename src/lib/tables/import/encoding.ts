/** The text of a file and how its bytes were read. */
export interface DecodedText {
  text: string;
  /** as `TextDecoder` names it */
  encoding: string;
  bom: boolean;
  /** nothing in the file says how it is to be read, and it is no UTF-8 */
  guessed: boolean;
}

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
];

/** How the mark at the beginning of a file says that it is written, or null; `utf-32le` and `utf-32be` are not read. */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  for (const [encoding, mark] of MARKS)
    if (mark.every((byte, i) => bytes[i] === byte)) return { encoding, length: mark.length };
  return null;
}

/** How many bytes are looked at for zeros. */
const LOOKED_AT = 4096;

/** UTF-16 without a mark: zeros stand on one side of the pairs of bytes only, those of line ends, digits and letters. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1) return null;
  let [even, odd] = [0, 0];
  const end = Math.min(bytes.length, LOOKED_AT);
  for (let i = 0; i < end; i++)
    if (bytes[i] === 0) {
      if (i % 2 === 0) even++;
      else odd++;
    }
  if (even === 0 && odd > 0) return 'utf-16le';
  return odd === 0 && even > 0 ? 'utf-16be' : null;
}

/** What Windows-1252 has at 0x80 to 0x9f; the five bytes that it leaves free stay what they are. */
const OF_WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Windows-1252 where it was decoded as Latin-1, which the `TextDecoder` of some versions of Node.js does. */
const asWindows = (text: string) =>
  text.replace(/[\x80-\x9f]/g, (sign) => OF_WINDOWS.charAt(sign.charCodeAt(0) - 0x80));

const decodedAs = (bytes: Uint8Array, encoding: string, fatal = false): string | null => {
  try {
    const text = new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
    return encoding === 'windows-1252' ? asWindows(text) : text;
  } catch {
    return null;
  }
};

/** How many signs of a text are none of ASCII, and how many stand for bytes that do not fit. */
function counted(text: string): { sound: number; broken: number } {
  let [sound, broken] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) sound++;
  }
  return { sound, broken };
}

/** What chardet calls the encodings that are guessed among, and how `TextDecoder` does. */
const GUESSED: ReadonlyMap<string, string> = new Map([
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-KR', 'euc-kr'],
  ['ISO-8859-1', 'windows-1252'],
  ['windows-1252', 'windows-1252']
]);

/** As many bytes of lines that say something are given to the guess; its work grows with them. */
const ENOUGH = 1 << 18;

/** The lines that hold a byte above 127, one after the other, because the others say nothing. */
function tellingLines(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.min(bytes.length, ENOUGH));
  let length = 0;
  let start = 0;
  let high = false;
  for (let i = 0; i <= bytes.length && length < out.length; i++) {
    const byte = bytes[i];
    if (byte !== undefined && byte > 0x7f) high = true;
    if (byte !== undefined && byte !== 0x0a && byte !== 0x0d) continue;
    if (high) {
      const line = bytes.subarray(start, Math.min(i + 1, start + out.length - length));
      out.set(line, length);
      length += line.length;
    }
    start = i + 1;
    high = false;
  }
  return out.subarray(0, length);
}

/** What the bytes most likely are, where they are no UTF-8. */
async function guess(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import('chardet');
  for (const { name } of analyse(tellingLines(bytes))) {
    const encoding = GUESSED.get(name);
    if (encoding) return encoding;
  }
  return 'windows-1252';
}

/**
 * The text of a file: by its byte order mark, else UTF-16 by its zeros, else UTF-8 if the whole file is, else by a
 * guess. Bytes that do not fit become U+FFFD.
 * @param encoding how it is to be read, where a person has chosen
 * @returns null where the file is in an encoding that is not read (UTF-32)
 */
export async function decodeText(bytes: Uint8Array, encoding?: string): Promise<DecodedText | null> {
  const mark = byteOrderMark(bytes);
  const rest = mark ? bytes.subarray(mark.length) : bytes;
  const as = (name: string, guessed = false): DecodedText => ({
    text: decodedAs(rest, name) ?? '',
    encoding: name,
    bom: mark !== null,
    guessed
  });
  if (encoding !== undefined && decodedAs(new Uint8Array(), encoding) !== null) return as(encoding.toLowerCase());
  if (mark?.encoding.startsWith('utf-32')) return null;
  if (mark) return as(mark.encoding);
  const wide = utf16(bytes);
  if (wide) return as(wide);
  const strict = decodedAs(bytes, 'utf-8', true);
  if (strict !== null) return { text: strict, encoding: 'utf-8', bom: false, guessed: false };
  // Where most signs are sound, the file is UTF-8 into which something else was pasted.
  const loose = as('utf-8');
  const { sound, broken } = counted(loose.text);
  if (sound > 4 * broken) return loose;
  return as(await guess(bytes), true);
}
