// Firefox by WebDriver BiDi.
import { launch } from 'puppeteer-core';
import { find } from './found.js';

/**
 * @param {string} downloads folder for what is saved
 * @returns {Promise<import('./driver.js').Driver>}
 * @throws {Error} where Firefox is missing
 */
export async function firefox(downloads) {
  const executablePath = find(['firefox-esr', 'firefox'], { package: 'firefox-esr', variable: 'FIREFOX_PATH' });
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    defaultViewport: null,
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'intl.accept_languages': 'en-GB, en'
    }
  });
  const page = await browser.newPage();
  /** @param {Function} finder @param {any[]} values */
  const element = async (finder, values) => {
    const found = (await page.evaluateHandle(/** @type {any} */ (finder), ...values)).asElement();
    if (!found) throw new Error(`there is no ${values.join(' ')}`);
    return /** @type {import('puppeteer-core').ElementHandle<Element>} */ (found);
  };
  return {
    version: (await browser.version()).replace('/', ' '),
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    resize: (width, height) => page.setViewport({ width, height }),
    ask: (question, ...values) => page.evaluate(/** @type {any} */ (question), ...values),
    click: async (finder, ...values) => (await element(finder, values)).click(),
    hover: async (finder, ...values) => (await element(finder, values)).hover(),
    async press(key, held) {
      const [first, second] = /** @type {import('puppeteer-core').KeyInput[]} */ ([key, held]);
      if (second) await page.keyboard.down(second);
      if (first) await page.keyboard.press(first);
      if (second) await page.keyboard.up(second);
    },
    type: (text) => page.keyboard.type(text),
    screenshot: async (path) => void (await page.screenshot({ path: /** @type {`${string}.png`} */ (path) })),
    close: () => browser.close()
  };
}
