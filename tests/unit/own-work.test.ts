import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownFile, type OwnFormat } from '#lib/formats/own-files.ts';
import { cellOf } from '#lib/model/cell.ts';
import { indexCrosswalk } from '#lib/model/crosswalk.ts';
import {
  countMapping,
  knownList,
  listDifference,
  mappingDifference,
  ownEntries,
  ownListId,
  ownMatrixEntries,
  ownPairs,
  type OwnList,
  type OwnMapping,
  type OwnPair
} from '#lib/records/own-work.ts';
import { knownListsOf } from '#lib/components/workbench/known-lists.ts';
import type { Reading } from '#lib/tables/import/brought.ts';
import { knownLists } from '#lib/tables/import/known-lists.ts';
import { readBrought } from '#lib/tables/import/read.ts';
import { shipped, shippedTexts } from './helpers.ts';
import { ownPair } from './own-works.ts';

const FOLDER = new URL('../import/cases/', import.meta.url);
const PROJECT = knownLists(shipped.entries);

/** What a kept work has beside its rows, where it does not matter. */
const MADE = { number: 1, file: 'mine.csv', kept: '2026-11-29T00:00:00.000Z' };
const FACTS = { name: 'Mine', issuer: '', year: '2026', language: '', country: '', url: '', purpose: '' };

const extraOf = ({ columns }: Reading) =>
  new Map(columns.filter((c) => c.field === null).map((c) => [c.position, c.name || String(c.position)]));

function listOf(reading: Reading): OwnList {
  const columns = extraOf(reading);
  const entries = ownEntries('my-mine-2026', reading.entries, columns);
  return {
    ...MADE,
    kind: 'list',
    id: 'my-mine-2026',
    name: 'Mine',
    facts: FACTS,
    extraColumns: [...columns.values()],
    entries
  };
}

function mappingOf(reading: Reading): OwnMapping {
  const columns = extraOf(reading);
  return {
    ...MADE,
    kind: 'mapping',
    id: 'my-mapping-mine',
    name: 'Mine',
    extraColumns: [...columns.values()],
    rows: reading.lists.rows ?? '',
    columns: reading.lists.columns ?? '',
    pairs: ownPairs(reading.pairs, columns, (id) => id)
  };
}

const pair = (subject: string, object: string | null, part: Partial<OwnPair> = {}): OwnPair =>
  ownPair({
    subject,
    object,
    relation: 'intersects',
    subjectCentrality: 'core',
    objectCentrality: 'core',
    evidence: 'named',
    ...part
  });

const small = (pairs: OwnPair[]): OwnMapping => ({
  ...MADE,
  kind: 'mapping',
  id: 'my-mapping',
  name: 'Mine',
  extraColumns: [],
  rows: 'a',
  columns: 'b',
  pairs
});
const ENTRIES = ['a:x', 'a:y', 'b:u', 'b:v'].map((id) => ({ id, list: id.slice(0, 1), parent: null }));

describe('a reader’s own mapping', () => {
  test('counts complete pairs, and lists what lacks a relation, a centrality or the evidence', () => {
    const counted = countMapping(
      small([
        pair('a:x', 'b:u'),
        pair('a:x', 'b:v', { evidence: null }),
        pair('a:y', 'b:u', { relation: null, subjectCentrality: null, objectCentrality: null, evidence: null })
      ]),
      ENTRIES
    );
    expect(counted.mappings.map(({ subject, object }) => [subject, object])).toEqual([['a:x', 'b:u']]);
    expect(counted.incomplete.map(({ subject, object }) => [subject, object])).toEqual([
      ['a:x', 'b:v'],
      ['a:y', 'b:u']
    ]);
    expect(counted.none).toEqual([]);
  });

  test('tells no overlap, no counterpart and a pair that it does not have apart', () => {
    const without = { relation: 'none', subjectCentrality: null, objectCentrality: null, evidence: null } as const;
    const { mappings, none } = countMapping(
      small([pair('a:x', 'b:u', without), pair('b:v', null, { ...without, searched: 'a' })]),
      ENTRIES
    );
    const crosswalk = indexCrosswalk({
      entries: ENTRIES.map((e, i) => ({ ...e, position: i, category: '' as const })),
      mappings,
      assessed: [],
      none
    });
    const stateOf = (row: string, column: string) => cellOf(crosswalk, row, column, 'standard').state;
    expect(stateOf('a:x', 'b:u')).toBe('none');
    expect([stateOf('a:x', 'b:v'), stateOf('a:y', 'b:v')]).toEqual(['none', 'none']);
    expect(stateOf('a:y', 'b:u')).toBe('not-assessed');
  });

  test('shows the first of several codings, and marks a pair on which they differ', () => {
    const codings = [
      pair('a:x', 'b:u', { coders: ['one'] }),
      pair('a:x', 'b:u', { coders: ['two'], evidence: 'scope' }),
      pair('a:y', 'b:u', { coders: ['one'] }),
      pair('a:y', 'b:u', { coders: ['two'] })
    ];
    const { mappings, codedAgain } = countMapping(small(codings), ENTRIES);
    expect(codedAgain).toBe(2);
    expect(mappings.map(({ evidence, disputed }) => [evidence, disputed])).toEqual([
      ['named', true],
      ['named', undefined]
    ]);
  });

  test('shows what was decided between coders, whatever the order of the rows, and marks that they differ', () => {
    const rows = [
      pair('a:x', 'b:u', { coders: ['one'] }),
      pair('a:x', 'b:u', { coders: ['two'], evidence: 'scope' }),
      pair('a:x', 'b:u', { coders: ['two'], round: 'adjudication', evidence: 'inferred', rationale: 'Neither.' })
    ];
    for (const order of [rows, [...rows].reverse()]) {
      const { mappings, codedAgain, shown } = countMapping(small(order), ENTRIES);
      expect(mappings.map(({ evidence, disputed }) => [evidence, disputed])).toEqual([['inferred', true]]);
      expect(codedAgain).toBe(1);
      expect(shown.get('a:x b:u')).toEqual(rows[2]);
    }
  });

  test('shows no decision that lacks its reason', () => {
    const { mappings } = countMapping(
      small([
        pair('a:x', 'b:u', { coders: ['one'] }),
        pair('a:x', 'b:u', { coders: ['two'], round: 'adjudication', evidence: 'inferred', rationale: ' ' })
      ]),
      ENTRIES
    );
    expect(mappings.map(({ evidence, disputed }) => [evidence, disputed])).toEqual([['named', undefined]]);
  });

  test('shows the answer of the coder who is named first, also where another answered a pair before', () => {
    const without = { relation: 'none', subjectCentrality: null, objectCentrality: null, evidence: null } as const;
    const { mappings, none, incomplete } = countMapping(
      small([
        pair('a:x', null, { ...without, searched: 'b', coders: ['one'] }),
        pair('a:y', 'b:u', { coders: ['two'] }),
        pair('a:y', 'b:u', { coders: ['one'], evidence: 'scope' }),
        pair('a:x', 'b:u', { coders: ['two'] }),
        // An answer that lacks something gives way to one that does not.
        pair('a:y', 'b:v', { coders: ['one'], evidence: null }),
        pair('a:y', 'b:v', { coders: ['two'] })
      ]),
      ENTRIES
    );
    expect(mappings.map(({ object, evidence, disputed }) => [object, evidence, disputed])).toEqual([
      ['b:u', 'scope', true],
      ['b:v', 'named', undefined]
    ]);
    expect(none).toContainEqual(['a:x', 'b:u']);
    expect(incomplete).toEqual([]);
  });

  test('that is mended says which pairs it adds, removes and changes', () => {
    const before = small([pair('a:x', 'b:u'), pair('a:y', 'b:u')]);
    const after = small([pair('a:x', 'b:u', { relation: 'equal' }), pair('a:y', 'b:v')]);
    expect(mappingDifference(before, after)).toEqual({
      added: ['a:y – b:v'],
      removed: ['a:y – b:u'],
      changed: ['a:x – b:u']
    });
  });
});

describe('a reader’s own list', () => {
  test('has an id of its name and year, which nothing else has', () => {
    expect(ownListId({ name: 'Key “Technologies”', year: '2026' }, new Set())).toBe('my-key-technologies-2026');
    expect(ownListId({ name: '我的清单', year: '' }, new Set())).toBe('my-我的清单');
    expect(ownListId({ name: '!', year: '' }, new Set(['my-list']))).toBe('my-list-2');
  });

  test('that is mended says which entries it adds, removes and changes, by their codes', async () => {
    const read = async (text: string) =>
      listOf(await readBrought({ name: 'a.csv', content: text }, { as: 'list' }, []));
    const before = await read('code,label\na,First\nb,Second\nc,Third\n');
    const after = await read('code,label\nc,Third\na,First of all\nd,Fourth\n');
    expect(listDifference(before, after)).toEqual({ added: ['d'], removed: ['b'], changed: ['a'] });
  });

  test('stands in the matrix with every level, and no pair of it is assessed', async () => {
    const reading = await readBrought(
      { name: 'a.csv', content: 'code,label,parent\na,First,\na1,Beneath,a\n' },
      { as: 'list' },
      []
    );
    const entries = [...ownMatrixEntries(listOf(reading)), ...ownMatrixEntries({ ...listOf(reading), id: 'other' })];
    expect(entries.slice(0, 2).map(({ id, parent, subs }) => [id, parent, subs])).toEqual([
      ['my-mine-2026:a', null, 1],
      ['my-mine-2026:a1', 'my-mine-2026:a', 0]
    ]);
  });
});

test('the lists of the project are known from entries.csv as from the tables', () => {
  const text = shippedTexts().entries;
  const byId = (lists: typeof PROJECT) =>
    new Map(lists.flatMap(({ id, entries }) => entries.map((e) => [e.id, [id, e.parent, ...new Set(e.labels)]])));
  expect(byId(knownListsOf(text))).toEqual(byId(PROJECT));
});

// What is written is brought back.

const FORMATS: readonly OwnFormat[] = ['csv', 'excel', 'xlsx', 'json'];
const files = readdirSync(FOLDER).filter((name) => /^(list|mapping|pasted)/.test(name));

/** What an entry is, apart from how its file was laid out. */
const entryIn = ({ id, label, parent, note, labelEn, labelZh, sourceUrl, extra }: OwnList['entries'][number]) => ({
  id,
  label,
  parent,
  note,
  labelEn,
  labelZh,
  sourceUrl,
  extra: [...extra].sort()
});

/** What a pair says. Files put ends and numbers in their own order. */
const pairIn = (said: OwnPair) => ({ ...said, coders: said.coders.join('|'), extra: [], recordId: '' });

/** Warnings that a form of file has by itself: columns that no field takes stay what they are. */
const FORCED = new Set(['unknown-column', 'guard-removed', 'relation-open', 'formula-like', 'markup', 'long-label']);

const bring = (name: string, content: string | Uint8Array, as: 'list' | 'mapping', lists: Reading['lists'] | null) =>
  readBrought(
    { name, content: typeof content === 'string' ? new TextEncoder().encode(content) : content },
    {
      as,
      ...(lists?.rows ? { rows: lists.rows } : {}),
      ...(lists?.columns ? { columnsList: lists.columns } : {})
    },
    PROJECT
  );

describe('what is saved is read back as the same', () => {
  test.each(files)('%s', async (file) => {
    const bytes = new Uint8Array(readFileSync(new URL(file, FOLDER)));
    const reading = await readBrought({ name: file, content: bytes }, {}, PROJECT);
    expect(reading.name).toBe(file);
    const work = reading.brings === 'list' ? listOf(reading) : reading.brings === 'mapping' ? mappingOf(reading) : null;
    if (!work || reading.rowsKept === 0) return;
    // What the file itself says of its values, another one with the same values says again.
    const said = new Set(reading.warnings.map(({ kind }) => kind));
    for (const format of [...FORMATS, ...(work.kind === 'mapping' ? (['sssom'] as const) : [])]) {
      // The library that writes workbooks loses a text that every object has a property of.
      if (format === 'xlsx' && work.extraColumns.some((name) => name in {})) continue;
      const { name, content } = await ownFile(work, format, (id) => id);
      const again = await bring(name, content, work.kind, work.kind === 'mapping' ? reading.lists : null);
      expect(again.faults, `${file} as ${format}`).toEqual([]);
      expect(
        again.warnings.filter(({ kind }) => !FORCED.has(kind) && !said.has(kind)),
        `${file} as ${format}`
      ).toEqual([]);
      if (work.kind === 'list') expect(listOf(again).entries.map(entryIn)).toEqual(work.entries.map(entryIn));
      else expect(mappingOf(again).pairs.map(pairIn)).toEqual(work.pairs.map(pairIn));
    }
  });
});

test.each([...FORMATS, 'sssom'] as const)(
  'two coders and a decision between them are saved as %s and read back the same',
  async (format) => {
    const lists = { rows: 'us-cet-2024', columns: 'uk-sntf-2023' };
    const entriesOf = (list: string) =>
      shipped.entries.filter((e) => e.list === list && e.parent === null).map(({ id }) => id);
    const [a = '', b = ''] = entriesOf(lists.rows);
    const [u = '', v = ''] = entriesOf(lists.columns);
    const said = { confidence: 0.8, rationale: '=1+1, as the list says.', date: '2026-11-29' };
    const without = { relation: 'none', subjectCentrality: null, objectCentrality: null, evidence: null } as const;
    const work: OwnMapping = {
      ...small([
        pair(a, u, { ...said, coders: ['Ann Reader'] }),
        pair(a, u, { ...said, ...without, coders: ['本, B.'] }),
        pair(a, u, { ...said, evidence: 'scope', confidence: null, coders: ['Cem'], round: 'adjudication' }),
        pair(b, v, { ...without, coders: ['Ann Reader'] }),
        pair(b, v, { ...without, coders: ['本, B.'] }),
        pair(b, v, { ...without, rationale: 'Rule 2.', coders: ['Ann Reader'], round: 'adjudication' })
      ]),
      ...lists
    };
    const { name, content } = await ownFile(work, format, (id) => id);
    const again = await bring(name, content, 'mapping', lists);
    expect(again.faults).toEqual([]);
    expect(mappingOf(again).pairs.map(pairIn)).toEqual(work.pairs.map(pairIn));
  }
);

test('a reader’s list is looked through for the ends of pairs', async () => {
  const list = listOf(
    await readBrought({ name: 'a.csv', content: 'code,label\na,First\nb,Second\n' }, { as: 'list' }, [])
  );
  const reading = await readBrought(
    { name: 'm.csv', content: 'row,column,relation\nFirst,us-cet-2024:hypersonics,equal\n' },
    { as: 'mapping', rows: list.id, columnsList: 'us-cet-2024' },
    [knownList(list), ...PROJECT]
  );
  expect(reading.pairs.map(({ subject }) => subject)).toEqual(['my-mine-2026:a']);
});
