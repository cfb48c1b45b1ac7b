import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { expect, test, viewReady } from './site.ts';

const preview = (page: Page) => page.getByRole('article');
const title = (page: Page) => preview(page).getByRole('heading', { level: 2 });

/** Waits until the page has its script, and what its address asks for is shown. */
async function ready(page: Page) {
  await expect(page.getByRole('button', { name: /Word/ })).toBeVisible();
  await viewReady(page);
}
/** The figures of the table of a brief, row by row. */
const figures = (page: Page) =>
  page
    .locator('[aria-labelledby="brief-answer"] tbody tr')
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
  await expect(preview(page)).toContainText('Reading: strict');
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
    expect((await figures(page)).map((row) => Number(row.split(' ')[column]))).toEqual(shown);
  }
});

test('the choice lives in the address: reload, back, forward, copied link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/brief/');
  await ready(page);
  const first = await title(page).innerText();
  await page.getByRole('combobox', { name: 'Entries of' }).selectOption('cn-15fyp-2026');
  await expect(title(page)).toContainText('China 15th FYP 2026');
  await page.getByRole('combobox', { name: 'against' }).selectOption('us-nssts-2026');
  await page.getByRole('combobox', { name: 'and', exact: true }).selectOption('uk-stf-2025');
  await expect(page).toHaveURL(/rows=cn-15fyp-2026&columns=us-nssts-2026_uk-stf-2025/);
  await expect(title(page)).toHaveText(
    'What China 15th FYP 2026 shares with the US NSSTS 2026 and the UK critical tech 2025'
  );
  await expect(preview(page)).toContainText('(as reported)');
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
  await expect(preview(page)).toContainText('Reading: standard');
  await page.goForward();
  await expect(preview(page)).toContainText('Reading: lenient');
  await page.getByRole('link', { name: 'The three lists' }).click();
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
  await page.getByRole('combobox', { name: 'against' }).selectOption('us-nssts-2026');
  await page.getByRole('combobox', { name: 'and', exact: true }).selectOption('uk-stf-2025');
  arrive();
  await expect(title(page)).toHaveText(
    'What China 15th FYP 2026 shares with the US NSSTS 2026 and the UK critical tech 2025'
  );
  await expect(page).toHaveURL(/rows=cn-15fyp-2026&columns=us-nssts-2026_uk-stf-2025/);
});

test('a deep link never shows the default brief', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const heading = document.querySelector('#brief-title');
      if (heading && getComputedStyle(heading).visibility === 'visible') seen.push(heading.textContent);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('/brief/?rows=cn-eff-2024&columns=nato-edt-2024');
  await ready(page);
  await expect(title(page)).toContainText('NATO EDTs 2024');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  // The stylesheet shows the page anyway after three seconds, which a very slow machine may need.
  expect([...new Set(seen)].filter((text) => text.includes('UK'))).toEqual([]);
});

test('an address with faults names them all and keeps a brief on the page', async ({ page }) => {
  await page.goto('/brief/?rows=xx-none&reading=loose');
  await ready(page);
  await expect(page.getByRole('alert')).toContainText('no list “xx-none”');
  await expect(page.getByRole('alert')).toContainText('expected strict, standard or lenient');
  await expect(title(page)).toBeVisible();
});

test('what nobody compared says so', async ({ page }) => {
  await page.goto('/brief/?rows=jp-sct-2022&columns=us-cet-2024');
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
  await references.first().click();
  await expect(page).toHaveURL(/#note-1$/);
  await page.getByRole('link', { name: 'Back to the text of note 1', exact: true }).click();
  await expect(page).toHaveURL(/#ref-1$/);
  await expect(title(page)).toBeVisible();
});

test('printed, the brief is one to three upright A4 pages with its addresses and nothing of the site', async ({
  page
}) => {
  for (const path of [
    '/brief/',
    '/zh/brief/',
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
    expect(pages(pdf), path).toBeLessThanOrEqual(3);
    expect(pdf.toString('latin1').match(/\/MediaBox\s*\[0 0 594[\d.]* 841[\d.]*\]/g)?.length, path).toBe(pages(pdf));
    await page.emulateMedia({ media: 'print' });
    for (const hidden of [page.getByRole('banner'), page.getByRole('contentinfo'), page.getByRole('button').first()])
      await expect(hidden).toBeHidden();
    await expect(preview(page).locator('.notes a.address').first()).toBeVisible();
    // Not “screen”: that would hold for the next file as well.
    await page.emulateMedia({ media: null });
  }
});
