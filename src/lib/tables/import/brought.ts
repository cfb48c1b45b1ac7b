/**
 * What a person brings (a list or a mapping of their own) once it is read, as types. docs/import.md has the rules; the
 * files in this folder carry them out for the page, its worker and the command line alike.
 */
import type { Centrality, Category, Evidence, Relation } from '#lib/model/types.ts';

/** A file, or what was pasted. */
export interface Brought {
  /** name of the file; what was pasted is called as the caller likes */
  name: string;
  /** bytes of the file; a text is what was pasted */
  content: Uint8Array | string;
}

/** What could be said of a table beside its rows, each found out unless it is given. */
export interface Choices {
  as?: 'list' | 'mapping';
  /** label of an encoding as `TextDecoder` knows it */
  encoding?: string;
  delimiter?: string;
  sheet?: string;
  /** line of the header, from 1; 0 for none */
  headerLine?: number;
  /** the field that a column holds, by its position from 1; null for none */
  columns?: Readonly<Record<number, string | null>>;
  /** the two lists of a mapping: an id among `KnownList`s, or `file` for a list made from the file's own ends */
  rows?: string;
  columnsList?: string;
  /** text of a metadata file that was brought with a table in SSSOM */
  metadata?: string;
}

/** An entry in which the end of a pair may be found. */
export interface KnownEntry {
  id: string;
  /** the code as its list writes it; empty where it has none */
  code: string;
  parent: string | null;
  /** its names: English, Chinese, original, those it has */
  labels: readonly string[];
}

/** A list of the project, or one that was brought before. */
export interface KnownList {
  id: string;
  entries: readonly KnownEntry[];
}

/** What a fault leaves out. */
export type Leaves = 'file' | 'row' | 'part' | 'value' | 'column' | 'metadata';

/** Something that was not taken over (a fault), or was taken over but changed, assumed, or looks wrong (a warning). */
export interface Remark {
  kind: FaultKind | WarningKind;
  /** of a fault */
  leaves?: Leaves;
  /** path of the part that it is about, where the file is a packed one of several parts */
  file?: string;
  /** where the record begins, from 1; null where the remark is about the whole file, or has a path instead */
  line: number | null;
  /** JSON pointer, where the file is JSON */
  path?: string;
  /** name of the column as the file writes it; null where the remark is about no column */
  column: string | null;
  /** null where there is a value that cannot be said in a line */
  value?: string | null;
  expected?: string;
  /** how often, for a warning that stands once for many rows; `line` is the first */
  count?: number;
  /** line (or path) of what came first, where something stands twice */
  first?: number | string;
  /** the same of what contradicts it */
  other?: number | string;
  /** of a column, from 1, where its name does not tell it */
  position?: number;
  /** up to three names that are near */
  nearest?: readonly string[];
}

export type FaultKind =
  | 'empty-file'
  | 'too-large'
  | 'not-a-table'
  | 'unreadable'
  | 'no-label-column'
  | 'no-ends'
  | 'missing-label'
  | 'duplicate-id'
  | 'too-many-fields'
  | 'quote'
  | 'missing-end'
  | 'unknown-entry'
  | 'ambiguous-entry'
  | 'same-list'
  | 'unknown-relation'
  | 'contradicting-pair'
  | 'equal-to-several'
  | 'not-modifier'
  | 'no-counterpart-without-list'
  | 'spreadsheet-error'
  | 'formula-without-value'
  | 'cell-too-long'
  | 'unknown-parent'
  | 'parent-cycle'
  | 'bad-number'
  | 'out-of-range'
  | 'bad-date'
  | 'ambiguous-date'
  | 'not-allowed'
  | 'bad-url'
  | 'bad-bytes'
  | 'centrality-does-not-fit'
  | 'duplicate-column'
  | 'unreadable-metadata';

export type WarningKind =
  | 'encoding-guessed'
  | 'separator-line'
  | 'full-width-delimiter'
  | 'lines-above-header'
  | 'no-header'
  | 'unknown-column'
  | 'unnamed-column'
  | 'empty-columns'
  | 'unseen-characters'
  | 'full-width'
  | 'line-break-in-label'
  | 'short-rows'
  | 'blank-rows'
  | 'hidden-sheet'
  | 'merged-cells'
  | 'formula-value'
  | 'number-as-code'
  | 'looks-like-date'
  | 'looks-like-number'
  | 'filled-down'
  | 'duplicate-label'
  | 'formula-like'
  | 'markup'
  | 'long-label'
  | 'top-level-assumed'
  | 'turned-round'
  | 'relation-open'
  | 'relation-assumed'
  | 'old-name'
  | 'split-cell'
  | 'duplicate-pair'
  | 'predicate-ignored'
  | 'strength-not-taken'
  | 'decimal-comma'
  | 'percent'
  | 'date-form'
  | 'guard-removed'
  | 'metadata-repaired'
  | 'missing-metadata'
  | 'undeclared-prefix';

/** A column of the file: place from 1, name as written, and the field it holds; null where it is kept as it is. */
export interface BroughtColumn {
  position: number;
  name: string;
  field: string | null;
}

/** Where a record stands: a line of a text or sheet, or a JSON pointer. */
export interface Place {
  line: number | null;
  path?: string;
}

/** What a workbook says of a cell beside its stored value, which is the text of the cell. */
export interface CellMark {
  /** a number, as its format shows it, where that is a format of zeros; a day, as it is shown */
  shown?: string;
  /** the cell is stored as a number, or as one that is shown as a day */
  stored?: 'number' | 'day';
  /** the value is the stored result of a formula */
  formula?: true;
  /** a formula without a stored result: its text */
  withoutValue?: string;
  /** filled from the first cell of a merge */
  merged?: true;
  /** a value of a JSON file that is no text, number or truth value; the text of the cell is its JSON */
  notText?: true;
}

/**
 * A table as its file has it: records of texts, nothing yet taken out or put right but what unseen characters, merged
 * cells and the like make of a cell. Header and rows are clean as `cleaned` of cells.ts makes them, and what was done is
 * told by whoever made the grid. Every form (CSV, pasted cells, a sheet of a workbook) comes to this; JSON of a
 * list does as well, its keys being the columns.
 */
export interface Grid {
  /** what a cell of a workbook is beside its text, by index of the record and of the cell; only cells that need it */
  marks?: ReadonlyMap<number, ReadonlyMap<number, CellMark>>;
  /** the cells of each record; all records, those above the header too */
  records: readonly (readonly string[])[];
  /** the line on which each record begins */
  lines: ArrayLike<number>;
  /** JSON pointer of each record, where the file is one JSON text; their lines then say nothing */
  paths?: readonly string[];
  /** index of the header among the records; null where there is none */
  header: number | null;
  columns: BroughtColumn[];
  /**
   * Indexes of the records that a reader of rows takes: beneath the header, with a value, well formed and not too wide.
   * The others are told of and counted by whoever made the grid.
   */
  rows: readonly number[];
  /** called now and then by whoever reads the rows, to show that the reading goes on */
  alive?: () => void;
}

/** What was found out of a file before its rows were read. */
export interface FileForm {
  format: 'text' | 'csv' | 'tsv' | 'pasted' | 'xlsx' | 'json' | 'ndjson' | 'sssom' | 'jskos' | null;
  /** dialect of a mapping, where its columns are those of a known one */
  dialect?: 'overlaps' | 'mappings' | 'codings' | 'strm' | 'part-flags' | 'matrix';
  sssomVersion?: string;
  encoding?: string;
  bom?: boolean;
  newline?: 'lf' | 'crlf' | 'cr' | 'mixed';
  delimiter?: string | null;
  headerLine?: number | null;
  sheet?: string;
  sheetsOffered?: readonly string[];
}

/** What is written of an entry beside its code, its name and the entry above; empty where nothing is. */
export interface EntryDetails {
  labelEn: string;
  labelZh: string;
  labelOriginal: string;
  note: string;
  sourceUrl: string;
  locator: string;
  kind: string;
  category: Category;
  theme: string;
}

export const NO_DETAILS: Readonly<EntryDetails> = {
  labelEn: '',
  labelZh: '',
  labelOriginal: '',
  note: '',
  sourceUrl: '',
  locator: '',
  kind: '',
  category: '',
  theme: ''
};

/** An entry of a list that was brought. */
export interface BroughtEntry extends Place, EntryDetails {
  /** made from its code, or from the number of its row; the part after the colon of an id in the workbench */
  key: string;
  /** as written; empty where it has none */
  code: string;
  label: string;
  /** key of the entry above; null at the top level */
  parent: string | null;
  /** of an entry that only the cells of a group column name */
  group?: true;
  position: number | null;
  /** values of the columns that no field takes, by position */
  extra: ReadonlyMap<number, string>;
}

/** What is written of a pair beside its ends and its day. */
export interface PairStatement {
  /** none: nothing shared; null: listed to be coded */
  relation: Relation | 'none' | null;
  subjectCentrality: Centrality | null;
  objectCentrality: Centrality | null;
  evidence: Evidence | null;
  /** 0.5 to 1; null where not given */
  confidence: number | null;
  rationale: string;
  coders: readonly string[];
  reviewer: string;
  round: string;
  recordId: string;
  subjectTerms: readonly string[];
  objectTerms: readonly string[];
}

/** A pair of a mapping that was brought, a row or a part of one. */
export interface BroughtPair extends Place, PairStatement {
  /** id of an entry of the list in the rows */
  subject: string;
  /** id of an entry of the list in the columns; null where the subject has no counterpart there */
  object: string | null;
  /** true where the statement is that an entry of the columns has none in the rows; `subject` is then that entry */
  turned?: true;
  /** the list that was searched, where `object` is null */
  noCounterpartIn?: string;
  /** ISO day; null where not given */
  date: string | null;
  extra: ReadonlyMap<number, string>;
}

/** A record that was not taken over, in its own columns. */
export interface SetAside extends Place {
  cells: readonly string[];
}

/** All that came of reading a file. */
export interface Reading {
  name: string;
  brings: 'list' | 'mapping' | null;
  form: FileForm;
  columns: readonly BroughtColumn[];
  /** records beneath the header with a value, and how many of them were taken over */
  rowsRead: number;
  rowsKept: number;
  /** in the order of the file, entries made from group columns before the first that lies in them; empty for a mapping */
  entries: readonly BroughtEntry[];
  /** empty for a list */
  pairs: readonly BroughtPair[];
  /** ids of the lists compared; `file` stands for a list made from the file's own ends; null where not known */
  lists: { rows: string | null; columns: string | null };
  /** the list made from the file's own ends, where one was asked for, by side */
  listFromFile: { rows?: readonly BroughtEntry[]; columns?: readonly BroughtEntry[] };
  /** sorted by place */
  faults: readonly Remark[];
  warnings: readonly Remark[];
  setAside: readonly SetAside[];
  /** lines above the header, kept as a note on the source */
  sourceNote: readonly string[];
}
