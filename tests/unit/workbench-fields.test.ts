import { expect, test } from 'vitest';
import { LIST_FIELDS as choicesOfList, MAPPING_FIELDS as choicesOfMapping } from '#lib/components/workbench/fields.ts';
import { LIST_FIELDS } from '#lib/tables/import/list-fields.ts';
import { MAPPING_FIELDS } from '#lib/tables/import/mapping-fields.ts';

// The page has the names of fields by themselves: the names of columns under which they are found are the worker’s.
test('what a reader may choose for a column is what the import knows: every field of a list, and fields of a mapping', () => {
  expect(choicesOfList).toEqual(LIST_FIELDS.map(({ field }) => field));
  const known = MAPPING_FIELDS.map(({ field }) => field);
  expect(choicesOfMapping.filter((field) => !known.includes(field))).toEqual([]);
});
