import { assessmentOf, comparisonsOf } from '#lib/model/assessment.ts';
import { coverageOf, type CoverageRange } from '#lib/model/coverage.ts';
import type { CsvTable } from '#lib/formats/analysis-csv.ts';
import { pick } from '#lib/pick.ts';
import { crosswalk, tables } from './shipped.server.ts';
import { listReference } from './lists.server.ts';

const listOf = new Map(tables.lists.map((list) => [list.id, list]));

/** Two lists that were compared in full at the top level. */
export interface ListComparison {
  lists: [a: string, b: string];
  /** how many entries of the one have a counterpart in the other: from the first to the second, and back */
  coverage: [CoverageRange, CoverageRange];
  /** ISO day on which the comparison was completed */
  date: string;
}

/**
 * Every two lists that were compared, with the share of each that has a counterpart in the other.
 * @returns the lists in the order of their table, those that were compared with none left out, and the comparisons
 */
export function listComparisons() {
  const comparisons = comparisonsOf(tables.assessed)
    .filter(({ levels }) => levels.includes('top'))
    .map(({ subjectList: a, objectList: b }): ListComparison => ({
      lists: [a, b],
      coverage: [coverageOf(crosswalk, a, b), coverageOf(crosswalk, b, a)],
      date: assessmentOf(tables.assessed, a, b, 'top')?.date ?? ''
    }));
  const compared = new Set(comparisons.flatMap(({ lists }) => lists));
  return {
    lists: tables.lists
      .filter(({ id }) => compared.has(id))
      .map((list) => ({
        ...pick(list, ['id', 'short', 'name']),
        later: listReference(listOf.get(list.succeededBy))
      })),
    all: tables.lists.length,
    comparisons
  };
}

/** The comparisons as a table: one row a direction. */
export function listComparisonsTable(): CsvTable {
  const columns = ['from_list', 'to_list', 'entries', 'strict', 'standard', 'lenient', 'date'] as const;
  return {
    columns,
    records: listComparisons().comparisons.flatMap(({ coverage, date }) =>
      coverage.map(({ from, to, total, counts }) => ({ from_list: from, to_list: to, entries: total, ...counts, date }))
    )
  };
}
