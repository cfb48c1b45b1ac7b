// What a build comes to, against its limits: files, megabytes, files for each mapping record and for each entry.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { root } from './setup.js';

/** The most that a build may come to; megabytes of 1,000,000 bytes, all languages counted. */
export const LIMITS = { files: 20_000, megabytes: 400, filesOfRecord: 8, filesOfEntry: 6 };

/** Compressed copies are made on request only (scripts/compress.js). */
const COPY = /\.(br|gz)$/;
/** The address of a record or of an entry in the name of a file, in either language and of any kind. */
const RECORD = /^(?:zh\/)?(?:embed\/overlap|overlaps|api\/v1\/mappings)\/([^/.]+)[/.]/;
const ENTRY = /^(?:zh\/)?(?:entries|api\/v1\/entries)\/([^/]+)\/(.+?)(?:\/[^/]+|\.json|\.csv)$/;

/** @param {string} name */
const table = (name) =>
  /** @type {Record<string, string>[]} */ (parse(readFileSync(join(root, 'data', `${name}.csv`)), { columns: true }));

/**
 * Counts what lies in a built site.
 * @param {string} [folder]
 * @returns {{ files: number, megabytes: number, filesOfRecord: number, filesOfEntry: number, filesOfSubEntry: number }}
 *   the last three are the most that any one record, top-level entry and sub-entry has
 */
export function figuresOfBuild(folder = join(root, 'build')) {
  /** @type {Map<string, number>} */
  const named = new Map();
  const count = (/** @type {string} */ key) => named.set(key, (named.get(key) ?? 0) + 1);
  let files = 0;
  let bytes = 0;
  for (const found of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const name = found.replaceAll('\\', '/');
    const stat = statSync(join(folder, name));
    if (!stat.isFile() || COPY.test(name)) continue;
    files += 1;
    bytes += stat.size;
    const [, record] = RECORD.exec(name) ?? [];
    if (record) count(`pcx:${record}`);
    const [, list, code] = ENTRY.exec(name) ?? [];
    if (list && code) count(`${list}:${code}`);
  }
  const most = (/** @type {(string | undefined)[]} */ ids) => Math.max(...ids.map((id) => named.get(id ?? '') ?? 0));
  const entries = table('entries');
  return {
    files,
    megabytes: bytes / 1e6,
    filesOfRecord: most([...table('mappings'), ...table('retired')].map((row) => row['record_id'])),
    filesOfEntry: most(entries.filter((e) => !e['parent_id']).map((e) => e['entry_id'])),
    filesOfSubEntry: most(entries.filter((e) => e['parent_id']).map((e) => e['entry_id']))
  };
}

/**
 * The figures in words, each with its limit, and whether all are kept.
 * @param {string} [folder]
 * @returns {{ lines: string[], kept: boolean }}
 */
export function measureBuild(folder) {
  const figures = figuresOfBuild(folder);
  const words = /** @type {const} */ ({
    files: 'files',
    megabytes: 'MB',
    filesOfRecord: 'files for a mapping record at most',
    filesOfEntry: 'files for a top-level entry at most'
  });
  const names = /** @type {(keyof typeof LIMITS)[]} */ (Object.keys(LIMITS));
  const shown = (/** @type {number} */ n) => n.toLocaleString('en', { maximumFractionDigits: 1 });
  return {
    lines: names.map((name) => `${shown(figures[name])} ${words[name]} (limit ${shown(LIMITS[name])})`),
    kept: names.every((name) => figures[name] <= LIMITS[name])
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!existsSync(join(root, 'build/index.html'))) {
    console.error('There is no build/index.html: run `npm run build` first.');
    process.exit(1);
  }
  console.log(measureBuild().lines.join('\n'));
}
