import { describe, expect, test } from 'vitest';
import { createSearch, type Found } from '#lib/search/engine.ts';
import { fold, holdsWords, readVariants, terms } from '#lib/search/fold.ts';
import { mayBeId, readId } from '#lib/search/ids.ts';
import { searchAddress } from '#lib/search/address.ts';
import { searchIndex } from '../../src/routes/search/search-index.server.ts';
import { CORE_LISTS, TOPICS } from '#lib/model/views.ts';
import { EMPTY_QUERY, findRecords, listRecords } from '../../src/routes/[[lang=lang]]/overlaps/overlap-list.ts';
import { records, shipped } from './helpers.ts';

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

  test('a country narrows what another word finds, and alone leads to its lists', () => {
    const narrowed = search('japan quantum');
    expect(narrowed.countries.map((c) => c.country)).toEqual(['JP']);
    expect(search('日本 量子').countries.map((c) => c.country)).toEqual(['JP']);
    const alone = search('Japan');
    expect(alone.lists.map((l) => l.country)).toEqual(['JP', 'JP', 'JP']);
  });
});

/** The ways in which an id is written. */
const WRITINGS: Record<string, (id: string) => string> = {
  'as it is': (id) => id,
  capitals: (id) => id.toUpperCase(),
  'full width': (id) => id.replace(/[!-~]/g, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0)),
  'dashes that do not break': (id) => id.replaceAll('-', '‑'),
  'minus signs': (id) => id.replaceAll('-', '−'),
  'en dashes': (id) => id.replaceAll('-', '–'),
  'spaces around': (id) => `  ${id} `,
  'quotation marks': (id) => `“${id}”`,
  'a pasted sign that is not seen': (id) => `\u200b${id}`
};
const ALL_RECORDS = [...shipped.mappings, ...shipped.noCounterparts, ...shipped.retired].map((r) => r.id);

describe('an id', () => {
  test('of every entry, list and record, a withdrawn one included, is found before all else', () => {
    for (const { id } of [...shipped.lists, ...shipped.entries]) {
      expect(mayBeId(readId(id)), id).toBe(true);
      expect(search(id).byId?.id, id).toBe(id);
    }
    for (const id of ALL_RECORDS)
      for (const written of [id, id.replace('pcx:', '')]) {
        expect(mayBeId(readId(written)), written).toBe(true);
        expect(search(written).byId?.id, written).toBe(id);
      }
  });

  test.each(Object.entries(WRITINGS))('is found in any writing: %s', (_, write) => {
    for (const id of ['us-cet-2024', 'us-rd-memo-fy2027', 'cn-eff-2024:next-gen-it', 'us-cet-2024:space.propulsion'])
      expect(search(write(id)).byId?.id, write(id)).toBe(id);
    for (const id of ['pcx:cn-us-0001', 'pcx:us-cn-0003', 'pcx:cn-us-0003'])
      for (const written of [id, id.replace('pcx:', '')])
        expect(search(write(written)).byId?.id, write(written)).toBe(id);
  });

  test('of an entry is also its list and its code, with a slash as in its address or a space between', () => {
    for (const between of ['/', ' ', ' : ', '：'])
      expect(search(`us-cet-2024${between}artificial-intelligence`).byId?.id).toBe(
        'us-cet-2024:artificial-intelligence'
      );
  });

  test('stands alone, an entry with its overlaps, and is counted once', () => {
    const record = search('cn-us-0001');
    expect([record.count, record.match, record.overlaps, record.topics]).toEqual([1, 'all', [], []]);
    const id = 'us-cet-2024:space';
    const own = shipped.mappings.filter((m) => m.subject === id || m.object === id).map((m) => m.id);
    expect(own.length).toBeGreaterThan(3);
    const entry = search(id);
    expect(entry.overlaps.map((o) => `pcx:${o.id}`).sort()).toEqual([...own].sort());
    expect(entry.count).toBe(1 + own.length);
  });

  test('of a withdrawn record says when it was withdrawn and what took its place', () => {
    expect(shipped.retired.length).toBeGreaterThan(10);
    for (const { id, subject, object, replacedBy, date } of shipped.retired) {
      const { byId } = search(id);
      expect(byId).toMatchObject({ kind: 'withdrawn', id, subject: { id: subject }, replacedBy, date });
      expect(byId?.kind === 'withdrawn' && (byId.object?.id ?? ''), id).toBe(object);
    }
  });

  test('that no record has leads to none, and words that look like one are searched as words', () => {
    for (const query of ['cn-us-9999', 'pcx:', 'brain-computer interface', '2024', '6G', 'x-2024', ''])
      expect(search(query).byId, query).toBeNull();
    expect(search('brain-computer').countries.length).toBeGreaterThan(0);
    expect(mayBeId(readId('brain-computer interface'))).toBe(false);
  });

  describe('in the table of overlaps', () => {
    const listed = listRecords(records);
    const find = (search: string, asked = {}) => findRecords(listed, { ...EMPTY_QUERY, search, ...asked });

    test('of a record finds this one alone, in any writing', () => {
      for (const write of Object.values(WRITINGS))
        for (const id of ['pcx:cn-us-0001', 'pcx:us-cn-0001', 'us-cn-0001'])
          expect(find(write(id)).map((r) => r.id)).toEqual([id.startsWith('pcx:') ? id : `pcx:${id}`]);
    });

    test('of an entry finds its records first, however the table is sorted, then those of its sub-entries', () => {
      const id = 'us-cet-2024:artificial-intelligence';
      const has = (r: (typeof listed)[number]) => [r.subject.id, r.object?.id].includes(id);
      for (const asked of [{}, { sort: 'subject' }, { sort: 'confidence', down: true }]) {
        const found = find('US-CET-2024/artificial-intelligence', asked).map(has);
        expect(found.filter(Boolean)).toHaveLength(listed.filter(has).length);
        expect(found.indexOf(false)).toBe(listed.filter(has).length);
        expect(found.slice(found.indexOf(false))).not.toContain(true);
      }
      const [first] = find(id, { sort: 'strength' });
      expect(first?.coding?.strength).toBe(Math.max(...listed.filter(has).map((r) => r.coding?.strength ?? 0)));
    });

    test('of a list finds all of its records', () => {
      const of = (list: string) => listed.filter((r) => r.lists.split('>').includes(list)).map((r) => r.id);
      for (const list of ['us-cet-2024', 'nato-edt-2024']) {
        expect(of(list).length).toBeGreaterThan(10);
        expect(find(list.toUpperCase()).map((r) => r.id)).toEqual(of(list));
      }
    });
  });
});

/** What is written differently and searched as the same, in every box. */
const SAME: [written: string, as: string, why: string][] = [
  ['ＱＵＡＮＴＵＭ', 'quantum', 'full width'],
  ['Quantum', 'quantum', 'capitals'],
  ['quántum', 'quantum', 'accents'],
  ['Großforschung', 'grossforschung', 'letters of their own'],
  ['brain–computer', 'brain-computer', 'en dash'],
  ['brain—computer', 'brain-computer', 'em dash'],
  ['brain‑computer', 'brain-computer', 'dash that does not break'],
  ['brain‐computer', 'brain-computer', 'hyphen'],
  ['brain−computer', 'brain-computer', 'minus sign'],
  ['brain－computer', 'brain-computer', 'full-width dash'],
  ['semi\u00adconductor', 'semiconductor', 'a dash that is not seen'],
  ['UK’s', "uk's", 'apostrophe'],
  ['A.I.', 'ai', 'dots of an abbreviation'],
  ['A.I', 'ai', 'dots of an abbreviation'],
  ['Ａ．Ｉ．', 'ai', 'dots of an abbreviation in full width'],
  ['U.S.', 'us', 'dots of an abbreviation'],
  ['U.K. (2023)', 'uk (2023)', 'dots of an abbreviation'],
  ['the U.S.-China list', 'the us-china list', 'dots of an abbreviation'],
  ['U.S.A.', 'usa', 'dots of an abbreviation'],
  ['人工智慧', '人工智能', 'word of Taiwan'],
  ['資訊', '信息', 'word of Taiwan'],
  ['軟體', '软件', 'word of Taiwan'],
  ['硬體', '硬件', 'word of Taiwan'],
  ['晶片', '芯片', 'word of Taiwan and Hong Kong'],
  ['量子電腦', '量子计算机', 'word of Taiwan and Hong Kong'],
  ['雲端運算', '云计算', 'word of Taiwan'],
  ['機械人', '机器人', 'word of Hong Kong'],
  ['腦機介面', '脑机接口', 'word of Taiwan'],
  ['積體電路', '集成电路', 'word of Taiwan'],
  ['網際網路', '互联网', 'the longer of two words'],
  ['擴增實境', '增强现实', 'the longer of two words'],
  ['半導體', '半导体', 'traditional characters'],
  ['核融合', '核聚变', 'word of Japan and Taiwan']
];

/** What stays as it is. */
const APART: [text: string, folded: string][] = [
  ['2.5 GHz', '2.5 ghz'],
  ['5.G', '5.g'],
  ['6G. Next', '6g. next'],
  ['An end. A start', 'an end. a start'],
  ['an end.A start', 'an end.a start'],
  ['plan B. It', 'plan b. it'],
  ['u.s.defence', 'us.defence'],
  ['cn-eff-2024:next-gen-it.cloud-big-data', 'cn-eff-2024:next-gen-it.cloud-big-data'],
  ['データ', 'データ']
];

describe('writing', () => {
  test.each(SAME)('%s is searched as %s (%s)', (written, as) => {
    expect(folded(written)).toBe(as);
    expect(holdsWords(written, readVariants(index.variants))(as)).toBe(true);
    expect(holdsWords(as, readVariants(index.variants))(written)).toBe(true);
    expect(ids(search(written)).sort()).toEqual(ids(search(as)).sort());
  });

  test.each(APART)('%s stays %s', (text, as) => expect(folded(text)).toBe(as));

  test('words of Taiwan and Hong Kong find entries, those that the mainland word finds', () => {
    for (const [written] of SAME.filter(([, , why]) => why.startsWith('word')))
      expect(ids(search(written)).length, written).toBeGreaterThan(0);
    expect(index.variants.words.length).toBeGreaterThan(30);
  });

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
