/// <reference lib="webworker" />
import { ACCEPT, cacheName, keyOf, NOT_KEPT } from '#lib/offline/names.ts';

// With a connection, pages and data always come from the site; what came is kept, and read again only where the site
// cannot be reached or does not answer in time. A new version of this worker waits until a reader accepts it or no page of the old one is open.
declare const __SITE_VERSION__: string;
const worker = self as unknown as ServiceWorkerGlobalScope;
const scope = () => worker.registration.scope;
const openCache = () => caches.open(cacheName(scope(), __SITE_VERSION__));

worker.addEventListener('install', (event) => event.waitUntil(keepMinimum()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  if (event.data === ACCEPT) event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  // What asks for no-store keeps for itself (src/lib/offline/keep.ts), and a part of a file is no file.
  if (request.method !== 'GET' || request.cache === 'no-store' || request.headers.has('range')) return;
  if (request.url.startsWith(scope())) event.respondWith(answer(event));
});

/** The pages that say what is not kept, with the styles and signs they need. */
async function keepMinimum(): Promise<void> {
  const cache = await openCache();
  await Promise.all(
    Object.values(NOT_KEPT).map(async (path) => {
      const page = new URL(path, scope());
      const response = await fetch(page, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${page.href}: ${response.status}`);
      const html = await response.clone().text();
      const parts = [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg|woff2))"/g)].map(
        ([, part = '']) => new URL(part, page).href
      );
      // Without a part the page can still be read.
      const added = [...new Set(parts)].map((part) => cache.add(part).catch(() => undefined));
      await Promise.all([cache.put(page, response), ...added]);
    })
  );
}

/** How long the site may take, in ms, before what is kept is shown, and before a page that is not kept is given up. */
const PATIENCE = { kept: 3000, notKept: 10_000 };

/** Whether the site has let a request wait and answered none since: what else is kept then need not wait as well. */
let silent = false;

async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const key = keyOf(request.url);
  const cache = await openCache();
  // The name of such a file changes with its content.
  if (key.includes('/_app/immutable/')) {
    const kept = await cache.match(key);
    if (kept) return kept;
  }
  const fetched = fetch(request);
  // What comes too late to be shown is kept for the next time.
  const done = fetched.then((response) => {
    silent = false;
    if (isWhole(response) && !newerIsComing()) return keep(cache, key, response.clone(), event.clientId);
  });
  event.waitUntil(done.catch(() => undefined));
  const opens = request.mode === 'navigate';
  const kept = await keptFor(cache, request, key);
  try {
    // Without the data of a page that is reached within the site, the page is opened whole.
    if (kept || (await isOnTheWay(key, event.clientId))) return await inTime(fetched, silent ? 0 : PATIENCE.kept);
    // What is no page has nothing to take its place, and waits as long as the browser does.
    return await (opens ? inTime(fetched, PATIENCE.notKept) : fetched);
  } catch (error) {
    if (kept) return kept;
    if (!opens) throw error;
    return notKept(cache, key);
  }
}

async function inTime(fetched: Promise<Response>, ms: number): Promise<Response> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      silent = true;
      reject(new Error('The site does not answer.'));
    }, ms);
  });
  try {
    return await Promise.race([fetched, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is kept for a request; a page asked for without its last slash is sent to the kept one. */
async function keptFor(cache: Cache, request: Request, key: string): Promise<Response | undefined> {
  const kept = await cache.match(key);
  if (kept || request.mode !== 'navigate' || key.endsWith('/') || !(await cache.match(`${key}/`))) return kept;
  return Response.redirect(`${key}/${new URL(request.url).search}`);
}

const isWhole = (response: Response) => response.status === 200 && response.type === 'basic' && !response.redirected;

/** From then on the site may answer with files of the new version, which do not belong to the old one's. */
const newerIsComing = () => Boolean(worker.registration.installing ?? worker.registration.waiting);

/** What lies beside a page with its data: what Kit writes, or what the page itself asks for. */
const DATA = /(?<=\/)(?:__data|page)\.json$/;
/** Pages that have a file for each language; others share one, which lies beside the English page. */
const EACH_ITS_OWN = /^(?:zh|entries)\/|__data\.json$/;

const addressOf = async (client: string) => keyOf((await worker.clients.get(client))?.url ?? scope());

/** The page whose data a file is; where languages share the file, the page in the language of the one that asks. */
async function pageOfData(key: string, client: string): Promise<string | undefined> {
  const file = key.replace(/\/api\/v1\/mappings\/([^/]+)\.json$/, '/overlaps/$1/page.json');
  if (!DATA.test(file)) return undefined;
  const path = file.slice(scope().length);
  const chinese = !EACH_ITS_OWN.test(path) && (await addressOf(client)).startsWith(`${scope()}zh/`);
  return `${scope()}${chinese ? 'zh/' : ''}${path.replace(DATA, '')}`;
}

/** Whether a file is the data of a page that is reached within the site, and not of the page that asks for it. */
const isOnTheWay = async (key: string, client: string) =>
  DATA.test(key) && (await pageOfData(key, client)) !== (await addressOf(client));

async function keep(cache: Cache, key: string, response: Response, client: string): Promise<void> {
  await cache.put(key, response);
  // A page that was reached within the site was asked for its data only; to be opened again it needs its document.
  const page = await pageOfData(key, client);
  if (page && !(await cache.match(page))) {
    const document = await fetch(page);
    if (isWhole(document)) await cache.put(page, document);
  }
}

async function notKept(cache: Cache, address: string): Promise<Response> {
  const page = new URL(address.startsWith(`${scope()}zh/`) ? NOT_KEPT.zh : NOT_KEPT.en, scope());
  const kept = await cache.match(page);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  if (!kept) return new Response('This page is not kept on this device.', { status: 503, headers });
  // The page's own relative addresses would be taken from the address that was asked for.
  const html = (await kept.text()).replace(
    /(href|src)="(\.{1,2}\/[^"]*)"/g,
    (_, name: string, part: string) => `${name}="${new URL(part, page).pathname}"`
  );
  return new Response(html, { status: 503, headers });
}
