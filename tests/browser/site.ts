import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { expect, test as base, type Locator, type Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How many records the shipped mapping has, counted from the file. */
export const RECORDS = (
  parse(readFileSync(new URL('../../data/mappings.csv', import.meta.url)), { columns: true }) as unknown[]
).length;

/** A page on which any console error, page error, failed or foreign request fails the test. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use, info) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        // The 404 test asks for a page that is not there, and the browser says so.
        const expected = info.title.includes('404') && message.text().includes('404');
        // The framework warns where script and built page differ, and then draws the page anew.
        const differs = message.type() === 'warning' && message.text().includes('svelte.dev/e/');
        if ((message.type() === 'error' || differs) && !expected) faults.push(message.text());
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

/** What axe finds against WCAG 2.2 A and AA and its best practices, as short lines. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } } });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
  });
}

/** What is said of cells of the matrix: their own words, or those of the mark in them. */
export const wordsOf = (cells: Locator) =>
  cells.evaluateAll((all) => all.map((cell) => cell.ariaLabel ?? cell.querySelector('a')?.ariaLabel ?? ''));

/** Waits until the matrix has its keyboard and pointer behaviour. */
export async function gridReady(page: Page) {
  await expect(page.getByRole('grid')).toBeVisible();
  return page.getByRole('grid');
}
