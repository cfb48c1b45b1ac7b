// Serves build/ as a static host would: types, compressed answers, redirects to the usual form of an address, 404.html.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { homesOf } from '../static/not-found/homes.js';
import { headersOf, movedTo } from './host-rules.js';
import { root } from './setup.js';

/**
 * @param {{ folder?: string, port?: number, host?: string, strictPort?: boolean }} [options] a taken port gives the
 *   next free one of twenty, unless strictPort is set
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({
  folder = join(root, 'build'),
  port = 4173,
  host = '127.0.0.1',
  strictPort = false
} = {}) {
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    }
  });
  // The level of scripts/compress.js.
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headersOf(request.url ?? '/', false))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    // sirv 3 throws on `bytes=3-1` and misreads `bytes=-2`; a server may answer with the whole file instead.
    delete request.headers.range;
    // A file that a new build took away since the start breaks off its own answer, not the server.
    response.on('pipe', (source) => source.on('error', () => response.destroy()));
    const [address = '/', ...query] = (request.url ?? '/').split('?');
    // Never through URL: `//` has no host and throws. One leading slash, so that a redirect stays on this server.
    const homes = homesOf(address);
    const home = homes.find((path) => isFile(join(folder, path.replace(/\/$/, '/index.html'))));
    if (home && encoded(home) !== address) {
      const search = query.length > 0 ? `?${query.join('?')}` : '';
      response.writeHead(308, { Location: `${encoded(home)}${search}` }).end();
      return;
    }
    const moved = movedTo(homes[0] ?? '');
    if (moved) {
      response.writeHead(301, { Location: encoded(moved) }).end();
      return;
    }
    const notFound = () => {
      const page = join(folder, '404.html');
      const body = existsSync(page) ? readFileSync(page) : 'Not found';
      response.writeHead(404, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': Buffer.byteLength(body)
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    // Written for Express, whose request and answer are these two with more that it does not use.
    compress(/** @type {any} */ (request), /** @type {any} */ (response), () => files(request, response, notFound));
  });
  for (let tried = port; ; tried++) {
    try {
      server.listen(tried, host);
      await once(server, 'listening');
      break;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || strictPort || tried >= port + 19) throw error;
    }
  }
  const bound = server.address();
  const used = bound && typeof bound === 'object' ? bound.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${used}/`,
    port: used,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

/** @param {string} path */
const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** @param {string} path */
const encoded = (path) => path.split('/').map(encodeURIComponent).join('/');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const flag = process.argv.indexOf('--port');
  const port = flag > 0 ? Number(process.argv[flag + 1]) : 4173;
  try {
    if (!Number.isInteger(port)) throw new Error('--port needs a number.');
    const { url } = await serve({ port, strictPort: process.argv.includes('--strict-port') });
    console.log(`Serving build/ at ${url}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
