import { comparedWith } from '#lib/model/assessment.ts';
import type { Tables } from '#lib/model/types.ts';
import type { CsvRecord } from '#lib/tables/csv.ts';
import type { TableTexts } from '#lib/tables/read-tables.ts';
import { addedRowsPatch, rowsOfTable } from './added-rows.ts';
import type { CsvTable } from './analysis-csv.ts';

/** The ids of an edition and of the one that is copied. */
export interface NewEdition {
  from: string;
  /** id of the new edition, which ends in its year */
  to: string;
}

/** What a document has to say again: it stays empty, so that the check of the tables asks for it. */
const OF_THE_DOCUMENT = {
  lists: ['published', 'adopted', 'in_force', 'url', 'note', 'note_zh', 'succeeded_by'],
  entries: ['source_url', 'locator', 'locator_zh', 'checked_against']
} as const;

const emptied = (record: CsvRecord, columns: readonly string[]): CsvRecord => ({
  ...record,
  ...Object.fromEntries(columns.map((column) => [column, '']))
});

const values = (record: CsvRecord, column: string) => String(record[column] ?? '');

/** The id of an entry in the new edition: its code goes on. */
const carried = (id: string, { from, to }: NewEdition) => (id ? `${to}${id.slice(from.length)}` : '');

/**
 * The rows with which work on a new edition begins: its list and its entries as in the edition before, with the same
 * codes, and a step from each entry to the next. What only the new document says is left empty.
 * @param texts the tables of the project
 */
export function newEditionRows(
  edition: NewEdition,
  texts: TableTexts
): Record<'lists' | 'entries' | 'lineage', CsvRecord[]> {
  const { from, to } = edition;
  const of = (table: 'lists' | 'entries') =>
    rowsOfTable(texts[table], `${table}.csv`).records.filter((row) => values(row, 'list_id') === from);
  const entries = of('entries');
  return {
    lists: of('lists').map((row) => ({
      ...emptied(row, OF_THE_DOCUMENT.lists),
      list_id: to,
      edition: to.slice(-4),
      succession_status: 'none-known'
    })),
    entries: entries.map((row) => ({
      ...emptied(row, OF_THE_DOCUMENT.entries),
      entry_id: carried(values(row, 'entry_id'), edition),
      list_id: to,
      parent_id: carried(values(row, 'parent_id'), edition),
      wording: 'unconfirmed',
      wording_note: `Copied from ${from}; not compared with the document of this edition yet.`,
      wording_note_zh: `自${from}复制，尚未与本版文件核对。`
    })),
    lineage: entries
      .filter((row) => !row['parent_id'])
      .map((row) => ({
        from_entry: row['entry_id'],
        to_entry: carried(values(row, 'entry_id'), edition),
        change: 'same',
        basis: 'compared',
        note: '',
        from_list: from,
        to_list: to,
        note_zh: ''
      }))
  };
}

/** A patch for `git apply` that adds those rows at the end of their tables. */
export function newEditionPatch(edition: NewEdition, texts: TableTexts): string {
  const rows = newEditionRows(edition, texts);
  return (['lists', 'entries', 'lineage'] as const)
    .map((table) => {
      const { columns } = rowsOfTable(texts[table], `${table}.csv`);
      return addedRowsPatch(`${table}.csv`, texts[table], columns, rows[table]);
    })
    .join('');
}

/**
 * What must be coded anew: each top-level entry of the new edition with each of every list that the edition before was
 * compared with, in the direction in which those were coded. It says nothing of what was coded before: coders do not
 * see it.
 */
export function pairsToCode(edition: NewEdition, tables: Pick<Tables, 'assessed' | 'entries'>): CsvTable {
  const { from, to } = edition;
  const top = (list: string) => tables.entries.filter((entry) => entry.list === list && entry.parent === null);
  const own = top(from).map(({ id, label }) => ({ id: carried(id, edition), label }));
  return {
    columns: ['subject_list', 'object_list', 'subject_id', 'subject_label', 'object_id', 'object_label'],
    records: comparedWith(tables.assessed, from).flatMap((other) => {
      const isObject = tables.assessed.some(
        ({ subjectList, objectList }) => subjectList === other && objectList === from
      );
      const [subjects, objects] = isObject ? [top(other), own] : [own, top(other)];
      const [subject_list, object_list] = isObject ? [other, to] : [to, other];
      return subjects.flatMap((subject) =>
        objects.map((object) => ({
          subject_list,
          object_list,
          subject_id: subject.id,
          subject_label: subject.label,
          object_id: object.id,
          object_label: object.label
        }))
      );
    })
  };
}
