import {
  knownList,
  listDifference,
  mappingDifference,
  type OwnWork,
  type WorkDifference
} from '#lib/records/own-work.ts';
import type { Brought, KnownList, Reading, Remark } from '#lib/tables/import/brought.ts';
import { readBrought } from '#lib/tables/import/read.ts';
import { isWorkFile, readWorkFile } from '#lib/records/work-file.ts';
import { knownListsOf } from './known-lists.ts';
import { makeWorks } from './make-work.ts';
import {
  LISTED,
  PIECE,
  understood,
  type Answer,
  type Asks,
  type Kept,
  type PreviewLine,
  type Question,
  type Understood
} from './reading-messages.ts';
import { headOf, storedHeads, storedWork, storeWorks } from './store.ts';

// Reads what a person brings and keeps the reading: the page asks for what it shows of it. What is kept in the browser is
// stored from here, so that the page never has all rows of a file. One worker reads one file, so that ending it ends
// nothing else.

/** Signs of a line that a preview shows. */
const SHOWN_OF_LINE = 400;

let brought: Brought | null = null;
let reading: Reading | null = null;
let fileLines: readonly string[] | null = null;
let works: readonly OwnWork[] = [];
let project: Promise<KnownList[]> | null = null;

const post = (answer: Answer) => self.postMessage(answer);

/** The lists of the project, fetched once and only for a mapping, whose ends are looked for in them. */
async function projectLists(address: string): Promise<KnownList[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return knownListsOf(await response.text());
}

/** The reader's lists that are stored; none where the browser refuses. */
async function storedLists(): Promise<KnownList[]> {
  try {
    const lists = (await storedHeads()).filter(({ kind }) => kind === 'list');
    const works = await Promise.all(lists.map(({ id }) => storedWork(id)));
    return works.flatMap((work) => (work?.kind === 'list' ? [knownList(work)] : []));
  } catch {
    return [];
  }
}

async function opened({ name, content }: Asks['read']['ask']['brought']): Promise<Brought> {
  return { name, content: typeof content === 'string' ? content : new Uint8Array(await content.arrayBuffer()) };
}

const rowsOf = (work: OwnWork) => (work.kind === 'list' ? work.entries : work.pairs);

/** A work file as a reading of no table: its faults are told as those of any file. */
function readWorks(name: string, content: Uint8Array): Understood {
  const read = readWorkFile(content);
  works = read.works;
  const rows = works.reduce((sum, work) => sum + rowsOf(work).length, 0);
  reading = {
    name,
    brings: null,
    form: { format: null },
    columns: [],
    rowsRead: rows,
    rowsKept: rows,
    entries: [],
    pairs: [],
    lists: { rows: null, columns: null },
    listFromFile: {},
    faults: read.faults,
    warnings: [],
    setAside: [],
    sourceNote: []
  };
  return { ...understood(reading, (entry) => entry), brings: 'works' };
}

async function read(id: number, ask: Asks['read']['ask']): Promise<Understood> {
  const { choices, own, entries } = ask;
  fileLines = null;
  const given = (brought ??= await opened(ask.brought));
  if (typeof given.content !== 'string' && isWorkFile(given.content)) return readWorks(given.name, given.content);
  let known: readonly KnownList[] = [...own, ...(await storedLists())];
  const alive = () => post({ id, step: true });
  reading = await readBrought(given, choices, known, alive);
  // A list needs no other; only what is a mapping, or may be one, is read again with the lists of the project. A matrix is
  // told from a list without names by the names at its sides.
  if (reading.brings !== 'list' || reading.rowsKept === 0) {
    alive();
    known = [...known, ...(await (project ??= projectLists(entries)))];
    alive();
    reading = await readBrought(given, choices, known, alive);
  }
  const labels = new Map<string, string>();
  for (const list of known) for (const entry of list.entries) labels.set(entry.id, entry.labels[0] ?? entry.code);
  // Where the file makes both lists, the entries of the columns have a prefix of their own.
  const { rows, columns } = reading.listFromFile;
  for (const entry of columns ?? []) labels.set(`${rows ? 'file-columns' : 'file'}:${entry.key}`, entry.label);
  for (const entry of rows ?? []) labels.set(`file:${entry.key}`, entry.label);
  return understood(reading, (entry) => labels.get(entry) ?? entry);
}

function readSoFar(): Reading {
  if (!reading) throw new Error('Nothing was read yet.');
  return reading;
}

/** The lines of a file that is text; none of a workbook. */
function linesOfFile(): readonly string[] {
  if (fileLines) return fileLines;
  const { form } = readSoFar();
  const content = brought?.content ?? '';
  const text =
    typeof content === 'string'
      ? content
      : form.format === 'xlsx' || form.format === null
        ? ''
        : new TextDecoder(form.encoding).decode(content);
  return (fileLines = text === '' ? [] : text.split(/\r\n|\r|\n/));
}

const preview = (lines: readonly number[]): PreviewLine[] =>
  lines.flatMap((line) => {
    const text = linesOfFile()[line - 1];
    return text === undefined ? [] : [{ line, text: text.slice(0, SHOWN_OF_LINE) }];
  });

/** The rows that were not taken over, in their own columns, to be mended and brought again. */
async function asideFile({ as }: Asks['aside']['ask']): Promise<string | Uint8Array> {
  const { asideText, asideXlsx } = await import('#lib/formats/import-report.ts');
  const lineOf = (line: number) => linesOfFile()[line - 1];
  return as === 'text' ? asideText(readSoFar(), lineOf) : asideXlsx(readSoFar(), lineOf);
}

async function report({ as, locale }: Asks['report']['ask']): Promise<string | Uint8Array> {
  const { reportCsv, reportXlsx } = await import('#lib/formats/import-report.ts');
  return as === 'csv' ? reportCsv(readSoFar(), locale) : reportXlsx(readSoFar(), locale);
}

async function difference({ facts, taken, before }: Asks['difference']['ask']): Promise<WorkDifference | null> {
  const replaced = before ?? (await storedWork(facts.replaces));
  const made = replaced && makeWorks(readSoFar(), facts, taken).find(({ id }) => id === replaced.id);
  if (replaced?.kind === 'list' && made?.kind === 'list') return listDifference(replaced, made);
  return replaced?.kind === 'mapping' && made?.kind === 'mapping' ? mappingDifference(replaced, made) : null;
}

/** Stores what the file makes; what the browser does not take is handed to the page. */
async function keep({ facts, taken, refused }: Asks['keep']['ask']): Promise<Kept> {
  const works = makeWorks(readSoFar(), facts, taken);
  if (refused) return { stored: [], unstored: works, why: '' };
  try {
    return { stored: await storeWorks(works), unstored: [], why: '' };
  } catch (error) {
    return { stored: [], unstored: works, why: error instanceof Error ? error.name : '' };
  }
}

const ofGroup = (remarks: readonly Remark[], { kind, column }: Asks['remarks']['ask']) =>
  remarks.filter((r) => r.kind === kind && r.column === column).slice(0, LISTED);

async function answerTo({ id, name, ask }: Question): Promise<Asks[keyof Asks]['answer']> {
  switch (name) {
    case 'read':
      return read(id, ask);
    case 'remarks':
      return ofGroup(readSoFar()[ask.of], ask);
    case 'difference':
      return difference(ask);
    case 'keep':
      return keep(ask);
    case 'works':
      return works.map(headOf);
    case 'workRows': {
      const work = works[ask.work];
      return work ? rowsOf(work).slice(ask.from, ask.from + PIECE) : [];
    }
    case 'lines':
      return preview(ask.lines);
    case 'report':
      return report(ask);
    case 'aside':
      return asideFile(ask);
  }
}

self.onmessage = ({ data: question }: MessageEvent<Question>) => {
  post({ id: question.id, step: true });
  answerTo(question).then(
    (answer) => post({ id: question.id, answer }),
    (error: unknown) => post({ id: question.id, failed: String(error) })
  );
};
