import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { escapeMarkup } from '#lib/formats/escape.ts';
import { field, rowOf } from '../count.ts';
import { expect, test, viewReady } from './site.ts';

const preview = (page: Page) => page.getByRole('article');
/** The short name of a list in the tables. */
const shortOf = (list: string) => field(rowOf('lists', list), 'short_en');
const title = (page: Page) => preview(page).getByRole('heading', { level: 2 });

/** Waits until the page has its script, and what its address asks for is shown. */
async function ready(page: Page) {
  await expect(page.getByRole('button', { name: /Word/ })).toBeVisible();
  await viewReady(page);
}
/** The figures of the table of a brief, row by row. */
const figures = (page: Page) =>
  page
    .locator('[aria-labelledby="brief-figures"] tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()).join(' '))
    );
const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;

test('a brief is made by keyboard alone', async ({ page }) => {
  await page.goto('/brief/');
  await ready(page);
  const focus = page.getByRole('combobox', { name: 'Focus' });
  const rows = page.getByRole('combobox', { name: 'Entries of' });
  await rows.focus();
  // On by tab over the two other lists and the turn; then type-ahead in a native list.
  for (let field = 0; field < 4; field++) await page.keyboard.press('Tab');
  await expect(focus).toBeFocused();
  await page.keyboard.type('Quantum');
  await expect(page).toHaveURL(/[?&](theme=quantum|entry=)/);
  await expect(title(page)).toContainText('Quantum');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/reading=strict/);
  await expect(preview(page)).toContainText('Strict counting rule');
  const word = page.getByRole('button', { name: 'Word (.docx)' });
  for (let i = 0; i < 3 && !(await word.evaluate((b) => b === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await expect(word).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^brief-.*strict\.docx$/);
});

test('Word and Markdown hold what the page shows, under the strict policy', async ({ page }) => {
  for (const path of ['/brief/?region=first', '/zh/brief/?theme=quantum']) {
    await page.goto(path);
    await ready(page);
    const heading = (await title(page).innerText()).trim();
    const notes = await preview(page).locator('.notes li').count();
    const saved = async (name: RegExp) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFileSync(await download.path());
    };
    const parts = unzipSync(await saved(/Word/));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain(heading);
    expect(document.match(/<w:footnoteReference /g)).toHaveLength(notes);
    // Its figures are those of the page, as drawings with a picture beside each, and with the same words.
    const figures = preview(page).getByRole('img');
    const told = await figures.evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-label') ?? ''));
    expect(told).toHaveLength(2);
    const media = Object.entries(parts).filter(([path]) => path.startsWith('word/media/'));
    expect(media.filter(([path]) => path.endsWith('.svg'))).toHaveLength(told.length);
    const pictures = media.filter(([path]) => path.endsWith('.png'));
    expect(pictures).toHaveLength(told.length);
    // A painted picture is not empty: the smallest of them has some thousand bytes.
    for (const [, bytes] of pictures) expect(bytes.length).toBeGreaterThan(3000);
    for (const words of told) expect(document.replaceAll('&apos;', '’')).toContain(escapeMarkup(words));
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain(
      path.startsWith('/zh') ? 'zh-Hans' : 'en-GB'
    );
    const markdown = (await saved(/Markdown/)).toString('utf8');
    expect(markdown.split('\n')[0]).toBe(`# ${heading}`);
    expect(markdown.match(/^\[\^\d+\]: /gm)).toHaveLength(notes);
    // Addresses in a file work anywhere; the brief says its own path, since this server’s address does not.
    expect(markdown).toContain(path);
    expect(markdown).toMatch(/<https:\/\//);
    expect(markdown).not.toContain(new URL(page.url()).host);
  }
});

test('a brief’s figures are those of the matrix page', async ({ page }) => {
  for (const reading of ['strict', 'standard', 'lenient']) {
    await page.goto(`/?reading=${reading}`);
    await expect(page.getByRole('grid')).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-waiting');
    const shown = (await page.locator('.figures .figure strong').allInnerTexts()).map(Number);
    await page.goto(`/brief/?reading=${reading}`);
    await ready(page);
    const column = ['strict', 'standard', 'lenient'].indexOf(reading);
    const told = (await figures(page)).map((row) => Number(row.split(' ')[column]));
    // The headline leaves out the third, the entries with a counterpart in the second list only, while there are none.
    expect(told.filter((n, i) => i !== 2 || n > 0)).toEqual(shown);
  }
});

test('the choice lives in the address: reload, back, forward, copied link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/brief/');
  await ready(page);
  const first = await title(page).innerText();
  await page.getByRole('combobox', { name: 'Entries of' }).selectOption('cn-15fyp-2026');
  // In a sentence the name has no mark that the list is known from reports only; the menu has it.
  await expect(title(page)).toContainText(shortOf('cn-15fyp-2026').replace(' (reported)', ''));
  await page.getByRole('combobox', { name: 'compared with' }).selectOption('us-nssts-2026');
  await page.getByRole('combobox', { name: 'and', exact: true }).selectOption('uk-stf-2025');
  await expect(page).toHaveURL(/rows=cn-15fyp-2026&columns=us-nssts-2026_uk-stf-2025/);
  await expect(title(page)).toContainText(/ of 14 entries of .+ have counterparts in both/);
  await expect(preview(page)).toContainText('reported');
  await page.getByRole('radio', { name: 'Lenient' }).check();
  await expect(page).toHaveURL(/reading=lenient/);
  const shown = await figures(page);

  await page.getByRole('button', { name: 'Copy link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.reload();
  await ready(page);
  expect(await figures(page)).toEqual(shown);
  await expect(page.getByRole('radio', { name: 'Lenient' })).toBeChecked();
  await page.goBack();
  await expect(preview(page)).toContainText('Standard counting rule');
  await page.goForward();
  await expect(preview(page)).toContainText('Lenient counting rule');
  await page.getByRole('link', { name: 'The three default lists' }).click();
  await expect(title(page)).toHaveText(first);
});

test('a second change made while the first is still being fetched is not lost', async ({ page }) => {
  // What the first change asks for comes only when the others have been made.
  let arrive = () => {};
  const made = new Promise<void>((done) => (arrive = done));
  await page.route('**/brief/**/*.json', async (route) => {
    await made;
    await route.continue();
  });
  await page.goto('/brief/');
  await ready(page);
  await page.getByRole('combobox', { name: 'Entries of' }).selectOption('cn-15fyp-2026');
  await page.getByRole('combobox', { name: 'compared with' }).selectOption('us-nssts-2026');
  await page.getByRole('combobox', { name: 'and', exact: true }).selectOption('uk-stf-2025');
  arrive();
  await expect(title(page)).toContainText(/ of 14 entries of .+ have counterparts in both/);
  await expect(page).toHaveURL(/rows=cn-15fyp-2026&columns=us-nssts-2026_uk-stf-2025/);
});

test('a deep link never shows the default brief', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const heading = document.querySelector('#brief-title');
      // The stylesheet shows the page anyway after three seconds, which a very slow machine may need.
      const soon = performance.now() < 3000 || document.querySelector('[data-waiting]') === null;
      if (soon && heading && getComputedStyle(heading).visibility === 'visible') seen.push(heading.textContent);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('/brief/?rows=cn-eff-2024&columns=nato-edt-2024');
  await ready(page);
  await expect(title(page)).toContainText(shortOf('nato-edt-2024'));
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect([...new Set(seen)].filter((text) => text.includes('UK'))).toEqual([]);
  expect(seen.length).toBeGreaterThan(0);
});

test('an address with faults names them all and keeps a brief on the page', async ({ page }) => {
  await page.goto('/brief/?rows=xx-none&reading=loose');
  await ready(page);
  await expect(page.getByRole('alert')).toContainText('no list “xx-none”');
  await expect(page.getByRole('alert')).toContainText('expected strict, standard or lenient');
  await expect(title(page)).toBeVisible();
});

test('what nobody compared says so', async ({ page }) => {
  await page.goto('/brief/?rows=jp-sct-2022&columns=de-hta-2025');
  await ready(page);
  await expect(preview(page)).toContainText('have not been compared');
  for (const row of await figures(page)) expect(row).toContain('not assessed not assessed not assessed');
});

test('every reference leads to its note and back', async ({ page }) => {
  await page.goto('/brief/');
  await ready(page);
  const references = preview(page).locator('sup a');
  const notes = await preview(page).locator('.notes li').count();
  await expect(references).toHaveCount(notes);
  expect(notes).toBeGreaterThan(5);
  // The first page has its own three at its foot.
  await expect(preview(page).locator('.front .notes li')).toHaveCount(3);
  await references.first().click();
  await expect(page).toHaveURL(/#note-1$/);
  await page.getByRole('link', { name: 'Back to the text of note 1', exact: true }).click();
  await expect(page).toHaveURL(/#ref-1$/);
  await expect(title(page)).toBeVisible();
});

test('the sheet has the size of paper beside the form, and neither is lost on a narrow page', async ({ page }) => {
  // A first visit may be drawn in other faces, which are wider: the page has to hold those as well.
  await page.route('**/*.woff2', () => undefined);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('/brief/', { waitUntil: 'commit' });
  await ready(page);
  const sheet = page.locator('.sheet.front');
  const box = async () => (await sheet.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  // 210 by 297 mm at 96 dots an inch. The sheet's own styles are no part of the first paint.
  await expect.poll(async () => Math.round((await box()).width)).toBe(794);
  const wide = await box();
  expect(Math.round(wide.height)).toBeGreaterThanOrEqual(1122);
  expect(wide.height, 'the first page is one page').toBeLessThan(1126);
  const form = await page.getByRole('form').boundingBox();
  expect((form?.x ?? 0) + (form?.width ?? 0)).toBeLessThan(wide.x);
  await page.setViewportSize({ width: 320, height: 800 });
  expect((await box()).width).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('printed, the brief has its finding, figures and notes on one upright A4 page, and nothing of the site', async ({
  page
}) => {
  for (const path of [
    '/brief/',
    '/zh/brief/',
    '/brief/?reading=lenient',
    '/brief/?region=first',
    '/brief/?theme=quantum',
    '/brief/?rows=cn-eff-2024&columns=nato-edt-2024'
  ]) {
    await page.goto(path);
    await ready(page);
    // A second visit has the fonts at once, whatever the first one cost.
    await page.reload();
    await ready(page);
    // The sheet's own styles are no part of the first paint.
    await page.waitForFunction(() => [...document.styleSheets].some((s) => s.href?.includes('brief-print')));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/MediaBox\s*\[0 0 594[\d.]* 841[\d.]*\]/g)?.length, path).toBe(pages(pdf));
    // Without what follows it the first page is one page.
    await page.locator('.sheet:not(.front)').evaluateAll((others) => others.forEach((sheet) => sheet.remove()));
    const front = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pages(front), path).toBe(1);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of [page.getByRole('banner'), page.getByRole('contentinfo'), page.getByRole('button').first()])
      await expect(hidden).toBeHidden();
    // Not “screen”: that would hold for the next file as well.
    await page.emulateMedia({ media: null });
  }
});
