// npm run browsers: the main journeys through the built site in Firefox and WebKitGTK, or in the one that is named.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, buildIsStale, ensureDependencies, requireNode, root } from '../scripts/setup.js';

/** @type {Record<string, (downloads: string) => Promise<import('./driver.js').Driver>>} */
const BROWSERS = {
  async firefox(downloads) {
    if (!existsSync(fileURLToPath(new URL('node_modules/puppeteer-core', import.meta.url))))
      throw new Error('what drives Firefox is not installed: npm --prefix other-browsers ci');
    return (await import('./firefox.js')).firefox(downloads);
  },
  webkit: async (downloads) => (await import('./webkit.js')).webkit(downloads)
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BROWSERS));
if (unknown.length > 0) {
  console.error(`There is no browser "${unknown.join('", "')}"; there are: ${Object.keys(BROWSERS).join(', ')}.`);
  process.exit(2);
}
requireNode();
ensureDependencies();
if (buildIsStale() && build() !== 0) process.exit(1);
const { DESKTOP, JOURNEYS } = await import('./journeys.js');
const { watchedSite } = await import('./watched-site.js');

let [passed, failed] = [0, 0];
/** @param {string} what @param {unknown} error */
function fail(what, error) {
  failed++;
  console.error(`FAILED  ${what}: ${error instanceof Error ? error.message : error}`);
}

for (const [name, start] of Object.entries(BROWSERS).filter(([n]) => asked.length === 0 || asked.includes(n))) {
  const pictures = join(root, '.cache/browsers', name);
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const downloads = mkdtempSync(join(tmpdir(), 'crosswalk-downloads-'));
  const site = await watchedSite();
  try {
    const browser = await start(downloads);
    console.log(`\n— ${browser.version}`);
    /** Once what was last changed is drawn. @param {string} of */
    const picture = async (of) => {
      await browser.ask(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))
      );
      await browser.screenshot(join(pictures, `${of}.png`));
    };
    try {
      await browser.resize(...DESKTOP);
      for (const [title, journey] of Object.entries(JOURNEYS)) {
        try {
          // No page of the site: one that is left before its script has come would call that a fault.
          await browser.open(`${site.url}robots.txt`);
          await browser.ask(() => sessionStorage.removeItem('faults'));
          await journey({ browser, site, downloads, picture });
          const faults = await browser.ask(() => JSON.parse(sessionStorage.getItem('faults') ?? '[]'));
          if (faults.length > 0) throw new Error(faults.join('; '));
          passed++;
          console.log(`passed  ${title}`);
        } catch (error) {
          fail(title, error);
          await picture(`failed-${failed}`);
        }
      }
    } finally {
      await browser.close();
    }
  } catch (error) {
    fail(name, error);
  } finally {
    await site.close();
    rmSync(downloads, { recursive: true, force: true });
  }
}
console.log(`\nScreenshots: .cache/browsers/\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
