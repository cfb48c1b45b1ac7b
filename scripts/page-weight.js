// What a browser fetches of a page, counted in the browser.

/** Kinds of files as the browser tells them, and what they are called here. */
const KINDS = /** @type {Record<string, 'html' | 'script' | 'style' | 'font'>} */ ({
  document: 'html',
  script: 'script',
  stylesheet: 'style',
  font: 'font'
});

/**
 * What a page weighs: requests until the network is idle, kilobytes (of 1,000 bytes, compressed, without headers) of each
 * kind, and elements of the document. A limit may be set for any of them.
 * @typedef {{ requests: number, html: number, script: number, style: number, font: number, elements: number }} Weight
 */

/**
 * Opens a page with nothing kept from before and counts what it fetches until it is at rest, in a browser that keeps no
 * pages for reading without a connection: what does that begins after the page is at rest, and is not counted.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {import('@playwright/test').BrowserContextOptions} [options]
 * @returns {Promise<Weight>}
 */
export async function weigh(browser, url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  // On a busy machine a page may be at rest for so long that what keeps it begins while it is still being weighed.
  await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const page = await context.newPage();
  /** @type {import('@playwright/test').Request[]} */
  const requests = [];
  page.on('request', (request) => requests.push(request));
  await page.goto(url, { waitUntil: 'networkidle' });
  const fetched = [...requests];
  const weight = { requests: fetched.length, html: 0, script: 0, style: 0, font: 0, elements: 0 };
  for (const request of fetched) {
    const kind = KINDS[request.resourceType()];
    if (kind) weight[kind] += (await request.sizes()).responseBodySize / 1000;
  }
  weight.elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await context.close();
  return weight;
}

/**
 * Which limits a page is over, in words; none where it keeps them all.
 * @param {Weight} weight
 * @param {Partial<Weight>} limits
 * @returns {string[]}
 */
export const over = (weight, limits) =>
  Object.entries(limits).flatMap(([name, limit]) => {
    const value = weight[/** @type {keyof Weight} */ (name)];
    // So that nothing counted is no success.
    if (!(value >= 0)) return [`${name}: nothing was counted`];
    return value > limit ? [`${name}: ${said(value)} of at most ${limit}`] : [];
  });

/** @param {number} value */
export const said = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(1));
