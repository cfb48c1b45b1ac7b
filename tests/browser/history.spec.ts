import { cellsOf, coveredBy, entriesOf } from '../count.ts';
import { expect, gridReady, scriptReady, test, wordsOf } from './site.ts';

const LATEST = '/matrix/cn-15fyp-2026/us-nssts-2026_uk-stf-2025_uk-dtsp-2025/';
const WITH_EU_NATO = '/matrix/cn-eff-2024/us-cet-2024_uk-sntf-2023_eu-cta-2023_nato-edt-2024/';

test.describe('what changed between editions', () => {
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

  test('on a phone the pictures scroll in their own frames, which take the keyboard; in print they fit the page', async ({
    page
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('/history/');
    await scriptReady(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const frame = page.getByRole('region', { name: 'Figure: United States, 2020 to 2026' });
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
    ['/', 'en', ['Lists of 2023 and 2024', 'Latest editions', 'With the EU and NATO']],
    ['/zh/', 'zh', ['2023年和2024年清单', '最新版本', '加入欧盟和北约']]
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
        await expect(page).toHaveURL(new RegExp(`${address}$`));
        await gridReady(page);
        await menu.locator('summary').click();
        await expect(menu.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
      }
    });

  test('show only what was gone through: no cell of them is hatched, and every figure counts', async ({ page }) => {
    for (const path of [LATEST, WITH_EU_NATO]) {
      await page.goto(path);
      const words = await wordsOf((await gridReady(page)).locator('td[data-cell]'));
      const [rows = '', columns = ''] = path.split('/').slice(2);
      expect(words).toHaveLength(cellsOf(rows, columns.split('_')));
      expect(words.filter((w) => w.includes('not assessed'))).toEqual([]);
      expect(await page.locator('.figure strong').allInnerTexts()).not.toContain('–');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    }
  });

  test('count what the records of their lists give, as the pages of the lists do', async ({ page }) => {
    await page.goto(LATEST);
    await gridReady(page);
    const covered = coveredBy('cn-15fyp-2026', 'us-nssts-2026', 'standard').size;
    await expect(page.locator('.figure').first().locator('strong')).toHaveText(String(covered));
    await page.goto('/lists/cn-15fyp-2026/');
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'US NSSTS 2026' }) });
    const all = entriesOf('cn-15fyp-2026', 'top').length;
    await expect(row.getByRole('cell').first()).toContainText(`${covered} of ${all}`);
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
      /^Later editions: China 15th FYP 2026 \(reported\), a later text; US NSSTS 2026 \(reported\); UK critical tech 2025 \(stated by the issuer\)\./
    );
    // One quiet line at 1280 pixels.
    expect((await note.boundingBox())?.height).toBeLessThanOrEqual(22);
    await expect(note.getByRole('link', { name: 'See what changed' })).toHaveAttribute('href', /history\/$/);
    await note.getByRole('link', { name: 'Compare the latest editions' }).click();
    await expect(page).toHaveURL(new RegExp(`${LATEST}$`));
    await gridReady(page);
    await expect(page.locator('.later')).toHaveCount(0);
  });

  test('of lists that a reader puts together names its successor in the words of the built pages', async ({ page }) => {
    await page.goto('/matrix/?rows=uk-sntf-2023&columns=eu-cta-2023');
    const later = page.locator('.later');
    await expect(later).toContainText('Later edition: UK critical tech 2025 (stated by the issuer).');
    await expect(later.getByRole('link', { name: 'UK critical tech 2025' })).toHaveAttribute(
      'href',
      /lists\/uk-stf-2025\/$/
    );
  });

  test('is still said in print', async ({ page }) => {
    await page.goto('/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.later')).toBeVisible();
    await expect(page.locator('.later').getByRole('link', { name: 'Compare the latest editions' })).toBeHidden();
  });
});
