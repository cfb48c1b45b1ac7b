/** A row of a table by its columns, as text. */
export type Row = Readonly<Record<string, string>>;

/** A table of one version: its key, its columns in order, and its rows. */
export interface VersionTable {
  key: readonly string[];
  columns: readonly string[];
  rows: readonly Row[];
}

/** The tables of one version by name. */
export type VersionTables = Readonly<Record<string, VersionTable>>;

/** What happened to a row between two versions. */
export type RowChange = 'added' | 'removed' | 'changed';

/** A row that differs between two versions. */
export interface RowDifference {
  table: string;
  /** the values of the key, joined by a space */
  key: string;
  change: RowChange;
  /** null where the row was added */
  before: Row | null;
  /** null where the row was removed */
  after: Row | null;
  /** the columns that differ, of those that both versions have; empty unless changed */
  columns: readonly string[];
  /** why, as the tables of the later version record it; empty where they record nothing */
  reason: string;
}

/** What differs between two versions. */
export interface VersionDifference {
  rows: readonly RowDifference[];
  /** columns that only the later version has, by table; a table that is new is not named */
  newColumns: Readonly<Record<string, readonly string[]>>;
}

/** The tables whose rows are compared: what was compared with what, and what was found. */
export const COMPARED_TABLES = ['lists', 'entries', 'assessed', 'mappings'] as const;

const keyOf = (table: VersionTable, row: Row) => table.key.map((column) => row[column] ?? '').join(' ');

function tableDifference(name: string, before: VersionTable | undefined, after: VersionTable | undefined) {
  const shared = (after?.columns ?? []).filter((column) => before?.columns.includes(column));
  const old = new Map(before?.rows.map((row) => [keyOf(before, row), row]));
  const rows: Omit<RowDifference, 'reason'>[] = [];
  for (const row of after?.rows ?? []) {
    const key = after ? keyOf(after, row) : '';
    const was = old.get(key);
    old.delete(key);
    if (!was) rows.push({ table: name, key, change: 'added', before: null, after: row, columns: [] });
    else {
      const columns = shared.filter((column) => was[column] !== row[column]);
      if (columns.length > 0) rows.push({ table: name, key, change: 'changed', before: was, after: row, columns });
    }
  }
  // What is left of the earlier version is no longer there.
  for (const [key, row] of old)
    rows.push({ table: name, key, change: 'removed', before: row, after: null, columns: [] });
  return rows;
}

/** Why a mapping differs: what its retirement or the settlement of its pair says. */
function reasonsIn(before: VersionTables, after: VersionTables): (row: Omit<RowDifference, 'reason'>) => string {
  const retired = new Map(after['retired']?.rows.map((row) => [row['record_id'], row['reason'] ?? '']));
  const pair = (row: Row) => `${row['subject_id']} ${row['object_id']}`;
  // A reason that the earlier version had already is none for what changed since.
  const known = new Map(before['settlements']?.rows.map((row) => [pair(row), row['reason']]));
  const settled = new Map(
    after['settlements']?.rows
      .filter((row) => known.get(pair(row)) !== row['reason'])
      .map((row) => [pair(row), row['reason'] ?? ''])
  );
  return ({ table, change, before: was, after: now }) => {
    const row = now ?? was;
    if (table !== 'mappings' || !row) return '';
    if (change === 'removed') return retired.get(row['record_id']) ?? settled.get(pair(row)) ?? '';
    return settled.get(pair(row)) ?? '';
  };
}

/**
 * The rows of lists, entries, statements of what was compared, and mappings that differ between two versions, table by
 * table: in each, added and changed rows in the order of the later version, then removed ones in that of the earlier.
 * Only columns that both versions have are compared, so a new column changes no row.
 */
export function versionDifference(before: VersionTables, after: VersionTables): VersionDifference {
  const reason = reasonsIn(before, after);
  const rows = COMPARED_TABLES.flatMap((name) => tableDifference(name, before[name], after[name])).map((row) => ({
    ...row,
    reason: reason(row)
  }));
  const newColumns = Object.fromEntries(
    Object.entries(after).flatMap(([name, table]) => {
      const was = before[name];
      const columns = was ? table.columns.filter((column) => !was.columns.includes(column)) : [];
      return columns.length > 0 ? [[name, columns] as const] : [];
    })
  );
  return { rows, newColumns };
}

/** How many rows of a table were added, removed and changed. */
export function countChanges({ rows }: VersionDifference, table: string): Record<RowChange, number> {
  const of = (change: RowChange) => rows.filter((row) => row.table === table && row.change === change).length;
  return { added: of('added'), removed: of('removed'), changed: of('changed') };
}
