// npm run bench:import: reads a list and a mapping of 100,000 rows each, from bytes to checked entries or pairs, in turn
// with a bare Papa Parse of the same text, and prints how many times longer the reading takes. Both are the shortest of
// several runs in this one process, because what else the machine does changes every time but hardly their ratio.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import type { Choices, KnownList } from '../src/lib/tables/import/brought.ts';
import { knownListOf } from '../src/lib/tables/import/known-lists.ts';
import { readBrought } from '../src/lib/tables/import/read.ts';

const RUNS = Number(process.argv[2] ?? 7);
const MAKER = fileURLToPath(new URL('../tests/import/cases/make-large.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'brought-'));
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(folder, file)));

/** A list that the mapping has its ends in. */
async function listOf(side: string): Promise<KnownList> {
  const file = `list-500-${side}.csv`;
  return knownListOf(`my-${side}`, await readBrought({ name: file, content: bytesOf(file) }, {}, []));
}

/** Prints the ratio of a file, and how many of its rows were kept, so that a ratio of nothing is seen. */
async function compare(file: string, choices: Choices, known: readonly KnownList[]): Promise<void> {
  const content = bytesOf(file);
  const text = new TextDecoder().decode(content);
  let [bare, whole, kept] = [Infinity, Infinity, 0];
  for (let run = 0; run < RUNS; run++) {
    let start = performance.now();
    Papa.parse(text, { header: false, delimiter: ',', newline: '\n' });
    bare = Math.min(bare, performance.now() - start);
    start = performance.now();
    kept = (await readBrought({ name: file, content }, choices, known)).rowsKept;
    whole = Math.min(whole, performance.now() - start);
  }
  console.log(`${file} | ${kept} | ${(whole / bare).toFixed(1)}`);
}

try {
  execFileSync(process.execPath, [MAKER, folder, 'list-100k', 'mapping-100k']);
  console.log(`Shortest of ${RUNS} runs.`);
  console.log('file | rows kept | times a bare Papa Parse');
  await compare('list-100k.csv', {}, []);
  const known = [await listOf('a'), await listOf('b')];
  await compare('mapping-100k.csv', { rows: 'my-a', columnsList: 'my-b' }, known);
} finally {
  rmSync(folder, { recursive: true });
}
