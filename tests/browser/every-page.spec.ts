import type { Page } from '@playwright/test';
import { builtPage, kindOf, linkedData, titleOf, type BuiltPage } from '../built/heads.ts';
import { isSought, pageAddresses } from '../built/site.ts';
import { axeFindings, expect, gridReady, openSearch, scriptReady, test, viewReady } from './site.ts';

const WIDE = 1280;
const NARROW = 390;
/** Here a page has the styles and the parts that it has at 390 px, so that only its layout can differ. */
const NARROWEST = 320;
/** Narrower than this the matrix is a list. */
const TABLE_FROM = 701;

/** Brings a page that was opened into the state that is looked at. */
type Arrange = (page: Page, width: number) => Promise<unknown>;

const matrix: Arrange = async (page, width) => {
  await scriptReady(page);
  await viewReady(page);
  if (width >= TABLE_FROM) await gridReady(page);
  else await expect(page.locator('tr[data-row] td.counted').first()).toBeVisible();
};
const evidence: Arrange = async (page, width) => {
  await matrix(page, width);
  await expect(page.locator('.sheet:not(.line) .why').first()).toBeVisible();
};
const opened: Arrange = async (page, width) => {
  await matrix(page, width);
  if (width >= TABLE_FROM) await expect(page.locator('tr.sub').first()).toBeVisible();
};
const brief: Arrange = async (page) => {
  await viewReady(page);
  await expect(page.getByRole('button', { name: /Word/ })).toBeVisible();
};
const found: Arrange = async (page) => {
  await scriptReady(page);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/\d/);
};
const searching =
  (query: string): Arrange =>
  async (page) => {
    const dialog = await openSearch(page, 'Control+k');
    await page.keyboard.type(query);
    await expect(dialog.getByRole('status')).toContainText(query);
  };
const citing: Arrange = async (page, width) => {
  await matrix(page, width);
  if (width <= 700) await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Cite this page' }).locator('pre').first()).toBeVisible();
};
/** Pages that are read as they stand. */
const asBuilt: Arrange = () => Promise.resolve();
const lenient: Arrange = (page) => expect(page.locator('html')).toHaveAttribute('data-reading', 'lenient');

/** Every kind of page and every state of one that is looked at, by how it is brought about. */
const PAGES: readonly (readonly [Arrange, paths: readonly string[], state?: string])[] = [
  [
    scriptReady,
    [
      '/overlaps/',
      '/method/differences/',
      '/entries/',
      '/history/',
      '/zh/history/',
      '/data/releases/',
      '/zh/data/releases/',
      '/method/',
      '/zh/method/',
      '/overlaps/cn-us-0001/',
      '/overlaps/us-uk-0010/',
      '/overlaps/cn-us-0007/',
      '/zh/overlaps/cn-us-0001/',
      '/glance/',
      '/zh/glance/',
      '/who-names-what/',
      '/zh/who-names-what/?lists=all&use=guard',
      '/compared/',
      '/zh/compared/',
      '/topics/',
      '/topics/quantum/',
      '/topics/sensing-defence/',
      '/zh/topics/',
      '/zh/topics/chips/',
      '/search/',
      '/lists/',
      '/lists/eu-cta-2023/',
      '/lists/us-cet-2022/',
      '/zh/lists/jp-sct-2022/',
      '/entries/us-cet-2024/quantum/',
      '/entries/cn-eff-2024/next-gen-it/',
      '/entries/jp-sct-2022/quantum-information-science/',
      '/zh/entries/cn-eff-2024/aerospace/',
      '/zh/entries/uk-sntf-2023/quantum-technologies/',
      '/background/',
      '/zh/background/',
      '/accessibility/',
      '/about/',
      '/data/',
      '/zh/data/',
      '/embed/',
      '/zh/embed/'
    ]
  ],
  [
    matrix,
    [
      '/',
      '/zh/',
      '/matrix/us-cet-2024/cn-eff-2024_uk-sntf-2023/',
      '/matrix/cn-15fyp-2026/us-nssts-2026_uk-stf-2025_uk-dtsp-2025/',
      '/matrix/?rows=eu-cta-2023&columns=cn-eff-2024_us-cet-2024'
    ]
  ],
  [opened, ['/?open=cn-eff-2024/aerospace,us-cet-2024/space&strength=2&order=together']],
  [evidence, ['', '/zh'].map((language) => `${language}/?cell=cn-eff-2024/quantum-information~us-cet-2024/quantum`)],
  [
    brief,
    [
      '/brief/',
      '/brief/?region=first',
      '/brief/?entry=cn-eff-2024/marine-equipment',
      '/zh/brief/',
      '/zh/brief/?region=first'
    ]
  ],
  [found, ['/search/?q=quantum', '/zh/search/?q=%E9%87%8F%E5%AD%90']],
  [searching('quantum'), ['/about/'], 'searching'],
  [searching('人工智能'), ['/zh/about/'], 'searching'],
  [citing, ['/?reading=strict&strength=3'], 'citing'],
  [
    asBuilt,
    [
      '/offline/',
      '/zh/offline/',
      ...['', '/zh'].flatMap((language) => [
        `${language}/embed/matrix/cn-eff-2024/us-cet-2024_uk-sntf-2023/`,
        `${language}/embed/regions/`,
        `${language}/embed/who-names-what/`,
        `${language}/embed/glance/`,
        `${language}/embed/concept/`,
        `${language}/embed/timeline/`,
        `${language}/embed/overlap/cn-us-0001/`
      ]),
      '/embed/matrix/us-cet-2024/uk-sntf-2023/'
    ]
  ],
  [lenient, ['/embed/matrix/cn-eff-2024/us-cet-2024_uk-sntf-2023/?reading=lenient']]
];

const SOUGHT = pageAddresses().filter(isSought);

/** The page has the head that the build wrote, in the browser too: hydration keeps it. */
async function keepsHead(page: Page, expected: BuiltPage) {
  await expect(page).toHaveTitle(titleOf(expected));
  await expect(page.locator('head > link[rel="canonical"]')).toHaveCount(1);
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(blocks.map((text) => JSON.parse(text) as unknown)).toEqual(linkedData(expected));
}

/** What is wider than the window, or than the dialog that stands in it. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    const boxes = [document.documentElement, ...(dialog ? [dialog] : [])];
    return boxes
      .filter((box) => box.scrollWidth > box.clientWidth || box.getBoundingClientRect().right > innerWidth)
      .map((box) => `${box.localName} scrolls sideways: ${box.scrollWidth} px`);
  });

for (const [arrange, paths, state] of PAGES)
  for (const path of paths)
    // Any console error, and so any objection of the content policy, fails the test besides.
    test(`${path}${state ? `, ${state}` : ''}: axe finds nothing, light or dark, and nothing scrolls sideways`, async ({
      page
    }) => {
      const faults: string[] = [];
      const note = (where: string, found: readonly string[]) => faults.push(...found.map((f) => `${where}: ${f}`));
      for (const width of [WIDE, NARROW])
        await test.step(`${width} px`, async () => {
          await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 844 });
          await page.goto(path);
          await arrange(page, width);
          const head = width === WIDE && SOUGHT.includes(path) ? builtPage(path) : null;
          if (head) await keepsHead(page, head);
          note(`${width} px`, [...(await axeFindings(page)), ...(await sideways(page))]);
          await page.emulateMedia({ colorScheme: 'dark' });
          await page.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches);
          note(`${width} px, dark`, await axeFindings(page, 'colours'));
        });
      await test.step(`${NARROWEST} px`, async () => {
        await page.setViewportSize({ width: NARROWEST, height: 844 });
        await page.waitForFunction((width) => innerWidth === width, NARROWEST);
        note(`${NARROWEST} px`, [...(await axeFindings(page, 'layout')), ...(await sideways(page))]);
      });
      expect(faults).toEqual([]);
    });

const seen = new Set(
  PAGES.flatMap(([, paths]) => paths)
    .filter((path) => !path.includes('?'))
    .map(kindOf)
);
/** A page of each kind that is not among those above. */
const OTHERS = new Map(SOUGHT.filter((path) => !seen.has(kindOf(path))).map((path) => [kindOf(path), path]));

test('pages of every other kind keep their heads in a browser, and the content policy has nothing against them', async ({
  page
}) => {
  for (const path of OTHERS.values())
    await test.step(path, async () => {
      const expected = builtPage(path);
      if (!expected) throw new Error(`${path} only leads to another page.`);
      await page.goto(path);
      await scriptReady(page);
      await keepsHead(page, expected);
    });
});
