import type { BroughtColumn, CellMark, Grid, Place, Remark } from './brought.ts';
import { cleaned, isClean } from './cells.ts';

/** No list and no mapping has more rows or columns. */
export const MOST_ROWS = 300_000;
export const MOST_COLUMNS = 500;
/** Rows after which a reader gives a sign that it is at work. */
export const SIGN = 5_000;

/** Records before they are cleaned, whatever file they come from. */
export interface RawTable {
  records: string[][];
  lines: ArrayLike<number>;
  paths?: readonly string[];
  /** records that could not be parted, which are their whole line as one cell */
  broken?: ReadonlyMap<number, string>;
  marks?: ReadonlyMap<number, ReadonlyMap<number, CellMark>>;
  /** a record may end before its last column and nothing is said of it, as in a workbook */
  ragged?: true;
  /** somewhere in the file bytes stand that do not fit its encoding */
  badBytes?: boolean;
}

/** Something that is only said if its row is taken over. */
export interface OfRow {
  record: number;
  remark: Remark;
}

/** A grid and what was found while it was made. */
export interface MadeGrid {
  grid: Grid;
  /** records that no reader gets, with what sets them aside */
  aside: readonly OfRow[];
  /** values that are left out of rows that are otherwise read */
  values: readonly OfRow[];
  /** records without a value */
  blank: readonly number[];
  /** records that end before the last column */
  short: readonly number[];
  /** records with unseen characters, by index of the column; the header may be among them */
  unseen: ReadonlyMap<number, readonly number[]>;
  /** indexes of the columns that have a value in any row */
  filled: ReadonlySet<number>;
  /** the record that is one too many; nothing from there on was looked at */
  tooMany: number | null;
}

/** Fields whose cell stays with the signs that stand for bytes which do not fit, as the row is nothing without it. */
const NEEDED: ReadonlySet<string | null> = new Set(['label', 'subject', 'object']);

/** Where a record stands. */
export const placeOf = ({ lines, paths }: Pick<Grid, 'lines' | 'paths'>, record: number): Place => {
  const path = paths?.[record];
  return path === undefined ? { line: lines[record] ?? null } : { line: null, path };
};

/**
 * Cleans the cells of a table's header and rows, and parts its rows into those that are read and those that are not.
 * The records are changed in place, because a file may be large.
 * @param alive called now and then, to show that the reading goes on
 */
export function makeGrid(
  table: RawTable,
  header: number | null,
  columns: BroughtColumn[],
  alive?: () => void
): MadeGrid {
  const { records, lines, paths, marks, broken } = table;
  const rows: number[] = [];
  const [aside, values]: [OfRow[], OfRow[]] = [[], []];
  const [blank, short]: [number[], number[]] = [[], []];
  const unseen = new Map<number, number[]>();
  const filled = new Set<number>();
  let tooMany: number | null = null;
  const width = columns.length;
  // A row that ends before columns without a name lacks nothing.
  let least = width;
  while (header !== null && least > 0 && columns[least - 1]?.name === '') least--;
  const grid = {
    records,
    lines,
    header,
    columns,
    rows,
    ...(paths ? { paths } : {}),
    ...(marks ? { marks } : {}),
    ...(alive ? { alive } : {})
  };
  for (let r = header ?? 0; r < records.length; r++) {
    if (r % SIGN === 0) alive?.();
    const record = records[r] ?? [];
    const whole = broken?.get(r);
    if (whole !== undefined) {
      if (rows.length + aside.length >= MOST_ROWS) {
        tooMany = r;
        break;
      }
      aside.push({
        record: r,
        remark: { kind: 'quote', leaves: 'row', ...placeOf(grid, r), column: null, value: whole }
      });
      continue;
    }
    const cellMarks = marks?.get(r);
    let last = -1;
    let any = false;
    for (let c = 0; c < record.length; c++) {
      const raw = record[c] ?? '';
      if (raw === '') continue;
      if (!isClean(raw)) {
        const cell = cleaned(raw);
        record[c] = cell.text;
        if (cell.unseen) {
          const there = unseen.get(c);
          if (there) there.push(r);
          else unseen.set(c, [r]);
        }
        if (cell.text === '') continue;
      }
      last = c;
      any ||= cellMarks?.get(c)?.merged !== true;
    }
    // A formula without a stored result has no text, and yet something stands there.
    if (!any && cellMarks) for (const mark of cellMarks.values()) any ||= mark.withoutValue !== undefined;
    if (r === header) continue;
    if (!any) {
      blank.push(r);
      continue;
    }
    if (rows.length + aside.length >= MOST_ROWS) {
      tooMany = r;
      break;
    }
    if (last >= width) {
      const value = record.slice(width).filter(Boolean).join(', ');
      const expected = `${width} fields, found ${last + 1}`;
      const remark: Remark = {
        kind: 'too-many-fields',
        leaves: 'row',
        ...placeOf(grid, r),
        column: null,
        value,
        expected
      };
      aside.push({ record: r, remark });
      continue;
    }
    rows.push(r);
    if (record.length < least && !table.ragged) short.push(r);
    if (filled.size < width) for (let c = 0; c <= last; c++) if (record[c] !== '') filled.add(c);
    if (table.badBytes) values.push(...badBytesOf(grid, r));
  }
  return { grid, aside, values, blank, short, unseen, filled, tooMany };
}

/** The cells of a record with bytes that do not fit; their values are left out. */
function badBytesOf(grid: Grid & { records: string[][] }, record: number): OfRow[] {
  const found: OfRow[] = [];
  const cells = grid.records[record] ?? [];
  for (const [c, value] of cells.entries()) {
    if (!value.includes('\ufffd')) continue;
    const { name = '', field = null } = grid.columns[c] ?? {};
    if (!NEEDED.has(field)) cells[c] = '';
    found.push({
      record,
      remark: { kind: 'bad-bytes', leaves: 'value', ...placeOf(grid, record), column: name, value, position: c + 1 }
    });
  }
  return found;
}
