// npm run screenshot: docs/matrix.png, the picture of README.md, from the home page of build/. The text that stands for
// it there states figures of the data, and has to follow them.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { chromium } from '@playwright/test';
import { indexedPng } from '../src/routes/social/png.server.ts';
import { ensureBrowser } from './browser.js';
import { serve } from './serve.js';
import { root } from './setup.js';

/** The most that the picture may weigh, in bytes: everybody who opens the repository fetches it. */
const LIMIT = 150_000;
const SIZE = { width: 1280, height: 720 };

if (!existsSync(join(root, 'build', 'index.html'))) {
  console.error('There is no build/index.html: run `npm run build` first.');
  process.exit(1);
}
const site = await serve({ port: 4280 });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
// Type is optional: what came too late for the first opening is there for the second.
await page.goto(site.url, { waitUntil: 'networkidle' });
await page.reload({ waitUntil: 'networkidle' });
const taken = await page.screenshot();
await browser.close();
await site.close();

const pen = createCanvas(SIZE.width, SIZE.height).getContext('2d');
pen.drawImage(await loadImage(taken), 0, 0);
const picture = indexedPng(SIZE.width, SIZE.height, pen.getImageData(0, 0, SIZE.width, SIZE.height).data);
if (picture.length > LIMIT) {
  console.error(`The picture has ${picture.length} bytes, more than ${LIMIT}; docs/matrix.png stays as it was.`);
  process.exit(1);
}
writeFileSync(join(root, 'docs', 'matrix.png'), picture);
console.log(`docs/matrix.png: ${picture.length} bytes`);
