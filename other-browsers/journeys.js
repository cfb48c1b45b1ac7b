// What a reader does, once for every browser. Elements are known by what they are and by addresses, not by words that an
// editor may change.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { root } from '../scripts/setup.js';
import { isVisible, until, visible } from './driver.js';

const GRID = '[role=grid]';
const MARKS = `${GRID} td a:not(.left-out)`;
const ROWS = 'tr[data-row]:not([hidden])';
const EVIDENCE = '.sheet.open h3';
export const DESKTOP = /** @type {const} */ ([1280, 720]);
const PHONE = /** @type {const} */ ([390, 844]);

/** One page of every kind. */
const PAGES = [
  '',
  'glance/',
  'matrix/us-cet-2024/uk-sntf-2023/',
  'overlaps/',
  'overlaps/cn-us-0001/',
  'lists/',
  'lists/us-cet-2024/',
  'entries/us-cet-2024/quantum/',
  'topics/',
  'topics/quantum/',
  'history/',
  'brief/',
  'data/',
  'data/releases/',
  'method/',
  'about/',
  'embed/',
  'search/?q=quantum',
  'zh/',
  'zh/brief/'
];

/** @param {string} rule @returns {number} overlaps of the default matrix, as the file of the build has them */
const recorded = (rule) => parse(readFileSync(join(root, `build/data/overlaps-${rule}.csv`)), { bom: true }).length - 1;

/**
 * What a journey is given.
 * @typedef {object} Journey
 * @property {import('./driver.js').Driver} browser
 * @property {{ url: string, stop: () => Promise<void>, start: () => Promise<void> }} site
 * @property {string} downloads folder of what the browser saves
 * @property {(name: string) => Promise<void>} picture keeps a screenshot
 */

/** @param {boolean} holds @param {string} what */
function expect(holds, what) {
  if (!holds) throw new Error(what);
}

/** Opens a matrix and waits until it takes keys and shows what its address asks for. @param {Journey} journey */
async function openMatrix({ browser, site }, path = '') {
  await browser.open(`${site.url}${path}`);
  await until('the matrix takes keys', () => browser.ask(isVisible, `html:not([data-waiting]) ${GRID}`));
}

/** Waits until the script of a page stands: what listens for the keys of the search comes after all else. */
const scriptReady = (/** @type {Journey} */ { browser }) =>
  until('the page has its script', () => browser.ask(isVisible, 'header a[aria-keyshortcuts]'));

/** @param {Journey} journey @returns {Promise<string>} */
const address = ({ browser }) => browser.ask(() => location.pathname + location.search);
/** @param {Journey} journey @param {string} selector @returns {Promise<number>} */
const count = ({ browser }, selector) =>
  browser.ask((/** @type {string} */ s) => document.querySelectorAll(s).length, selector);
/** @param {Journey} journey @param {string} selector @returns {Promise<string>} */
const text = ({ browser }, selector) =>
  browser.ask((/** @type {string} */ s) => document.querySelector(s)?.textContent?.trim() ?? '', selector);
/** @param {Journey} journey */
const evidenceShown = ({ browser }) => until('the evidence is shown', () => browser.ask(isVisible, EVIDENCE));
/** @param {Journey} journey */
const evidenceClosed = ({ browser }) =>
  until('the evidence is closed', async () => !(await browser.ask(isVisible, EVIDENCE)));

/**
 * Waits for a file that the browser saves.
 * @param {Journey} journey
 * @param {RegExp} name
 * @param {(bytes: Buffer) => boolean} whole
 */
const saved = ({ downloads }, name, whole) =>
  until(`a whole file ${name} is saved`, () =>
    readdirSync(downloads).some((file) => name.test(file) && whole(readFileSync(join(downloads, file))))
  );
/** A zip ends with its table of contents. @param {Buffer} bytes */
const isWholeZip = (bytes) =>
  bytes.subarray(0, 2).toString('latin1') === 'PK' && bytes.lastIndexOf('PK\u0005\u0006') > bytes.length - 1000;

/** @type {Record<string, (journey: Journey) => Promise<void>>} */
export const JOURNEYS = {
  async 'the matrix shows the recorded overlaps'(journey) {
    await openMatrix(journey);
    const shown = await count(journey, MARKS);
    expect(shown === recorded('standard'), `${shown} overlaps shown, ${recorded('standard')} recorded`);
  },

  async 'by mouse, a cell is said in words, opens its evidence and closes it'(journey) {
    const { browser } = journey;
    await openMatrix(journey);
    await browser.hover(visible, MARKS);
    await until('the line at the foot says the cell', async () => (await text(journey, '.sheet.line .words')) !== '');
    await browser.click(visible, MARKS);
    await evidenceShown(journey);
    expect((await address(journey)).includes('cell='), 'the address does not name the cell');
    await journey.picture('evidence');
    await browser.press('Escape');
    await evidenceClosed(journey);
    expect(!(await address(journey)).includes('cell='), 'the address still names the cell');
  },

  async 'by keyboard, the matrix is one stop; arrows, Home, End, Enter and Escape do the rest'(journey) {
    const { browser } = journey;
    await openMatrix(journey);
    const inGrid = () => browser.ask((/** @type {string} */ s) => document.activeElement?.closest(s) !== null, GRID);
    for (let stops = 0; stops < 80 && !(await inGrid()); stops++) await browser.press('Tab');
    expect(await inGrid(), 'Tab does not lead into the matrix');
    const place = async () =>
      (
        await browser.ask(() => {
          const cell = document.activeElement?.closest('td');
          const row = cell?.closest('tr');
          return [
            [...document.querySelectorAll('tr[data-row]')].findIndex((r) => r === row),
            [...(row?.querySelectorAll('td[data-cell]') ?? [])].findIndex((c) => c === cell)
          ];
        })
      ).join();
    const last = (await count(journey, 'col[data-column]')) - 1;
    for (const [key, expected, held] of [
      ['Home', '0,0', 'Control'],
      ['ArrowDown', '1,0'],
      ['ArrowRight', '1,1'],
      ['End', `1,${last}`],
      ['ArrowRight', `1,${last}`],
      ['ArrowUp', `0,${last}`],
      ['Home', '0,0']
    ]) {
      await browser.press(key ?? '', held);
      expect((await place()) === expected, `${key} leads to ${await place()}, not to ${expected}`);
    }
    await browser.press('Enter');
    await evidenceShown(journey);
    await browser.press('Escape');
    await evidenceClosed(journey);
    expect((await place()) === '0,0', 'the focus is not given back to the cell');
    await browser.press('Tab');
    expect(!(await inGrid()), 'Tab does not lead out of the matrix');
  },

  async 'another counting rule changes marks and address and survives a reload; each rule is in line with its marks'(
    journey
  ) {
    const { browser } = journey;
    await openMatrix(journey);
    await browser.click(visible, 'input[name=reading][value=lenient]');
    const lenient = async () =>
      (await count(journey, MARKS)) === recorded('lenient') && (await address(journey)).includes('reading=lenient');
    await until('the lenient overlaps are shown', lenient);
    await browser.reload();
    await until('they are shown again', lenient);
    const apart = await browser.ask(() => {
      const middles = (/** @type {string} */ selector) =>
        [...document.querySelectorAll(selector)].map((part) => {
          const { top, height } = part.getBoundingClientRect();
          return top + height / 2;
        });
      const names = middles('.rules label');
      return middles('.answer .panel:nth-child(2) .marks').map((middle, i) => Math.abs(middle - (names[i] ?? 0)));
    });
    expect(apart.length === 3 && apart.every((px) => px < 6), `rules and marks are ${apart} px apart`);
  },

  async 'a filter by keyboard leaves fewer rows and can be taken back'(journey) {
    const { browser } = journey;
    await openMatrix(journey);
    const all = await count(journey, ROWS);
    await browser.click(visible, '.toolbar button.filter');
    await until('the first field has the focus', () =>
      browser.ask(() => document.activeElement?.matches('.filters select') ?? false)
    );
    await browser.press('ArrowDown');
    await browser.press('Enter');
    await until('there are fewer rows', async () => {
      const shown = await count(journey, ROWS);
      return shown > 0 && shown < all && (await address(journey)).includes('counterpart=with');
    });
    await journey.picture('filter');
    await browser.click(visible, '.filters button');
    await until('all rows are back', async () => (await count(journey, ROWS)) === all);
  },

  async 'the search by keyboard leads to a topic'(journey) {
    const { browser, site } = journey;
    await browser.open(`${site.url}about/`);
    await scriptReady(journey);
    await browser.press('/');
    await until('the field has the focus', () =>
      browser.ask(() => document.activeElement?.matches('dialog input') ?? false)
    );
    await browser.type('quantum');
    await until('there are results', () => browser.ask(isVisible, 'dialog a[href$="topics/quantum/"]'));
    await journey.picture('search');
    await browser.press('ArrowDown');
    await browser.press('Enter');
    await until('the topic is open', async () => (await address(journey)) === '/topics/quantum/');
  },

  async 'the matrix is saved as CSV and as Excel'(journey) {
    const { browser } = journey;
    await openMatrix(journey, '?reading=strict');
    const button = '.toolbar details[open] li button';
    /** @param {number} nth */
    const save = async (nth) => {
      await browser.click(visible, '.toolbar details.end summary');
      await until('the menu is open', () => browser.ask(isVisible, button));
      const pick = (/** @type {string} */ s, /** @type {number} */ n) => document.querySelectorAll(s)[n];
      await browser.click(pick, button, nth);
    };
    await save(0);
    await saved(
      journey,
      /\.csv$/,
      (bytes) => bytes.length > 0 && parse(bytes, { bom: true }).length - 1 === recorded('strict')
    );
    await browser.press('Escape');
    await save(2);
    await saved(journey, /\.xlsx$/, isWholeZip);
  },

  async 'a brief is made by keyboard and saved as Word and as Markdown'(journey) {
    const { browser, site } = journey;
    await browser.open(`${site.url}brief/`);
    await until('the brief can be saved', () => browser.ask(isVisible, 'button', 'Word'));
    const title = await text(journey, '#brief-title');
    await browser.ask(() => document.querySelector('label.focus')?.querySelector('select')?.focus());
    // Not by its first letters: a slow machine would take them for several choices.
    await browser.press('ArrowDown');
    await browser.press('Enter');
    await until(
      'it is about what was chosen',
      async () => (await text(journey, '#brief-title')) !== title && (await address(journey)).includes('region=')
    );
    const chosen = await text(journey, '#brief-title');
    await browser.click(visible, 'button', 'Word');
    await saved(journey, /^brief-.*\.docx$/, isWholeZip);
    await browser.click(visible, 'button', 'Markdown');
    await saved(journey, /^brief-.*\.md$/, (bytes) => bytes.toString('utf8').startsWith(`# ${chosen}\n`));
  },

  async 'the link to Chinese leads to the same view in Chinese'(journey) {
    const { browser } = journey;
    await openMatrix(journey, '?reading=strict');
    await browser.click(visible, 'header a[hreflang^=zh]');
    await until('the page is Chinese', () =>
      browser.ask(() => document.documentElement.lang.startsWith('zh') && /[\u4e00-\u9fff]/.test(document.title))
    );
    expect((await address(journey)) === '/zh/?reading=strict', `the address is ${await address(journey)}`);
    await until('the overlaps are those of the rule', async () => (await count(journey, MARKS)) === recorded('strict'));
  },

  async 'what was opened is read again where the site does not answer, and other pages say that they are not kept'(
    journey
  ) {
    const { browser, site } = journey;
    await browser.open(`${site.url}offline/`);
    const notKept = await text(journey, 'h1');
    await browser.open(`${site.url}glance/`);
    await until('the page is kept', () =>
      browser.ask(
        async () => navigator.serviceWorker.controller !== null && (await caches.match(location.pathname)) !== undefined
      )
    );
    const heading = await text(journey, 'h1');
    await site.stop();
    try {
      await browser.reload();
      await until('the kept page is shown', async () => (await text(journey, 'h1')) === heading);
      await browser.open(`${site.url}lists/us-cet-2024/`);
      await until('a page says that it is not kept', async () => (await text(journey, 'h1')) === notKept);
    } finally {
      await site.start();
    }
    await browser.reload();
    await until('the page comes back with the site', async () => !['', notKept].includes(await text(journey, 'h1')));
  },

  async 'on a phone the matrix is a list whose overlaps open'(journey) {
    const { browser, site } = journey;
    await browser.resize(...PHONE);
    try {
      await browser.open(site.url);
      await until('the list is shown', () => browser.ask(isVisible, 'input[type=search]'));
      await browser.click(visible, 'td.counted a');
      await evidenceShown(journey);
      await journey.picture('phone-evidence');
    } finally {
      await browser.resize(...DESKTOP);
    }
  },

  async 'every kind of page fits a desktop and a phone, and selects look alike'(journey) {
    const { browser, site } = journey;
    /** @type {string[]} */
    const faults = [];
    try {
      for (const [name, [width, height]] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
        await browser.resize(width, height);
        for (const path of PAGES) {
          await browser.open(`${site.url}${path}`);
          await scriptReady(journey);
          const [over, looks] = await browser.ask(() => [
            document.documentElement.scrollWidth - document.documentElement.clientWidth,
            [...document.querySelectorAll('select')].map((select) => getComputedStyle(select).appearance)
          ]);
          if (over > 0) faults.push(`/${path} is ${over} px too wide on a ${name}`);
          if (looks.some((/** @type {string} */ look) => look !== 'none'))
            faults.push(`/${path} has a select of the engine’s own look`);
          await journey.picture(
            `${name}-${
              path
                .split(/[^a-z0-9]+/)
                .filter(Boolean)
                .join('-') || 'start'
            }`
          );
        }
      }
    } finally {
      await browser.resize(...DESKTOP);
    }
    expect(faults.length === 0, faults.join('; '));
  }
};
