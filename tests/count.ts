// The tables of data/ as another reader of CSV sees them, and a few counts over their rows, so that tests need not copy
// figures and have something to hold the arithmetic of the site against. Nothing here comes from src/.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type Row = Record<string, string>;
export type ReadingName = 'strict' | 'standard' | 'lenient';
export const READING_NAMES: readonly ReadingName[] = ['strict', 'standard', 'lenient'];

/** The rows of a CSV text by the names of its columns. */
export const parsed = (text: string | Buffer): Row[] => parse(text, { columns: true, bom: true });

/** The text of a file of `data/`. */
export const dataText = (file: string): string => readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');

const read = new Map<string, Row[]>();
/** The rows of a table of `data/`, read once. */
export function table(name: string): Row[] {
  const rows = read.get(name) ?? parsed(dataText(`${name}.csv`));
  read.set(name, rows);
  return rows;
}

/** How many records the mapping has, those without a counterpart included. */
export const RECORDS = table('mappings').length;

/** The field of a row. @throws Error where there is no row or no such column */
export function field(row: Row | undefined, column: string): string {
  const value = row?.[column];
  if (value === undefined) throw new Error(row ? `There is no column ${column}.` : 'There is no such row.');
  return value;
}

/** The row of a table that has this value in its first column. @throws Error if there is none */
export function rowOf(name: string, key: string): Row {
  const row = table(name).find((r) => Object.values(r)[0] === key);
  if (!row) throw new Error(`${name}.csv has no row ${key}.`);
  return row;
}

/** The list in front of an entry's id. */
export const listOf = (entry: string) => entry.slice(0, entry.indexOf(':'));

/** The entries of a list, all of them or those of one level. */
export const entriesOf = (list: string, level?: 'top' | 'sub'): Row[] =>
  table('entries').filter((e) => e['list_id'] === list && (!level || (e['parent_id'] === '') === (level === 'top')));

const topLevel = new Set(
  table('entries')
    .filter((e) => e['parent_id'] === '')
    .map((e) => field(e, 'entry_id'))
);
/** Whether an id is that of a top-level entry. */
export const isTop = (entry: string) => topLevel.has(entry);

/** 1 to 3: one more for each side of which the overlap is the core. */
export const strengthOf = (record: Row) =>
  1 + ['ext_subject_centrality', 'ext_object_centrality'].filter((side) => record[side] === 'core').length;

/** Whether a record says that two entries overlap, and not that one has no counterpart. */
export const isOverlap = (record: Row) => record['ext_relation'] !== '';

/** Whether a record of an overlap counts under a reading. */
export function counted(record: Row, reading: ReadingName): boolean {
  if (!isOverlap(record)) return false;
  if (reading === 'lenient') return true;
  const evidence = reading === 'strict' ? ['named'] : ['named', 'scope'];
  return strengthOf(record) >= 2 && evidence.includes(field(record, 'ext_evidence'));
}

/** Whether the code of a row, in columns with a prefix, is one that the standard rule counts. */
export const codeCounted = (row: Row, prefix = '') =>
  counted(
    Object.fromEntries(
      ['relation', 'subject_centrality', 'object_centrality', 'evidence'].map((c) => [
        `ext_${c}`,
        field(row, `${prefix}${c}`).replace('none', '')
      ])
    ),
    'standard'
  );

/**
 * How many codings there are of a top-level entry against a list, and how many of them count no pair of the two under
 * the standard rule. The initial coding of round 1 is in the table of settlements where it was adjudicated; elsewhere
 * all three codings of a pair are alike.
 */
export function codingsWithoutPair(entry: string, list: string) {
  const sides = (row: Row) => [field(row, 'subject_id'), field(row, 'object_id')];
  const isOwn = (row: Row) => {
    const [other] = sides(row).filter((id) => id !== entry);
    return sides(row).includes(entry) && other !== undefined && listOf(other) === list && isTop(other);
  };
  const own = table('codings').filter(isOwn);
  const settled = table('settlements').filter((row) => isOwn(row) && row['first_relation'] !== '');
  const settledPairs = new Set(settled.map((row) => sides(row).join(' ')));
  const byCoder = new Map<string, boolean>();
  for (const row of own) {
    const coder = field(row, 'coder');
    byCoder.set(coder, (byCoder.get(coder) ?? false) || codeCounted(row));
  }
  if (own.some((row) => row['round'] === '1'))
    byCoder.set(
      'coder-1',
      settled.some((row) => codeCounted(row, 'first_')) ||
        own.some((row) => !settledPairs.has(sides(row).join(' ')) && codeCounted(row))
    );
  const counts = [...byCoder.values()];
  return { agreeing: counts.filter((any) => !any).length, codings: counts.length };
}

export interface Pair {
  row: string;
  column: string;
  record: Row;
}

/** The pairs of top-level entries of a list and of others that overlap under a reading, whichever side a record is read from. */
export const pairsOf = (rows: string, columns: readonly string[], reading: ReadingName): Pair[] =>
  table('mappings').flatMap((record) => {
    const [subject, object] = [field(record, 'subject_id'), field(record, 'object_id')];
    const [row, column] = listOf(subject) === rows ? [subject, object] : [object, subject];
    const here = listOf(row) === rows && columns.includes(listOf(column)) && isTop(row) && isTop(column);
    return here && counted(record, reading) ? [{ row, column, record }] : [];
  });

/** How many cells a matrix of these lists has at the top level. */
export const cellsOf = (rows: string, columns: readonly string[]) =>
  entriesOf(rows, 'top').length * columns.reduce((sum, list) => sum + entriesOf(list, 'top').length, 0);

/** The top-level entries of a list with a counterpart in another under a reading. */
export const coveredBy = (from: string, to: string, reading: ReadingName) =>
  new Set(pairsOf(from, [to], reading).map((pair) => pair.row));

/** How many top-level entries of a list have a counterpart in both other lists, in the first or second only, in neither. */
export function regionsOf(list: string, others: readonly [string, string], reading: ReadingName) {
  const [first, second] = others.map((other) => coveredBy(list, other, reading)) as [Set<string>, Set<string>];
  const ids = entriesOf(list, 'top').map((e) => field(e, 'entry_id'));
  const where = (inFirst: boolean, inSecond: boolean) =>
    ids.filter((id) => first.has(id) === inFirst && second.has(id) === inSecond).length;
  return {
    both: where(true, true),
    firstOnly: where(true, false),
    secondOnly: where(false, true),
    neither: where(false, false)
  };
}

/** The lists of the first page: China's in the rows, those of the US and the UK in the columns. */
export const FIRST_ROWS = 'cn-eff-2024';
export const FIRST_COLUMNS = ['us-cet-2024', 'uk-sntf-2023'] as const;
/** How many overlaps the first page shows under a reading. */
export const shownFirst = (reading: ReadingName) => pairsOf(FIRST_ROWS, FIRST_COLUMNS, reading).length;

/**
 * For each pair of an entry of the Chinese list of the first page with top-level entries of another list: how many of its
 * codings count it under the standard rule. The initial coding is in the settlement of a pair; where there is none, all
 * three codings agree.
 */
export function codingsCounting(entry: string, list: string): { n: number; of: number }[] {
  const counts = (row: Row, prefix = '') =>
    counted(
      {
        ext_relation: field(row, `${prefix}relation`).replace('none', ''),
        ext_subject_centrality: field(row, `${prefix}subject_centrality`),
        ext_object_centrality: field(row, `${prefix}object_centrality`),
        ext_evidence: field(row, `${prefix}evidence`)
      },
      'standard'
    );
  return entriesOf(list, 'top').map((other) => {
    const isPair = (row: Row) => row['subject_id'] === entry && row['object_id'] === other['entry_id'];
    const codings = table('codings').filter(isPair);
    const settlement = table('settlements').find(isPair);
    const [independent] = codings;
    const answers = codings.map((row) => counts(row));
    if (settlement) answers.push(counts(settlement, 'first_'));
    else if (independent) answers.push(counts(independent));
    return { n: answers.filter(Boolean).length, of: answers.length };
  });
}

/** Agreement of two coders on units with named categories: share of equal ones, Cohen's kappa, Krippendorff's nominal alpha. */
export function agreementOf(units: readonly (readonly [string, string])[]) {
  const n = units.length;
  const count = (of: (unit: readonly [string, string]) => boolean) => units.filter(of).length;
  const categories = [...new Set(units.flat())];
  const agreed = count(([a, b]) => a === b) / n;
  const byChance = (share: (category: string) => number) => categories.reduce((sum, c) => sum + share(c), 0);
  const expected = byChance((c) => (count(([a]) => a === c) / n) * (count(([, b]) => b === c) / n));
  const used = (c: string) => count(([a]) => a === c) + count(([, b]) => b === c);
  const differing = 1 - byChance((c) => (used(c) * (used(c) - 1)) / (2 * n * (2 * n - 1)));
  return { percent: agreed, kappa: (agreed - expected) / (1 - expected), alpha: 1 - (1 - agreed) / differing };
}
