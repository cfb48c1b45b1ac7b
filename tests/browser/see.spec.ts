import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parsed } from '../count.ts';
import { axeFindings, expect, gridReady, test } from './site.ts';

const [US, UK] = ['us-cet-2024', 'uk-sntf-2023'];
const NAMES = [
  'Chips',
  'Machine learning',
  'Qubits',
  'Yeast that is bred for bakeries of every size and kind',
  'Ovens',
  'Bread'
];
const HEAD = 'subject_id,object_id,relation,subject_centrality,object_centrality,evidence,coder';
const own = (n: number) => `my-bakery:e${n}`;
const TO_US = [
  `${own(0)},${US}:semiconductors-microelectronics,superset,core,core,named,Ann`,
  `${own(1)},${US}:artificial-intelligence,equal,core,core,named,Ann`,
  `${own(3)},${US}:biotechnologies,intersects,part,core,scope,Ann`,
  `${own(4)},${US}:hypersonics,intersects,part,part,named,Ann`,
  `${own(5)},,none,,,,Ann`
];
const TO_UK = [
  `${own(0)},${UK}:semiconductors,equal,core,core,named,Ann`,
  `${own(2)},${UK}:quantum-technologies,subset,core,part,named,Ann`,
  ...[1, 3, 4, 5].map((n) => `${own(n)},,none,,,,Ann`)
];
/** Entries of the own list with a counterpart under each rule, as the lines above have it. */
const COVERED = { Strict: [2, 2], Standard: [3, 2], Lenient: [4, 2] } as const;

async function choose(page: Page, name: string, lines: readonly string[]) {
  await page.goto('workbench/');
  await expect(page.getByRole('group', { name: 'Bring a list or a mapping' })).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  await expect(page.locator('[data-read]')).toBeVisible();
}
async function keep(page: Page) {
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(page.locator('.matrix')).toBeVisible();
}

/** Keeps the list and a mapping of it with another list. */
async function keepList(page: Page) {
  await choose(page, 'Bakery', ['code,label', ...NAMES.map((name, i) => `e${i},${name}`)]);
  await keep(page);
}
async function keepMapping(page: Page, name: string, columns: string | undefined, lines: readonly string[]) {
  await choose(page, name, [HEAD, ...lines]);
  for (const [label, list] of [
    ['List in the rows', 'my-bakery'],
    ['List in the columns', columns ?? '']
  ] as const) {
    await page.getByLabel(label, { exact: true }).selectOption(list);
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(list);
  }
  await keep(page);
}
async function keepAll(page: Page) {
  await keepList(page);
  await keepMapping(page, 'First', US, TO_US);
  await keepMapping(page, 'Second', UK, TO_UK);
  await page.goto('workbench/?work=1');
  await expect(page.locator('.matrix')).toBeVisible();
  await expect(page.locator('#own-coverage')).toBeVisible();
}

async function saved(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('two own mappings stand side by side, with the same counts in title, matrix, coverage, figure and files', async ({
  page
}) => {
  await keepAll(page);
  await expect(page.locator('thead tr.lists th')).toHaveText(['US CET list 2024', 'UK critical tech 2023']);
  const coverage = parsed((await saved(page, page.getByRole('button', { name: 'Coverage (CSV)' }))).text);
  for (const [rule, [us, uk]] of Object.entries(COVERED)) {
    await page.getByRole('radio', { name: rule }).check();
    const says = `Of 6 entries of Bakery (your own), ${us} have a counterpart in `;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `${says}US CET list 2024, ${uk} in UK critical tech 2023`
    );
    await expect(page.locator('#finding')).toContainText(
      `${says}the US CET list 2024, ${uk} in UK critical tech 2023; `
    );
    await expect(page.locator('td[data-cell].counted')).toHaveCount(us + uk);
    await expect(page.locator('.links .wide path.link')).toHaveCount(us + uk);
    const counts = [US, UK].map((list) =>
      coverage.find(
        (row) => row['from_list'] === 'my-bakery' && row['to_list'] === list && row['reading'] === rule.toLowerCase()
      )
    );
    expect(counts.map((row) => row?.['covered'])).toEqual([String(us), String(uk)]);
    const file = await saved(page, page.getByRole('button', { name: 'Overlaps (CSV)', exact: true }));
    expect(parsed(file.text)).toHaveLength(us + uk);
  }
  const row = page.locator('table.coverage tbody tr').first();
  await expect(row).toContainText('3 of 6');
  await expect(row).toContainText('strict 2, lenient 4; 2 undetermined');
  expect(await axeFindings(page)).toEqual([]);
});

test('rows and columns are chosen among own lists and those of the site, and addresses name own lists by number', async ({
  page
}) => {
  const asked: string[] = [];
  await keepAll(page);
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await page.getByText('Choose rows and columns').click();
  await page.getByRole('combobox', { name: 'Rows' }).selectOption('cn-eff-2024');
  await expect(page).toHaveURL(/\?work=1&rows=cn-eff-2024&with=us-cet-2024_uk-sntf-2023_1$/);
  await page.getByRole('checkbox', { name: 'Bakery (your own)' }).uncheck();
  await expect(page).toHaveURL(/\?work=1&rows=cn-eff-2024&with=us-cet-2024_uk-sntf-2023$/);
  await expect(page.getByText('None of these lists and codings is your own.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Bakery (your own)' }).check();
  await expect(page.getByRole('checkbox', { name: 'Bakery (your own)' })).toBeFocused();
  await gridReady(page);
  const cells = page.locator('td[data-cell]');
  const ofOwn = page.locator(`td[data-cell][aria-label="not assessed"]`);
  await expect(ofOwn).toHaveCount((await page.locator('tr[data-row]').count()) * NAMES.length);
  await expect(page.locator('td[data-cell].counted').first()).toBeVisible();
  await cells.locator('a').first().click();
  await expect(page.getByText('From the records of this site.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the record' })).toHaveAttribute('href', /overlaps?\/cn-us-/);
  expect([page.url(), ...asked].filter((address) => /my-bakery|e\d%|Bakery/.test(address))).toEqual([]);
});

test('of two own mappings of the same lists the newest is shown until the other one is chosen', async ({ page }) => {
  await keepList(page);
  await keepMapping(page, 'First', US, TO_US);
  await keepMapping(page, 'Again', US, TO_US.slice(0, 1));
  await page.goto('workbench/?work=1');
  await gridReady(page);
  const counted = page.locator('td[data-cell].counted');
  await expect(counted).toHaveCount(1);
  await page.getByText('Choose rows and columns').click();
  await page
    .getByRole('combobox', { name: 'Bakery (your own) and US CET list 2024' })
    .selectOption({ label: await page.locator('option', { hasText: /^First/ }).innerText() });
  await expect(counted).toHaveCount(3);
  await expect(page).toHaveURL(/\?work=1&codings=2$/);
  await page.reload();
  await expect(counted).toHaveCount(3);
});

test('figures name the reader’s list with its day, and say that it is no part of the data set', async ({ page }) => {
  await keepAll(page);
  const shown = page.locator('section', { has: page.locator('#shown-files') });
  const matrix = await saved(page, shown.getByRole('button', { name: 'SVG, Slide, 16:9' }));
  const links = page.locator('section.links');
  await links.locator('summary').click();
  const drawn = await saved(page, links.getByRole('button', { name: 'SVG, Slide, 16:9' }));
  await links.locator('summary').click();
  const coverage = page.locator('section', { has: page.locator('#own-coverage') });
  await coverage.locator('summary').click();
  const regions = await saved(page, coverage.getByRole('button', { name: 'SVG, Page, A4' }));
  const words = (text: string) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  for (const file of [matrix, drawn, regions]) {
    expect(file.name).toMatch(/^own_(matrix|links|regions)_my-bakery_/);
    expect(words(file.text)).toMatch(/Own list, not part of the data set of Priority Crosswalk: “Bakery” \(\d/);
    expect(words(file.text)).not.toMatch(/Source: Priority Crosswalk|Licence:/);
  }
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    shown.getByRole('button', { name: 'PNG, Page, A4' }).click()
  ]);
  expect(
    readFileSync(await png.path())
      .subarray(1, 4)
      .toString()
  ).toBe('PNG');
});

test('own entries of the drawing lead nowhere, and the keyboard goes through it', async ({ page }) => {
  await keepAll(page);
  const drawing = page.locator('svg.wide');
  await expect(drawing.locator('a')).toHaveCount(18 + 5);
  await expect(drawing.locator('[data-entry^="my-"]')).toHaveCount(NAMES.length);
  await drawing.locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(drawing.locator(':focus')).toHaveAttribute('data-entry', own(1));
  await page.keyboard.press('ArrowLeft');
  await expect(drawing.locator(':focus')).toHaveAttribute('data-entry', `${US}:artificial-intelligence`);
});

for (const [name, set] of [
  ['a window of 320 px', { viewport: { width: 320, height: 640 } }],
  ['dark', { colorScheme: 'dark' as const }],
  ['forced colours', { forcedColors: 'active' as const }]
] as const)
  test.describe(name, () => {
    test.use(set);
    test('what is seen of own works has no barrier and is not wider than the page, in both languages', async ({
      page
    }) => {
      await keepAll(page);
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await axeFindings(page)).toEqual([]);
      expect(await wide()).toBeLessThanOrEqual(0);
      await page.goto('zh/workbench/?work=1');
      await expect(page.locator('#own-coverage')).toHaveText('双向覆盖情况');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Bakery（自己的）的6个条目中');
      expect(await axeFindings(page)).toEqual([]);
      expect(await wide()).toBeLessThanOrEqual(0);
    });
  });
