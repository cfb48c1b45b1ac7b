import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { OwnEntry, OwnList, OwnMapping, OwnPair, OwnWork } from '#lib/records/own-work.ts';

// The works of a reader in IndexedDB, for the page and for the worker that reads files.

/** Lists, and as many mappings, that are kept at most. */
export const MOST_WORKS = 50;
/** Rows that are stored together: those that are written again when one of them changes. */
const PIECE = 250;
/** Pieces that are looked up together: as many as the page can unpack without standing still. */
const TOGETHER = 4;

type Rows = readonly OwnEntry[] | readonly OwnPair[];

/** A work without its rows, which are stored in pieces of their own, with how many there are. */
type Kept = (Omit<OwnList, 'entries'> | Omit<OwnMapping, 'pairs'>) & {
  rowCount: number;
  /** grows each time it is stored; absent where it is not, or where it was stored in larger pieces */
  written?: number;
};

/** What is shown of a work in the list of all. */
export type WorkHead = Kept;

interface Schema extends DBSchema {
  works: { key: string; value: Kept };
  rows: { key: [work: string, piece: number]; value: Rows };
}
const STORES = ['works', 'rows'] as const;
type Writing = IDBPTransaction<Schema, ['works', 'rows'], 'readwrite'>;

const NAME = 'own-lists';

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** The store, opened once and again after it was closed. @throws DOMException if the browser refuses */
const database = () =>
  (opened ??= openDB<Schema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('works', { keyPath: 'id' });
      db.createObjectStore('rows');
    },
    // Another tab has a newer version of the site: it must not wait for this one.
    blocking: (_before, _after, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated: () => (opened = null)
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  }));

/**
 * Does something in one transaction: all of it is stored or, where anything fails, nothing.
 * @throws DOMException that says why nothing is stored
 */
async function atOnce<T>(act: (transaction: Writing) => Promise<T>): Promise<T> {
  // What the store calls done is on the disk: an answer outlives a machine that goes off.
  const transaction = (await database()).transaction([...STORES] as ['works', 'rows'], 'readwrite', {
    durability: 'strict'
  });
  const done = transaction.done.catch((error: unknown) => {
    throw transaction.error ?? error;
  });
  try {
    const result = await act(transaction);
    await done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself, and `done` says why.
    }
    await done.catch((why: unknown) => {
      if (why instanceof DOMException && why.name !== 'AbortError') throw why;
    });
    throw error;
  }
}

const rowsOfWork = (work: string, from = 0) => IDBKeyRange.bound([work, from], [work, Number.POSITIVE_INFINITY]);

/** A work without its rows. */
export function headOf(work: OwnWork): WorkHead {
  if (work.kind === 'list') {
    const { entries, ...head } = work;
    return { ...head, rowCount: entries.length };
  }
  const { pairs, ...head } = work;
  return { ...head, rowCount: pairs.length };
}

const rowsOf = (work: OwnWork): Rows => (work.kind === 'list' ? work.entries : work.pairs);

/** A work of its head and its rows. What only the store knows of it is left out. */
export function workOf(stored: WorkHead, rows: readonly (OwnEntry | OwnPair)[]): OwnWork {
  const head: Partial<Pick<Kept, 'rowCount' | 'written'>> & Omit<Kept, 'rowCount' | 'written'> = { ...stored };
  delete head.rowCount;
  delete head.written;
  return (stored.kind === 'list' ? { ...head, entries: rows } : { ...head, pairs: rows }) as OwnWork;
}

/** The mapping that this tab stored or looked up last, with its rows as they are stored. */
let last: { id: string; written: number; rows: Rows } | null = null;

function remember({ id, kind, written }: WorkHead, rows: Rows): void {
  if (kind === 'mapping' && written !== undefined) last = { id, written, rows };
}
const remembered = (head: WorkHead | undefined): Rows | null =>
  head && last?.id === head.id && last.written === head.written ? last.rows : null;

/** Everything that is kept, without rows. */
export async function storedHeads(): Promise<WorkHead[]> {
  return (await database()).getAll('works');
}

/** A work with all its rows; undefined where it is not kept. */
export async function storedWork(id: string): Promise<OwnWork | undefined> {
  const transaction = (await database()).transaction(STORES);
  const head = await transaction.objectStore('works').get(id);
  if (!head) return undefined;
  const known = remembered(head);
  if (known) return workOf(head, known);
  // As many at a time as the page can unpack without standing still.
  const rows: (OwnEntry | OwnPair)[] = [];
  for (let from = 0; ;) {
    const store = transaction.objectStore('rows');
    const pieces = await store.getAll(rowsOfWork(id, from), TOGETHER);
    for (const piece of pieces) for (const row of piece) rows.push(row);
    if (pieces.length < TOGETHER) break;
    from += pieces.length;
  }
  remember(head, rows as Rows);
  return workOf(head, rows as Rows);
}

/** Stores a work with the rows that differ from those that are stored; all of them where those are not known. */
async function write(transaction: Writing, work: OwnWork, head: WorkHead | undefined): Promise<WorkHead> {
  const [rows, before] = [rowsOf(work), remembered(head)];
  const store = transaction.objectStore('rows');
  await store.delete(rowsOfWork(work.id, before ? Math.ceil(rows.length / PIECE) : 0));
  for (let from = 0; from < rows.length; from += PIECE) {
    const [piece, stored] = [rows.slice(from, from + PIECE), before?.slice(from, from + PIECE)];
    if (stored?.length !== piece.length || piece.some((row, i) => row !== stored[i]))
      await store.put(piece as Rows, [work.id, from / PIECE]);
  }
  const stored = { ...headOf(work), written: Math.max(Date.now(), (head?.written ?? 0) + 1) };
  await transaction.objectStore('works').put(stored);
  return stored;
}

/**
 * Stores works, each in the place of the one of its id: all of them or, where the browser refuses, nothing.
 * @returns what is stored, with the numbers by which addresses name it
 */
export async function storeWorks(works: readonly OwnWork[]): Promise<WorkHead[]> {
  const stored = await atOnce(async (transaction) => {
    const heads = await transaction.objectStore('works').getAll();
    const written: WorkHead[] = [];
    for (const work of works) {
      const head = heads.find(({ id }) => id === work.id);
      const number = head?.number ?? numberFor(work, [...heads, ...written]);
      written.push(await write(transaction, { ...work, number }, head));
    }
    return written;
  });
  stored.forEach((head, i) => works[i] && remember(head, rowsOf(works[i])));
  return stored;
}

/** The number of a work that is new: the one that it had, or the next after all others. */
export const numberFor = ({ number }: OwnWork, others: readonly WorkHead[]): number =>
  number || Math.max(0, ...others.map((other) => other.number)) + 1;

/**
 * Changes a mapping as it is stored, so that nothing is lost of what another tab has made of it meanwhile.
 * @returns the mapping as it is now; undefined where it is not stored
 */
export async function changeStored(
  id: string,
  how: (work: OwnMapping) => OwnMapping
): Promise<{ work: OwnMapping; head: WorkHead } | undefined> {
  const changed = await atOnce(async (transaction) => {
    const head = await transaction.objectStore('works').get(id);
    if (head?.kind !== 'mapping') return undefined;
    const rows = remembered(head) ?? (await transaction.objectStore('rows').getAll(rowsOfWork(id))).flat();
    const work = how(workOf(head, rows as Rows) as OwnMapping);
    return { work, head: await write(transaction, work, head) };
  });
  if (changed) remember(changed.head, changed.work.pairs);
  return changed;
}

/** Gives a work another name. */
export async function renameStored(id: string, name: string): Promise<void> {
  await atOnce(async (transaction) => {
    const store = transaction.objectStore('works');
    const head = await store.get(id);
    if (head) await store.put(renamed(head, name));
  });
}

/** A work under another name; its id, by which mappings and addresses know it, stays. */
export const renamed = <W extends WorkHead | OwnWork>(work: W, name: string): W =>
  work.kind === 'list' ? { ...work, name, facts: { ...work.facts, name } } : { ...work, name };

/** Deletes a work. */
export async function deleteStored(id: string): Promise<void> {
  await atOnce(async (transaction) => {
    await transaction.objectStore('works').delete(id);
    await transaction.objectStore('rows').delete(rowsOfWork(id));
  });
}
