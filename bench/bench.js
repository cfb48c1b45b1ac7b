// Medians of one run, read as ratios: Lighthouse (mobile preset) on pages of the built site, on the same HTML without
// script and on a plain table, in turn; requests and bytes as scripts/page-weight.js counts them; and what a press costs.
import { chromium } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { ensureBrowser } from '../scripts/browser.js';
import { said, weigh } from '../scripts/page-weight.js';
import { build, buildIsStale, ensureDependencies } from '../scripts/setup.js';
import { host } from './hosts.js';
import { interactions } from './interactions.js';

const RUNS = Number(process.argv[2] ?? 5);
const FLAGS = ['--no-sandbox', '--disable-gpu', '--headless=new', '--ignore-certificate-errors'];

ensureDependencies();
if (buildIsStale() && build() !== 0) process.exit(1);
const [site, bare] = [await host({ script: true }), await host({ script: false })];

/** @type {Record<string, string>} */
const PAGES = {
  'plain table': `${bare.url}plain-table/`,
  'matrix without script': bare.url,
  matrix: site.url,
  'entry without script': `${bare.url}entries/us-cet-2024/artificial-intelligence/`,
  entry: `${site.url}entries/us-cet-2024/artificial-intelligence/`,
  'overlap without script': `${bare.url}overlaps/cn-us-0001/`,
  overlap: `${site.url}overlaps/cn-us-0001/`,
  'topic without script': `${bare.url}topics/`,
  topic: `${site.url}topics/`
};

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** @typedef {{ score: number[], lcp: number[], blocking: number[], shift: number[] }} Timings */
/** @type {Record<string, Timings>} */
const timings = Object.fromEntries(
  Object.keys(PAGES).map((name) => [name, { score: [], lcp: [], blocking: [], shift: [] }])
);
for (let run = 0; run < RUNS; run++)
  for (const [name, url] of Object.entries(PAGES)) {
    const chrome = await launch({ chromePath: ensureBrowser(), chromeFlags: FLAGS });
    const result = await lighthouse(url, { port: chrome.port, onlyCategories: ['performance'], logLevel: 'error' });
    chrome.kill();
    const of = timings[name];
    if (!result || !of) continue;
    const value = (/** @type {string} */ id) => result.lhr.audits[id]?.numericValue ?? NaN;
    of.score.push(Math.round((result.lhr.categories['performance']?.score ?? NaN) * 100));
    of.lcp.push(value('largest-contentful-paint'));
    of.blocking.push(value('total-blocking-time'));
    of.shift.push(value('cumulative-layout-shift'));
  }

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: FLAGS });
console.log(`Medians of ${RUNS}; milliseconds are of this machine and this run only.`);
console.log(
  'page | score | LCP ms | blocking ms | layout shift | requests | html kB | script kB | style kB | font kB | elements'
);
for (const [name, url] of Object.entries(PAGES)) {
  const { score, lcp, blocking, shift } = timings[name] ?? { score: [], lcp: [], blocking: [], shift: [] };
  const weight = await weigh(browser, url, { ignoreHTTPSErrors: true });
  const cells = [
    median(score),
    Math.round(median(lcp)),
    Math.round(median(blocking)),
    Math.max(...shift).toFixed(3),
    ...[weight.requests, weight.html, weight.script, weight.style, weight.font, weight.elements].map(said)
  ];
  console.log([name, ...cells].join(' | '));
}

/** @param {string} what @param {string} value @param {string} bound */
const held = (what, value, bound) => console.log(`${what}: ${value} (asked: at most ${bound})`);
const of = (/** @type {string} */ name, /** @type {keyof Timings} */ what) => median(timings[name]?.[what] ?? []);
const times = (/** @type {number} */ a, /** @type {number} */ b) => (a / b).toFixed(2);
const more = (/** @type {number} */ a, /** @type {number} */ b) => `${Math.round(a - b)} ms more`;
held(
  'matrix without script, LCP to the plain table',
  times(of('matrix without script', 'lcp'), of('plain table', 'lcp')),
  '1.4'
);
held(
  'matrix without script, blocking beside the plain table',
  more(of('matrix without script', 'blocking'), of('plain table', 'blocking')),
  '130'
);
held('matrix with script, LCP to without', times(of('matrix', 'lcp'), of('matrix without script', 'lcp')), '1.25');
held(
  'matrix with script, blocking beside without',
  more(of('matrix', 'blocking'), of('matrix without script', 'blocking')),
  '80'
);
for (const page of ['entry', 'overlap', 'topic'])
  held(
    `${page} with script, blocking beside without`,
    more(of(page, 'blocking'), of(`${page} without script`, 'blocking')),
    '50'
  );

const { floor, presses } = await interactions(browser, site.url, RUNS);
for (const [name, spent] of Object.entries(presses))
  held(`${name}, main thread to the plain table’s first layout`, times(median(spent), median(floor)), '0.67');

await browser.close();
site.close();
bare.close();
