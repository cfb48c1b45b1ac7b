// Serves build/ as a static host would: types, compressed copies, slash redirects, 404.html.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { root } from './setup.js';

/**
 * @param {{ folder?: string, port?: number, host?: string, strictPort?: boolean }} [options] a taken port gives the
 *   next free one, unless strictPort is set
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve({
  folder = join(root, 'build'),
  port = 4173,
  host = '127.0.0.1',
  strictPort = false
} = {}) {
  const files = sirv(folder, {
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders(response, path) {
      response.setHeader(
        'Cache-Control',
        path.includes('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
      );
      if (path.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    }
  });
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    // What a <meta> policy cannot say.
    response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodePath(url.pathname)).replaceAll('\\', '/');
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
      response.writeHead(308, { Location: `${url.pathname}/${url.search}` }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : readFileSync(join(folder, '404.html')));
    });
  });
  for (let tried = port; ; tried++) {
    const error = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(tried, host, () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
    if (!error) return { url: `http://${host}:${tried}/`, close: () => server.close() };
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || strictPort || tried >= port + 20) throw error;
  }
}

/** @param {string} path */
function decodePath(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const flag = process.argv.indexOf('--port');
  const port = flag > 0 ? Number(process.argv[flag + 1]) : undefined;
  const { url } = await serve({ ...(port ? { port } : {}), strictPort: process.argv.includes('--strict-port') });
  console.log(`Serving build/ at ${url}`);
}
