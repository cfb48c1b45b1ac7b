import { describe, expect, test } from 'vitest';
import { ownCorrectionRows } from '#lib/formats/correction-row.ts';
import { pairFile } from '#lib/formats/api-json.ts';
import { matrixData } from '#lib/model/matrix-data.ts';
import type { CountingRule } from '#lib/model/types.ts';
import { ownCorrections, type OwnCorrections } from '#lib/records/own-corrections.ts';
import { ownPairs, type OwnMapping } from '#lib/records/own-work.ts';
import { writeCsv } from '#lib/tables/csv.ts';
import { knownLists } from '#lib/tables/import/known-lists.ts';
import { readBrought } from '#lib/tables/import/read.ts';
import { MAPPINGS_COLUMNS } from '#lib/tables/rows.ts';
import { toAssessed, toMapping } from '#lib/tables/values.ts';
import { release } from '#lib/tables/release.ts';
import {
  counted,
  entriesOf,
  field,
  isOverlap,
  isTop,
  listOf,
  parsed,
  READING_NAMES,
  table,
  type Row
} from '../count.ts';
import { records, rows, shipped } from './helpers.ts';

const [CN, US] = ['cn-eff-2024', 'us-cet-2024'];
const PROJECT = knownLists(shipped.entries);
const file = pairFile({ rows, records, agreement: [], release }, CN, US);
const recorded = {
  entries: matrixData(shipped, [CN, US], 'all').entries,
  mappings: file.mappings.map(toMapping),
  assessed: file.assessed.map(toAssessed)
};
const label = (id: string) => shipped.entries.find((e) => e.id === id)?.label ?? id;

/** Rows of mappings.csv as a reader brings them. */
async function mappingOf(text: string, lists: readonly [string, string] = [CN, US]): Promise<OwnMapping> {
  const reading = await readBrought(
    { name: 'mine.csv', content: new TextEncoder().encode(text) },
    { as: 'mapping', rows: lists[0], columnsList: lists[1] },
    PROJECT
  );
  expect(reading.faults).toEqual([]);
  return {
    kind: 'mapping',
    id: 'my-mapping-mine',
    number: 1,
    name: 'Mine',
    file: 'mine.csv',
    kept: '2026-11-29T00:00:00.000Z',
    extraColumns: [],
    rows: lists[0],
    columns: lists[1],
    pairs: ownPairs(reading.pairs, new Map(), (id) => id)
  };
}

const own = table('mappings').filter(
  (row) => listOf(field(row, 'subject_id')) === CN && listOf(field(row, 'object_id')) === US
);
const top = own.filter((row) => isTop(field(row, 'subject_id')) && isTop(field(row, 'object_id')));
const ends = (row: Row) => `${field(row, 'subject_id')} ${field(row, 'object_id')}`;
const isStrong = (row: Row) => counted(row, 'strict') && row['ext_relation'] === 'intersects';

// Three changes: one that the strict rule counts becomes marginal, another goes, and a pair that shares nothing gets one.
const weakened = top.find(isStrong) as Row;
const removed = top.filter(isStrong)[1] as Row;
const beside = new Set(own.map(ends));
const [added = ['', ''] as const] = entriesOf(CN, 'top').flatMap((a) =>
  entriesOf(US, 'top').flatMap((b) => {
    const found = [field(a, 'entry_id'), field(b, 'entry_id')] as const;
    const touches = own.some(
      (row) => field(row, 'subject_id').startsWith(found[0]) && field(row, 'object_id').startsWith(found[1])
    );
    return beside.has(found.join(' ')) || touches ? [] : [found];
  })
);
const GIVEN = {
  ext_relation: 'superset',
  ext_subject_centrality: 'part',
  ext_object_centrality: 'core',
  ext_evidence: 'named'
};
const WEAK = { ext_subject_centrality: 'part', ext_object_centrality: 'part' };
const mended: Row[] = [
  ...own.map((row) =>
    row === weakened
      ? { ...row, ...WEAK }
      : row === removed
        ? {
            ...row,
            ext_relation: 'none',
            ext_subject_centrality: '',
            ext_object_centrality: '',
            ext_evidence: '',
            predicate_id: ''
          }
        : row
  ),
  {
    ...Object.fromEntries(MAPPINGS_COLUMNS.map((c) => [c, ''])),
    subject_id: added[0],
    object_id: added[1],
    author_label: 'A. Reader',
    comment: 'Both name it.',
    ...GIVEN
  }
];
const found = async (of: readonly Row[]): Promise<OwnCorrections> =>
  ownCorrections(await mappingOf(writeCsv(MAPPINGS_COLUMNS, of)), recorded);

/** Top-level entries of a list with a counterpart, counted over rows of the table. */
const covered = (of: readonly Row[], side: 'subject_id' | 'object_id', rule: CountingRule) =>
  new Set(
    of
      .filter((row) => isTop(field(row, 'subject_id')) && isTop(field(row, 'object_id')))
      .filter((row) => isOverlap(row) && row['ext_relation'] !== 'none' && counted(row, rule))
      .map((row) => field(row, side))
  ).size;

describe('corrections of the records, brought as a mapping', () => {
  test('rows as the table has them change nothing', async () => {
    const { changes, unchanged, incomplete, before, after } = await found(own);
    expect(changes).toEqual([]);
    expect([unchanged, incomplete]).toEqual([own.length, 0]);
    expect(after).toEqual(before);
  });

  test('say which pairs are added, removed and changed; all others agree', async () => {
    const { changes, unchanged } = await found(mended);
    expect(new Map(changes.map((c) => [`${c.subject} ${c.object}`, c.kind]))).toEqual(
      new Map([
        [ends(weakened), 'changed'],
        [ends(removed), 'removed'],
        [added.join(' '), 'added']
      ])
    );
    expect(unchanged).toBe(own.length - 2);
    const changed = changes.find((c) => c.kind === 'changed');
    expect(changed?.before?.id).toBe(weakened['record_id']);
    expect(changed?.after).toMatchObject({ subjectCentrality: 'part', objectCentrality: 'part' });
  });

  test('give the headline before and after as counted over the rows of the table', async () => {
    const { before, after } = await found(mended);
    for (const [figures, of] of [
      [before, own],
      [after, mended]
    ] as const)
      for (const [kind, side] of [
        ['in', 'subject_id'],
        ['covered', 'object_id']
      ] as const)
        for (const rule of READING_NAMES)
          expect(figures.find((f) => f.kind === kind)?.values[rule], `${kind} ${rule}`).toBe(covered(of, side, rule));
    // What is added counts under every rule for an entry of its own, or the test would see no difference.
    expect(after).not.toEqual(before);
  });

  test('are the same when the mapping is read from the other list', async () => {
    const turned = await mappingOf(
      writeCsv(
        ['subject_id', 'object_id', 'relation', 'subject_centrality', 'object_centrality', 'evidence'],
        [
          {
            subject_id: added[1],
            object_id: added[0],
            relation: 'subset',
            subject_centrality: 'core',
            object_centrality: 'part',
            evidence: 'named'
          }
        ]
      ),
      [US, CN]
    );
    const { changes, after } = ownCorrections(turned, recorded);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ kind: 'added', subject: added[0], object: added[1] });
    expect(changes[0]?.after).toMatchObject({
      relation: 'superset',
      subjectCentrality: 'part',
      objectCentrality: 'core'
    });
    expect(after.map(({ list }) => list)).toEqual([CN, CN]);
  });

  test('an entry without counterpart takes back every record of it in the list', async () => {
    const entry = field(weakened, 'subject_id');
    const { changes } = ownCorrections(await mappingOf(`subject_id,relation,object_id\n${entry},none,\n`), recorded);
    const recordsOf = top.filter((row) => row['subject_id'] === entry).map(ends);
    expect(changes.map((c) => [`${c.subject} ${c.object}`, c.kind])).toEqual(
      recordsOf.map((pair) => [pair, 'removed'])
    );
  });

  test('an incomplete pair changes nothing', async () => {
    const { changes, incomplete } = ownCorrections(
      await mappingOf(`subject_id,object_id,relation\n${ends(weakened).replace(' ', ',')},equal\n`),
      recorded
    );
    expect([changes, incomplete]).toEqual([[], 1]);
  });

  test('become rows of the table, which are read back as the same corrections', async () => {
    const { changes, after } = await found(mended);
    const text = ownCorrectionRows(changes, label);
    const sent = parsed(text);
    expect(sent.map((row) => row['record_id']).sort()).toEqual(
      ['', field(removed, 'record_id'), field(weakened, 'record_id')].sort()
    );
    const by = (relation: string) => sent.filter((row) => row['ext_relation'] === relation);
    expect(by('none').map(ends)).toEqual([ends(removed)]);
    expect(by('superset').find((row) => !row['record_id'])).toMatchObject({
      predicate_id: 'skos:narrowMatch',
      comment: 'Both name it.',
      author_label: 'A. Reader',
      object_source: US,
      subject_label: label(added[0])
    });
    const again = ownCorrections(await mappingOf(text), recorded);
    expect(again.changes.map(({ kind, subject, object }) => ({ kind, subject, object }))).toEqual(
      changes.map(({ kind, subject, object }) => ({ kind, subject, object }))
    );
    expect(again.after).toEqual(after);
  });
});
