// What 404.html does, on our own server and on a host that knows files and nothing else.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { writeNotFound } from '../../src/lib/formats/not-found.ts';
import { addressOf, bytesAt, BUILD, filesIn } from '../built/site.ts';
import { axeFindings, expect, test } from './site.ts';

const TYPES: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json'
};
const names = new Set(filesIn(BUILD));

/** A host that has the build below a path and answers every address that is not exactly one of it with 404.html. */
async function plainHost(start: string, status = 404): Promise<{ server: Server; origin: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (request.headers['sec-fetch-dest'] === 'document') asked.push(path);
    const name = path.startsWith(start) ? path.slice(start.length).replace(/(^|\/)$/, '$1index.html') : '';
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    if (names.has(name)) response.writeHead(200, { 'Content-Type': type }).end(bytesAt(addressOf(name)));
    else response.writeHead(status, { 'Content-Type': 'text/html' }).end(writeNotFound(start));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const newPage = async (browser: Browser, options: object = {}) =>
  (await browser.newContext({ serviceWorkers: 'block', ...options })).newPage();

for (const start of ['/', '/crosswalk/'])
  test.describe(`on a plain host, at ${start}`, () => {
    let host: Awaited<ReturnType<typeof plainHost>>;
    test.beforeAll(async () => {
      host = await plainHost(start);
    });
    test.afterAll(() => host.server.close());
    const at = (path: string) => `${host.origin}${start}${path}`;

    test('an address that is written in another way leads to its page, in its language, with query and section', async ({
      browser
    }) => {
      const page = await newPage(browser);
      for (const [written, home, heading] of [
        ['method', 'method/', 'Method and limitations'],
        ['zh/method', 'zh/method/', '方法与局限'],
        ['ZH/Method/', 'zh/method/', '方法与局限'],
        ['zh/method.html', 'zh/method/', '方法与局限'],
        ['zh/method/index.html', 'zh/method/', '方法与局限'],
        ['zh/overlaps/cn-us-0001/index.html', 'zh/overlaps/cn-us-0001/', ''],
        ['zh//method//', 'zh/method/', '方法与局限'],
        ['%7Ah/method/', 'zh/method/', '方法与局限'],
        ['zh/method/%E0%A4%A', 'zh/method/', '方法与局限'],
        ['embed/overlap/CN-US-0001', 'embed/overlap/cn-us-0001/', '']
      ] as const) {
        await page.goto(at(`${written}?x=/A//b#Part`));
        await expect(page, written).toHaveURL(at(`${home}?x=/A//b#Part`));
        await expect(page.locator('html'), written).toHaveAttribute('lang', home.startsWith('zh/') ? 'zh-Hans' : 'en');
        await expect(page.getByRole('heading', { level: 1 }), written).toContainText(heading);
      }
      await page.context().close();
    });

    test('the way back does not come to the wrong address again', async ({ browser }) => {
      const page = await newPage(browser);
      await page.goto(at('about/'));
      await page.goto(at('Method'));
      await expect(page).toHaveURL(at('method/'));
      await page.goBack();
      await expect(page).toHaveURL(at('about/'));
      await page.context().close();
    });

    test('an address that means no page stays where it is, asked for once, and leads to the start in each language', async ({
      browser
    }) => {
      const page = await newPage(browser);
      for (const [written, language, heading] of [
        ['No//Page.html', 'en', 'Page not found'],
        ['ZH/No/Page', 'zh-Hans', '未找到页面'],
        ['%E0%A4%A', 'en', 'Page not found']
      ] as const) {
        host.asked.length = 0;
        await page.goto(at(written), { waitUntil: 'networkidle' });
        await expect(page).toHaveURL(at(written));
        expect(host.asked).toHaveLength(1);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page).toHaveTitle(`${heading} · Priority Crosswalk`);
        await expect(page.getByRole('heading').first()).toHaveText(heading);
        await expect(page.getByRole('status').first()).toBeEmpty();
        const links = page.getByRole('link', { name: /^(Go to the matrix|前往矩阵)$/ });
        expect(await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href).sort())).toEqual([
          at(''),
          at('zh/')
        ]);
      }
      await page.context().close();
    });

    test('while the host is asked, the page says so, and then where the page is', async ({ browser }) => {
      const page = await newPage(browser);
      let answer: () => void = () => undefined;
      const waiting = new Promise<void>((resolve) => (answer = resolve));
      await page.route(at('zh/method/'), async (route) => {
        if (route.request().method() === 'HEAD') await waiting;
        await route.continue();
      });
      await page.goto(at('zh/Method'));
      await expect(page.getByRole('status').first()).toHaveText('正在按通常的地址查找此页面。');
      answer();
      await expect(page).toHaveURL(at('zh/method/'));
      await page.context().close();
    });
  });

test('a host that answers every address with this page and status 200 leads nobody in a circle', async ({
  browser
}) => {
  const host = await plainHost('/', 200);
  const page = await newPage(browser);
  for (const written of ['No//Page.html', 'no.page/', 'data/None.csv/']) {
    host.asked.length = 0;
    await page.goto(`${host.origin}/${written}`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading').first()).toHaveText('Page not found');
    await expect(page.getByRole('status').first()).toBeEmpty();
    expect(host.asked.length, written).toBeLessThanOrEqual(3);
  }
  await page.context().close();
  host.server.close();
});

test('the page of 404 is accessible, light and dark, wide and narrow', async ({ page }) => {
  for (const [path, width, colorScheme] of [
    ['/no/', 1280, 'light'],
    ['/zh/no/', 320, 'dark'],
    ['/embed/overlap/none/', 320, 'light']
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 720 });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await axeFindings(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
  }
});

test.describe('in a frame of another site, 300 by 150', () => {
  const size = { width: 300, height: 150 };

  test('an overlap that never was is one sentence and a link to the site, in the language of the address', async ({
    browser,
    baseURL
  }) => {
    for (const [language, sentence, link, home] of [
      ['', 'This overlap or view is not in the data, or has been withdrawn.', 'Open Priority Crosswalk', '/'],
      ['zh/', '此重合或视图不在数据中，或已撤销。', '打开Priority Crosswalk', '/zh/']
    ] as const)
      for (const path of [`${language}embed/overlap/cn-us-9999/`, `${language}Embed/matrix/none/none`]) {
        const page = await newPage(browser);
        await page.setContent(`<iframe src="${baseURL}${path}" title="Frame" width="300" height="150"></iframe>`);
        const frame = page.frameLocator('iframe');
        await expect(frame.getByRole('heading')).toHaveText(sentence);
        await expect(frame.getByRole('link')).toHaveCount(1);
        expect(await frame.locator('html').evaluate((root) => [root.scrollWidth, root.scrollHeight])).toEqual([
          300, 150
        ]);
        const [opened] = await Promise.all([
          page.waitForEvent('popup'),
          frame.getByRole('link', { name: link }).click()
        ]);
        await expect(opened).toHaveURL(new URL(home, baseURL).href);
        await page.context().close();
      }
  });

  test('without script it is short enough for the frame, in both languages', async ({ browser, baseURL }) => {
    const page = await newPage(browser, { javaScriptEnabled: false, viewport: size });
    await page.goto(`${baseURL}embed/overlap/cn-us-9999/`);
    await expect(page.getByRole('heading')).toHaveText(['Page not found', '未找到页面']);
    for (const link of await page.getByRole('link').filter({ visible: true }).all())
      await expect(link).toBeInViewport();
    await expect(page.getByRole('link').filter({ visible: true })).toHaveText(['Go to the matrix', '前往矩阵']);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(150);
    await page.context().close();
  });

  test('an overlap that was retired says since when, and leads to the page that says why', async ({
    browser,
    baseURL
  }) => {
    for (const [language, words, link] of [
      ['', 'Record cn-us-0003 was withdrawn on 25 November 2026', 'Reason and current position'],
      ['zh/', '编号为cn-us-0003的记录已于2026年11月25日撤销', '撤销理由与现行结论']
    ] as const) {
      const page = await newPage(browser, { viewport: size });
      await page.goto(`${baseURL}${language}embed/overlap/cn-us-0003/`);
      await expect(page.getByText(words)).toBeInViewport();
      await expect(page.getByRole('link', { name: link })).toBeInViewport();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
      const [opened] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: link }).click()]);
      await expect(opened).toHaveURL(new URL(`/${language}overlaps/cn-us-0003/`, baseURL).href);
      await page.context().close();
    }
  });
});
