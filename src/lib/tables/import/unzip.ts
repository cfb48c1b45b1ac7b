import { Inflate } from 'fflate';
import type { FaultKind } from './brought.ts';

const MIB = 1024 * 1024;
/** Limits of a packed file: bytes as it comes, bytes of all parts unpacked, and number of parts. */
export const MOST_OF_ZIP = { packed: 25 * MIB, unpacked: 200 * MIB, parts: 1000 } as const;
/** Packed bytes are given to the unpacker in pieces, so that what comes out is counted before there is too much. */
const PIECE = 16 * 1024;

/** A packed file that cannot be read, as the fault that says so. */
export class ZipFault extends Error {
  constructor(
    readonly kind: Extract<FaultKind, 'too-large' | 'not-a-table' | 'unreadable'>,
    readonly value: string,
    readonly expected?: string,
    readonly line: number | null = null
  ) {
    super(`${kind}: ${value}`);
  }
}

interface Part {
  method: number;
  packed: number;
  offset: number;
  checksum: number;
}

const tooMuch = () => new ZipFault('too-large', 'unpacked', `at most ${MOST_OF_ZIP.unpacked / MIB} MiB unpacked`);

/** The parts of a zip by their names. @throws ZipFault, or RangeError where an offset leads out of the file */
function partsOf(bytes: Uint8Array, what: string): Map<string, Part> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const least = Math.max(0, end - 0xffff);
  while (end >= least && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < least) throw new ZipFault('unreadable', what, what);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // Zip64 says so by numbers that are full; no file within the limits needs it.
  if (count === 0xffff || at === 0xffffffff) throw new ZipFault('unreadable', 'ZIP64', `${what} without ZIP64`);
  const most = MOST_OF_ZIP.parts;
  if (count > most) throw new ZipFault('too-large', 'parts', `at most ${most} parts, found ${count}`);
  const parts = new Map<string, Part>();
  let unpacked = 0;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new ZipFault('unreadable', what, what);
    unpacked += view.getUint32(at + 24, true);
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    const local = view.getUint32(at + 42, true);
    const offset = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    parts.set(name, {
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      offset
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > MOST_OF_ZIP.unpacked) throw tooMuch();
  return parts;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** The checksum of a zip (CRC-32) after some more bytes. */
function checksumOf(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Unpacks parts one by one and counts what really comes out, because sizes in a zip may be anything. */
export class Unpacker {
  readonly #parts: Map<string, Part>;
  #unpacked = 0;

  /**
   * @param what the kind of file, as faults name it
   * @throws ZipFault where the file is damaged or too large, RangeError where an offset leads out of it
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly what: string
  ) {
    const { packed } = MOST_OF_ZIP;
    if (bytes.length > packed) {
      const expected = `at most ${packed / MIB} MiB, found ${(bytes.length / MIB).toFixed(1)} MiB`;
      throw new ZipFault('too-large', 'file', expected);
    }
    this.#parts = partsOf(bytes, what);
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /**
   * The text of a part; empty where there is none.
   * @param checked its checksum must be right; some programs that write workbooks leave it out
   * @throws ZipFault where it is damaged, or too much comes out; what the unpacker throws where it is not packed at all
   */
  text(name: string, checked = false): string {
    const part = this.#parts.get(name);
    if (!part) return '';
    const packed = this.bytes.subarray(part.offset, part.offset + part.packed);
    const decoder = new TextDecoder();
    let [text, checksum] = ['', 0];
    const take = (piece: Uint8Array) => {
      this.#unpacked += piece.length;
      if (this.#unpacked > MOST_OF_ZIP.unpacked) throw tooMuch();
      if (checked) checksum = checksumOf(piece, checksum);
      text += decoder.decode(piece, { stream: true });
    };
    if (part.method === 0) take(packed);
    else {
      const inflate = new Inflate(take);
      for (let at = 0; at < packed.length; at += PIECE)
        inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
    if (checked && checksum !== part.checksum) throw new ZipFault('unreadable', name, this.what);
    return text + decoder.decode();
  }
}

/** Whatever fails within a damaged file is the same to who brings it. */
export function orUnreadable<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ZipFault) throw error;
    throw new ZipFault('unreadable', what, what);
  }
}
