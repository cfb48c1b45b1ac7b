import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeWorkbook } from '#lib/formats/workbook.ts';
import type { Choices } from '#lib/tables/import/brought.ts';
import { knownLists } from '#lib/tables/import/known-lists.ts';
import { readBrought } from '#lib/tables/import/read.ts';
import { shipped } from './helpers.ts';

const PROJECT = knownLists(shipped.entries);
const read = (content: Uint8Array | string, choices: Choices = {}) =>
  readBrought({ name: 'brought', content }, choices, PROJECT);

/** A workbook of one sheet. @param formats ids of the number formats that its styles have, in their order */
function workbookOf(sheet: string, formats: readonly number[] = []): Uint8Array {
  const styles = formats.map((id) => `<xf numFmtId="${id}"/>`).join('');
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>'
    ),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="a" Target="s.xml"/></Relationships>'),
    'xl/styles.xml': strToU8(`<styleSheet><cellXfs>${styles}</cellXfs></styleSheet>`),
    'xl/s.xml': strToU8(`<worksheet>${sheet}</worksheet>`)
  });
}
const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

test('a matrix in a workbook is one as a pasted matrix is, also beside a sheet of other text', async () => {
  const names = (id: string) => (PROJECT.find((list) => list.id === id)?.entries ?? []).slice(0, 3);
  const [rows, above] = [names('us-cet-2024'), names('uk-sntf-2023')];
  const label = ({ labels: [name = ''] }: { labels: readonly string[] }) => name;
  const cells = rows.map((entry, i) => [label(entry), ...above.map((_, j) => (i === j ? 'intersects' : ''))]);
  const bytes = await writeWorkbook([
    { name: 'About', columns: [{ heading: 'About', width: 9, type: 'string' }], rows: [['Words on the file']] },
    {
      name: 'Matrix',
      columns: ['', ...above.map(label)].map((heading) => ({ heading, width: 9, type: 'string' })),
      rows: cells
    }
  ]);
  const choices = { rows: 'us-cet-2024', columnsList: 'uk-sntf-2023' };
  const fromWorkbook = await read(bytes, choices);
  const pasted = await read([['', ...above.map(label)], ...cells].map((row) => row.join('\t')).join('\n'), choices);
  expect(fromWorkbook.form).toMatchObject({ format: 'xlsx', dialect: 'matrix', sheet: 'Matrix' });
  expect(fromWorkbook.pairs).toHaveLength(3);
  expect(fromWorkbook.pairs).toEqual(pasted.pairs);
});

test('a plain time in a workbook is read as one', async () => {
  const formats = [0, 18, 19, 20, 21, 45, 46, 47];
  const times = formats.map((_, i) => `<c r="B${i + 2}" s="${i}"><v>0.75</v></c>`);
  const rows = times.map((cell, i) => `<row r="${i + 2}">${text(`A${i + 2}`, `Entry ${i}`)}${cell}</row>`).join('');
  const header = `<row r="1">${text('A1', 'label')}${text('B1', 'note')}</row>`;
  const { entries } = await read(workbookOf(`<sheetData>${header}${rows}</sheetData>`, formats));
  expect(entries.map(({ note }) => note)).toEqual(['0.75', ...formats.slice(1).map(() => '18:00:00')]);
});

test('a merge fills the rows of an area, but not from above the header or from the header itself', async () => {
  const rows = [
    ['A title', ''],
    ['area', 'label'],
    ['', 'One'],
    ['Physics', 'Two'],
    ['', 'Three']
  ].map((cells, r) => {
    const filled = cells.map((value, c) => (value === '' ? '' : text(`${'AB'.charAt(c)}${r + 1}`, value)));
    return `<row r="${r + 1}">${filled.join('')}</row>`;
  });
  const merges = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="A4:A5"/></mergeCells>';
  const { entries } = await read(workbookOf(`<sheetData>${rows.join('')}</sheetData>${merges}`));
  expect(entries.map(({ label, parent }) => [label, parent !== null])).toEqual([
    ['One', false],
    ['Physics', false],
    ['Two', true],
    ['Three', true]
  ]);
});

test('a workbook in the form for very large files is refused by its name', async () => {
  const bytes = workbookOf('<sheetData/>');
  new DataView(bytes.buffer).setUint16(bytes.length - 12, 0xffff, true);
  expect((await read(bytes)).faults).toMatchObject([{ kind: 'unreadable', leaves: 'file', value: 'ZIP64' }]);
});

test('a value of a mapping in JSON that is at fault is named by its own path', async () => {
  const [one, other] = ['us-cet-2024', 'uk-sntf-2023'].map(
    (id) => PROJECT.find((list) => list.id === id)?.entries[0]?.id
  );
  const pair = { subject: one, object: other, relation: 'intersects', confidence: 'high' };
  const { faults } = await read(JSON.stringify({ mappings: [pair] }));
  expect(faults).toMatchObject([{ kind: 'bad-number', leaves: 'value', path: '/mappings/0/confidence' }]);
});
