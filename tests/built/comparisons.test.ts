import { expect, test } from 'vitest';
import { coveredBy, entriesOf, field, parsed, READING_NAMES, table } from '../count.ts';
import { all, one, pageAt, targetsIn, textAt, textOf } from './site.ts';

const assessed = table('assessed').filter((row) => row['level'] === 'top' && row['complete'] === 'true');
const directions = assessed.flatMap((row) => {
  const [a, b] = [field(row, 'subject_list'), field(row, 'object_list')];
  return [
    { from: a, to: b, date: field(row, 'date') },
    { from: b, to: a, date: field(row, 'date') }
  ];
});
const short = (list: string) =>
  field(
    table('lists').find((row) => row['list_id'] === list),
    'short_en'
  );

test('the overview of comparisons has a cell for each direction of every two lists that were compared, and no other', () => {
  const page = pageAt('/compared/');
  const cells = all(page, '.grid td a');
  expect(cells.map((cell) => cell.attribs['aria-label']).sort()).toEqual(
    directions
      .map(
        ({ from, to }) =>
          `${coveredBy(from, to, 'standard').size}/${entriesOf(from, 'top').length} entries of ${short(from)} have a counterpart in ${short(to)}`
      )
      .sort()
  );
  for (const cell of cells) expect(textOf(cell)).toBe(cell.attribs['aria-label']?.split(' entries')[0]);
  const lists = new Set(directions.map(({ from }) => from));
  expect(textOf(one(page, 'h1'))).toBe(`${assessed.length} pairs of lists compared, among ${lists.size} lists`);
  expect(all(page, '.grid td.open')).toHaveLength(lists.size ** 2 - lists.size - directions.length);
});

test('its file has the same figures under each counting rule', () => {
  const rows = parsed(textAt('/data/comparisons.csv'));
  expect(rows).toEqual(
    directions.map(({ from, to, date }) => ({
      from_list: from,
      to_list: to,
      entries: String(entriesOf(from, 'top').length),
      ...Object.fromEntries(READING_NAMES.map((rule) => [rule, String(coveredBy(from, to, rule).size)])),
      date
    }))
  );
});

test('each cell leads to the matrix of its two lists: a page of its own where there is one, else the custom comparison', () => {
  const targets = targetsIn('/compared/', '.grid td a');
  expect(targets).toContain('/matrix/cn-eff-2024/us-cet-2024/');
  expect(targets).toContain('/matrix/?rows=cn-14fyp-2021&columns=us-cet-2024');
});
