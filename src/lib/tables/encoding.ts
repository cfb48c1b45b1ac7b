/** What a table's file is: its text, or its bytes where nobody has yet said how they are to be read. */
export type TableFile = string | Uint8Array;

/** The text of a file, and what speaks against its encoding. */
export interface Decoded {
  text: string;
  /** null where the bytes are UTF-8 */
  fault: {
    found: string;
    /** the text before the first byte that is no UTF-8; null where the whole file is something else */
    before: string | null;
    /** whether a cell was read by a guess only, so that what is wrong with it says nothing of what its author wrote */
    guessed: (value: string) => boolean;
  } | null;
}

const certain = () => false;
const hex = (byte: number) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** UTF-16 with its mark, or without where every other byte of the beginning is zero, as it is for the header's letters. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const looked = bytes.subarray(0, 200);
  looked.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = looked.length * 0.4;
  return odd > most && even === 0 ? 'utf-16le' : even > most && odd === 0 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array, complete: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !complete });
    return true;
  } catch {
    return false;
  }
}

/** How many bytes at the beginning are UTF-8; a beginning is if every shorter one is, so that halving finds the end. */
function validBytes(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isUtf8(bytes.subarray(0, middle), false)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * GB18030 writes a Chinese sign as two high bytes side by side; in Windows-1252 a letter with an accent, a dash or a
 * quotation mark is one high byte, mostly between plain ones.
 */
function looksLikeGb(bytes: Uint8Array): boolean {
  let [high, beside] = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte < 0x80) return;
    high++;
    if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80) beside++;
  });
  if (beside < high * 0.8) return false;
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the bytes of a file as UTF-8, or, where they are none, as what they most likely are, so that whatever else is
 * wrong with the file can still be told. A byte order mark stays in the text, as U+FEFF.
 */
export function decode(file: TableFile): Decoded {
  if (typeof file === 'string') return { text: file, fault: null };
  const as = (encoding: string, bytes = file) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const wide = utf16(file);
  if (wide) {
    const text = as(wide).replace(/^\ufeff/, '');
    return { text, fault: { found: wide === 'utf-16le' ? 'UTF-16' : 'UTF-16BE', before: null, guessed: certain } };
  }
  const text = as('utf-8');
  if (isUtf8(file, true)) return { text, fault: null };

  const valid = validBytes(file);
  // A sign that breaks off begins before the byte at which it can no longer be one.
  let start = valid;
  while (start > 0 && !isUtf8(file.subarray(0, start), true)) start--;
  const first = `the first ${hex(file[start] ?? 0)}`;
  const signs = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const before = (encoding: string) => as(encoding, file.subarray(0, start));
  // Where most signs are sound, the file is UTF-8 into which something else was pasted.
  if (signs > broken)
    return {
      text,
      fault: {
        found: `bytes that are no UTF-8 among others that are, ${first}`,
        before: before('utf-8'),
        guessed: (value) => value.includes('\ufffd')
      }
    };
  const [encoding, name] = looksLikeGb(file)
    ? (['gb18030', 'GB18030'] as const)
    : (['windows-1252', 'Windows-1252'] as const);
  return {
    text: as(encoding),
    fault: {
      found: `bytes that are no UTF-8, ${first}; by their look ${name}`,
      before: before(encoding),
      guessed: (value) => /[^\p{ASCII}]/u.test(value)
    }
  };
}
