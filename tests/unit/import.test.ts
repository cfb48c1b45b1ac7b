import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BroughtPair, Reading, Remark } from '#lib/tables/import/brought.ts';
import { caseForm } from '#lib/tables/import/case-form.ts';
import { cases, FOLDER, readCase } from './import-cases.ts';

/** What lies beside the cases. */
const BESIDE = new Set(['.gitattributes', 'expected.json', 'check-bytes.mjs', 'make-large.mjs']);

const orderOf = ({ kind, line, path, column, position, value }: Remark) =>
  [line, path, kind, column, position, value].map((part) => String(part ?? '').padStart(8, '0')).join('\t');
const inOrder = (remarks: readonly Remark[]) => [...remarks].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

/** Remarks have at least what the case says; of near names, those that it names. */
function holdRemarks(found: readonly Remark[], expected: readonly Remark[]): void {
  const brief = ({ kind, line, path, column }: Remark) => [kind, line ?? path ?? null, column];
  expect(inOrder(found).map(brief)).toEqual(inOrder(expected).map(brief));
  const ordered = inOrder(found);
  for (const [i, { nearest, ...remark }] of inOrder(expected).entries()) {
    expect(ordered[i]).toMatchObject(remark);
    if (nearest) expect(ordered[i]?.nearest).toEqual(expect.arrayContaining([...nearest]));
  }
}

/** What a check of a case may ask of an entry, under the name that it has there. */
function asAsked(reading: Reading, entry: Reading['entries'][number]): Record<string, unknown> {
  const above = reading.entries.find(({ key }) => key === entry.parent);
  return {
    line: entry.line,
    path: entry.path,
    label: entry.label,
    label_zh: entry.labelZh,
    code: entry.code,
    note: entry.note,
    noteLength: entry.note.length,
    parent: above ? above.code || above.label : null,
    extra: Object.fromEntries([...entry.extra].map(([at, value]) => [reading.columns[at - 1]?.name ?? at, value]))
  };
}

function pairAsAsked(reading: Reading, pair: BroughtPair, all: readonly BroughtPair[]): Record<string, unknown> {
  const made = reading.listFromFile.rows?.find(({ key }) => pair.subject.endsWith(`:${key}`) || pair.subject === key);
  return {
    line: pair.line,
    path: pair.path,
    subject: pair.subject,
    object: pair.object,
    objects: all.map(({ object }) => object),
    noCounterpartIn: pair.noCounterpartIn,
    relation: pair.relation,
    confidence: pair.confidence,
    date: pair.date,
    rationale: pair.rationale,
    coders: pair.coders,
    subject_centrality: pair.subjectCentrality,
    object_centrality: pair.objectCentrality,
    subjectCode: made?.code
  };
}

describe('what is brought', () => {
  it('has every file of its folder among the cases, and each case has its file', () => {
    const files = readdirSync(FOLDER).filter((name) => !BESIDE.has(name));
    expect(cases.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  describe.each(cases)('$file', (expected) => {
    it('is found to be what it is, with the counts that it has', async () => {
      const { file, about, lists, columns, checks, faults, warnings, ...rest } = expected;
      const found = caseForm(await readCase(expected));
      if (found.format === null) delete (rest as Partial<typeof rest>).brings;
      expect(found).toMatchObject(rest);
      expect(found.file).toBe(file);
      if (columns) expect(found.columns).toMatchObject(columns);
      if (columns) expect(found.columns).toHaveLength(columns.length);
      expect([about, lists, checks, faults, warnings]).toHaveLength(5);
    });

    it('has these faults and these warnings and no others', async () => {
      const reading = await readCase(expected);
      holdRemarks(reading.faults, expected.faults);
      holdRemarks(reading.warnings, expected.warnings);
    });

    it('gives the values that were checked by hand, and loses no row', async () => {
      const reading = await readCase(expected);
      for (const check of expected.checks ?? []) {
        const here = <T extends { line: number | null; path?: string }>(all: readonly T[]) =>
          all.filter(({ line, path }) =>
            check['path'] === undefined ? line === check['line'] : path === check['path']
          );
        const pairs = here(reading.pairs);
        const found =
          expected.brings === 'list'
            ? here(reading.entries.filter(({ group }) => !group)).map((entry) => asAsked(reading, entry))
            : pairs.map((pair) => pairAsAsked(reading, pair, pairs));
        const asked = Object.entries(check).map(([name, value]) =>
          // Of the columns that no field takes, a case names those it means.
          name === 'extra' ? [name, expect.objectContaining(value as object) as unknown] : [name, value]
        );
        expect(found).toContainEqual(expect.objectContaining(Object.fromEntries(asked) as object));
      }
      expect(reading.rowsKept + reading.setAside.length).toBe(reading.rowsRead);
    });
  });
});
