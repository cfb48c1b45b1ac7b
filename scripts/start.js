// npm start: installs, builds where something changed, serves, prints the address.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, requireNode, root, run } from './setup.js';

/**
 * Newest change below a file or folder, in milliseconds.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

requireNode();
ensureDependencies();

const built = join(root, 'build/index.html');
const sources = ['src', 'static', 'data', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
const changed = Math.max(...sources.map((name) => newest(join(root, name))));
if (process.argv.includes('--rebuild') || !existsSync(built) || statSync(built).mtimeMs < changed) {
  console.log('Building …');
  const code = run('npx', ['vite', 'build', '--logLevel', 'warn']);
  if (code !== 0) process.exit(code);
}

const { serve } = await import('./serve.js');
const { url } = await serve({ port: Number(process.env['PORT']) || 4173 });
console.log(`\nPriority Crosswalk is at ${url} (Ctrl+C stops it)`);
