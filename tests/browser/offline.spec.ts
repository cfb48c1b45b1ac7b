import { cpSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect, createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { writeOfflineList } from '../../scripts/offline-list.js';
import { serve } from '../../scripts/serve.js';
import { filesIn } from '../built/site.ts';
import { pasteRows } from './own-lists.ts';
import { goTo, gridReady, scriptReady } from './site.ts';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const version = (JSON.parse(readFileSync(join(build, '_app/version.json'), 'utf8')) as { version: string }).version;

/** The site below a folder of its own, as a host that serves several would have it. */
const BELOW = 'sites/crosswalk';

/** The part of the built site that these tests visit, besides the code and what lies beside the start page. */
const PARTS =
  /^(_app\/.+|[^/]+|(zh\/)?((about|overlaps|overlaps\/cn-us-0001|glance|lists|lists\/us-cet-2024|entries\/us-cet-2024\/quantum|workbench|topics|topics\/quantum|method|offline|matrix\/us-cet-2024\/uk-sntf-2023)\/)?(index\.html|(__data|page)\.json)|search\/index\.json|api\/v1\/mappings\/cn-us-0001\.json|data\/([^/]+\.csv|(lists|crosswalks)\/(us-cet-2024|uk-sntf-2023|us-cet-2024_uk-sntf-2023)\.json))$/;

/**
 * A part of the built site, by hard links.
 * @param next what takes the place of the version's name: the site as a later build would be
 */
function copySite(root: string, next = version): void {
  const site = join(root, BELOW);
  for (const path of filesIn(build).filter((file) => PARTS.test(file))) {
    const [from, to] = [join(build, path), join(site, path)];
    mkdirSync(dirname(to), { recursive: true });
    const named = /\.(js|json|html)$/.test(path) && readFileSync(from, 'utf8').includes(version);
    if (named) writeFileSync(to, readFileSync(from, 'utf8').replaceAll(version, next));
    else
      try {
        linkSync(from, to);
      } catch {
        // The folder for temporary files may lie on another disk.
        cpSync(from, to);
      }
  }
  writeOfflineList(site);
}

interface Host {
  /** address of the site's start page */
  url: string;
  /** the same address answers with a later build from now on */
  update: () => Promise<void>;
  close: () => Promise<void>;
}

const test = base.extend<{ host: Host }, { sites: { first: string; second: string } }>({
  sites: [
    // Playwright reads the wanted fixtures from the pattern; none is wanted.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'crosswalk-sites-'));
      const sites = { first: join(folder, 'first'), second: join(folder, 'second') };
      copySite(sites.first);
      copySite(sites.second, 'f'.repeat(version.length));
      await use(sites);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' }
  ],
  host: async ({ sites }, use) => {
    let server = await serve({ folder: sites.first, port: 4300 + base.info().workerIndex * 20 });
    const { port } = server;
    const host: Host = {
      url: `${server.url}${BELOW}/`,
      async update() {
        await server.close();
        server = await serve({ folder: sites.second, port, strictPort: true });
      },
      close: () => server.close()
    };
    await use(host);
    await server.close().catch(() => undefined);
  }
});

/** A way to a site that can be made to take connections and answer none, until it is let go. */
async function holdable(site: string) {
  const { host, hostname, port, pathname } = new URL(site);
  const held = new Set<() => void>();
  const open = new Set<Socket>();
  let holding = false;
  const way = createTcpServer((from) => {
    const pass = () => {
      const to = connect(Number(port), hostname);
      for (const socket of [from, to]) {
        open.add(socket);
        socket.on('error', () => undefined).on('close', () => open.delete(socket));
      }
      from.pipe(to).pipe(from);
    };
    from.on('error', () => undefined);
    if (holding) held.add(pass);
    else pass();
  });
  way.listen(0, hostname);
  await once(way, 'listening');
  return {
    url: `http://${host.replace(port, String((way.address() as AddressInfo).port))}${pathname}`,
    hold() {
      holding = true;
      // What is connected already would still be answered.
      for (const socket of open) socket.destroy();
    },
    letGo() {
      holding = false;
      for (const pass of held) pass();
      held.clear();
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        way.close(resolve);
      })
  };
}

// Elsewhere workers are blocked (playwright.config.ts), so that no other test depends on what one has kept.
test.use({ serviceWorkers: 'allow' });

/** Waits until the worker has kept everything that the page has loaded. */
const expectKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const loaded = performance.getEntriesByType('resource').map((entry) => entry.name.replace(/[?#].*/, ''));
        const found = await Promise.all([location.pathname, ...loaded].map((address) => caches.match(address)));
        return loaded.length > 10 && found.every((response) => response !== undefined);
      })
    )
    .toBe(true);

/** Opens a page and waits until the worker watches it and has kept it. */
async function openAndKeep(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect(page.locator('body [role=status].screen-only')).toBeAttached();
  await expectKept(page);
}

const keptHere = (page: Page, path: string) =>
  page.evaluate(async (path) => (await caches.match(new URL(path, location.href))) !== undefined, path);

/** Nothing may break the content policy or fail for another reason than the missing connection. */
function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (
      message.type() === 'error' &&
      !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION_REFUSED|503/.test(message.text())
    )
      faults.push(message.text());
  });
  return faults;
}

test('a page that was opened is there without a connection, and says that it is the kept one', async ({
  page,
  host,
  context
}) => {
  const faults = watchFaults(page);
  await openAndKeep(page, host.url);
  await openAndKeep(page, `${host.url}glance/`);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('No connection.')).toBeVisible();
  // Within the site, too: the start page was opened before.
  await page.getByRole('banner').getByRole('link', { name: 'Matrix' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(`/${BELOW}/`);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('No connection')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a page reached by a link within the site can be opened anew without a connection', async ({
  page,
  host,
  context
}) => {
  await openAndKeep(page, host.url);
  await goTo(page, 'Browse', 'Lists');
  await expect(page).toHaveURL(`${host.url}lists/`);
  await expect.poll(() => keptHere(page, `/${BELOW}/lists/`)).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /2024/ }).first()).toBeVisible();
});

test('the page of an overlap, too, in the language in which it was read', async ({ page, host, context }) => {
  await openAndKeep(page, `${host.url}zh/overlaps/`);
  await page.locator('a[href$="overlaps/cn-us-0001/"]').first().click();
  await expect(page).toHaveURL(`${host.url}zh/overlaps/cn-us-0001/`);
  await expect.poll(() => keptHere(page, `/${BELOW}/zh/overlaps/cn-us-0001/`)).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('包含');
  // Its script reads the record from what is kept.
  await expect(page.getByRole('button', { name: '下载本记录（CSV）' })).toBeVisible();
});

test('own lists are kept, seen, read and coded without a connection once their page was opened', async ({
  page,
  host,
  context
}) => {
  const faults = watchFaults(page);
  await openAndKeep(page, `${host.url}workbench/`);
  // What reads a file comes with the first one.
  await pasteRows(page, 'Salt batteries\nBaking robots');
  await page.getByLabel('Name', { exact: true }).fill('Bakery');
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await gridReady(page);
  // The parts that are used later come by themselves, for whoever has something here.
  await expect(page.locator('[data-parts=all]')).toBeAttached();
  await expectKept(page);
  await context.setOffline(true);
  await page.reload();
  await gridReady(page);
  await expect(page.getByRole('rowheader', { name: 'Baking robots' })).toBeVisible();
  await page.goto(`${host.url}workbench/`);
  await page.getByRole('link', { name: 'Bakery', exact: true }).click();
  await gridReady(page);
  const begin = page.locator('section', { has: page.locator('#begin') });
  await begin.locator('select').selectOption('uk-sntf-2023');
  await begin.getByLabel('Your name, as the files will have it').fill('A. Reader');
  await begin.getByRole('button', { name: /^Begin: 10 pairs$/ }).click();
  await page.getByRole('button', { name: /^Record no overlap for/ }).click();
  await expect(page.locator('.saved')).toHaveText(/^Saved/);
  await page.getByRole('link', { name: '3 See and download' }).click();
  await gridReady(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Workbook (XLSX)' }).click()
  ]);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString()
  ).toBe('PK');
  await page.goto(`${host.url}workbench/`);
  await pasteRows(page, 'Divers’ sensors\nDeep nets');
  await page.getByRole('button', { name: 'Keep in this browser' }).click();
  await expect(page.getByRole('rowheader', { name: 'Deep nets' })).toBeVisible();
  expect(faults).toEqual([]);
});

test('where the data of a page cannot be had, it stays as it was built', async ({ page, host }) => {
  await page.route('**/api/v1/mappings/cn-us-0001.json', (route) => route.abort());
  const failed = page.waitForEvent('console', (message) => message.text().includes('Failed to fetch'));
  await page.goto(`${host.url}overlaps/cn-us-0001/`);
  await failed;
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Advanced Computing');
  await expect(page.getByRole('link', { name: 'Download this record (JSON)' })).toBeVisible();
});

for (const [from, to] of [
  ['zh/topics/', 'topics/quantum/'],
  ['zh/lists/', 'lists/us-cet-2024/'],
  ['zh/lists/us-cet-2024/', 'entries/us-cet-2024/quantum/']
] as const)
  test(`a page with a file of data, too, in the language in which it was read: ${to}`, async ({
    page,
    host,
    context
  }) => {
    const faults = watchFaults(page);
    await openAndKeep(page, `${host.url}${from}`);
    await page.locator(`a[href$="${to}"]`).first().click();
    await expect(page).toHaveURL(`${host.url}zh/${to}`);
    await expect.poll(() => keptHere(page, `/${BELOW}/zh/${to}`)).toBe(true);
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    await context.setOffline(true);
    await page.reload();
    // Its script has taken the page over with the data that are kept.
    await scriptReady(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
    expect(faults).toEqual([]);
  });

test('a page whose data do not come stays as it was built', async ({ page, host }) => {
  await page.route('**/page.json', (route) => route.abort());
  const failed = page.waitForEvent('console', (message) => message.text().includes('Failed to fetch'));
  await page.goto(`${host.url}topics/quantum/`);
  await failed;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quantum: entries and overlaps');
});

test('a page that was not opened says plainly that it is not kept, in both languages, and keeps its address', async ({
  page,
  host,
  context
}) => {
  const faults = watchFaults(page);
  await openAndKeep(page, host.url);
  await context.setOffline(true);
  for (const [path, words, lang] of [
    ['method/', 'this page is not saved on this device', 'en'],
    ['zh/method/', '本机也未保存此页', 'zh-Hans']
  ] as const) {
    const response = await page.goto(`${host.url}${path}?from=here`);
    expect(response?.status()).toBe(503);
    expect(response?.fromServiceWorker()).toBe(true);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(new URL(page.url()).pathname).toBe(`/${BELOW}/${path}`);
    // It has its styles, and its links lead to the site’s own pages.
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxInlineSize)).not.toBe('none');
    const home = await page.locator('header a.name').getAttribute('href');
    expect(home).toBe(`/${BELOW}/${lang === 'en' ? '' : 'zh/'}`);
  }
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('未保存');
  expect(faults).toEqual([]);
});

test('where the site itself cannot be reached, links within it lead to what is kept or say that it is not', async ({
  page,
  host
}) => {
  await openAndKeep(page, `${host.url}glance/`);
  await openAndKeep(page, host.url);
  await host.close();
  await goTo(page, 'Compare', 'At a glance');
  await expect(page).toHaveURL(`${host.url}glance/`);
  await expect(page.getByRole('table').first()).toBeVisible();
  await goTo(page, 'About', 'Method');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not saved on this device');
});

test.describe('where the site takes connections and does not answer', () => {
  test('what is kept is shown after a short wait, within the site too, and what comes later is kept', async ({
    page,
    host
  }) => {
    const { url, hold, letGo, close } = await holdable(host.url);
    await openAndKeep(page, `${url}glance/`);
    await openAndKeep(page, url);
    // Told from what the site sends by its words.
    await page.evaluate(
      async ([name, address]) =>
        (await caches.open(name)).put(
          address,
          new Response('<title>Kept</title><h1>Kept copy</h1>', { headers: { 'content-type': 'text/html' } })
        ),
      [`crosswalk /${BELOW}/ ${version}`, `${url}glance/`] as const
    );
    hold();
    expect((await page.reload())?.status()).toBe(200);
    await expect(page.getByRole('grid')).toBeVisible();
    await goTo(page, 'Compare', 'At a glance');
    await expect(page.getByRole('heading', { name: 'Kept copy' })).toBeVisible();
    letGo();
    await expect.poll(() => page.evaluate(async () => (await caches.match(location.href))?.text())).toContain('<table');
    await close();
  });

  test('a page that is not kept is waited for, and given up only in the end', async ({ page, host }) => {
    const { url, hold, letGo, close } = await holdable(host.url);
    await openAndKeep(page, url);
    hold();
    const begun = performance.now();
    const response = await page.goto(`${url}method/`);
    expect(response?.status()).toBe(503);
    // Longer than where something kept could be shown instead: a slow site may still answer.
    expect(performance.now() - begun).toBeGreaterThan(8000);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('not saved on this device');
    letGo();
    expect((await page.goto(`${url}lists/`))?.status()).toBe(200);
    await close();
  });
});

test('the whole site can be kept, with its size told before, stopped, taken up again, read, and removed', async ({
  page,
  host,
  context
}) => {
  const faults = watchFaults(page);
  await openAndKeep(page, `${host.url}about/`);
  const { files, bytes } = (await (await page.request.get(`${host.url}offline/size.json`)).json()) as {
    files: number;
    bytes: number;
  };
  const listed = (await (await page.request.get(`${host.url}offline/files.json`)).json()) as {
    files: [string, number][];
  };
  expect(listed.files).toHaveLength(files);
  await expect(
    page.getByText(`${files.toLocaleString('en')} files and takes about ${Math.round(bytes / 1e6)} MB`)
  ).toBeVisible();

  // Some files do not come until keeping was stopped.
  let stopped = () => {};
  const stop = new Promise<void>((done) => (stopped = done));
  await page.route('**/data/*.csv', async (route) => {
    await stop;
    await route.abort();
  });
  await page.getByRole('button', { name: /^(Save the whole site|Resume)/ }).click();
  await expect(page.getByRole('progressbar', { name: 'Files saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopped. Downloaded files stay saved.')).toBeVisible();
  stopped();
  await page.unroute('**/data/*.csv');

  await page.getByRole('button', { name: /^(Save the whole site|Resume)/ }).click();
  await expect(page.getByText('The whole site is saved on this device')).toBeVisible();
  await context.setOffline(true);
  for (const path of ['method/', 'zh/lists/us-cet-2024/', 'matrix/us-cet-2024/uk-sntf-2023/']) {
    expect((await page.goto(`${host.url}${path}`))?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const [status, text] = await page.evaluate(async () => {
    const response = await fetch(new URL('../../../data/overlaps-strict.csv', location.href));
    return [response.status, await response.text()] as const;
  });
  expect(status).toBe(200);
  expect(text.startsWith('record_id,')).toBe(true);

  await context.setOffline(false);
  await page.goto(`${host.url}about/`);
  await page.getByRole('button', { name: 'Delete saved pages' }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  await context.setOffline(true);
  await page.goto(`${host.url}method/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not saved on this device');
  expect(faults).toEqual([]);
});

test('a new version says so and waits; accepted, it is read everywhere and the old one nowhere', async ({
  page,
  host,
  context
}) => {
  const faults = watchFaults(page);
  const caching = () => page.evaluate(() => caches.keys());
  await openAndKeep(page, `${host.url}glance/`);
  await openAndKeep(page, host.url);
  expect(await caching()).toEqual([`crosswalk /${BELOW}/ ${version}`]);

  await host.update();
  await page.reload();
  const notice = page.getByText('A new version is available.');
  await expect(notice).toBeVisible();
  // It waits: opening another page does not bring it in.
  await page.goto(`${host.url}lists/`);
  await expect(notice).toBeVisible();
  expect(await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))).toBe(
    true
  );

  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Reload' }).click();
  await reloaded;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice).toHaveCount(0);
  expect(await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))).toBe(
    false
  );

  // What the old version had kept is fetched anew, and then the old one is gone.
  await expect.poll(caching).toEqual([`crosswalk /${BELOW}/ ${'f'.repeat(version.length)}`]);
  await context.setOffline(true);
  await page.goto(`${host.url}glance/`);
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('no worker is asked for before the page is done, nor in a frame', async ({ page, host }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(host.url, { waitUntil: 'load' });
  expect(requests.filter((path) => path.endsWith('service-worker.js'))).toEqual([]);
  const code = readFileSync(join(build, 'service-worker.js'));
  expect(code.length).toBeLessThan(4 * 1024);
  expect(readFileSync(join(build, 'index.html'), 'utf8')).not.toContain('service-worker.js');
});
