// What a reader's browser loads before the matrix can be used, against the budget, and what the whole build comes to.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureBuild } from './figures-of-build.js';
import { root } from './setup.js';

const KB = 1024;
const BUDGET = { script: 60 * KB, html: 150 * KB };

const folder = join(root, 'build');
if (!existsSync(join(folder, 'index.html'))) {
  console.error('There is no build/index.html: run `npm run build` first.');
  process.exit(1);
}
const html = readFileSync(join(folder, 'index.html'), 'utf8');

/** @type {Set<string>} */
const modules = new Set();
/** @param {string} path relative to build/ */
function add(path) {
  const file = normalize(path);
  if (modules.has(file)) return;
  modules.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  // Static imports only: `import(…)` loads later.
  for (const [, target = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
    add(join(dirname(file), target));
}
for (const [, target = ''] of html.matchAll(
  /<link[^>]+href="([^"]+\.js)"[^>]*rel="modulepreload"|<script[^>]+src="([^"]+\.js)"/g
))
  if (target) add(target);
for (const [, target = ''] of html.matchAll(/(?:rel="modulepreload"[^>]*href=|import\()"([^"]+\.js)"/g)) add(target);

const script = [...modules].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
const page = gzipSync(html).length;
const kb = (/** @type {number} */ bytes) => `${(bytes / KB).toFixed(1)} KB`;
console.log(`Modules before interaction: ${modules.size}, ${kb(script)} gzip of ${kb(BUDGET.script)}`);
console.log(`Matrix page with its data: ${kb(page)} gzip of ${kb(BUDGET.html)}`);
if (modules.size === 0) console.error('No module was found in build/index.html; the check itself must be mended.');
const whole = measureBuild();
console.log(whole.lines.join('\n'));
process.exitCode = modules.size > 0 && script <= BUDGET.script && page <= BUDGET.html && whole.kept ? 0 : 1;
