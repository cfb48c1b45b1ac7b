import { basename } from 'node:path';
import type { Choices, KnownList, Reading, Remark } from '#lib/tables/import/brought.ts';
import { caseForm } from '#lib/tables/import/case-form.ts';
import { knownListOf } from '#lib/tables/import/known-lists.ts';
import { codersOf } from '#lib/records/own-coding.ts';
import type { WorkFileRead } from '#lib/records/work-file.ts';
import { visibleText } from '#lib/tables/visible-text.ts';
import { remarkSentence } from '#lib/words/import.ts';
import { UsageError, type Given, type Option } from './options.ts';
import type { Source } from './source.ts';

const LIST = 'the id of a list, `file` for one made from the file itself, or a file with a list';

/** The options of `import` but for the format. */
export const IMPORT_OPTIONS: readonly Option[] = [
  { name: 'file', value: 'file', positional: true, says: 'the list or the mapping' },
  {
    name: 'as',
    value: 'kind',
    oneOf: ['list', 'mapping'],
    says: 'what it is to be read as; without it, what its header says'
  },
  { name: 'rows', value: 'list', says: `the list in the rows of a mapping: ${LIST}` },
  { name: 'columns', value: 'list', says: `the list in its columns: ${LIST}` }
];

/** A list for one side of a mapping; one that is brought is read here. */
async function sideOf(
  given: Given,
  option: 'rows' | 'columns',
  source: Source
): Promise<{ id?: string; lists: readonly KnownList[] }> {
  if (!given.has(option)) return { lists: [] };
  const name = given.one(option);
  if (name === 'file' || source.listIds.includes(name)) return { id: name, lists: [] };
  await source.readBrought(name, { as: 'list' });
  const id = `my-${option}`;
  return { id, lists: [knownListOf(id, source.reading(name))] };
}

/** Reads the file that was named, and lists beside it. @throws UsageError where there is no such file */
export async function prepareImport(given: Given, source: Source): Promise<void> {
  const file = given.one('file');
  if (file === '' || source.workFile(file)) return;
  const [rows, columns] = [await sideOf(given, 'rows', source), await sideOf(given, 'columns', source)];
  const as = given.has('as') ? (given.one('as') as Choices['as']) : undefined;
  const choices: Choices = {
    ...(as ? { as } : {}),
    ...(rows.id === undefined ? {} : { rows: rows.id }),
    ...(columns.id === undefined ? {} : { columnsList: columns.id })
  };
  await source.readBrought(file, choices, [...rows.lists, ...columns.lists]);
}

/** How often the remarks of a kind and column stand for a row; a warning may stand for many. */
const timesOf = (remarks: readonly Remark[]) => remarks.reduce((sum, { count = 1 }) => sum + count, 0);

/** Remarks by kind and column, each group with its count before its sentences. */
function groupLines(remarks: readonly Remark[]): string[] {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const { kind, column } = remark;
    const name = column ? `${kind}, ${visibleText(column)}` : kind;
    const there = groups.get(name);
    if (there) there.push(remark);
    else groups.set(name, [remark]);
  }
  return [...groups].flatMap(([name, group]) => [
    `  ${name} (${timesOf(group)})`,
    ...group.map((remark) => `    ${remarkSentence(remark, 'en')}`)
  ]);
}

/** Which lists a mapping compares, and where neither choice nor ids say it, how it is said. */
function listLine({ rows, columns }: Reading['lists']): string {
  const said = [`rows ${visibleText(rows ?? 'not known')}`, `columns ${visibleText(columns ?? 'not known')}`];
  return `lists: ${said.join(', ')}${rows && columns ? '' : '; name them with --rows and --columns'}`;
}

/** What was read, for a person: how much, then faults, then warnings. */
function report(reading: Reading): string {
  const { name, brings, rowsRead, rowsKept, faults, warnings } = reading;
  const what = brings === 'mapping' ? `${reading.pairs.length} pairs` : `${reading.entries.length} entries`;
  return [
    `${visibleText(name)}: ${rowsKept} of ${rowsRead} rows taken over, ${what}`,
    ...(brings === 'mapping' ? [listLine(reading.lists)] : []),
    `faults: ${faults.length}`,
    ...groupLines(faults),
    `warnings: ${warnings.length}`,
    ...groupLines(warnings),
    ''
  ].join('\n');
}

/** What a work file holds, for a person or as an object; its faults where it cannot be read. */
function workFileReport(file: string, { works, faults }: WorkFileRead, asJson: boolean) {
  const failed = faults.length > 0;
  const held = works.map((work) => {
    const { kind, id, name } = work;
    return work.kind === 'list'
      ? { kind, id, name, entries: work.entries.length }
      : { kind, id, name, rows: work.rows, columns: work.columns, codings: work.pairs.length, coders: codersOf(work) };
  });
  if (asJson) return { text: '', value: { file: basename(file), brings: 'works', works: held, faults }, failed };
  const lines = works.map((work) => {
    const by = work.kind === 'mapping' ? codersOf(work) : [];
    const what =
      work.kind === 'list'
        ? `${work.entries.length} entries`
        : `${work.rows} – ${work.columns}, ${work.pairs.length} rows${by.length > 0 ? ` by ${by.join(', ')}` : ''}`;
    return `  ${work.kind} ${visibleText(`${work.id}, ${work.name}: ${what}`)}`;
  });
  const text = [
    `${visibleText(basename(file))}: a work file, ${works.length} works`,
    ...lines,
    `faults: ${faults.length}`,
    ...groupLines(faults),
    ''
  ].join('\n');
  return { text, failed };
}

/**
 * What came of the file that `prepareImport` read, in the format asked for.
 * @returns `value` in place of the text where the format is JSON
 * @throws UsageError where no file was named or it cannot be read
 */
export function imported(given: Given, source: Source): { text: string; value?: object; failed: boolean } {
  const file = given.one('file');
  if (file === '') throw new UsageError(['import needs a file: a list or a mapping.']);
  const works = source.workFile(file);
  if (works) return workFileReport(file, works, given.one('format') === 'json');
  for (const option of ['rows', 'columns'] as const) {
    const name = given.one(option);
    if (name === '' || name === 'file' || source.listIds.includes(name)) continue;
    const list = source.reading(name);
    if (list.entries.length === 0) throw new UsageError([`--${option} ${name}: ${basename(name)} has no entries.`]);
  }
  const reading = source.reading(file);
  const failed = reading.faults.length > 0;
  if (given.one('format') === 'json') return { text: '', value: caseForm(reading), failed };
  return { text: report(reading), failed };
}
