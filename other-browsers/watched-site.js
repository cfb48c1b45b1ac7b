// The built site as any host gives it, with one script more in every page: it keeps what goes wrong in the page, since
// not every browser tells those who drive it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { serve } from '../scripts/serve.js';

const WATCH = '/watch-faults.js';

/** Runs in the page before its own scripts. */
function watch() {
  const keep = (/** @type {unknown} */ fault) => {
    const kept = JSON.parse(sessionStorage.getItem('faults') ?? '[]');
    sessionStorage.setItem('faults', JSON.stringify([...kept, `${location.pathname}: ${fault}`]));
  };
  addEventListener('error', (event) => keep(event.message));
  addEventListener('unhandledrejection', (event) => keep(event.reason));
  addEventListener('securitypolicyviolation', (event) => keep(`refused by ${event.violatedDirective}`));
  for (const level of /** @type {const} */ (['error', 'warn'])) {
    const said = console[level];
    console[level] = (...words) => {
      keep(words.join(' '));
      said.apply(console, words);
    };
  }
}

/**
 * Serves build/ at a free port.
 * @returns {Promise<{ url: string, stop: () => Promise<void>, start: () => Promise<void>, close: () => Promise<void> }>}
 *   stop and start take the site away and give it back at the same address
 */
export async function watchedSite() {
  const site = await serve({ port: 0 });
  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function pass(request, response) {
    if (request.url === WATCH) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`(${watch})()`);
      return;
    }
    const answer = await fetch(new URL(request.url ?? '/', site.url), {
      redirect: 'manual',
      headers: { 'accept-encoding': 'identity' }
    });
    let body = Buffer.from(await answer.arrayBuffer());
    const headers = Object.fromEntries(answer.headers);
    if (headers['content-type']?.startsWith('text/html'))
      body = Buffer.from(body.toString('utf8').replace('<head>', `<head><script src="${WATCH}"></script>`));
    response.writeHead(answer.status, { ...headers, 'content-length': String(body.length) }).end(body);
  }
  // What is under way when the site is taken away breaks off, as it does for a reader.
  const server = createServer((request, response) => void pass(request, response).catch(() => response.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  async function stop() {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }
  return {
    url: `http://127.0.0.1:${port}/`,
    stop,
    async start() {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    async close() {
      await stop();
      await site.close();
    }
  };
}
