import { describe, expect, test } from 'vitest';
import { createSearch, type Found } from '#lib/search/engine.ts';
import { fold, readVariants, terms } from '#lib/search/fold.ts';
import { searchAddress } from '#lib/search/address.ts';
import { searchIndex } from '../../src/routes/search/search-index.server.ts';
import { CORE_LISTS, TOPICS } from '#lib/model/views.ts';
import { shipped } from './helpers.ts';

const index = searchIndex();
const search = await createSearch(index);
const inCountry = (found: Found, country: string) => found.countries.find((c) => c.country === country)?.entries ?? [];
const ids = (found: Found) => found.countries.flatMap((c) => c.entries.map((e) => e.id));
const folded = (text: string) => fold(text, readVariants(index.variants));

describe('the index', () => {
  test('holds every entry, list, overlap and topic of the tables', () => {
    expect(index.entries.map(([list, code]) => `${index.lists[list]?.id}:${code}`).sort()).toEqual(
      shipped.entries.map((e) => e.id).sort()
    );
    expect(index.lists.map((l) => l.id).sort()).toEqual(shipped.lists.map((l) => l.id).sort());
    expect(index.overlaps.map(([id]) => `pcx:${id}`)).toEqual(shipped.mappings.map((m) => m.id));
    expect(index.topics.map((t) => t.theme)).toEqual(TOPICS);
    for (const row of index.entries) expect(row.every((cell) => cell !== -1)).toBe(true);
  });

  test('entries are found by each of their names, exactly written: all of the core lists, every twelfth of the rest', () => {
    const asked = shipped.entries.filter((e, i) => CORE_LISTS.includes(e.list) || i % 12 === 0);
    for (const e of asked)
      for (const name of new Set([e.label, e.labelOriginal, e.labelZh]))
        expect(ids(search(name)), `${name} finds ${e.id}`).toContain(e.id);
  });

  test('every list is found by its name in both languages and every page by its title', () => {
    for (const l of shipped.lists)
      for (const name of [l.short.en, l.short.zh, l.name.en])
        expect(
          search(name).lists.map((f) => f.id),
          name
        ).toContain(l.id);
    for (const p of index.pages)
      for (const title of [p.title.en, p.title.zh])
        expect(
          search(title).pages.map((f) => f.link),
          title
        ).toContain(p.link);
  });
});

describe('a topic stands above the entries', () => {
  test.each([
    ['quantum', 'quantum'],
    ['量子', 'quantum'],
    ['quantom', 'quantum'],
    ['semiconductor', 'chips'],
    ['半导体', 'chips'],
    ['AI', 'computing-ai'],
    ['人工智能', 'computing-ai'],
    ['6G', 'networks-data'],
    ['fusion', 'energy-environment']
  ])('%s: %s', (query, theme) => {
    const found = search(query);
    expect(found.topics[0]?.theme).toBe(theme);
    expect(found.count).toBeGreaterThan(0);
  });

  test('it says what each country’s latest list names, and every pair of lists by what was found', () => {
    const [topic] = search('量子').topics;
    expect(topic?.countries.map((c) => c.country)).toEqual(
      [...new Set(shipped.lists.map((l) => l.country))].filter((c) =>
        shipped.entries.some((e) => e.theme === 'quantum' && shipped.lists.find((l) => l.id === e.list)?.country === c)
      )
    );
    for (const c of topic?.countries ?? []) {
      expect(c.entries.length).toBeGreaterThan(0);
      for (const e of c.entries) expect(e.list.id).toBe(c.latest.id);
    }
    expect(topic?.pairs.some((p) => p.state === 'overlap')).toBe(true);
    expect(topic?.unassessed).toBeGreaterThan(0);
    const [other] = search('robots').topics;
    expect(other?.pairs.some((p) => p.state === 'none')).toBe(true);
  });
});

describe('ranking', () => {
  test('quantum and 量子 find the same entries, since every entry has both names', () => {
    expect(ids(search('quantum')).sort()).toEqual(ids(search('量子')).sort());
    expect(ids(search('quantum')).length).toBeGreaterThanOrEqual(
      shipped.entries.filter((e) => /quantum/i.test(e.label)).length
    );
  });

  test('a name that is exactly the query comes first in its country, the core lists before others', () => {
    let seen = 0;
    for (const query of ['quantum', 'semiconductors', '人工智能', 'biotechnology', 'metaverse', '6G'])
      for (const { entries } of search(query).countries) {
        const exact = entries.filter((e) =>
          [e.label, e.labelOriginal, e.labelZh].some((name) => folded(name) === folded(query))
        );
        if (exact.length === 0) continue;
        seen++;
        const [first] = entries;
        const names = [first?.label, first?.labelOriginal, first?.labelZh];
        const row = shipped.entries.find((e) => e.id === first?.id);
        expect(
          [...names, row?.labelShort].some((n) => folded(n ?? '').replace(/\s*\([^)]*\)/g, '') === folded(query)),
          `${query}: ${first?.id}`
        ).toBe(true);
        if (exact.some((e) => e.list.core)) expect(first?.list.core, `${query}: ${first?.id}`).toBe(true);
      }
    expect(seen).toBeGreaterThan(10);
    expect(inCountry(search('AI'), 'CN')[0]?.id).toBe('cn-eff-2024:artificial-intelligence');
    expect(inCountry(search('AI'), 'US')[0]?.id).toBe('us-cet-2024:artificial-intelligence');
    expect(inCountry(search('semiconductors'), 'UK')[0]?.id).toBe('uk-sntf-2023:semiconductors');
    expect(inCountry(search('人工智能'), 'CN')[0]?.list.id).toBe(CORE_LISTS[0]);
  });

  test('what only our note says comes after what a name says, and is marked', () => {
    const found = search('6G');
    for (const { entries } of found.countries) {
      const marks = entries.map((e) => e.byNote);
      expect(marks).toEqual([...marks].sort());
    }
    expect(found.countries.flatMap((c) => c.entries).some((e) => e.byNote)).toBe(true);
    for (const e of found.countries.flatMap((c) => c.entries).filter((e) => e.byNote)) {
      const row = shipped.entries.find((s) => s.id === e.id);
      expect(row?.scopeNote, e.id).toMatch(/6G/i);
      expect(`${e.label} ${e.labelOriginal}`).not.toMatch(/6G/i);
    }
  });

  test('overlaps of which both entries were found come first', () => {
    const found = search('quantum');
    const both = found.overlaps.map((o) => [o.subject, o.object].every((e) => /quantum/i.test(e.label)));
    expect(both.indexOf(false)).toBeGreaterThan(0);
    expect(both.slice(both.indexOf(false))).not.toContain(true);
  });

  test('an overlap is found by its id', () => {
    for (const query of ['cn-us-0001', 'pcx:cn-us-0001'])
      expect(search(query).overlaps.map((o) => o.id)).toContain('cn-us-0001');
  });

  test('a country narrows what another word finds, and alone leads to its lists', () => {
    const narrowed = search('japan quantum');
    expect(narrowed.countries.map((c) => c.country)).toEqual(['JP']);
    expect(search('日本 量子').countries.map((c) => c.country)).toEqual(['JP']);
    const alone = search('Japan');
    expect(alone.lists.map((l) => l.country)).toEqual(['JP', 'JP', 'JP']);
  });
});

describe('writing', () => {
  test('a misspelt word is taken as a similar one, which is said', () => {
    expect(search('quantom').match).toBe('similar');
    expect(search('quantom').countries).not.toEqual([]);
    expect(search('semicondutors').topics[0]?.theme).toBe('chips');
    expect(search('quantum').match).toBe('all');
  });

  test('a word that exists is not taken as another one', () => {
    for (const e of search('fusion')
      .countries.flatMap((c) => c.entries)
      .filter((e) => !e.byNote))
      expect(`${e.label} ${e.under?.label}`).toMatch(/fusion/i);
  });

  test('capitals, accents, full width, plural, possessive and traditional characters make no difference', () => {
    const same = (a: string, b: string) => expect(ids(search(a)).sort(), `${a} as ${b}`).toEqual(ids(search(b)).sort());
    same('ＱＵＡＮＴＵＭ', 'quantum');
    same('半導體', '半导体');
    same('腦機接口', '脑机接口');
    same('kunstliche intelligenz', 'Künstliche Intelligenz');
    same('semiconductors', 'semiconductor');
    expect(search('kunstliche intelligenz').countries.map((c) => c.country)).toEqual(['DE']);
    expect(folded('量子情報')).toBe('量子情报');
  });

  test('beginnings of words and single characters find, short words do not find longer ones', () => {
    expect(search('semicon').topics[0]?.theme).toBe('chips');
    expect(search('量').topics[0]?.theme).toBe('quantum');
    expect(ids(search('AI'))).not.toContain('uk-innovation-strategy-2021:energy-environment');
    expect(ids(search('AI')).some((id) => id.endsWith('air'))).toBe(false);
  });

  test('an abbreviation finds what it stands for', () => {
    expect(ids(search('BCI'))).toContain('cn-eff-2024:brain-computer-interface');
    expect(ids(search('芯片'))).toContain('uk-sntf-2023:semiconductors');
    expect(ids(search('PNT'))).toContain('us-cet-2024:pnt');
  });

  test('nothing asked and nothing found are empty', () => {
    for (const query of ['', '  ', '…', '?!']) {
      const found = search(query);
      expect([found.count, found.topics, found.countries]).toEqual([0, [], []]);
    }
    const none = search('xyzzy');
    expect([none.count, none.topics, none.countries, none.overlaps]).toEqual([0, [], [], []]);
  });

  test('where no result has all words, those with some are shown and said to be that', () => {
    const found = search('quantum xyzzy');
    expect(found.match).toBe('some');
    expect(ids(found).length).toBeGreaterThan(0);
  });

  test('terms are words of spaced scripts and neighbouring pairs of others', () => {
    expect(terms("uk's quantum technologies", 'query')).toEqual(['uk', 'quantum', 'technology']);
    expect(terms('6g网络', 'query')).toEqual(['6g', '网络']);
    expect(terms('量子信息', 'query')).toEqual(['量子', '子信', '信息']);
    expect(terms('量子信息', 'index')).toEqual(['量子', '子信', '信息', '息']);
    expect(terms('量', 'query')).toEqual(['量']);
  });

  test('the query stands in the address of the search page', () => {
    expect(searchAddress('/search/', ' 量子 & AI ')).toBe('/search/?q=%E9%87%8F%E5%AD%90%20%26%20AI');
    expect(searchAddress('/search/', ' ')).toBe('/search/');
  });
});
