import type { OwnEntry, OwnPair, OwnWork, WorkDifference } from '#lib/records/own-work.ts';
import type { BroughtColumn, Choices, FileForm, KnownList, Reading, Remark } from '#lib/tables/import/brought.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Relation } from '#lib/model/types.ts';
import type { WorkFacts } from './make-work.ts';
import type { WorkHead } from './store.ts';

/** Rows of a work file that one message carries at most. */
export const PIECE = 5_000;

/** Remarks of a group that a page lists at most. */
export const LISTED = 200;
/** Lines that a preview shows at most. */
const PREVIEWED = 200;

/** Remarks of one kind about one column. */
export interface RemarkGroup {
  kind: Remark['kind'];
  column: string | null;
  /** rows that they are about, a remark that stands for many counted as many */
  times: number;
  /** how many remarks there are */
  remarks: number;
  first: Remark;
}

/** The first pair of a mapping, by the names of its ends; null where the file has none. */
export interface FirstPair {
  subject: string;
  /** null: no counterpart */
  object: string | null;
  relation: Relation | 'none' | null;
}

/** What a page shows of a reading at once; the rows stay with the worker. */
export interface Understood {
  name: string;
  /** works: a work file, whose works are asked for by themselves */
  brings: Reading['brings'] | 'works';
  form: FileForm;
  columns: readonly BroughtColumn[];
  rowsRead: number;
  rowsKept: number;
  lists: Reading['lists'];
  /** sides of which the file itself makes the list */
  fromFile: { rows: boolean; columns: boolean };
  entries: { top: number; beneath: number };
  pairs: { all: number; none: number; open: number; without: number };
  first: FirstPair | null;
  faults: readonly RemarkGroup[];
  warnings: readonly RemarkGroup[];
  setAside: number;
  /** lines that remarks are about, in order, as many as a preview shows */
  lines: readonly number[];
}

/** What came of keeping a file. */
export interface Kept {
  /** works that the worker has stored, the last one being that of the file itself */
  stored: readonly { id: string; number: number }[];
  /** works that could not be stored: the page holds them */
  unstored: readonly OwnWork[];
  /** name of the error that says why; empty where all is stored */
  why: string;
}

/** A line of the file. */
export interface PreviewLine {
  line: number;
  text: string;
}

/** What a page asks of the worker, by name, and what it is answered. */
export interface Asks {
  read: {
    ask: {
      /** a file is opened by the worker, so that its bytes never pass through the page */
      brought: { name: string; content: File | string };
      choices: Choices;
      /** the reader's lists that are not in the store */
      own: readonly KnownList[];
      entries: string;
    };
    answer: Understood;
  };
  remarks: {
    ask: { of: 'faults' | 'warnings'; kind: Remark['kind']; column: string | null };
    answer: readonly Remark[];
  };
  /** what the file would change of the work that it replaces; `before` where that is not in the store */
  difference: {
    ask: { facts: WorkFacts; taken: readonly string[]; before: OwnWork | null };
    answer: WorkDifference | null;
  };
  /** `refused`: the page may not open the store, so that what a worker puts there is not seen again */
  keep: { ask: { facts: WorkFacts; taken: readonly string[]; refused: boolean }; answer: Kept };
  /** the works of a work file, without their rows */
  works: { ask: null; answer: readonly WorkHead[] };
  workRows: { ask: { work: number; from: number }; answer: readonly (OwnEntry | OwnPair)[] };
  lines: { ask: { lines: readonly number[] }; answer: readonly PreviewLine[] };
  report: { ask: { as: 'csv' | 'xlsx'; locale: Locale }; answer: string | Uint8Array };
  aside: { ask: { as: 'text' | 'xlsx' }; answer: string | Uint8Array };
}

/** A question on its way to the worker. */
export type Question = { [K in keyof Asks]: { id: number; name: K; ask: Asks[K]['ask'] } }[keyof Asks];

/** A sign that the worker is at work, an answer, or why there is none. */
export type Answer =
  { id: number; step: true } | { id: number; answer: Asks[keyof Asks]['answer'] } | { id: number; failed: string };

const grouped = (remarks: readonly Remark[]): RemarkGroup[] => {
  const groups = new Map<string, RemarkGroup>();
  for (const remark of remarks) {
    const { kind, column, count } = remark;
    const key = `${kind} ${column ?? ''}`;
    const group = groups.get(key) ?? { kind, column, times: 0, remarks: 0, first: remark };
    groups.set(key, { ...group, times: group.times + (count ?? 1), remarks: group.remarks + 1 });
  }
  return [...groups.values()];
};

/**
 * What a page shows of a reading.
 * @param label the name of an entry by its id
 */
export function understood(reading: Reading, label: (id: string) => string): Understood {
  const { faults, warnings, entries, pairs, listFromFile } = reading;
  const top = entries.filter((e) => e.parent === null).length;
  const [pair] = pairs;
  const lines = new Set<number>();
  for (const { line } of [...faults, ...warnings]) {
    if (lines.size >= PREVIEWED) break;
    if (line !== null) lines.add(line);
  }
  const without = pairs.filter((p) => p.object === null).length;
  return {
    name: reading.name,
    brings: reading.brings,
    form: reading.form,
    columns: reading.columns,
    rowsRead: reading.rowsRead,
    rowsKept: reading.rowsKept,
    lists: reading.lists,
    fromFile: { rows: listFromFile.rows !== undefined, columns: listFromFile.columns !== undefined },
    entries: { top, beneath: entries.length - top },
    pairs: {
      all: pairs.length - without,
      none: pairs.filter((p) => p.object !== null && p.relation === 'none').length,
      open: pairs.filter((p) => p.object !== null && p.relation === null).length,
      without
    },
    first: pair
      ? {
          subject: label(pair.subject),
          object: pair.object === null ? null : label(pair.object),
          relation: pair.relation
        }
      : null,
    faults: grouped(faults),
    warnings: grouped(warnings),
    setAside: reading.setAside.length,
    lines: [...lines].sort((a, b) => a - b)
  };
}
