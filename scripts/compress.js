// npm run compress: compressed copies of the text files in build/, for the rare host that serves such copies and
// compresses nothing itself. The adapter can do it too, but at the highest level only, which takes far longer.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './setup.js';

const TEXT = /\.(html|js|css|json|csv|tsv|svg|txt|xml|ttl|jsonld|md)$/;
const SMALLEST = 1024;

/**
 * Writes a `.br` and a `.gz` beside every text file of a kilobyte or more.
 * @param {string} [folder]
 * @returns {number} how many files were compressed
 */
export function compress(folder = join(root, 'build')) {
  let count = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!TEXT.test(name) || statSync(path).size < SMALLEST) continue;
    const text = readFileSync(path);
    writeFileSync(`${path}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }));
    writeFileSync(`${path}.gz`, gzipSync(text, { level: 6 }));
    count++;
  }
  return count;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(`${compress()} files compressed`);
