import { coverage, coverageGroups } from '#lib/model/coverage.ts';
import type { Crosswalk } from '#lib/model/crosswalk.ts';
import type { Entry, CountingRule } from '#lib/model/types.ts';
import type { CsvRecord } from '#lib/tables/csv.ts';
import type { CsvTable } from './analysis-csv.ts';

/** What every row says beside its figures: of the data set its version and terms. */
export const termsColumns = (release: Record<'version' | 'date' | 'licence', string>): CsvRecord => ({
  data_version: release.version,
  data_date: release.date,
  licence: release.licence
});

/**
 * Coverage between a list and others, always in both directions, a row per direction and reading. `share` is
 * covered / total, empty while a pair of lists was not gone through; the ids of the entries are joined by a pipe.
 * @param terms columns that every row repeats at its end
 */
export function coverageTable(
  crosswalk: Crosswalk,
  view: { rows: string; columns: readonly string[] },
  readings: readonly CountingRule[],
  terms: CsvRecord
): CsvTable {
  const directions = view.columns.flatMap((list) => [[view.rows, list] as const, [list, view.rows] as const]);
  return {
    columns: [
      'from_list',
      'to_list',
      'reading',
      'covered',
      'uncovered',
      'not_assessed',
      'total',
      'share',
      'covered_entries',
      'uncovered_entries',
      'not_assessed_entries',
      ...Object.keys(terms)
    ],
    records: directions.flatMap(([from, to]) =>
      readings.map((reading) => {
        const c = coverage(crosswalk, from, to, reading);
        return {
          from_list: from,
          to_list: to,
          reading,
          covered: c.covered.length,
          uncovered: c.uncovered.length,
          not_assessed: c.unsettled.length,
          total: c.total,
          share: c.unsettled.length === 0 ? (c.covered.length / c.total).toFixed(4) : '',
          covered_entries: c.covered.join('|'),
          uncovered_entries: c.uncovered.join('|'),
          not_assessed_entries: c.unsettled.join('|'),
          ...terms
        };
      })
    )
  };
}

const REGIONS = [
  ['both', 'both'],
  ['firstOnly', 'first only'],
  ['secondOnly', 'second only'],
  ['neither', 'neither'],
  ['unsettled', 'not assessed']
] as const;

/**
 * The regions of a list towards two others, a row per reading and region; ids and labels of the entries are joined by
 * a pipe, in the same order.
 */
export function coverageGroupsTable(
  crosswalk: Crosswalk<Entry>,
  list: string,
  others: readonly [string, string],
  readings: readonly CountingRule[],
  terms: CsvRecord
): CsvTable {
  const label = (id: string) => crosswalk.entry.get(id)?.label ?? id;
  return {
    columns: [
      'list',
      'first_list',
      'second_list',
      'reading',
      'region',
      'entries',
      'total',
      'entry_ids',
      'entry_labels',
      ...Object.keys(terms)
    ],
    records: readings.flatMap((reading) => {
      const by = coverageGroups(crosswalk, list, others, reading);
      return REGIONS.map(([key, region]) => ({
        list,
        first_list: others[0],
        second_list: others[1],
        reading,
        region,
        entries: by[key].length,
        total: by.total,
        entry_ids: by[key].join('|'),
        entry_labels: by[key].map(label).join('|'),
        ...terms
      }));
    })
  };
}
