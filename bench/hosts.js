// Hosts as Lighthouse meets them: HTTP/2 with brotli. One gives the built site, one the same without any script.
import { once } from 'node:events';
import { createSecureServer } from 'node:http2';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { generate } from 'selfsigned';
import { root } from '../scripts/setup.js';
import { plainTable } from './plain-table.js';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png'
};

/** @param {string} html */
const withoutScript = (html) =>
  html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link[^>]+modulepreload[^>]*>/g, '')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');

const certificate = await generate([{ name: 'commonName', value: 'localhost' }]);

/**
 * @param {{ script: boolean }} options
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function host({ script }) {
  /** @type {Map<string, { type: string, body: Buffer, packed: boolean } | null>} */
  const known = new Map();
  /** @param {string} path */
  const answerTo = (path) => {
    let text;
    let type = 'text/html; charset=utf-8';
    if (path === '/plain-table/') text = Buffer.from(plainTable());
    else {
      const file = join(root, 'build', path.endsWith('/') ? `${path}index.html` : path);
      if (!existsSync(file)) return null;
      text = readFileSync(file);
      type = TYPES[extname(file)] ?? 'text/plain; charset=utf-8';
      if (!script && type.startsWith('text/html')) text = Buffer.from(withoutScript(text.toString()));
    }
    const packed = !/woff2|png/.test(type);
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
    return { type, body: packed ? brotliCompressSync(text, quality) : text, packed };
  };
  const server = createSecureServer({ key: certificate.private, cert: certificate.cert });
  server.on('stream', (stream, headers) => {
    const path = new URL(headers[':path'] ?? '/', 'https://localhost').pathname;
    if (!known.has(path)) known.set(path, answerTo(path));
    const found = known.get(path);
    stream.on('error', () => undefined);
    if (!found) {
      stream.respond({ ':status': 404 });
      stream.end();
      return;
    }
    stream.respond({
      ':status': 200,
      'content-type': found.type,
      'cache-control': 'no-cache',
      ...(found.packed ? { 'content-encoding': 'br' } : {})
    });
    stream.end(found.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = bound && typeof bound === 'object' ? bound.port : 0;
  return { url: `https://localhost:${port}/`, close: () => server.close() };
}
