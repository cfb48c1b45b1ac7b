import { describe, expect, test } from 'vitest';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newEditionPatch, newEditionRows, pairsToCode } from '#lib/formats/new-edition.ts';
import { rowsOfTable } from '#lib/formats/added-rows.ts';
import { texts } from '#lib/tables/texts.server.ts';
import { checkTables } from '#lib/tables/read-tables.ts';
import { entriesOf } from '../count.ts';
import { shipped } from './helpers.ts';

const EDITION = { from: 'us-cet-2024', to: 'us-cet-2027' };

describe('a new edition', () => {
  test('has the list and every entry of the edition before under the same codes, and what only its document says is empty', () => {
    const { lists, entries, lineage } = newEditionRows(EDITION, texts);
    expect(lists).toHaveLength(1);
    expect(lists[0]).toMatchObject({
      list_id: 'us-cet-2027',
      edition: '2027',
      series: 'us-cet',
      url: '',
      published: ''
    });
    const before = rowsOfTable(texts.entries, 'entries.csv').records.filter((row) => row['list_id'] === EDITION.from);
    expect(entries.map(({ entry_id }) => entry_id)).toEqual(
      before.map(({ entry_id }) => String(entry_id).replace('us-cet-2024:', 'us-cet-2027:'))
    );
    for (const [i, row] of entries.entries()) {
      expect(row).toMatchObject({ wording: 'unconfirmed', source_url: '', locator: '', checked_against: '' });
      expect(row['label_en']).toBe(before[i]?.['label_en']);
    }
    expect(lineage).toHaveLength(entriesOf(EDITION.from, 'top').length);
    expect(new Set(lineage.map(({ change, note }) => `${change}${note}`))).toEqual(new Set(['same']));
  });

  test('comes as a patch that git applies, after which the check asks for what the document has to say', () => {
    const folder = mkdtempSync(join(tmpdir(), 'edition-'));
    try {
      mkdirSync(join(folder, 'data'));
      for (const table of ['lists', 'entries', 'lineage'] as const)
        writeFileSync(join(folder, 'data', `${table}.csv`), texts[table]);
      execFileSync('git', ['apply', '-'], { cwd: folder, input: newEditionPatch(EDITION, texts) });
      const after = Object.fromEntries(
        (['lists', 'entries', 'lineage'] as const).map((t) => [
          t,
          readFileSync(join(folder, 'data', `${t}.csv`), 'utf8')
        ])
      );
      const { faults } = checkTables({ ...texts, ...after });
      const asked = (table: string, column: string) =>
        faults.filter((f) => f.file === `${table}.csv` && f.column === column && f.rule === 'required').length;
      expect(asked('lists', 'url')).toBe(1);
      expect(asked('entries', 'source_url')).toBe(entriesOf(EDITION.from).length);
      expect(asked('lineage', 'note')).toBe(entriesOf(EDITION.from, 'top').length);
      expect(faults.filter(({ rule }) => rule !== 'required').map(({ rule, value }) => `${rule} ${value}`)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is coded with every list that the edition before was compared with, in the direction of those comparisons', () => {
    const { records } = pairsToCode(EDITION, shipped);
    const size = (list: string) => entriesOf(list, 'top').length;
    const others = shipped.assessed
      .filter((a) => a.level === 'top' && [a.subjectList, a.objectList].includes(EDITION.from))
      .map((a) => (a.subjectList === EDITION.from ? a.objectList : a.subjectList));
    expect(records).toHaveLength(others.reduce((sum, list) => sum + size(list), 0) * size(EDITION.from));
    expect(new Set(records.map((r) => `${r['subject_list']} ${r['object_list']}`)).has('cn-eff-2024 us-cet-2027')).toBe(
      true
    );
    expect(new Set(records.map((r) => `${r['subject_id']} ${r['object_id']}`)).size).toBe(records.length);
  });
});
