import { pairKey } from './decisions.ts';
import { centralitiesFit } from './relations.ts';
import type { Centrality, Code, Relation } from './types.ts';

/**
 * The answers of one coder who goes through the pairs of two lists: what is recorded, what is still missing, in which
 * order the pairs come, and the way back. Nothing here changes what it is given.
 */

/** What a coder says of a pair; while it is being coded anything of it may be missing. */
export interface PairAnswer extends Omit<Code, 'relation'> {
  /** null: listed to be coded, nothing said yet */
  relation: Relation | 'none' | null;
  /** 0.5 to 1; null where not given */
  confidence: number | null;
  rationale: string;
}

/** A pair, its subject being the entry of the list in the rows. */
export interface CodedPairOf {
  subject: string;
  object: string;
}

/** Answers by `pairKey`. */
export type Answers = ReadonlyMap<string, PairAnswer>;

/** One pair set to an answer; null takes the answer away. */
export interface Change extends CodedPairOf {
  answer: PairAnswer | null;
}

export const NO_ANSWER: PairAnswer = {
  relation: null,
  subjectCentrality: null,
  objectCentrality: null,
  evidence: null,
  confidence: null,
  rationale: ''
};

const MISSING = ['relation', 'subjectCentrality', 'objectCentrality', 'evidence', 'confidence', 'rationale'] as const;

/** A part of an answer that may be missing. */
export type MissingPart = (typeof MISSING)[number];

/**
 * What an answer still lacks, in the order in which it is asked for. An answer that nothing is shared needs no more than
 * that: it has no centralities and no evidence, and its reason may go without saying.
 */
export function missingIn(answer: PairAnswer): MissingPart[] {
  if (answer.relation === 'none') return [];
  return MISSING.filter((part) => answer[part] === null || answer[part] === '');
}

/** What an answer lacks of all that a counting rule asks for. */
export const missingForCount = (answer: PairAnswer) =>
  missingIn(answer).filter((part) => part !== 'confidence' && part !== 'rationale');

/** The centralities that a relation leaves possible on each side; all of them where there is none yet. */
export function possibleCentralities(relation: PairAnswer['relation']): {
  subject: readonly Centrality[];
  object: readonly Centrality[];
} {
  const all: readonly Centrality[] = ['core', 'part'];
  if (relation === null) return { subject: all, object: all };
  if (relation === 'none') return { subject: [], object: [] };
  return {
    subject: all.filter((c) => all.some((other) => centralitiesFit(relation, c, other))),
    object: all.filter((c) => all.some((other) => centralitiesFit(relation, other, c)))
  };
}

/**
 * An answer with another relation: a centrality that the relation does not leave open is set or taken away, what still
 * fits stays.
 */
export function withRelation(answer: PairAnswer, relation: Relation | 'none'): PairAnswer {
  if (relation === 'none')
    return { ...answer, relation, subjectCentrality: null, objectCentrality: null, evidence: null };
  const possible = possibleCentralities(relation);
  const fit = (given: Centrality | null, open: readonly Centrality[]) =>
    open.length === 1 ? (open[0] ?? null) : given;
  return {
    ...answer,
    relation,
    subjectCentrality: fit(answer.subjectCentrality, possible.subject),
    objectCentrality: fit(answer.objectCentrality, possible.object)
  };
}

/** Answers after some changes, and the changes that lead back. */
export function change(answers: Answers, changes: readonly Change[]): { answers: Answers; back: Change[] } {
  const next = new Map(answers);
  const back = changes.map(({ subject, object, answer }): Change => {
    const key = pairKey({ subject, object });
    const before = next.get(key) ?? null;
    if (answer === null) next.delete(key);
    else next.set(key, answer);
    return { subject, object, answer: before };
  });
  // Set twice in one act, a pair goes back in two steps, the last one first.
  return { answers: next, back: back.reverse() };
}

/**
 * The changes that record “nothing is shared” for each pair of a row that has no answer yet; what was answered stays.
 * @param rationale one reason for all of them; may be empty
 */
export function noneForRest(answers: Answers, row: string, columns: readonly string[], rationale: string): Change[] {
  return columns
    .filter((column) => (answers.get(pairKey({ subject: row, object: column }))?.relation ?? null) === null)
    .map((object) => ({ subject: row, object, answer: { ...NO_ANSWER, relation: 'none', rationale } }));
}

/** How far the pairs of one row are answered. */
export interface RowProgress {
  row: string;
  /** answers that lack nothing */
  complete: number;
  /** answers that lack something */
  incomplete: number;
  of: number;
}

/** How far each row is answered, in the order given. */
export function progressOf(answers: Answers, rows: readonly string[], columns: readonly string[]): RowProgress[] {
  return rows.map((row) => {
    let [complete, incomplete] = [0, 0];
    for (const object of columns) {
      const answer = answers.get(pairKey({ subject: row, object }));
      if (!answer) continue;
      if (missingIn(answer).length === 0) complete++;
      else incomplete++;
    }
    return { row, complete, incomplete, of: columns.length };
  });
}

/**
 * All pairs of two lists in the order in which they are offered: row by row, within a row those that were brought
 * incomplete first, then the likely ones, then the rest in the order of the columns.
 * @param likely for a row the ids of its likely counterparts, the likeliest first; none for the order of the lists alone
 */
export function workOrder(
  answers: Answers,
  rows: readonly string[],
  columns: readonly string[],
  likely: (row: string) => readonly string[] = () => []
): CodedPairOf[] {
  const known = new Set(columns);
  return rows.flatMap((subject) => {
    const isIncomplete = (object: string) => {
      const answer = answers.get(pairKey({ subject, object }));
      return answer !== undefined && missingIn(answer).length > 0;
    };
    const order = new Set([
      ...columns.filter(isIncomplete),
      ...likely(subject).filter((column) => known.has(column)),
      ...columns
    ]);
    return [...order].map((object) => ({ subject, object }));
  });
}

/**
 * The place in `order` of the next pair that is to be answered after a place, going round the end; those put off come
 * when nothing else is left.
 * @param at place from which to look on, not itself offered; -1 to begin
 * @param later keys of the pairs that were put off
 * @returns -1 where every pair has a whole answer
 */
export function nextPlace(
  answers: Answers,
  order: readonly CodedPairOf[],
  at: number,
  later: ReadonlySet<string> = new Set()
): number {
  let putOff = -1;
  for (let step = 1; step <= order.length; step++) {
    const place = (at + step) % order.length;
    const pair = order[place];
    if (!pair) continue;
    const answer = answers.get(pairKey(pair));
    if (answer && missingIn(answer).length === 0) continue;
    if (!later.has(pairKey(pair))) return place;
    if (putOff < 0) putOff = place;
  }
  return putOff;
}
