// The built site as hosts serve it: our own server, nginx and Caddy where they are installed, and the files for hosts that
// cannot be started here.
import { createHash } from 'node:crypto';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf, TYPES } from '../../scripts/host-rules.js';
import { serve } from '../../scripts/serve.js';
import { notFoundPageBelow } from '../../scripts/not-found-page.js';
import { BUILD, bytesAt, filesIn, textAt } from './site.ts';

const CONFIGURATIONS = new URL('../../docs/deployment/', import.meta.url);
const there = (program: string, flag: string) => spawnSync(program, [flag]).status === 0;
const sought = (ending: string) => filesIn(BUILD).find((file) => file.endsWith(`.${ending}`));

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** An answer as it comes over the line. */
const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    get(url, { headers, method, agent: false }, (response) => {
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

describe('the page for unknown addresses of a site below a path', () => {
  const page = textAt('/404.html');
  const below = notFoundPageBelow(page, '/crosswalk/');

  test('takes its script, styles and icon from that path, all of them files of the build', () => {
    const addresses = [...below.matchAll(/(?:href="|src="|import\(")([^"]+)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(3);
    const built = new Set(filesIn(BUILD));
    for (const address of addresses) {
      expect(address).toMatch(/^\/crosswalk\//);
      expect(built).toContain(address.slice('/crosswalk/'.length));
    }
    expect(below).toContain('base: "/crosswalk"');
  });

  test('allows its own script and no longer that of the root', () => {
    const hash = (html: string) =>
      createHash('sha256')
        .update(/<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '')
        .digest('base64');
    expect(below).toContain(`'sha256-${hash(below)}'`);
    expect(below).not.toContain(hash(page));
  });

  test('is as it was at the root, and a page of another form is refused', () => {
    expect(notFoundPageBelow(page, '/')).toBe(page);
    expect(() => notFoundPageBelow('<script>other()</script>', '/crosswalk/')).toThrow(/404\.html/);
  });
});
