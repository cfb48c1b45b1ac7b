import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeWorkFile, type WorkFileFacts } from '#lib/formats/work-file.ts';
import type { Locale } from '#lib/model/locale.ts';
import { forSecondCoder, openPlan, workCopy, type OpenChoices } from '#lib/records/open-works.ts';
import {
  mappingDifference,
  type OwnEntry,
  type OwnList,
  type OwnMapping,
  type OwnPair,
  type OwnWork
} from '#lib/records/own-work.ts';
import { isWorkFile, readWorkFile } from '#lib/records/work-file.ts';
import { readBrought } from '#lib/tables/import/read.ts';
import { remarkSentence } from '#lib/words/import.ts';
import { ownEntry, ownPair } from './own-works.ts';

const FACTS: WorkFileFacts = {
  label: (id) => `label of ${id}`,
  site: [
    {
      id: 'uk-sntf-2023',
      name: 'UK technologies 2023',
      url: 'https://example.org/lists/uk-sntf-2023/',
      path: '/lists/uk-sntf-2023/'
    },
    { id: 'us-cet-2024', name: 'US list 2024', url: null, path: '/lists/us-cet-2024/' }
  ],
  dataVersion: '0.6.0',
  address: 'https://example.org/workbench/',
  locale: 'en',
  blank: false
};
const written = (works: readonly OwnWork[], more: Partial<WorkFileFacts> = {}): Uint8Array => {
  const bytes = writeWorkFile(works, { ...FACTS, ...more });
  if (!bytes) throw new Error('too large');
  return bytes;
};

const NOT_SAID = { issuer: '', year: '', language: '', country: '', url: '', purpose: '' };
const entry = (code: string, more: Partial<OwnEntry> = {}): OwnEntry =>
  ownEntry({ id: `my-bakery:${code}`, code, label: `Entry ${code}`, ...more });
const list = (entries: readonly OwnEntry[], more: Partial<OwnList> = {}): OwnList => ({
  kind: 'list',
  id: 'my-bakery',
  number: 0,
  name: 'Bakery',
  file: 'bakery.csv',
  kept: '2026-11-29T10:00:00.000Z',
  extraColumns: [],
  facts: { ...NOT_SAID, name: 'Bakery' },
  entries,
  ...more
});
const pair = (subject: string, object: string | null, more: Partial<OwnPair> = {}): OwnPair =>
  ownPair({
    subject: `my-bakery:${subject}`,
    object: object === null ? null : `uk-sntf-2023:${object}`,
    searched: object === null ? 'uk-sntf-2023' : '',
    relation: object === null ? 'none' : 'intersects',
    subjectCentrality: object === null ? null : 'core',
    objectCentrality: object === null ? null : 'part',
    evidence: object === null ? null : 'named',
    coders: ['Ann Archer'],
    date: '2026-11-29',
    ...more
  });
const mapping = (pairs: readonly OwnPair[], more: Partial<OwnMapping> = {}): OwnMapping => ({
  kind: 'mapping',
  id: 'my-mapping-bakery-ann-archer',
  number: 0,
  name: 'Bakery – UK, Ann Archer',
  coder: 'Ann Archer',
  file: '',
  kept: '2026-11-29T11:00:00.000Z',
  extraColumns: [],
  rows: 'my-bakery',
  columns: 'uk-sntf-2023',
  pairs,
  ...more
});

/** Texts that programs stumble over. */
const text = fc.oneof(
  fc.constantFrom(
    '',
    'constructor',
    '__proto__',
    'toString',
    'a\nb',
    'a\r\nb',
    '\r',
    '"',
    'a"b',
    '=1+1',
    ' before and after ',
    '|',
    'a|b',
    '\u202eright to left',
    '\ufeffmark',
    '👩‍🔬',
    '\ud83d',
    '量子,信息',
    '0',
    '-',
    '\u0000'
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' })
);
const extraOf = fc.array(fc.tuple(text, text), { maxLength: 3 });
const code = fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,6}$/), fc.constantFrom('__proto__', 'constructor', 'a b', 'Ä'));
const anyDay = fc.oneof(fc.constant(''), fc.constantFrom('2026-11-29', '2024-02-29'));

const anyList = fc
  .record({
    name: text,
    file: text,
    kept: fc.constantFrom('', '2026-11-29T10:00:00.000Z'),
    extraColumns: fc.array(fc.oneof(text, fc.constantFrom('label', 'rest', 'code', 'entry_id')), { maxLength: 4 }),
    facts: fc.record({ name: text, issuer: text, year: text, language: text, country: text, url: text, purpose: text }),
    entries: fc.uniqueArray(
      fc.record({
        id: code,
        code: text,
        label: text,
        parent: fc.option(fc.nat(), { nil: null }),
        group: fc.boolean(),
        position: fc.oneof(fc.nat(), fc.constantFrom(0, -3, 1.5)),
        labelEn: text,
        labelZh: text,
        labelOriginal: text,
        note: text,
        sourceUrl: fc.constantFrom('', 'https://example.org/a,b'),
        locator: text,
        kind: text,
        category: fc.constantFrom('' as const, 'emerging' as const, 'other' as const),
        theme: text,
        extra: extraOf
      }),
      { selector: ({ id }) => id, maxLength: 6 }
    )
  })
  .map(({ entries, ...head }): OwnList => ({
    kind: 'list',
    id: 'my-a',
    number: 0,
    ...head,
    entries: entries.map((e, i) => ({
      ...e,
      id: `my-a:${e.id}`,
      // An entry above comes earlier, so that none leads back to itself.
      parent: e.parent === null || i === 0 ? null : `my-a:${entries[e.parent % i]?.id ?? ''}`
    }))
  }));

const end = (of: string) => code.map((id) => `${of}:${id}`);
const anyMapping = fc
  .record({
    name: text,
    file: text,
    kept: fc.constantFrom('', '2026-11-29T10:00:00.000Z'),
    extraColumns: fc.array(fc.oneof(text, fc.constantFrom('relation', 'rest', 'coder')), { maxLength: 4 }),
    coder: fc.option(text, { nil: undefined }),
    pairs: fc.array(
      fc.record({
        subject: fc.oneof(end('my-a'), end('us-cet-2024')),
        object: fc.option(end('us-cet-2024'), { nil: null }),
        searched: fc.oneof(fc.constantFrom('my-a', 'us-cet-2024', ''), text),
        relation: fc.constantFrom('equal', 'subset', 'superset', 'intersects', 'none', null),
        subjectCentrality: fc.constantFrom('core', 'part', null),
        objectCentrality: fc.constantFrom('core', 'part', null),
        evidence: fc.constantFrom('named', 'scope', 'inferred', null),
        confidence: fc.option(fc.double({ min: 0.5, max: 1, noNaN: true }), { nil: null }),
        rationale: text,
        coders: fc.array(text, { maxLength: 3 }),
        reviewer: text,
        date: anyDay,
        round: text,
        recordId: text,
        subjectTerms: fc.array(text, { maxLength: 3 }),
        objectTerms: fc.array(text, { maxLength: 3 }),
        extra: extraOf
      }),
      { maxLength: 6 }
    )
  })
  .map(({ coder, ...rest }): OwnMapping => ({
    kind: 'mapping',
    id: 'my-m',
    number: 0,
    rows: 'my-a',
    columns: 'us-cet-2024',
    ...(coder === undefined ? {} : { coder }),
    ...rest
  }));

describe('a work file', () => {
  test('is read back as the works that were written, whatever their texts are, and the same works give the same bytes', () => {
    fc.assert(
      fc.property(anyList, anyMapping, fc.constantFrom<Locale>('en', 'zh'), (one, other, locale) => {
        const works = [one, other];
        const bytes = written(works, { locale });
        expect(isWorkFile(bytes)).toBe(true);
        const read = readWorkFile(bytes);
        expect(read.faults).toEqual([]);
        expect(read.works).toEqual(works);
        expect(written(read.works, { locale })).toEqual(bytes);
      }),
      { numRuns: 300 }
    );
  });

  test('holds tables that any program reads, described by a data package of version 2 with their keys', () => {
    const works = [
      list([entry('a'), entry('b', { parent: 'my-bakery:a' })]),
      mapping([pair('a', 'semiconductors'), pair('b', null)])
    ];
    const parts = unzipSync(written(works));
    expect(Object.keys(parts)).toEqual([
      'work.json',
      'README.txt',
      'datapackage.json',
      'lists/my-bakery.csv',
      'mappings/my-mapping-bakery-ann-archer.csv'
    ]);
    const said = (path: string) => new TextDecoder().decode(parts[path]);
    const schema = JSON.parse(
      readFileSync(new URL('../schemas/datapackage-2.0.json', import.meta.url), 'utf8')
    ) as object;
    const descriptor = JSON.parse(said('datapackage.json')) as {
      sources: { title: string; path: string; version: string }[];
      resources: {
        name: string;
        title: string;
        path: string;
        schema: { fields: { name: string; description: string }[]; primaryKey?: string[]; foreignKeys?: object[] };
      }[];
    };
    const ajv = new Ajv({ strict: false, validateFormats: false });
    expect(ajv.validate(schema, descriptor), ajv.errorsText()).toBe(true);
    for (const resource of descriptor.resources) {
      const [header] = Papa.parse<string[]>(said(resource.path)).data;
      expect(resource.schema.fields.map(({ name }) => name)).toEqual(header);
      expect(resource.schema.fields.every(({ description }) => description !== '')).toBe(true);
    }
    expect(descriptor.resources.map(({ title }) => title)).toEqual(works.map(({ name }) => name));
    expect(descriptor.resources[0]?.schema).toMatchObject({
      primaryKey: ['entry_id'],
      foreignKeys: [{ fields: ['parent'], reference: { fields: ['code'] } }]
    });
    expect(descriptor.resources[1]?.schema.foreignKeys).toEqual([
      { fields: ['subject_id'], reference: { resource: 'table-1', fields: ['entry_id'] } }
    ]);
    expect(descriptor.sources).toEqual([
      { title: 'UK technologies 2023', path: 'https://example.org/lists/uk-sntf-2023/', version: '0.6.0' }
    ]);
    expect(said('README.txt')).toContain('not part of the data set');
    expect(said('README.txt')).toContain('lists/my-bakery.csv: Bakery, 2 entries');
  });

  test('has tables that can be brought one by one as well', async () => {
    const parts = unzipSync(written([list([entry('a'), entry('b', { parent: 'my-bakery:a' })])]));
    const content = parts['lists/my-bakery.csv'] ?? new Uint8Array();
    const reading = await readBrought({ name: 'my-bakery.csv', content }, {}, []);
    expect(reading.faults).toEqual([]);
    expect(reading.entries.map(({ code, parent }) => [code, parent])).toEqual([
      ['a', null],
      ['b', 'a']
    ]);
  });

  test('for a second coder has nothing of the first one: no name, no answer, no reason, no time', () => {
    const bakery = list([entry('a')], { file: 'from-ann-archer.csv' });
    const coded = mapping(
      [
        pair('a', 'semiconductors', { rationale: 'Both name ovens.', extra: [['Team', 'Blue']], reviewer: 'Rae' }),
        pair('a', 'quantum', { coders: ['Ann Archer', 'Cy'], round: 'adjudication', confidence: 0.87 })
      ],
      { extraColumns: ['Team'], kept: '2026-11-28T23:59:59.000Z' }
    );
    const bytes = written(forSecondCoder(coded, [bakery], 'Bakery – UK'), { blank: true });
    for (const [path, content] of Object.entries(unzipSync(bytes))) {
      const all = `${path}\n${new TextDecoder().decode(content)}`;
      expect(all).not.toMatch(/ann|archer|\bcy\b|\brae\b|ovens|blue|0\.87|adjudication,|2026-11-28/i);
    }
    // Times of files are all the earliest that a zip can hold.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 30 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x04034b50) expect(view.getUint32(at + 10, true)).toBe(0x00210000);
    const [same, blank] = readWorkFile(bytes).works;
    expect(same).toEqual({ ...bakery, file: '' });
    expect(blank).toMatchObject({ kind: 'mapping', rows: 'my-bakery', columns: 'uk-sntf-2023', pairs: [] });
    expect(blank).not.toHaveProperty('coder');
  });
});

describe('what is no sound work file', () => {
  const sound = () =>
    written([list([entry('a'), entry('b')]), mapping([pair('a', 'semiconductors'), pair('b', null)])]);
  /** The file with one of its parts changed. */
  const changed = (path: string, change: (text: string) => string): Uint8Array => {
    const parts = unzipSync(sound());
    const before = new TextDecoder().decode(parts[path]);
    const after = change(before);
    expect(after).not.toBe(before);
    return zipSync({ ...parts, [path]: new TextEncoder().encode(after) });
  };
  const LIST = 'lists/my-bakery.csv';
  const MAPPING = 'mappings/my-mapping-bakery-ann-archer.csv';

  test.each([
    ['another version', 'work.json', '"version": 1', '"version": 2', { path: '/version', value: '2' }],
    ['another form', 'work.json', '"own-works"', '"constructor"', { path: '/form', value: 'constructor' }],
    ['an id of the site', 'work.json', '"id": "my-bakery"', '"id": "us-cet-2024"', { path: '/works/0/id' }],
    ['an unknown field', 'work.json', '"file": "bakery.csv"', '"fill": "bakery.csv"', { path: '/works/0/fill' }],
    ['a table that is not there', 'work.json', LIST, 'lists/../x.csv', { path: '/works/0/table' }],
    ['a damaged state', 'work.json', '{', '', { kind: 'unreadable', value: 'JSON' }],
    ['a word that is none', MAPPING, ',intersects,', ',similar,', { line: 2, column: 'relation', value: 'similar' }],
    ['a day that is none', MAPPING, '2026-11-29', '2026-13-29', { kind: 'bad-date', line: 2, column: 'date' }],
    ['a row with a cell too many', MAPPING, '2026-11-29', '2026-11-29,x', { kind: 'too-many-fields', line: 2 }],
    ['an open quote', MAPPING, ',named', ',"named', { kind: 'quote', line: 2 }],
    ['a number that is none', LIST, ',Entry b,1', ',Entry b,one', { line: 3, column: 'position', value: 'one' }],
    [
      'an id twice',
      LIST,
      'my-bakery:b',
      'my-bakery:a',
      { kind: 'duplicate-id', line: 3, column: 'entry_id', first: 2 }
    ],
    ['an id of another list', LIST, 'my-bakery:b', 'us-cet-2024:b', { line: 3, column: 'entry_id' }],
    ['a column that is not known', LIST, 'label', 'label,colour', { line: 1, value: 'colour' }],
    ['a column that is missing', LIST, 'label', 'labels', { kind: 'unreadable', line: 1 }]
  ] as const)('is said with its place: %s', (_what, path, from, to, fault) => {
    const { works, faults } = readWorkFile(changed(path, (text) => text.replace(from, to)));
    expect(works).toEqual([]);
    expect(faults).toContainEqual(expect.objectContaining({ file: path, leaves: 'file', ...fault }));
    for (const locale of ['en', 'zh'] as const)
      for (const remark of faults) expect(remarkSentence(remark, locale)).toContain(path);
  });

  test('has its loops of entries told, and addresses that are scripts', () => {
    const loop = written([
      list([entry('a', { parent: 'my-bakery:b' }), entry('b', { parent: 'my-bakery:a', sourceUrl: 'javascript:x' })])
    ]);
    const { works, faults } = readWorkFile(loop);
    expect(works).toEqual([]);
    expect(faults.map(({ kind, line, column }) => [kind, line, column])).toEqual([
      ['bad-url', 3, 'source_url'],
      ['not-allowed', 2, 'parent']
    ]);
  });

  test('is known for what it is when it is cut off or damaged, and a packed file of another kind is not', () => {
    const bytes = sound();
    fc.assert(
      fc.property(fc.integer({ min: 40, max: bytes.length - 1 }), (length) => {
        const cut = bytes.slice(0, length);
        expect(isWorkFile(cut)).toBe(true);
        expect(readWorkFile(cut)).toMatchObject({ works: [], faults: [{ kind: 'unreadable', leaves: 'file' }] });
      })
    );
    expect(isWorkFile(zipSync({ 'notes.txt': new Uint8Array(3) }))).toBe(false);
    expect(isWorkFile(zipSync({ 'xl/workbook.xml': new Uint8Array(3), 'a/work.json': new Uint8Array(3) }))).toBe(false);
    expect(isWorkFile(new Uint8Array([0x50, 0x4b, 3, 4]))).toBe(false);
  });

  test('is never taken for another one where a byte of it was changed', () => {
    const bytes = sound();
    const { works } = readWorkFile(bytes);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ by;
        const read = readWorkFile(other);
        if (read.faults.length === 0) expect(read.works).toEqual(works);
        else expect(read.works).toEqual([]);
      }),
      { numRuns: 500 }
    );
  });

  test('is ended where it unpacks to too much, or has too many parts', () => {
    // That sizes which the file gives are not believed is tried with workbooks, which the same unpacker reads.
    const bomb = zipSync({ 'work.json': new Uint8Array(100) });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at + 46 < bomb.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 300 * 1024 * 1024, true);
    expect(readWorkFile(bomb).faults).toMatchObject([{ kind: 'too-large', value: 'unpacked' }]);
    const many = zipSync(
      Object.fromEntries(
        ['work.json', ...Array.from({ length: 1000 }, (_, i) => `${i}`)].map((p) => [p, new Uint8Array()])
      )
    );
    expect(readWorkFile(many).faults).toMatchObject([{ kind: 'too-large', value: 'parts' }]);
  });

  test('may have been packed again by another program, in a folder of its own and with other line ends', () => {
    const parts = Object.entries(unzipSync(sound()));
    const crlf = (path: string, bytes: Uint8Array) =>
      path.endsWith('.csv')
        ? new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('\n', '\r\n'))
        : bytes;
    const again = zipSync({
      '__MACOSX/work.json': new Uint8Array(8),
      ...Object.fromEntries(parts.reverse().map(([path, bytes]) => [`my work/${path}`, crlf(path, bytes)]))
    });
    expect(isWorkFile(again)).toBe(true);
    expect(readWorkFile(again)).toEqual(readWorkFile(sound()));
  });
});

describe('opening a work file', () => {
  const NONE: OpenChoices = { lists: {}, into: {}, rows: {} };
  const NOW = '2026-11-30T08:00:00.000Z';
  const plan = (works: OwnWork[], kept: OwnWork[], choices: Partial<OpenChoices> = {}) =>
    openPlan(works, kept, { ...NONE, ...choices }, NOW, (name) => `${name} again`);
  const bakery = list([entry('a'), entry('b')]);
  const ann = mapping([pair('a', 'semiconductors'), pair('b', 'semiconductors')]);

  test('keeps what is new, and nothing of what is there already', () => {
    expect(plan([bakery, ann], []).keep).toEqual([bakery, ann]);
    expect(plan([bakery, ann], [bakery, ann]).keep).toEqual([]);
  });

  test('puts the codings of a second coder beside those of the first, though the file knows no more of them', () => {
    const [, blank] = readWorkFile(written(forSecondCoder(ann, [bakery], 'Bakery – UK'))).works as [
      OwnList,
      OwnMapping
    ];
    expect(blank.id).not.toBe(ann.id);
    const ben = { ...blank, pairs: [pair('a', 'semiconductors', { coders: ['Ben'], relation: 'equal' as const })] };
    const { keep, mappings } = plan([bakery, ben], [bakery, ann]);
    expect(mappings[0]).toMatchObject({ into: ann, adds: [['Ben', 1]], differing: 0 });
    expect(keep).toEqual([{ ...ann, kept: NOW, pairs: [...ann.pairs, ...ben.pairs] }]);
    // On the second coder's machine, where nothing is kept yet, they are a mapping of their own.
    expect(plan([bakery, ben], []).keep).toEqual([bakery, { ...ben, kept: NOW }]);
    expect(plan([bakery, ben], [bakery, ann], { into: { [ben.id]: '' } }).keep).toEqual([{ ...ben, kept: NOW }]);
  });

  test('leaves a coding that differs as it is, unless the other one or the later one is chosen', () => {
    const later = pair('a', 'semiconductors', { relation: 'equal', date: '2026-11-30' });
    const earlier = pair('b', 'semiconductors', { relation: 'equal', date: '2026-11-01' });
    const other = { ...ann, pairs: [later, earlier] };
    const after = (rows: 'here' | 'file' | 'later') => {
      const { keep, mappings } = plan([other], [bakery, ann], { rows: { [ann.id]: rows } });
      expect(mappings[0]?.differing).toBe(2);
      return (keep[0] as OwnMapping | undefined)?.pairs;
    };
    expect(after('here')).toBeUndefined();
    expect(after('file')).toEqual([later, earlier]);
    expect(after('later')).toEqual([later, ann.pairs[1]]);
  });

  test('says how a list has changed since, and takes the other one, or both, only where that is chosen', () => {
    const changed = list([entry('a', { note: 'New' }), entry('c')]);
    const coded = mapping([pair('a', 'semiconductors'), pair('c', null)], { id: 'my-mapping-other' });
    const { lists, keep } = plan([changed, coded], [bakery]);
    expect(lists[0]?.difference).toEqual({ added: ['c'], removed: ['b'], changed: ['a'] });
    expect(keep).toEqual([coded]);
    expect(plan([changed], [bakery], { lists: { 'my-bakery': 'file' } }).keep).toEqual([changed]);
    const [copy, own] = plan([changed, coded], [bakery], { lists: { 'my-bakery': 'both' } }).keep as [
      OwnList,
      OwnMapping
    ];
    expect(copy).toMatchObject({
      id: 'my-bakery-again',
      name: 'Bakery again',
      entries: [{ id: 'my-bakery-again:a' }, {}]
    });
    expect(own.rows).toBe('my-bakery-again');
    expect(own.pairs.map(({ subject, object }) => [subject, object])).toEqual([
      ['my-bakery-again:a', 'uk-sntf-2023:semiconductors'],
      ['my-bakery-again:c', null]
    ]);
  });

  test('never takes a row away, whatever is chosen', () => {
    const rows = fc.array(
      fc.record({
        subject: fc.constantFrom('a', 'b'),
        object: fc.constantFrom('x', 'y', null),
        coder: fc.constantFrom('Ann', 'Ben'),
        relation: fc.constantFrom('equal' as const, 'subset' as const),
        date: fc.constantFrom('', '2026-11-01', '2026-11-30')
      }),
      { maxLength: 8 }
    );
    const of = (
      given: { subject: string; object: string | null; coder: string; relation: 'equal' | 'subset'; date: string }[]
    ) =>
      mapping(given.map(({ subject, object, coder, ...more }) => pair(subject, object, { coders: [coder], ...more })));
    fc.assert(
      fc.property(rows, rows, fc.constantFrom('here', 'file', 'later'), (before, after, choice) => {
        const kept = of(before);
        const [result = kept] = plan([of(after)], [kept], { rows: { [kept.id]: choice } }).keep as OwnMapping[];
        const { removed, added } = mappingDifference(kept, result);
        expect(removed).toEqual([]);
        expect(added).toEqual(mappingDifference(kept, of(after)).added);
        // Opened once more, the file has nothing to add.
        expect(plan([of(after)], [result], { rows: { [kept.id]: choice } }).mappings[0]?.adds).toEqual([]);
      })
    );
  });
});

test('a copy of a list has ids of its own throughout, and a copy of a mapping the same rows', () => {
  const bakery = list([entry('a'), entry('b', { parent: 'my-bakery:a' })]);
  expect(workCopy(bakery, 'Copy of Bakery', new Set(['my-bakery', 'my-copy-of-bakery']))).toEqual({
    ...bakery,
    id: 'my-copy-of-bakery-2',
    name: 'Copy of Bakery',
    facts: { ...bakery.facts, name: 'Copy of Bakery' },
    entries: [
      { ...bakery.entries[0], id: 'my-copy-of-bakery-2:a' },
      { ...bakery.entries[1], id: 'my-copy-of-bakery-2:b', parent: 'my-copy-of-bakery-2:a' }
    ]
  });
  const coded = mapping([pair('a', 'semiconductors')]);
  const copy = workCopy(coded, 'Copy', new Set([coded.id]));
  expect(copy).toEqual({ ...coded, id: 'my-mapping-copy', name: 'Copy' });
});
