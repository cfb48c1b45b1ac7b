import { readFileSync } from 'node:fs';
import type { Choices, KnownList, Reading, Remark } from '#lib/tables/import/brought.ts';
import { knownLists } from '#lib/tables/import/known-lists.ts';
import { readBrought } from '#lib/tables/import/read.ts';
import { shipped } from './helpers.ts';

/** Where the files of the cases lie. */
export const FOLDER = new URL('../import/cases/', import.meta.url);

type Side = string | { codes: string[] };

/** A file, and what is to come of it. */
export interface Case {
  file: string;
  brings: 'list' | 'mapping';
  about: string;
  lists?: { rows: Side; columns: Side } | null;
  format: string | null;
  columns?: { position?: number; name: string; field: string | null }[];
  checks?: Record<string, unknown>[];
  faults: Remark[];
  warnings: Remark[];
  [key: string]: unknown;
}

export const { cases } = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as { cases: Case[] };

/** The lists of the project, in which ends are looked for. */
export const PROJECT = knownLists(shipped.entries);

/** A list that a case names by its id, takes from its own file, or brings as a few codes. */
function listFor(side: Side, id: string): { id: string; known: KnownList[] } {
  if (typeof side === 'string') return { id: side === 'from the file' ? 'file' : side, known: [] };
  const entries = side.codes.map((code) => ({ id: `${id}:${code}`, code, parent: null, labels: [] }));
  return { id, known: [{ id, entries }] };
}

/** What a case has beside its file: the lists that were chosen beforehand. */
export function choicesOf({ lists }: Case): { choices: Choices; known: KnownList[] } {
  if (!lists) return { choices: {}, known: PROJECT };
  const [rows, columns] = [listFor(lists.rows, 'my-rows-2026'), listFor(lists.columns, 'my-columns-2026')];
  return {
    choices: { rows: rows.id, columnsList: columns.id },
    known: [...PROJECT, ...rows.known, ...columns.known]
  };
}

/** The file of a case as text, where it is UTF-8. */
export const textOfCase = ({ file }: Case) => readFileSync(new URL(file, FOLDER), 'utf8');

/** Reads the file of a case. */
export async function readCase(of: Case): Promise<Reading> {
  const bytes = readFileSync(new URL(of.file, FOLDER));
  const content = of.format === 'pasted' ? bytes.toString('utf8') : new Uint8Array(bytes);
  const { choices, known } = choicesOf(of);
  return readBrought({ name: of.file, content }, choices, known);
}
