import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Download, Page } from '@playwright/test';
import { entriesOf, FIRST_ROWS } from '../count.ts';
import { expect, gridReady, scriptReady, test, viewReady } from './site.ts';

const DEFAULT = 'cn-eff-2024/us-cet-2024_uk-sntf-2023';

const bytesOf = async (download: Download) => readFileSync(await download.path());
const group = (page: Page) => page.getByRole('group', { name: /^(Figure|图)$/ });
async function take(page: Page, name: RegExp): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), group(page).getByLabel(name).click()]);
  return download;
}
/** Width, height and dots a metre as the file states them. */
function headerOf(png: Buffer) {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.subarray(37, 41).toString()).toBe('pHYs');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), dots: png.readUInt32BE(41) };
}

test('what a filtered matrix shows is what its SVG holds, in the browser’s own reading of the file', async ({
  page
}) => {
  await page.goto('/?strength=3&counterpart=with&reading=lenient');
  const grid = await gridReady(page);
  await expect(grid.locator('tr[data-row][hidden]').first()).toBeAttached();
  const marks = await grid.locator('tr[data-row]:not([hidden]) td a:not(.left-out, .filtered)').count();
  const rings = await grid.locator('tr[data-row]:not([hidden]) td a.filtered').count();
  const status = await page.locator('.toolbar .status').innerText();
  await page.getByText('Download', { exact: true }).click();
  const download = await take(page, /^SVG, Slide/);
  expect(download.suggestedFilename()).toMatch(
    /^priority-crosswalk_matrix_cn-eff-2024_us-cet-2024_uk-sntf-2023_lenient_filtered_slide_v\d+\.\d+\.\d+_\d{4}-\d\d-\d\d\.svg$/
  );
  const svg = (await bytesOf(download)).toString('utf8');
  // Opened as a page, the file goes through the browser's strict parser; a fault would stand there as an error.
  await page.route('**/figure-of-the-test.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg }));
  await page.goto('/figure-of-the-test.svg');
  expect(await page.locator('parsererror').count()).toBe(0);
  expect(marks).toBeGreaterThan(3);
  expect(rings).toBeGreaterThan(0);
  await expect(page.locator('g.overlap')).toHaveCount(marks);
  await expect(page.locator('g.filtered')).toHaveCount(rings);
  const text = (await page.locator('text').allTextContents()).join(' ').replaceAll(/\s/g, '');
  expect(text).toContain(status.replaceAll(/\s/g, ''));
  expect(await page.locator('svg > title').textContent()).toContain(
    'emerging and future industries overlap with US and UK technology lists'
  );
});

test('a PNG has twice the size of its figure, says so to documents, and is no blank sheet', async ({ page }) => {
  await page.goto('/');
  await gridReady(page);
  await page.getByText('Download', { exact: true }).click();
  const slide = await take(page, /^PNG, Slide/);
  expect(slide.suggestedFilename()).toMatch(/_standard_slide_v.*\.png$/);
  const png = await bytesOf(slide);
  expect(headerOf(png)).toEqual({ width: 3200, height: 1800, dots: 7559 });
  await page.route('**/figure-of-the-test.png', (route) => route.fulfill({ contentType: 'image/png', body: png }));
  const shades = await page.evaluate(async () => {
    const image = new Image();
    image.src = '/figure-of-the-test.png';
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas to look at the picture with.');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const found = { strong: 0, substantial: 0, paper: 0 };
    for (let i = 0; i < data.length; i += 4) {
      const colour = `${data[i]},${data[i + 1]},${data[i + 2]}`;
      if (colour === '11,79,90') found.strong++;
      else if (colour === '134,188,195') found.substantial++;
      else if (colour === '255,255,255') found.paper++;
    }
    return found;
  });
  expect(shades.strong).toBeGreaterThan(5000);
  expect(shades.substantial).toBeGreaterThan(shades.strong);
  expect(shades.paper).toBeGreaterThan(3_000_000);
});

test('the figures of the page at a glance, of who names what and of the sensitivity come as SVG and PNG too, in Chinese as well', async ({
  page
}) => {
  for (const [path, name] of [
    ['/glance/', 'links'],
    ['/zh/glance/', 'links'],
    ['/who-names-what/', 'who-names-what'],
    ['/zh/who-names-what/', 'who-names-what'],
    ['/method/', 'sensitivity']
  ] as const) {
    await page.goto(path);
    await scriptReady(page);
    if (name === 'links') await page.locator('section.links summary').click();
    const svg = await take(page, /^SVG, (Page|页面)/);
    const text = (await bytesOf(svg)).toString('utf8');
    expect(svg.suggestedFilename()).toContain(`_${name}`);
    expect(text).toContain(path.startsWith('/zh') ? '数据版本' : 'data version');
    const drawn = /width="(\d+)" height="(\d+)"/.exec(text);
    const { width, height } = headerOf(await bytesOf(await take(page, /^PNG, (Page|页面)/)));
    expect([width, height]).toEqual([Number(drawn?.[1]) * 2, Number(drawn?.[2]) * 2]);
  }
});

test('the picture and its description are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/glance/');
  await scriptReady(page);
  await page.locator('section.links summary').click();
  await group(page).getByRole('button', { name: 'Copy picture, Slide, 16:9' }).click();
  await expect(group(page).getByRole('status')).toHaveText('Copied');
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toEqual(['image/png']);
  await group(page)
    .getByRole('button', { name: /alt text/ })
    .click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`Of ${entriesOf(FIRST_ROWS, 'top').length} Chinese industries, `);
});

test('a matrix in a frame shows the marks of the page under each reading, as a table and as a list', async ({
  page
}) => {
  for (const reading of ['strict', 'standard', 'lenient']) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`/?reading=${reading}`);
    const grid = await gridReady(page);
    await viewReady(page);
    const expected = await grid.locator('td a:not(.left-out)').count();
    const both = await page.locator('.figure').filter({ hasText: 'in both' }).locator('strong').innerText();
    await page.goto(`/embed/matrix/${DEFAULT}/?reading=${reading}`);
    await expect(page.locator('table a:visible')).toHaveCount(expected);
    await expect(page.locator('.figures strong:visible').first()).toHaveText(both);
    await page.setViewportSize({ width: 390, height: 720 });
    await expect(page.locator('table')).toBeHidden();
    await expect(page.locator('.list a:visible')).toHaveCount(expected);
  }
});

test.describe('on a page of another site', () => {
  let host: Server;
  let address = '';
  let body = '';
  // Another port is another origin.
  test.beforeAll(async () => {
    host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="en"><title>Another site</title><link rel="icon" href="data:,"><body>${body}`
      );
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
  });
  test.afterAll(() => new Promise((resolve) => host.close(resolve)));

  test('the lines that are copied put the page there, and the frame takes its height, wide and narrow', async ({
    page,
    context,
    browser,
    baseURL
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/embed/');
    await scriptReady(page);
    await page.getByLabel('Counting rule').selectOption('strict');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Copied');
    body = await page.evaluate(() => navigator.clipboard.readText());
    // This server’s address leads nobody else here, and the page says what to write in its place.
    await expect(page.getByText('Publish it first, then replace SITE-ADDRESS')).toBeVisible();
    expect(body).toContain(`src="SITE-ADDRESS/embed/matrix/${DEFAULT}/?reading=strict"`);
    body = body.replace('SITE-ADDRESS', new URL(baseURL ?? '').origin);

    const other = await browser.newPage({ viewport: { width: 1100, height: 800 } });
    const faults: string[] = [];
    other.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    other.on('pageerror', (error) => faults.push(error.message));
    await other.goto(address);
    const inside = other.frameLocator('iframe');
    await expect(inside.getByRole('heading', { level: 1 })).toContainText(
      'emerging and future industries overlap with US and UK technology lists'
    );
    const fits = async () => {
      const [frame, content] = await Promise.all([
        other.locator('iframe').evaluate((f) => f.clientHeight),
        inside.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height))
      ]);
      return frame - content;
    };
    await expect.poll(fits).toBe(0);
    const wide = await other.locator('iframe').evaluate((f) => f.clientHeight);
    expect(wide).not.toBe(900);
    await other.setViewportSize({ width: 420, height: 800 });
    await expect(inside.locator('table')).toBeHidden();
    await expect.poll(fits).toBe(0);
    expect(await other.locator('iframe').evaluate((f) => f.clientHeight)).toBeGreaterThan(wide);
    const [opened] = await Promise.all([
      other.context().waitForEvent('page'),
      inside.getByRole('link', { name: /Open the matrix/ }).click()
    ]);
    await expect(opened).toHaveURL(new URL('/', baseURL).href);
    expect(faults).toEqual([]);
    await other.context().close();
  });

  test('without its listener the frame keeps its height and scrolls; only pages made for it may be framed', async ({
    browser,
    baseURL
  }) => {
    const at = (path: string) => new URL(path, baseURL).href;
    body = `<iframe src="${at('/embed/overlap/cn-us-0001/')}" title="An overlap" width="600" height="300"></iframe>
      <iframe src="${at('/about/')}" title="Refused" width="600" height="300"></iframe>`;
    const other = await browser.newPage();
    await other.goto(address);
    await expect(other.frameLocator('iframe[title="An overlap"]').getByRole('contentinfo')).toContainText('CC BY 4.0');
    expect(
      await other
        .locator('iframe')
        .first()
        .evaluate((f) => f.clientHeight)
    ).toBe(300);
    // The browser's own page of refusal stands there instead.
    await expect(other.frameLocator('iframe[title="Refused"]').locator('.masthead')).toHaveCount(0);
    await other.context().close();
  });
});

test('the chooser previews what it hands out, takes an overlap by its number, and says what it expects', async ({
  page
}) => {
  await page.goto('/embed/');
  await scriptReady(page);
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toContainText(
    'emerging and future industries overlap with US and UK technology lists'
  );
  await expect
    .poll(async () => {
      const frame = await page.locator('iframe').evaluate((f) => f.clientHeight);
      return frame - (await preview.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height)));
    })
    .toBe(0);
  await page.getByLabel('a single overlap').check();
  await page.getByLabel('Record number').fill('cn-us-9999');
  await expect(page.getByRole('alert')).toContainText('Enter a number such as cn-us-0001');
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.getByLabel('Record number').fill('cn-us-0002');
  await expect(page.locator('pre')).toContainText('/embed/overlap/cn-us-0002/');
  await page.getByLabel('Language').selectOption('zh');
  await expect(page.locator('pre')).toContainText('/zh/embed/overlap/cn-us-0002/');
  await expect(preview.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});
