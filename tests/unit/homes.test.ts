// Addresses as hosts, saved files and chat programs write them, and what was meant (static/not-found/homes.js).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { homesOf, isForFrame, languageOf } from '../../static/not-found/homes.js';

describe('what an address was meant to be', () => {
  test('is the same in the usual form, with and without slash, with index.html, .html and doubled slashes', () => {
    for (const written of [
      '/zh/method/',
      '/zh/method',
      '/zh/method/index.html',
      '/zh/method/index.htm',
      '/zh/method/index',
      '/zh/method.html',
      '/zh/method.html/',
      '//zh//method//',
      '/zh\\method\\',
      '/./zh/./method/',
      '/%7Ah/%6Dethod/',
      '/zh%2Fmethod%2F',
      '/zh/method/%20',
      '/zh/method%E2%80%8B',
      '/zh/method/%E0%A4%A',
      '/zh/method%'
    ])
      expect(homesOf(written), written).toEqual(['/zh/method/']);
  });

  test('is a start page where nothing else is named', () => {
    for (const written of ['/', '//', '/index.html', '/INDEX.HTML']) expect(homesOf(written)[0], written).toBe('/');
    for (const written of ['/zh', '/zh/', '/zh.html', '/zh/index.html', '/zh/%E0%A4%A'])
      expect(homesOf(written), written).toEqual(['/zh/']);
  });

  test('is nothing where only broken escapes are left', () => {
    for (const written of ['/%E0%A4%A', '/%', '/%%%/', '/%00']) expect(homesOf(written), written).toEqual([]);
  });

  test('may be in lower case, but first in the case that was written: some files have capitals', () => {
    expect(homesOf('/ZH/Method')).toEqual(['/ZH/Method/', '/zh/method/']);
    expect(homesOf('/data/LICENSE.md/')).toEqual(['/data/LICENSE.md', '/data/license.md']);
  });

  test('has no slash at its end where it is a file, and one where a page has a point in its name', () => {
    expect(homesOf('/data/overlaps.csv/')).toEqual(['/data/overlaps.csv']);
    expect(homesOf('/zh/entries/uk-is-2025/clean-energy-industries.wind')).toEqual([
      '/zh/entries/uk-is-2025/clean-energy-industries.wind/'
    ]);
  });

  test('never leaves the site, whatever is written', () => {
    for (const written of ['//example.org/', '/\\example.org', '/%2F%2Fexample.org/', '/%5C%5Cexample.org/'])
      expect(homesOf(written), written).toEqual(['/example.org/']);
    for (const written of ['/../../etc/', '/..%2f..%2fetc/', '/%2e%2e/etc/'])
      expect(homesOf(written), written).toEqual(['/etc/']);
  });

  test('is shorter or in lower case wherever it is not what was asked for, so that nobody is led in a circle', () => {
    const piece = fc.constantFrom(
      '/',
      'zh',
      'Method',
      '.html',
      'index',
      '.HTM',
      '.csv',
      '.',
      '%2F',
      '%25',
      '%E4',
      '\\',
      ' '
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        for (const asked of homesOf(`/${pieces.join('')}`))
          for (const home of homesOf(asked))
            expect(home.length < asked.length || home === asked || home === asked.toLowerCase(), asked).toBe(true);
      })
    );
    expect(homesOf('/method/')).toEqual(['/method/']);
  });
});

test('the language of an address is that of its first part, however it is written', () => {
  for (const written of ['/zh', '/zh/no/', '/ZH/no', '//zh//no', '/%7Ah/no', '/zh/%E0%A4%A', '/zh/index.html'])
    expect(languageOf(written), written).toBe('zh');
  for (const written of ['/', '/no/', '/zhang/', '/no/zh/', '/%E0%A4%A'])
    expect(languageOf(written), written).toBe('en');
});

test('an address for frames is one below /embed/, in either language', () => {
  for (const written of ['/embed/overlap/none/', '/zh/embed/regions', '/EMBED/matrix/a/b/', '/embed//overlap'])
    expect(isForFrame(written), written).toBe(true);
  for (const written of ['/embed/', '/zh/embed', '/lists/embed/a/', '/embedded/a/'])
    expect(isForFrame(written), written).toBe(false);
});
