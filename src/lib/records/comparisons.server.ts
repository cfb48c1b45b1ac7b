import { comparisonsOf } from '#lib/model/assessment.ts';
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
    .map(({ subjectList: a, objectList: b }): ListComparison => {
      const dates = tables.assessed
        .filter((s) => s.complete && s.level === 'top' && s.subjectList === a && s.objectList === b)
        .map(({ date }) => date);
      return {
        lists: [a, b],
        coverage: [coverageOf(crosswalk, a, b), coverageOf(crosswalk, b, a)],
        date: dates.sort().at(-1) ?? ''
      };
    });
  const compared = new Set(comparisons.flatMap(({ lists }) => lists));
  return {
    lists: tables.lists
      .filter(({ id }) => compared.has(id))
      .map((list) => ({
        ...pick(list, ['id', 'country', 'short', 'name', 'published']),
        later: listReference(listOf.get(list.succeededBy))
      })),
    all: tables.lists.length,
    comparisons
  };
}

export type ListComparisons = ReturnType<typeof listComparisons>;

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
