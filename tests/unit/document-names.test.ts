import { describe, expect, test } from 'vitest';
import { issuersOf, titlesOf } from '#lib/model/document-names.ts';
import { shipped } from './helpers.ts';

const listOf = (id: string) => shipped.lists.find((l) => l.id === id) ?? expect.fail(id);

describe('how a document is named', () => {
  test('on a Chinese page in Chinese first, and then only by the name that it gives itself', () => {
    for (const list of shipped.lists)
      for (const names of [titlesOf(list, 'zh'), issuersOf(list, 'zh')]) {
        expect(names[0]?.lang, list.id).toBe('zh-Hans');
        expect(
          names.slice(1).every(({ lang }) => lang === list.language),
          list.id
        ).toBe(true);
      }
  });

  test('a Chinese document has one title in Chinese, its own', () => {
    const chinese = shipped.lists.filter((l) => l.language === 'zh-Hans' && l.titleOriginal);
    expect(chinese.length).toBeGreaterThan(0);
    for (const list of chinese) expect(titlesOf(list, 'zh')).toEqual([{ text: list.titleOriginal, lang: 'zh-Hans' }]);
  });

  test('the list that we compiled has our name for it in either language, and no other', () => {
    const compiled = listOf('cn-eff-2024');
    expect(titlesOf(compiled, 'zh')).toEqual([{ text: compiled.titleZh, lang: 'zh-Hans' }]);
    expect(titlesOf(compiled, 'en')).toEqual([{ text: compiled.title, lang: 'en' }]);
  });

  test('on an English page in English first, and then by the name that it gives itself', () => {
    const dutch = listOf('nl-nts-2024');
    expect(titlesOf(dutch, 'en')).toEqual([
      { text: dutch.title, lang: 'en' },
      { text: dutch.titleOriginal, lang: 'nl' }
    ]);
    for (const list of shipped.lists) expect(issuersOf(list, 'en')).toEqual([{ text: list.issuer, lang: 'en' }]);
  });
});
