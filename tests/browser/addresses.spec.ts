import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LOCAL, textOf } from '../local-addresses.ts';
import { expect, gridReady, test } from './site.ts';

async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const name = download.suggestedFilename();
  const text = textOf(name, readFileSync(await download.path()));
  expect(text.length, name).toBeGreaterThan(100);
  return { name, text };
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('nothing that is downloaded, copied or cited at a local address has it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const taken: { name: string; text: string }[] = [];

  await page.goto('/?reading=strict');
  await gridReady(page);
  await page.getByText('Download', { exact: true }).click();
  for (const name of ['Displayed matrix (Excel)', 'Displayed overlaps (CSV)', 'Displayed overlaps (CSV for Excel)'])
    taken.push(await saved(page, () => press(page, name)));
  taken.push(await saved(page, () => page.getByLabel('SVG, Slide, 16:9').click()));
  await page.keyboard.press('Escape');
  await press(page, 'Cite');
  const dialog = page.getByRole('dialog', { name: 'Cite this page' });
  await expect(dialog).toContainText('This copy of the site has no public address.');
  for (const [i, text] of (await dialog.locator('pre').allInnerTexts()).entries())
    taken.push({ name: `citation ${i}`, text });
  for (const ending of ['bib', 'ris', 'json']) taken.push(await saved(page, () => press(page, `Save as .${ending}`)));
  await page.keyboard.press('Escape');

  await page.getByRole('grid').locator('td a').first().click();
  const evidence = page.getByRole('region', { name: 'Evidence' });
  for (const name of ['Copy as a sentence', 'Copy citation']) {
    await evidence.getByRole('button', { name }).click();
    await expect.poll(copied).toMatch(/ \/overlaps\/cn-\w+-\d+\/, data version \d/);
    taken.push({ name, text: await copied() });
  }

  await page.goto('/brief/?theme=quantum');
  for (const name of ['Word (.docx)', 'Markdown']) taken.push(await saved(page, () => press(page, name)));
  await page.goto('/embed/');
  taken.push({ name: 'lines for a frame', text: await page.locator('pre').innerText() });

  expect(taken.filter(({ text }) => LOCAL.test(text))).toEqual([]);
  const said = taken.filter(({ text }) => text.includes('/?reading=strict')).map(({ name }) => name);
  expect(said).toEqual(expect.arrayContaining(['matrix-shown.xlsx', 'citation 0', 'citation 3', 'citation 5']));
});

test('at a public address citations and files have it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const host = 'https://crosswalk.example';
  await context.route('**/*', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${baseURL?.replace(/\/$/, '')}${pathname}${search}` }) });
  });
  const page = await context.newPage();
  await page.goto(`${host}/overlaps/?search=quantum`);
  await press(page, 'See all citation styles');
  const dialog = page.getByRole('dialog', { name: 'Cite this page' });
  const [item] = JSON.parse(await dialog.locator('pre').last().innerText()) as Record<string, string>[];
  expect(item?.['URL']).toBe(`${host}/overlaps/?search=quantum`);
  await page.goto(`${host}/brief/?theme=quantum`);
  const { text } = await saved(page, () => press(page, 'Markdown'));
  expect(text).toContain(`<${host}/brief/?theme=quantum>`);
  expect(text).toContain(`(<${host}/overlaps/`);
  await page.goto(`${host}/embed/`);
  await expect(page.locator('pre')).toContainText(`src="${host}/embed/matrix/`);
  // What a page still fetches when it is left needs no answer.
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
});
