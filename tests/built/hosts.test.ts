// The built site as hosts serve it: our own server, nginx and Caddy where they are installed, and the files for hosts that
// cannot be started here.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf, TYPES } from '../../scripts/host-rules.js';
import { serve } from '../../scripts/serve.js';
import { siteAddress } from '../../scripts/site-address.js';
import { writeNotFound } from '../../src/lib/formats/not-found.ts';
import { homesOf } from '../../static/not-found/homes.js';
import { addressOf, all, BUILD, bytesAt, filesIn, one, textAt, textOf, textsOf } from './site.ts';

const CONFIGURATIONS = new URL('../../docs/deployment/', import.meta.url);
const there = (program: string, flag: string) => spawnSync(program, [flag]).status === 0;
const sought = (ending: string) => filesIn(BUILD).find((file) => file.endsWith(`.${ending}`));

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** An answer as it comes over the line; an address that `URL` would put in order is given as it is written. */
const ask = (url: string, headers: Record<string, string> = {}, method = 'GET', written: { path?: string } = {}) =>
  new Promise<Answer>((resolve, reject) => {
    get(url, { headers, method, agent: false, ...written }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
      );
    }).on('error', reject);
  });

/** A port that nobody has. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });

/** Until a server answers at all; it has ten seconds. */
async function answering(url: string) {
  for (let tried = 0; tried < 100; tried++) {
    if (await ask(url).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

/** What a server started by a test has; `below` is where the site stands at a path. */
interface Started {
  root: string;
  below: string | null;
  stop: () => Promise<void> | void;
}

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-hosts-'));
symlinkSync(BUILD, join(folder, 'crosswalk'), 'junction');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stopped = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });

async function startNginx(): Promise<Started> {
  const ports = [await freePort(), await freePort()];
  let server = 0;
  // The file as it is published, with other folders and ports.
  const site = readFileSync(new URL('nginx.conf', CONFIGURATIONS), 'utf8')
    .replaceAll('/srv/crosswalk', BUILD)
    .replaceAll('/srv/www', folder)
    .replaceAll(/^\s*listen \[::\]:80;$/gm, '')
    .replaceAll('listen 80;', () => `listen 127.0.0.1:${ports[server++]};`);
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(
    join(folder, 'nginx.conf'),
    // Started as root it would hand its work to a user who may not be allowed to read the build.
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${folder}/nginx.pid; error_log stderr; worker_processes 1; events {}
    http { access_log off; client_body_temp_path ${folder}/body; include ${folder}/site.conf; }`
  );
  const child = spawn('nginx', ['-e', 'stderr', '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const root = `http://127.0.0.1:${ports[0]}`;
  await answering(root);
  return { root, below: `http://127.0.0.1:${ports[1]}/crosswalk`, stop: () => stopped(child) };
}

async function startCaddy(): Promise<Started> {
  const [root, below] = [`http://127.0.0.1:${await freePort()}`, `http://127.0.0.1:${await freePort()}`];
  const file = new URL('Caddyfile', CONFIGURATIONS).pathname;
  const child = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
    stdio: 'ignore',
    env: {
      ...process.env,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
      CADDY_ADMIN: 'off',
      CROSSWALK_ROOT_ADDRESS: root,
      CROSSWALK_ROOT_FOLDER: BUILD,
      CROSSWALK_BELOW_ADDRESS: below,
      CROSSWALK_BELOW_FOLDER: folder
    }
  });
  await answering(root);
  return { root, below: `${below}/crosswalk`, stop: () => stopped(child) };
}

async function startOwn(): Promise<Started> {
  const site = await serve({ port: 0 });
  return { root: site.url.replace(/\/$/, ''), below: null, stop: site.close };
}

const header = ({ headers }: Answer, name: string) => headers[name.toLowerCase()];

const HOSTS = [
  { name: 'our own server', start: startOwn, installed: true },
  { name: 'nginx', start: startNginx, installed: there('nginx', '-v') },
  { name: 'Caddy', start: startCaddy, installed: there('caddy', 'version') }
];

describe.each(HOSTS)('$name', ({ name, start, installed }) => {
  describe.skipIf(!installed)('started on the build', () => {
    let started: Started;
    let sites: string[];
    beforeAll(async () => {
      started = await start();
      sites = [started.root, ...(started.below ? [started.below] : [])];
    });
    afterAll(() => started.stop());

    test('sends the headers of scripts/host-rules.js with pages, files and pages for frames', async () => {
      const [script = ''] = readdirSync(join(BUILD, '_app/immutable/entry'));
      const asked = [
        '/',
        '/zh/method/',
        '/embed/',
        '/embed/overlap/cn-us-0001/',
        '/zh/embed/overlap/cn-us-0001/',
        '/_app/version.json',
        `/_app/immutable/entry/${script}`,
        ...Object.keys(TYPES).flatMap((ending) => sought(ending)?.replace(/^/, '/') ?? [])
      ];
      expect(asked.length).toBeGreaterThan(12);
      for (const site of sites)
        for (const address of asked) {
          const answer = await ask(site + address);
          expect(answer.status, address).toBe(200);
          const expected = headersOf(address);
          for (const [field, value] of Object.entries(expected))
            expect(header(answer, field), `${address} ${field}`).toBe(value);
          expect(header(answer, 'Content-Security-Policy'), address).toBe(expected['Content-Security-Policy']);
        }
    });

    test('says of pages, scripts, styles and pictures what they are', async () => {
      for (const [ending, type] of [
        ['html', /^text\/html; ?charset=utf-8$/],
        ['js', /^(text|application)\/javascript/],
        ['css', /^text\/css/],
        ['json', /^application\/json/],
        ['svg', /^image\/svg\+xml/],
        ['png', /^image\/png$/],
        ['woff2', /^font\/woff2$/],
        ['zip', /^application\/zip$/]
      ] as const) {
        const address = `/${sought(ending)?.replace(/index\.html$/, '')}`;
        for (const site of sites)
          expect(header(await ask(site + address), 'Content-Type'), `${site} ${address}`).toMatch(type);
      }
    });

    test('answers an unknown address with status 404 and 404.html, which is no table and is not kept', async () => {
      for (const site of sites)
        for (const address of ['/no-such-page/', '/data/none.csv', '/api/v1/lists', '/_app/immutable/none.js']) {
          const answer = await ask(site + address);
          expect(answer.status, address).toBe(404);
          expect(answer.body.equals(bytesAt('/404.html')), address).toBe(true);
          expect(header(answer, 'Content-Type'), address).toMatch(/^text\/html; ?charset=utf-8$/);
          for (const [field, value] of Object.entries(headersOf('/no-such-page/')))
            expect(header(answer, field), `${address} ${field}`).toBe(value);
        }
    });

    test('leads from an address without its slash to the one with it, query and all', async () => {
      for (const site of sites)
        for (const [address, target] of [
          ['/method', '/method/'],
          ['/method?x=1&y=2', '/method/?x=1&y=2'],
          ['/zh/lists/us-cet-2024', '/zh/lists/us-cet-2024/']
        ] as const) {
          const answer = await ask(site + address);
          expect([answer.status, header(answer, 'Location')], site + address).toEqual([
            308,
            new URL(site + target).href.slice(new URL(site).origin.length)
          ]);
        }
      if (started.below) expect((await ask(started.below)).status).toBe(308);
    });

    test('leads from doubled slashes to single ones on the same host, query and all, since such a page would find no file', async () => {
      for (const site of sites) {
        const below = new URL(site).pathname.replace(/\/$/, '');
        for (const [written, target] of [
          ['/zh//method/', '/zh/method/'],
          ['//method//?x=/A//b', '/method/?x=/A//b'],
          ['/data//overlaps.csv', '/data/overlaps.csv']
        ] as const) {
          const answer = await ask(site, {}, 'GET', { path: below + written });
          expect([answer.status, header(answer, 'Location')], site + written).toEqual([308, below + target]);
        }
        const elsewhere = await ask(site, {}, 'GET', { path: `${below}//example.org//` });
        expect(String(header(elsewhere, 'Location') ?? '/'), site).toMatch(/^\/(?!\/)/);
        const split = await ask(site, {}, 'GET', { path: `${below}//a%0d%0aX-Split:%201/` });
        expect(header(split, 'X-Split'), site).toBeUndefined();
      }
    });

    test('leads from addresses that went to files of the build', async () => {
      for (const site of sites)
        for (const [address, target] of [
          ['/brief/lists/us-cet-2024.json', '/api/v1/lists/us-cet-2024.json'],
          [
            '/pairs/us-cet-2024/artificial-intelligence.json',
            '/api/v1/entries/us-cet-2024/artificial-intelligence.json'
          ]
        ] as const) {
          const answer = await ask(site + address);
          const location = String(header(answer, 'Location'));
          expect([answer.status, location], address).toEqual([301, new URL(site).pathname.replace(/\/$/, '') + target]);
          expect((await ask(new URL(location, site).href)).status).toBe(200);
        }
    });

    test('takes nothing but GET and HEAD', async () => {
      for (const site of sites) {
        expect((await ask(`${site}/method/`, {}, 'POST')).status, site).toBe(405);
        const head = await ask(`${site}/method/`, {}, 'HEAD');
        expect([head.status, head.body.length], site).toEqual([200, 0]);
      }
    });

    test('compresses text as it is asked to, and does not send again what the reader has', async () => {
      for (const site of sites)
        for (const address of ['/data/overlaps.csv', '/method/', '/data/priority-crosswalk.ttl']) {
          const asked = { 'accept-encoding': 'gzip' };
          const answer = await ask(site + address, asked);
          expect(header(answer, 'Content-Encoding'), address).toBe('gzip');
          expect(header(answer, 'Vary'), address).toMatch(/accept-encoding/i);
          expect(gunzipSync(answer.body).equals(bytesAt(address)), address).toBe(true);
          const again = await ask(site + address, { ...asked, 'if-none-match': String(header(answer, 'ETag')) });
          expect([again.status, again.body.length], `${name} ${address}`).toEqual([304, 0]);
        }
    });
  });
});

describe('our own server, asked for a page that is written in another way', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => (site = await serve({ port: 0 })));
  afterAll(() => site.close());
  const answerTo = (path: string) => ask(site.url, {}, 'GET', { path });

  test('leads to the page in the same language, query and all', async () => {
    for (const [written, page] of [
      ['/index.html', '/'],
      ['//', '/'],
      ['/zh', '/zh/'],
      ['/zh.html', '/zh/'],
      ['/zh/index.html', '/zh/'],
      ['/ZH/Method', '/zh/method/'],
      ['/zh/method/index.html', '/zh/method/'],
      ['/zh/method.html', '/zh/method/'],
      ['//zh//method//', '/zh/method/'],
      ['/%7Ah/method/', '/zh/method/'],
      ['/zh%2Fmethod/', '/zh/method/'],
      ['/zh/method/%E0%A4%A', '/zh/method/'],
      ['/zh/%E0%A4%A', '/zh/'],
      ['/Overlaps/CN-US-0001', '/overlaps/cn-us-0001/'],
      ['/zh/embed/overlap/cn-us-0001.html', '/zh/embed/overlap/cn-us-0001/'],
      ['/Data/Overlaps.CSV', '/data/overlaps.csv']
    ])
      for (const query of ['', '?reading=strict&x=/A//b']) {
        const answer = await answerTo(`${written}${query}`);
        expect([answer.status, header(answer, 'Location')], written).toEqual([308, `${page}${query}`]);
        expect((await answerTo(`${page}${query}`)).status, page).toBe(200);
      }
  });

  test('says of what is not there in any form that it is not there, and stays up', async () => {
    for (const address of [
      '/%E0%A4%A',
      '/%00',
      '/zh/None',
      '/method/none',
      '/..%2f..%2fpackage.json',
      `/${'a'.repeat(5000)}`
    ]) {
      const answer = await answerTo(address);
      expect(answer.status, address).toBe(404);
      expect(answer.body.equals(bytesAt('/404.html')), address).toBe(true);
    }
  });

  test('answers at once for files whose names have capitals', async () => {
    for (const address of ['/data/LICENSE.md', '/data/SHA256SUMS.txt'])
      expect((await answerTo(address)).status, address).toBe(200);
  });
});

describe('the files for Netlify and Cloudflare Pages', () => {
  /** the rules of `_headers`: an address, or a pattern with a `*`, and the headers that it sets */
  const rules = textAt('/_headers')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .reduce<{ pattern: string; headers: [string, string][] }[]>((all, line) => {
      const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
      if (name) all.at(-1)?.headers.push([name, value]);
      else all.push({ pattern: line, headers: [] });
      return all;
    }, []);
  const matcher = (pattern: string) =>
    new RegExp(`^${pattern.replaceAll(/[.+?^$(){}|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

  test('keep the documented limits: 100 rules, 2,000 characters a line, one `*` a rule, addresses that begin with /', () => {
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of textAt('/_headers').split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
    for (const { pattern, headers } of rules) {
      expect(pattern).toMatch(/^\/[^\s*]*(\*[^\s*]*)?$/);
      expect(headers.length, pattern).toBeGreaterThan(0);
    }
  });

  test('give every address of the build the headers of our own server, each by exactly one rule', () => {
    const matchers = rules.map(({ pattern, headers }) => ({ matches: matcher(pattern), headers }));
    const faults = filesIn(BUILD)
      .filter((file) => !/^_(headers|redirects)$/.test(file))
      .flatMap((file) => {
        const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
        const said = matchers
          .filter(({ matches }) => matches.test(address))
          .flatMap(({ headers }) => headers)
          .sort();
        const expected = Object.entries(headersOf(address)).sort();
        return JSON.stringify(said) === JSON.stringify(expected) ? [] : [`${address}: ${JSON.stringify(said)}`];
      });
    expect(faults).toEqual([]);
  });

  test('lead no address of the build elsewhere, and none of both is kept for reading offline', () => {
    const built = new Set(filesIn(BUILD));
    for (const line of textAt('/_redirects').split('\n')) {
      if (!line || line.startsWith('#')) continue;
      const [from = ''] = line.split(' ');
      const pattern = new RegExp(`^${from.slice(1).replaceAll(/:\w+/g, '[^/]+')}(/index\\.html)?$`);
      expect([...built].filter((file) => pattern.test(file))).toEqual([]);
    }
    const { files } = JSON.parse(textAt('/offline/files.json')) as { files: [string, number][] };
    expect(files.map(([path]) => path).filter((path) => /^_(headers|redirects)$/.test(path))).toEqual([]);
  });
});

describe('the page for unknown addresses', () => {
  /** what it asks for and leads to */
  const addressesIn = (html: string) =>
    [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address = '']) => address);
  const built = new Set(filesIn(BUILD).map(addressOf));

  test('has its script, its styles and its links from the path at which the site is, whatever was asked for', () => {
    for (const start of ['/', '/crosswalk/']) {
      const addresses = addressesIn(writeNotFound(start));
      expect(addresses).toEqual(expect.arrayContaining([start, `${start}zh/`]));
      for (const address of addresses) {
        expect(address.slice(0, start.length)).toBe(start);
        expect(built).toContain(`/${address.slice(start.length)}`);
      }
    }
    expect(textAt('/404.html')).toBe(writeNotFound(siteAddress() ? new URL(siteAddress()).pathname : '/'));
  });

  test('says in both languages that there is no such page, and in one sentence what a frame has to say', () => {
    const page = parseDocument(textAt('/404.html'));
    expect(textsOf(page, '.in-page h1')).toEqual(['Page not found', '未找到页面']);
    expect(all(page, 'section').map((section) => section.attribs['lang'])).toEqual(['en', 'zh-Hans']);
    for (const [words, home] of [
      [all(page, '.in-frame')[0], '/'],
      [all(page, '.in-frame')[1], '/zh/']
    ] as const) {
      if (!words) throw new Error('There are no words for a frame.');
      const [{ attribs } = one(words, 'a'), ...others] = all(words, 'a');
      expect(others).toEqual([]);
      expect([attribs['target'], attribs['rel'], attribs['href']?.endsWith(home)]).toEqual([
        '_blank',
        'noopener',
        true
      ]);
      expect(textOf(words).match(/[.。]/g)).toHaveLength(1);
    }
  });

  test('has no script in it, only files of the site', () => {
    expect(all(parseDocument(textAt('/404.html')), 'script').map(textOf)).toEqual(['', '']);
  });

  test('has the colours of every other page', () => {
    const coloursIn = (css: string) => [...css.matchAll(/--(?:paper|ink|ink-2|rule|accent): #\w+;/g)].map(String);
    const own = coloursIn(textAt('/not-found/page.css'));
    expect(own).toHaveLength(10);
    const site = coloursIn(readFileSync(new URL('../../src/app.css', import.meta.url), 'utf8'));
    // Light and dark; those for paper come after.
    expect(own).toEqual(site.slice(0, 10));
  });

  test('knows the usual form of every address of the build, which is the one that it has', () => {
    // Nobody types the address of a part of a page, whose name has letters of both cases.
    const pages = [...built].filter((address) => !address.startsWith('/_app/'));
    const unknown = pages.filter((address) => homesOf(address)[0] !== address);
    expect(unknown).toEqual(['/404.html']);
  });
});
