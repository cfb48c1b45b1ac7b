import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILD } from './site.ts';

const FOLDER = join(BUILD, '_app/immutable/workers');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
/** What a host that compresses sends, in kB. */
const weight = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length / 1000;
const sum = (of: readonly { text: string }[]) => of.reduce((kB, { text }) => kB + weight(text), 0);

describe('what reads a brought file', () => {
  const reader = files.filter(({ name }) => /^reading-worker-/.test(name));
  // Chunks import what they share with the reader; what the reader imports at once comes with it.
  const atOnce = files.filter(({ name }) =>
    reader.some(({ text }) => new RegExp(`from"\\./${name.replace('.', '\\.')}"`).test(text))
  );

  test('has at most 60 kB', () => {
    expect(reader).toHaveLength(1);
    expect(sum([...reader, ...atOnce])).toBeLessThanOrEqual(60);
  });

  test('needs at most 20 kB more to read and write workbooks', () => {
    const workbooks = files.filter(({ name, text }) => name.startsWith('chunks') && text.includes('xl/'));
    expect(workbooks.length).toBeGreaterThan(0);
    expect(sum(workbooks)).toBeLessThanOrEqual(20);
  });
});
