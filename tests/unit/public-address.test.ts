import { describe, expect, test } from 'vitest';
import { makeBrief } from '#lib/brief/brief.ts';
import { DEFAULT_CHOICE } from '#lib/urls/brief-choice.ts';
import { briefData } from '#lib/brief/data.ts';
import { briefMarkdown } from '#lib/formats/brief-markdown.ts';
import { loadBriefMessages } from '#lib/words/brief.ts';
import { loadMessages } from '#lib/words/index.ts';
import { placeInWords, placeOf } from '#lib/urls/public-address.ts';
import { release } from '#lib/tables/release.ts';
import { CORE_LISTS } from '#lib/model/views.ts';
import { records, rows } from './helpers.ts';

describe('where others find a page', () => {
  const path = '/overlaps/us-uk-0010/?a=1#why';

  test('is its own address where that leads them there, below a folder too', () => {
    expect(placeOf(`https://a.example${path}`, 'https://a.example/zh/', '/', '')).toEqual({
      url: `https://a.example${path}`,
      path
    });
    expect(placeOf(`/x${path}`, 'https://a.example/x/zh/', '/x/', '')).toEqual({
      url: `https://a.example/x${path}`,
      path
    });
  });

  test.each([
    'http://localhost:4173/',
    'http://crosswalk.localhost/',
    'http://127.0.0.1:4173/',
    'http://127.1.2.3/',
    'http://0.0.0.0:8000/',
    'http://[::1]:8080/',
    'http://laptop.local/',
    'file:///home/me/build/'
  ])('is no address at %s, but path and version', (here) => {
    const place = placeOf('overlaps/us-uk-0010/', here, './', '');
    expect(place).toEqual({ url: null, path: '/overlaps/us-uk-0010/' });
    expect(placeInWords(place, '0.4.0')).toBe('/overlaps/us-uk-0010/, data version 0.4.0');
  });

  test('is under the site’s own address where the build was given one, wherever it is read', () => {
    for (const here of ['http://localhost:4173/zh/', 'https://mirror.example/zh/'])
      expect(placeOf(path, here, '/', 'https://a.example/crosswalk/').url).toBe(`https://a.example/crosswalk${path}`);
  });

  test('is a public host even if its name only looks local', () => {
    for (const host of ['localhost.example', 'local.example', 'mylocalhost', '128.0.0.1'])
      expect(placeOf('/', `https://${host}/`, '/', '').url).toBe(`https://${host}/`);
  });
});

test('a brief without an address says its path and the version in both languages, and links nowhere', async () => {
  for (const locale of ['en', 'zh'] as const) {
    const words = { locale, m: await loadMessages(locale), t: await loadBriefMessages(locale) };
    const addresses = { place: { url: null, path: '/brief/?reading=strict' }, record: () => null };
    const data = briefData({ rows, records, agreement: [], release }, CORE_LISTS);
    const text = briefMarkdown(makeBrief(data, DEFAULT_CHOICE, words, addresses));
    expect(text).toMatch(new RegExp(`/brief/\\?reading=strict[,，].*${release.version.replaceAll('.', '\\.')}`));
    expect(text).not.toMatch(/\]\(/);
  }
});
