import { describe, expect, it } from 'vitest';
import { asideText, asideXlsx } from '#lib/formats/import-report.ts';
import type { Brought, FaultKind, Reading, WarningKind } from '#lib/tables/import/brought.ts';
import { readBrought } from '#lib/tables/import/read.ts';
import { cases, choicesOf, PROJECT, readCase, textOfCase, type Case } from './import-cases.ts';

/** What a row is by itself no more: another row had its code, or said something else of its pair. */
const OF_TWO_ROWS = new Set<FaultKind | WarningKind>(['duplicate-id', 'contradicting-pair']);

/** A line that could not be parted is beyond the columns until somebody parts it. */
const again = (kind: FaultKind | WarningKind) => (kind === 'quote' || kind === 'unreadable' ? 'too-many-fields' : kind);

/** What sets rows aside, as kinds with columns and values, in the order of the rows. */
function whatSetsAside({ faults }: Reading): string[] {
  return faults
    .filter(({ leaves }) => leaves === 'row')
    .map(({ kind, column, value }) => [again(kind), again(kind) === kind ? column : null, value ?? ''].join('\t'));
}

const linesOf = (of: Case) => {
  const lines = textOfCase(of).split(/\r\n|\r|\n/);
  return (line: number) => lines[line - 1];
};

const withRowsAside = async () => {
  const read = await Promise.all(cases.map(async (of) => ({ of, reading: await readCase(of) })));
  return read.filter(({ reading }) => reading.setAside.length > 0);
};
const found = await withRowsAside();

/** Cases whose rows are told by what other rows have: a matrix by most of its names, rows of one coding by another. */
const isByItself = ({ reading }: (typeof found)[number]) =>
  reading.form.dialect !== 'matrix' &&
  reading.faults.every(({ kind, leaves }) => leaves !== 'row' || !OF_TWO_ROWS.has(kind));

describe('rows that were set aside', () => {
  it.each(found.filter(isByItself).map((one) => [one.of.file, one] as const))(
    'of %s have the same faults when they are brought again as they are',
    async (_, { of, reading }) => {
      const { choices, known } = choicesOf(of);
      const files: Brought[] = [
        { name: 'again.csv', content: new TextEncoder().encode(asideText(reading, linesOf(of))) }
      ];
      if (reading.form.format !== 'jskos')
        files.push({ name: 'again.xlsx', content: await asideXlsx(reading, linesOf(of)) });
      for (const file of files) {
        const second = await readBrought(file, { ...choices, as: reading.brings ?? 'list' }, known);
        expect([second.rowsRead, second.rowsKept]).toEqual([reading.setAside.length, 0]);
        // A formula without a result leaves an empty cell, which is another fault.
        if (reading.form.format !== 'xlsx') expect(whatSetsAside(second)).toEqual(whatSetsAside(reading));
      }
    }
  );

  it('are tested in most of the cases that have any', () => {
    expect(found.filter(isByItself).length).toBeGreaterThan(found.length / 2);
    expect(found.filter(isByItself).map(({ reading }) => reading.form.format)).toEqual(
      expect.arrayContaining(['csv', 'sssom', 'jskos', 'xlsx'])
    );
  });

  const read = (content: string, choices = {}) => readBrought({ name: 'a.csv', content }, choices, PROJECT);
  const mend = (text: string, from: string, to: string) => {
    expect(text).toContain(from);
    return read(text.replace(from, to));
  };

  it('are taken over when they are mended, in the area that their row took from above', async () => {
    const reading = await read('area,technology,note\nEnergy,Fusion,\n,,no name\nHealth,Vaccines,\n,,none here');
    const mended = await mend(asideText(reading), '"Energy",""', '"Energy","Fission"');
    expect(mended.entries.map(({ label }) => label)).toEqual(['Energy', 'Fission']);
    expect(asideText(reading)).toContain('"Health","","none here"');
  });

  it('keep what looks like a formula, with a guard in the file that the import removes', async () => {
    const reading = await read('technology,note\n,=1+1');
    expect(asideText(reading)).toContain(`"'=1+1"`);
    const mended = await mend(asideText(reading), '"",', '"Lasers",');
    expect(mended.entries).toMatchObject([{ label: 'Lasers', note: '=1+1' }]);
  });

  it('of a table without a header have the fields of their columns for one', async () => {
    const reading = await read('A,1\n,2', { as: 'list', headerLine: 0, columns: { 1: 'label', 2: 'code' } });
    expect(asideText(reading)).toBe('"label","code"\r\n"","2"\r\n');
  });
});
