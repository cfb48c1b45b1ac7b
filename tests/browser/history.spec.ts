import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, gridReady, test } from './site.ts';

const table = (name: string) =>
  parse(readFileSync(new URL(`../../data/${name}.csv`, import.meta.url)), { columns: true }) as Record<
    string,
    string
  >[];
const LINEAGE = table('lineage');
const LABEL = new Map(table('entries').map((e) => [e['entry_id'] ?? '', e]));
const LATEST = '/matrix/cn-15fyp-2026/us-nssts-2026_uk-stf-2025_uk-dtsp-2025/';
const WITH_EU_NATO = '/matrix/cn-eff-2024/us-cet-2024_uk-sntf-2023_eu-cta-2023_nato-edt-2024/';

test.describe('what changed between editions', () => {
  test('whoever cites the 2024 comparison learns what came after each of its lists, from the tables', async ({
    page
  }) => {
    await page.goto('/history/');
    const since = page.locator('section[aria-labelledby="since"]');
    await expect(since).toContainText('China’s 15th plan (2026) follows China’s list 2024, as reported.');
    await expect(since).toContainText('US areas 2026 follows US list 2024, as reported.');
    await expect(since).toContainText('UK’s five 2025 follows UK’s five 2023, as its issuer states.');
    await expect(since).toContainText('UK’s six 2025 stands beside UK’s five 2025 and does not replace it.');
    const text = (await since.innerText()).replaceAll(/\s+/g, ' ');
    const steps = LINEAGE.filter((s) =>
      ['cn-eff-2024', 'us-cet-2024', 'uk-sntf-2023', 'uk-stf-2025'].includes(s['from_list'] ?? '')
    );
    expect(steps.length).toBeGreaterThan(50);
    for (const step of steps)
      for (const id of [step['from_entry'], step['to_entry']])
        if (id && step['change'] !== 'same') expect(text).toContain(LABEL.get(id)?.['label_en'] ?? 'no such entry');
    await expect(since.getByText('The PDF was not opened.')).toBeVisible();
    for (const host of ['news.cn', 'whitehouse.gov'])
      await expect(since.getByRole('link', { name: host })).toBeVisible();
  });

  test('what the UK has dropped is said: four of the seven families, none of the five', async ({ page }) => {
    await page.goto('/history/');
    await expect(page.locator('section[aria-labelledby="since"]')).toContainText(
      '2021 to 2023: Advanced Materials and Manufacturing, Bioinformatics and Genomics, Energy and Environment Technologies and Robotics and Smart Machines.'
    );
    const uk = page.locator('section[aria-labelledby="uk"]');
    await expect(uk.locator('td.dropped')).toHaveCount(4);
  });

  test('each step of the table of data stands in the tables of the page, with its reason', async ({ page }) => {
    await page.goto('/history/');
    const rows = page.locator('.chain tbody tr:not(.pair)');
    await expect(rows).toHaveCount(LINEAGE.length);
    const reasons = await page.locator('.chain td.reason').allInnerTexts();
    expect(reasons.sort()).toEqual(LINEAGE.map((s) => s['note']).sort());
    await expect(page.getByRole('link', { name: 'All steps as CSV' })).toHaveAttribute('href', /data\/lineage\.csv$/);
  });

  test('the pictures are in the built page, say what they show, and cut no label off', async ({ page }) => {
    for (const path of ['/history/', '/zh/history/']) {
      await page.goto(path);
      const pictures = page.locator('svg[role="img"]');
      await expect(pictures).toHaveCount(5);
      for (const picture of await pictures.all()) {
        expect((await picture.getAttribute('aria-label'))?.length).toBeGreaterThan(60);
        const outside = await picture.evaluate((svg) => {
          const { width, height } = (svg as SVGSVGElement).viewBox.baseVal;
          return [...svg.querySelectorAll('text')]
            .map((text) => ({ text: text.textContent, box: text.getBBox() }))
            .filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
            .map(({ text }) => text);
        });
        expect(outside).toEqual([]);
      }
    }
  });

  test('without JavaScript everything is there to read, in Chinese as well', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    for (const [path, words] of [
      ['/history/', 'New since the 2024 comparison'],
      ['/zh/history/', '2024年对照之后的变化']
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole('heading', { name: words })).toBeVisible();
      await expect(page.locator('svg[role="img"]')).toHaveCount(5);
      await expect(page.locator('.chain tbody tr:not(.pair)')).toHaveCount(LINEAGE.length);
    }
    await expect(page.locator('.chain td.reason').first()).toHaveAttribute('lang', 'en');
    await expect(page.getByText('图中的中文名称为本项目译名。')).toHaveCount(2);
    await page.goto('/');
    await expect(page.locator('.later')).toContainText('Later editions exist');
    await page.goto(LATEST);
    await expect(page.locator('tr[data-row]')).toHaveCount(14);
    await context.close();
  });

  test('on a phone the pictures scroll in their own frames, which take the keyboard; in print they fit the page', async ({
    page
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('/history/', { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const frame = page.getByRole('region', { name: 'Picture: United States, 2020 to 2026' });
    await frame.focus();
    await expect(frame).toBeFocused();
    expect(await frame.evaluate((e) => e.scrollWidth > e.clientWidth)).toBe(true);
    // A4 landscape less its margins.
    await page.setViewportSize({ width: 1046, height: 730 });
    await page.emulateMedia({ media: 'print' });
    for (const picture of await page.locator('svg[role="img"]').all()) {
      const box = await picture.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1046);
      expect(box?.height).toBeLessThanOrEqual(600);
    }
    await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
  });
});

test.describe('the presets of the matrix', () => {
  for (const [path, locale, names] of [
    ['/', 'en', ['As in 2024', 'Latest editions', 'With the EU and NATO']],
    ['/zh/', 'zh', ['2024年版本', '最新版本', '加入欧盟和北约']]
  ] as const)
    test(`are in the menu of lists, each with a page of its own (${locale})`, async ({ page }) => {
      await page.goto(path);
      const menu = page.locator('.toolbar details').first();
      await menu.locator('summary').click();
      await expect(menu.getByRole('link', { name: names[0] })).toHaveAttribute('aria-current', 'page');
      for (const [name, address] of [
        [names[1], LATEST],
        [names[2], WITH_EU_NATO]
      ] as const) {
        await page.goto(path);
        await menu.locator('summary').click();
        await menu.getByRole('link', { name }).click();
        await expect(page).toHaveURL(new RegExp(`${address}$`), { timeout: 20_000 });
        await gridReady(page);
        await menu.locator('summary').click();
        await expect(menu.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
      }
    });

  test('show only what was gone through: no cell of them is hatched, and every figure counts', async ({ page }) => {
    for (const path of [LATEST, WITH_EU_NATO]) {
      await page.goto(path);
      const grid = await gridReady(page);
      const words = await grid.locator('td[data-cell]').allInnerTexts();
      expect(words.length).toBeGreaterThan(300);
      expect(words.filter((w) => w.includes('not assessed'))).toEqual([]);
      expect(await page.locator('.figure strong').allInnerTexts()).not.toContain('–');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    }
  });

  test('agree with the pages of their lists', async ({ page }) => {
    await page.goto(LATEST);
    await gridReady(page);
    const figure = await page.locator('.figure').first().locator('strong').innerText();
    await page.goto('/lists/cn-15fyp-2026/');
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'US areas 2026' }) });
    await expect(row.getByRole('cell').first()).toContainText(`${figure} of 14`);
  });
});

test.describe('a superseded edition', () => {
  test('is said in one line of the matrix that leads to its successors and to the latest editions', async ({
    page
  }) => {
    await page.goto('/');
    await gridReady(page);
    const note = page.locator('.later');
    await expect(note).toHaveText(
      /^Later editions exist: China’s list 2024 is followed by China’s 15th plan \(as reported\), US list 2024 by US areas 2026 \(as reported\), UK’s five 2023 by UK’s five 2025 \(stated by the issuer\)\./
    );
    // One quiet line at 1280 pixels.
    expect((await note.boundingBox())?.height).toBeLessThanOrEqual(22);
    await expect(note.getByRole('link', { name: 'What changed' })).toHaveAttribute('href', /history\/$/);
    await note.getByRole('link', { name: 'Latest editions in the matrix' }).click();
    await expect(page).toHaveURL(new RegExp(`${LATEST}$`));
    await gridReady(page);
    await expect(page.locator('.later')).toHaveCount(0);
  });

  test('names its successor in the same words wherever it is shown', async ({ page }) => {
    const words = 'UK’s five 2023 is followed by UK’s five 2025 (stated by the issuer).';
    for (const path of [
      '/lists/uk-sntf-2023/',
      '/matrix/uk-sntf-2023/us-cet-2024/',
      '/matrix/?rows=uk-sntf-2023&columns=eu-cta-2023'
    ])
      await test.step(path, async () => {
        await page.goto(path);
        await expect(page.locator('.later')).toContainText('UK’s five 2023');
        if (!path.includes('us-cet')) await expect(page.locator('.later')).toContainText(words);
        await expect(page.locator('.later').getByRole('link', { name: 'UK’s five 2025' })).toHaveAttribute(
          'href',
          /lists\/uk-stf-2025\/$/
        );
      });
    for (const path of ['/glance/', '/overlaps/us-uk-0010/']) {
      await page.goto(path);
      await expect(page.locator('.later')).toContainText(
        // The first of a line has the verb.
        `US list 2024 ${path === '/glance/' ? '' : 'is followed '}by US areas 2026 (as reported), UK’s five 2023 by UK’s five 2025 (stated by the issuer).`
      );
    }
    await page.goto('/zh/overlaps/cn-us-0001/');
    await expect(page.locator('.later')).toContainText('美国2024年清单之后为美国2026年领域（据报道）');
    await page.goto('/lists/uk-dtsp-2025/');
    await expect(page.locator('.later')).toHaveCount(0);
  });

  test('is still said in print', async ({ page }) => {
    await page.goto('/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.later')).toBeVisible();
    await expect(page.locator('.later').getByRole('link', { name: 'Latest editions in the matrix' })).toBeHidden();
  });
});
