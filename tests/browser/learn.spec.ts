import { readFileSync } from 'node:fs';
import { coveredBy, entriesOf, READING_NAMES } from '../count.ts';
import { axeFindings, expect, gridReady, test } from './site.ts';

const [LIST, OTHER] = ['eu-cta-2023', 'uk-sntf-2023'] as const;
const WORDS = {
  en: {
    path: '',
    load: 'Load the worked example',
    open: 'Open the worked example',
    example: 'This is the worked example.',
    help: 'Help with your own list',
    own: 'Open “Your own list”',
    list: 'Columns of a list'
  },
  zh: {
    path: 'zh/',
    load: '载入示例',
    open: '打开示例',
    example: '这是示例。',
    help: '自己的清单：使用说明',
    own: '打开“自己的清单”',
    list: '清单的列'
  }
} as const;
const LOCALES = ['en', 'zh'] as const;

test('the worked example stands in the matrix after one press, counted as the site counts it', async ({ page }) => {
  await page.goto('workbench/');
  await page.getByRole('button', { name: WORDS.en.load }).click();
  await gridReady(page);
  await expect(page).toHaveURL(/workbench\/\?work=\d+$/);
  await expect(page.getByText(WORDS.en.example)).toBeVisible();
  await expect(page.getByRole('link', { name: 'The list and its source' })).toHaveAttribute(
    'href',
    /lists\/eu-cta-2023/
  );
  for (const rule of READING_NAMES) {
    await page.getByRole('radio', { name: rule }).check({ force: true });
    const covered = coveredBy(LIST, OTHER, rule).size;
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      `${covered} of ${entriesOf(LIST, 'top').length} entries of Example: EU critical tech 2023`
    );
  }
  expect(await axeFindings(page)).toEqual([]);

  // Loaded again it is the same, and what was deleted of it comes back.
  const kept = page.getByRole('region', { name: 'Kept in this browser' }).getByRole('listitem');
  await expect(kept).toHaveCount(2);
  await page.getByRole('link', { name: 'Read your file' }).click();
  await page.getByRole('button', { name: WORDS.en.open }).click();
  await gridReady(page);
  await expect(kept).toHaveCount(2);
  await page.getByRole('link', { name: 'Read your file' }).click();
  await kept
    .filter({ hasText: '52 entries' })
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(kept).toHaveCount(1);
  await page.getByRole('button', { name: WORDS.en.load }).click();
  await gridReady(page);
  await expect(kept).toHaveCount(2);
});

test('the worked example is in Chinese on a phone, and is coded on by whoever gives a name', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('zh/workbench/');
  await page.getByRole('button', { name: WORDS.zh.load }).click();
  await expect(page.getByText(WORDS.zh.example)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('示例：欧盟关键技术2023');
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('link', { name: '逐对编码' }).click();
  await expect(page.getByRole('heading', { name: '由谁编码？' })).toBeVisible();
});

test('a template downloaded from the page is read by the page without faults', async ({ page }) => {
  await page.goto('workbench/');
  for (const kind of ['list', 'mapping'])
    for (const ending of ['CSV', 'XLSX']) {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `Template for a ${kind}, ${ending}` }).click()
      ]);
      const second = await page.context().newPage();
      await second.goto('workbench/');
      await second.locator('input[type=file]').setInputFiles({
        name: saved.suggestedFilename(),
        mimeType: 'application/octet-stream',
        buffer: readFileSync(await saved.path())
      });
      await expect(second.locator('[data-read]')).toHaveAttribute('data-kept', '2');
      await expect(second.getByLabel('Contents')).toHaveValue(kind);
      await expect(second.getByText('No faults and no warnings')).toBeVisible();
      await second.close();
    }
});

test('an empty workbench says what to do next, and leads to the help', async ({ page }) => {
  await page.goto('workbench/');
  await expect(page.getByText('Read a file or paste rows to begin, or load the worked example.')).toBeVisible();
  await page.getByRole('link', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS.en.help);
  await page.goto('workbench/?work=7');
  await expect(page.getByText('Choose another one below, or read its file again in step 1.')).toBeVisible();
});

for (const locale of LOCALES)
  test(`the page of help has no accessibility errors in ${locale} and does not scroll sideways on a phone`, async ({
    page
  }) => {
    await page.goto(`${WORDS[locale].path}workbench/help/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS[locale].help);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeFindings(page)).toEqual([]);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of LOCALES)
    test(`the page of help is read in ${locale} with its columns and templates`, async ({ page, request }) => {
      await page.goto(`${WORDS[locale].path}workbench/help/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS[locale].help);
      await expect(page.getByRole('heading', { name: WORDS[locale].list })).toBeVisible();
      await expect(page.getByRole('rowheader', { name: 'label_original' })).toBeVisible();
      await expect(page.getByRole('link', { name: WORDS[locale].own })).toHaveAttribute(
        'href',
        /workbench\/$|^\.\.\/$/
      );
      for (const link of await page.locator('a[download]').all()) {
        const answer = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
        expect(answer.ok()).toBe(true);
      }
      await expect(page.locator('a[download]')).toHaveCount(4);
    });
});
