import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test as base, type Locator, type Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page on which any console error, page error, failed or foreign request fails the test. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use, info) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        // The 404 test asks for a page that is not there, and the browser says so.
        const expected = info.title.includes('404') && message.text().includes('404');
        // Where a test cuts requests off, the browser says of each that it failed.
        const cut = info.tags.includes('@cut-off') && message.text().startsWith('Failed to load resource');
        // The framework warns where script and built page differ, and then draws the page anew.
        const differs = message.type() === 'warning' && message.text().includes('svelte.dev/e/');
        if ((message.type() === 'error' || differs) && !expected && !cut) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('blob:'))
          faults.push(`request to ${request.url()}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true }
  ]
});

export { expect };

/** Rules of axe whose answer hangs on colours: all that a change from light to dark can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** Rules whose answer hangs on where things stand: all that a change of width can change where the styles are the same. */
const LAYOUT_RULES = ['target-size', 'scrollable-region-focusable'];

/**
 * What axe finds against WCAG 2.2 A and AA and its best practices, as short lines.
 * @param of every rule, or those that hang on colours or on layout alone
 */
export async function axeFindings(page: Page, of: 'all' | 'colours' | 'layout' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({
      ...(runOnly ? { runOnly } : { rules: { 'target-size': { enabled: true } } }),
      // Only what is wrong is worked out in full, and a page in a frame is looked at as a page of its own.
      resultTypes: ['violations'],
      selectors: false,
      iframes: false,
      preload: false
    });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
  }, { all: null, colours: COLOUR_RULES, layout: LAYOUT_RULES }[of]);
}

/** What is said of cells of the matrix: their own words, or those of the mark in them. */
export const wordsOf = (cells: Locator) =>
  cells.evaluateAll((all) => all.map((cell) => cell.ariaLabel ?? cell.querySelector('[aria-label]')?.ariaLabel ?? ''));

/** Waits until the matrix has its keyboard and pointer behaviour. */
export async function gridReady(page: Page) {
  await expect(page.getByRole('grid')).toBeVisible();
  return page.getByRole('grid');
}

/** Waits until the script of a page stands: what listens for the keys of the search comes after all else. */
export const scriptReady = (page: Page) => expect(page.locator('header a[aria-keyshortcuts]')).toBeVisible();

/** Waits until the matrix, or the brief, shows what its address asks for. */
export const viewReady = (page: Page) => expect(page.locator('html')).not.toHaveAttribute('data-waiting');

/** Opens the search as a reader at the keyboard does, once the page has its script. */
export async function openSearch(page: Page, key: string) {
  await scriptReady(page);
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  return dialog;
}

/** The field that finds rows of the matrix on a phone: it stands with the filters. */
export async function rowSearch(page: Page) {
  await scriptReady(page);
  await page.locator('.toolbar').getByRole('button', { name: 'Filter' }).click();
  return page.getByRole('searchbox', { name: 'Search entries' });
}

/** Waits until what was last changed is drawn, and what it moved is reported. */
export const drawn = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Goes to a page by the navigation: opens its group and presses its name, both in English. */
export async function goTo(page: Page, group: 'Compare' | 'Browse' | 'Use' | 'About', name: string) {
  const nav = page.getByRole('navigation', { name: 'Pages' });
  await nav.getByRole('button', { name: group }).click();
  await nav.getByRole('link', { name, exact: true }).click();
}
