import { get } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** An answer as it comes over the line: neither a browser nor fetch shows one before it is unpacked. */
const ask = (url: URL, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    get(url, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
      );
    }).on('error', reject);
  });

test('the local server compresses text as it was asked to, and says that the answer depends on that', async ({
  baseURL
}) => {
  const url = new URL('/data/overlaps.csv', baseURL);
  const plain = await ask(url);
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(Number(plain.headers['content-length'])).toBe(plain.body.length);
  const brotli = await ask(url, { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
  const gzip = await ask(url, { 'accept-encoding': 'gzip' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  for (const { headers } of [plain, brotli, gzip]) expect(headers['vary']).toBe('Accept-Encoding');
});

test('it leaves pictures and fonts as they are', async ({ baseURL }) => {
  const { headers } = await ask(new URL('/social/site-en.png', baseURL), { 'accept-encoding': 'gzip, br' });
  expect(headers['content-type']).toBe('image/png');
  expect(headers['content-encoding']).toBeUndefined();
});

test('a compressed answer is not sent again where the reader has it, and HEAD sends none', async ({ baseURL }) => {
  const asked = { 'accept-encoding': 'br' };
  const first = await ask(new URL('/method/', baseURL), asked);
  const tag = String(first.headers['etag']);
  expect(tag).not.toBe('undefined');
  const again = await ask(new URL('/method/', baseURL), { ...asked, 'if-none-match': tag });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  const head = await ask(new URL('/method/', baseURL), asked, 'HEAD');
  expect([head.status, head.body.length]).toEqual([200, 0]);
});

test('an unknown address has status 404, and one without its slash leads to the one with it', async ({ baseURL }) => {
  const unknown = await ask(new URL('/no-such-page/', baseURL), { 'accept-encoding': 'br' });
  expect(unknown.status).toBe(404);
  expect(brotliDecompressSync(unknown.body).toString()).toContain('<!doctype html>');
  const { status, headers } = await ask(new URL('/method?x=1', baseURL));
  expect([status, headers['location']]).toEqual([308, '/method/?x=1']);
});
