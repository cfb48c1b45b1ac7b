import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { brokenLinks } from './crawl.ts';
import { SITE } from './heads.ts';
import { BUILD, bytesAt, pageAddresses, textAt } from './site.ts';

describe('on a small site', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'crosswalk-crawl-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const put = (path: string, body: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `<!doctype html><html lang="en"><body>${body}</body></html>`);
  };
  const stub = (to: string) => `<meta http-equiv="refresh" content="0; url=${to}"><a href="${to}">It is here now</a>`;

  test('links to pages, parts of pages, files and other sites are in order', () => {
    put('index.html', '<a href="a/">a</a> <a href="a/?x=1#part">part</a> <a href="#here">here</a><p id="here"></p>');
    put('a/index.html', '<a href="../">back</a> <a href="../a.csv" download>file</a> <p id="part"></p>');
    put('a.csv', '');
    put('b/index.html', '<a href="https://example.org/none">other</a> <a href="mailto:a@b.c">post</a>');
    expect(brokenLinks(folder)).toEqual([]);
  });

  test('a link to a page that is not there is found', () => {
    put('index.html', '<a href="a/">a</a>');
    put('a/index.html', '<a href="../b/">b</a> <a href="b/">below</a>');
    expect(brokenLinks(folder)).toEqual(['/a/: ../b/ leads nowhere', '/a/: b/ leads nowhere']);
  });

  test('a link to a part that a page does not have is found, on the page itself and on another', () => {
    put('index.html', '<a href="#gone">here</a> <a href="a/#gone">there</a>');
    put('a/index.html', '<p id="part"></p>');
    expect(brokenLinks(folder)).toEqual(['/: #gone leads to no part of /', '/: a/#gone leads to no part of /a/']);
  });

  test('an old address that leads on is there, and where it leads is followed', () => {
    put('index.html', '<a href="old/">old</a> <a href="older/">older</a>');
    put('new/index.html', '<p id="part"></p>');
    put('old/index.html', stub('../new/#part'));
    put('older/index.html', stub('../new/#gone'));
    expect(brokenLinks(folder)).toEqual(['/older/: ../new/#gone leads to no part of /new/']);
  });

  test('pictures, scripts, styles, frames and alternates are followed like links', () => {
    put(
      'index.html',
      `<link rel="alternate" hreflang="zh-Hans" href="zh/"><link rel="stylesheet" href="a.css"><script src="a.js"></script>
       <img src="a.png" srcset="b.png 1x, c.png 2x" alt=""><iframe src="frame/" title="f"></iframe>
       <meta property="og:image" content="d.png">`
    );
    expect(brokenLinks(folder).map((line) => line.split(' ')[1])).toEqual([
      'zh/',
      'a.css',
      'a.js',
      'a.png',
      'b.png',
      'c.png',
      'frame/',
      'd.png'
    ]);
  });

  test('a link without the closing slash, or out of the folder of the site, is found', () => {
    put('index.html', '<a href="a">a</a> <a href="../other/">other</a> <a href="/">root</a>');
    put('a/index.html', '');
    expect(brokenLinks(folder, 'https://example.org/site/')).toEqual([
      '/: a lacks the closing slash',
      '/: ../other/ leads out of the site',
      '/: / leads out of the site'
    ]);
  });
});

test('every link of every built page leads to a page, a part of it or a file that is there', () => {
  expect(pageAddresses().length).toBeGreaterThan(1000);
  expect(brokenLinks(BUILD, SITE)).toEqual([]);
});

test('every file that the data package names is served as it is', () => {
  const { resources } = JSON.parse(textAt('/data/datapackage.json')) as { resources: { path: string }[] };
  expect(resources.length).toBeGreaterThan(5);
  for (const { path } of resources) expect(bytesAt(`/data/${path}`).length, path).toBeGreaterThan(0);
});
