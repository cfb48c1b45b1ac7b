import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import { zipFiles } from '#lib/tables/zip.ts';

/** What a cell of a workbook may hold; null leaves it empty. A date is an ISO text in a column of type date. */
export type CellValue = string | number | boolean | null;

/** A column with its heading, its width in characters and what its cells are. */
export interface WorkbookColumn {
  /** null for a column that is none of the table, whose cells stand beyond the last one */
  heading: string | null;
  width: number;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  /** heading written upwards, for narrow columns */
  upright?: boolean;
}

/** A sheet: a header row that stays in sight, rows beneath it, and a filter over both. */
export interface WorkbookSheet {
  name: string;
  columns: readonly WorkbookColumn[];
  rows: readonly (readonly CellValue[])[];
  /** columns that stay in sight when scrolling sideways */
  frozenColumns?: number;
  /** false for a sheet of running text */
  filter?: boolean;
  /** background of a cell by its value, as #rrggbb */
  shade?: (value: CellValue) => string | undefined;
}

/** The most signs that a cell can hold in Excel. */
const LONGEST = 32_767;

// The library keeps texts as keys of an object and takes these for texts that it has written already. They are written
// with a mark before them, which is taken away in the file.
const NOT_KEPT: readonly string[] = Object.getOwnPropertyNames(Object.prototype);
const MARK = '\ue000';
const SHARED = 'xl/sharedStrings.xml';
const kept = (text: string) => (NOT_KEPT.includes(text) ? MARK + text : text);

/** The texts of a workbook without the marks. */
function withoutMarks(xml: Uint8Array): Uint8Array<ArrayBuffer> {
  let text = strFromU8(xml);
  for (const name of NOT_KEPT) text = text.replace(`<t>${MARK}${name}</t>`, `<t>${name}</t>`);
  return new Uint8Array(strToU8(text));
}

const HEADER = { fontWeight: 'bold', alignVertical: 'bottom', wrap: true, backgroundColor: '#eaf3f4' } as const;
// A tall column of text is read row by row: cut short rather than grown, so that a row stays a line.
const BODY = { alignVertical: 'top' } as const;

function cell(value: CellValue, column: WorkbookColumn, sheet: WorkbookSheet): Cell {
  if (value === null || value === '') return null;
  const shade = sheet.shade?.(value);
  const style = {
    ...BODY,
    ...(sheet.filter === false ? { wrap: true } : {}),
    ...(column.upright ? { align: 'center' as const } : {}),
    ...(shade ? { backgroundColor: shade } : {})
  };
  // A date of which only the month or the year is known stays a text.
  if (column.type === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
    // Midnight UTC: the library writes the day of UTC, so the day cannot move with the machine's time zone.
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...style };
  }
  if (typeof value === 'number') return { value, type: Number, ...style };
  if (typeof value === 'boolean') return { value, type: Boolean, ...style };
  if (value.length > LONGEST)
    throw new Error(
      `${sheet.name}, ${column.heading ?? 'no column'}: a cell holds at most ${LONGEST} signs, this has ${value.length}.`
    );
  // Written as text whatever it begins with: a workbook computes only what is stored as a formula.
  return { value: kept(value), type: String, ...style };
}

/** Letters of a column, counted from 0: A, B, … Z, AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/**
 * Writes an Excel workbook (.xlsx). Header rows stay in sight and have filters; numbers, truth values and dates are
 * cells of that kind; texts are stored as texts, so that nothing can be taken for a formula. The same sheets always
 * give the same bytes.
 * @throws Error if a text is longer than a cell can hold, or a sheet's name is none that Excel allows.
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const written: Sheet<Blob>[] = sheets.map((sheet) => ({
    sheet: sheet.name,
    stickyRowsCount: 1,
    stickyColumnsCount: sheet.frozenColumns ?? 0,
    columns: sheet.columns.map(({ width }) => ({ width })),
    data: [
      sheet.columns.map(({ heading, upright }) =>
        heading === null
          ? null
          : {
              value: kept(heading),
              type: String,
              ...HEADER,
              ...(upright ? { textRotation: 90, align: 'center' as const, wrap: false } : {})
            }
      ),
      ...sheet.rows.map((row) => sheet.columns.map((column, i) => cell(row[i] ?? null, column, sheet)))
    ]
  }));
  // The library has no filters; the schema wants them between the cells and whatever else follows.
  const filters = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet || sheet.filter === false) return xml;
            const range = `A1:${letters(sheet.columns.length - 1)}${sheet.rows.length + 1}`;
            return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
          }
        }
      }
    }
  };
  const blob = await writeXlsxFile(written, { features: [filters], fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  // The library's archive carries the time of writing. The list of content types stands first, as readers expect.
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const shared = files[SHARED];
  if (shared) files[SHARED] = withoutMarks(shared);
  return zipFiles(files, ['[Content_Types].xml', '_rels/.rels']);
}
