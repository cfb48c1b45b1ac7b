// npm run bench: ratios, never times to pass. Largest contentful paint of the built matrix page with and without its
// script, and how long an interaction keeps the page busy, with the processor slowed down four times.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../scripts/browser.js';
import { serve } from '../scripts/serve.js';
import { build, buildIsStale, ensureDependencies, requireNode, root } from '../scripts/setup.js';

requireNode();
ensureDependencies();
if (buildIsStale() && build() !== 0) process.exit(1);

const RUNS = Number(process.argv[2] ?? 7);
/** A slow phone line: 1.6 Mbit/s down, 150 ms. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: 96_000 };

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const site = await serve({ port: 4290 });
// The same page without any script, from a server that gives every other file as the site does.
const html = readFileSync(join(root, 'build/index.html'), 'utf8')
  .replace(/<script\b[\s\S]*?<\/script>/g, '')
  .replace(/<link[^>]+modulepreload[^>]*>/g, '')
  .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
const bare = createServer(async (request, response) => {
  if (request.url === '/') {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' });
    response.end(gzipSync(html));
    return;
  }
  const answer = await fetch(new URL(request.url ?? '/', site.url));
  response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? 'text/plain' });
  response.end(Buffer.from(await answer.arrayBuffer()));
});
await new Promise((resolve) => bare.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = bare.address();
const bareUrl = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}/`;

const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});

/** @param {import('@playwright/test').Page} page @param {boolean} network */
async function slow(page, network) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (!network) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
}

const observe = () => {
  const seen = { lcp: 0, longest: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const e of list.getEntries()) seen.lcp = Math.max(seen.lcp, e.startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const e of list.getEntries()) seen.longest = Math.max(seen.longest, e.duration);
  }).observe({ type: 'longtask', buffered: true });
};

/** @param {string} url */
async function load(url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.addInitScript(observe);
  await slow(page, true);
  await page.goto(url, { waitUntil: 'networkidle' });
  // Paint entries are handed out with a delay.
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(() => /** @type {any} */ (window).seen);
  await context.close();
  return seen;
}

/** @type {{ lcp: number[], longest: number[] }} */
const full = { lcp: [], longest: [] };
/** @type {{ lcp: number[], longest: number[] }} */
const plain = { lcp: [], longest: [] };
for (let run = 0; run < RUNS; run++) {
  const a = await load(site.url);
  full.lcp.push(a.lcp);
  full.longest.push(a.longest);
  const b = await load(bareUrl);
  plain.lcp.push(b.lcp);
  plain.longest.push(b.longest);
}
console.log(
  `Largest contentful paint, with script to without: ${(median(full.lcp) / median(plain.lcp)).toFixed(2)} (medians of ${RUNS}; slow line, processor slowed 4 times)`
);
// The first layout of the table is a task of the browser's own; with a ratio near 1 the script adds no longer one.
console.log(
  `Longest task while loading, with script to without: ${(median(full.longest) / median(plain.longest)).toFixed(2)} (${Math.round(median(full.longest))} ms and ${Math.round(median(plain.longest))} ms at a fourth of the speed)`
);

// Interactions: script, style and layout, in frames of 16.7 ms; what the browser then takes to paint is not in it.
const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
await page.goto(site.url, { waitUntil: 'networkidle' });
await page.locator('td[data-cell]').first().hover();
await page.waitForTimeout(1000);
await page.getByRole('button', { name: 'Filter' }).click();
await page.waitForTimeout(300);
await slow(page, false);

/**
 * Dispatches an action inside the page and measures how long it keeps the page busy until the control can be drawn in
 * its new state, and in the task that follows that frame, where the table changes.
 * @param {string} name
 * @param {(run: number) => void} action runs in the page
 */
async function interaction(name, action) {
  /** @type {{ answer: number[], rest: number[] }} */
  const times = { answer: [], rest: [] };
  for (let run = 0; run < RUNS * 2; run++) {
    const { answer, rest } = await page.evaluate(async ([source, r]) => {
      const act = /** @type {(run: number) => void} */ (new Function(`return (${source})`)());
      const soon = () => new Promise((resolve) => setTimeout(() => resolve(undefined)));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(undefined))));
      // Asked for before the page asks for the same, so it is there just before the page goes on.
      const framed = new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(undefined))));
      const pressed = performance.now();
      act(/** @type {number} */ (r));
      await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
      void document.body.offsetHeight;
      const answer = performance.now() - pressed;
      await framed;
      const goesOn = performance.now();
      await soon();
      void document.body.offsetHeight;
      return { answer, rest: performance.now() - goesOn };
    }, /** @type {[string, number]} */ ([action.toString(), run]));
    times.answer.push(answer);
    times.rest.push(rest);
    await page.waitForTimeout(250);
  }
  const frames = (/** @type {number[]} */ values) => (median(values) / 16.7).toFixed(2);
  console.log(
    `${name}: answers in ${frames(times.answer)} frames, the table follows in ${frames(times.rest)} (a fourth of the speed)`
  );
}

await interaction('Changing the reading', (run) => {
  const radios = document.querySelectorAll('input[name="reading"]');
  /** @type {HTMLInputElement} */ (radios[run % 2 === 0 ? 2 : 1]).click();
});
await interaction('Filtering by strength', (run) => {
  const select = /** @type {HTMLSelectElement} */ (document.querySelectorAll('.filters select')[2]);
  select.value = run % 2 === 0 ? '3' : '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
});
await interaction('Opening the sub-entries of a row, and closing them', () => {
  /** @type {HTMLElement} */ (document.querySelector('tr[data-row] button[data-open]')).click();
});

await browser.close();
bare.close();
await site.close();
