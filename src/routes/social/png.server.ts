import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * A PNG with a table of colours, a fourth of what one with full colours weighs: letters in a few inks on white need no
 * more. Each part of a colour is rounded to sixteen steps, which leaves the inks’ edges as they look.
 * @param rgba four bytes a pixel, row by row; opaque
 * @throws Error if more than 256 colours are left
 */
export function indexedPng(width: number, height: number, rgba: Uint8ClampedArray): Buffer {
  // Three quarters of a million pixels a picture: plain numbers, nothing made anew for each.
  const indexOf = new Int16Array(4096).fill(-1);
  const palette: number[] = [];
  const rows = Buffer.alloc(height * (width + 1));
  const step = (at: number) => Math.round((rgba[at] ?? 0) / 17);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at += 4) {
      const colour = (step(at) << 8) | (step(at + 1) << 4) | step(at + 2);
      if (indexOf[colour] === -1) indexOf[colour] = palette.push(colour) - 1;
      // Before each row stands a byte for its filter; 0 is none.
      rows[y * (width + 1) + 1 + x] = indexOf[colour] ?? 0;
    }
  if (palette.length > 256) throw new Error(`The picture has ${palette.length} colours.`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, an index into the table of colours.
  header.set([8, 3], 8);
  const colours = palette.flatMap((colour) => [colour >> 8, (colour >> 4) & 15, colour & 15]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Uint8Array.from(colours, (part) => part * 17)
    ),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array())
  ]);
}
