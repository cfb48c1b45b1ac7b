// npm run bench: measures the built site beside a plain table and prints ratios. Lighthouse needs a newer Node than the
// rest of the project and is not installed with it, so this file says what is missing and nothing else.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(`The benchmarks need Node 22.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
if (!existsSync(fileURLToPath(new URL('node_modules/lighthouse', import.meta.url)))) {
  console.error('The benchmarks have packages of their own: npm --prefix bench ci');
  process.exit(1);
}
await import('./bench.js');
