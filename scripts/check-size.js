// What a browser fetches of the pages that are opened most, against limits, and what the whole build comes to. Nothing is
// timed: see bench/.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.js';
import { measureBuild } from './figures-of-build.js';
import { over, said, weigh } from './page-weight.js';
import { serve } from './serve.js';
import { root } from './setup.js';

/** @typedef {Partial<import('./page-weight.js').Weight>} Limits */

// Wished for were 45 kB of script, of which the framework takes 33 and what is on every page another 11; what was reached
// is held here (docs/decisions/0012-light-pages.md). Elements grow with the overlaps that the tables record: 1,600 held
// until data 0.5.0 added some. The page of an entry has translations and checks of wording besides what others have. Every
// page of the navigation is known to every page: the one on comparisons brought half a kB.
/** @type {Limits} */
const MATRIX = { requests: 20, html: 14.6, script: 72, style: 12.2, font: 60, elements: 1650 };
/** @type {Limits} */
const READ = { requests: 15, script: 70.5 };

/** @type {[path: string, limits: Limits][]} */
const PAGES = [
  ['', MATRIX],
  ['zh/', MATRIX],
  ['matrix/us-cet-2024/cn-eff-2024_uk-sntf-2023/', MATRIX],
  ['entries/us-cet-2024/artificial-intelligence/', { ...READ, script: 72 }],
  ['overlaps/cn-us-0001/', READ],
  ['lists/us-cet-2024/', READ],
  ['topics/', READ],
  // Its two figures stand in a file of their own, which frames of other sites load too.
  ['background/', { ...READ, requests: 16 }],
  // What reads and keeps comes with the page; the worker and what it needs come with the first file.
  ['workbench/', { requests: 28, script: 100 }],
  // It offers to keep the whole site.
  ['about/', { ...READ, requests: 16 }]
];

if (!existsSync(join(root, 'build', 'index.html'))) {
  console.error('There is no build/index.html: run `npm run build` first.');
  process.exit(1);
}
const site = await serve({ port: 4270 });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
/** @type {string[]} */
const faults = [];
for (const [path, limits] of PAGES) {
  const weight = await weigh(browser, new URL(path, site.url).href);
  const figures = Object.entries(weight).map(([name, value]) => {
    const limit = limits[/** @type {keyof Limits} */ (name)];
    return `${name} ${said(value)}${limit === undefined ? '' : ` of ${limit}`}`;
  });
  console.log(`/${path}: ${figures.join(', ')}`);
  faults.push(...over(weight, limits).map((fault) => `/${path}: ${fault}`));
}
await browser.close();
await site.close();
console.log('(requests until the network is idle; compressed kB, brotli 6; elements of the document)');

const whole = measureBuild();
console.log(whole.lines.join('\n'));
for (const fault of faults) console.error(`Over its limit: ${fault}`);
process.exitCode = faults.length === 0 && whole.kept ? 0 : 1;
