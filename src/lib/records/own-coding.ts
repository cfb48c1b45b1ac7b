import { NO_ANSWER, type Answers, type Change, type PairAnswer } from '#lib/model/answers.ts';
import { pairKey } from '#lib/model/decisions.ts';
import { ADJUDICATION, isDecision, type OwnMapping, type OwnPair } from './own-work.ts';

/** Answers of a coder, and decisions between coders, as rows of a reader's mapping, and the way back. */

const answerOf = (pair: OwnPair): PairAnswer => ({
  relation: pair.relation,
  subjectCentrality: pair.subjectCentrality,
  objectCentrality: pair.objectCentrality,
  evidence: pair.evidence,
  confidence: pair.confidence,
  rationale: pair.rationale
});

/** Whether a row may be changed by a coder: rows that name no coder are of whoever codes the mapping on. */
const isOf = (pair: OwnPair, coder: string) =>
  !isDecision(pair) && (pair.coders.length === 0 || pair.coders.includes(coder));

/** Names of the coders of a mapping, in the order of the file. Whoever decides between them is none of them. */
export const codersOf = ({ pairs }: Pick<OwnMapping, 'pairs'>): string[] => [
  ...new Set(pairs.flatMap((pair) => (isDecision(pair) ? [] : pair.coders)))
];

/**
 * A mapping that somebody codes from now on. Rows that name nobody get the name of who coded it before, so that they do
 * not become answers of the next coder.
 * @param unnamed whom rows are of that name nobody, where nobody is known to have coded it
 */
export function codedBy(work: OwnMapping, coder: string, unnamed = ''): OwnMapping {
  const before = work.coder ?? unnamed;
  const pairs =
    before === '' || before === coder
      ? work.pairs
      : work.pairs.map((pair) => (pair.coders.length > 0 ? pair : { ...pair, coders: [before] }));
  return { ...work, coder, pairs };
}

/**
 * What a coder has answered. Rows that name nobody are of who codes the mapping here; where nobody does, of the only coder
 * there is. That an entry has no counterpart in a list says of each of its pairs with that list that
 * nothing is shared, unless the pair has a row of its own.
 * @param rows ids of the entries in the rows
 * @param columns ids of the entries in the columns
 */
export function answersOf(
  work: Pick<OwnMapping, 'pairs' | 'coder'>,
  coder: string,
  rows: readonly string[],
  columns: readonly string[]
): Answers {
  const [inRows, inColumns] = [new Set(rows), new Set(columns)];
  const answers = new Map<string, PairAnswer>();
  const isOnly = work.coder === undefined ? codersOf(work).every((name) => name === coder) : work.coder === coder;
  const own = work.pairs.filter((pair) => isOf(pair, coder) && (isOnly || pair.coders.length > 0));
  for (const pair of own) {
    if (pair.object !== null) continue;
    const { subject, rationale, confidence } = pair;
    const others = inRows.has(subject) ? columns : inColumns.has(subject) ? rows : [];
    for (const other of others) {
      const key = inRows.has(subject) ? { subject, object: other } : { subject: other, object: subject };
      answers.set(pairKey(key), { ...NO_ANSWER, relation: 'none', rationale, confidence });
    }
  }
  for (const pair of own)
    if (pair.object !== null && inRows.has(pair.subject) && inColumns.has(pair.object))
      answers.set(pairKey({ subject: pair.subject, object: pair.object }), answerOf(pair));
  return answers;
}

const EMPTY_PAIR = {
  searched: '',
  reviewer: '',
  round: '',
  recordId: '',
  subjectTerms: [],
  objectTerms: [],
  extra: []
} as const;

/**
 * The rows of a mapping after some changes by a coder: a row that the coder has keeps everything that coding does not
 * touch; a new pair comes at the end; rows of other coders stay as they are.
 * @param date ISO day of the change
 */
export function withChanges(
  pairs: readonly OwnPair[],
  changes: readonly Change[],
  coder: string,
  date: string
): OwnPair[] {
  const last = new Map(changes.map((change) => [pairKey(change), change]));
  const kept = pairs.flatMap((pair): OwnPair[] => {
    if (pair.object === null || !isOf(pair, coder)) return [pair];
    const key = pairKey({ subject: pair.subject, object: pair.object });
    const change = last.get(key);
    if (!change) return [pair];
    last.delete(key);
    // What others say too stays theirs.
    const others = pair.coders.filter((name) => name !== coder);
    const theirs = others.length > 0 ? [{ ...pair, coders: others }] : [];
    const recordId = others.length > 0 ? '' : pair.recordId;
    return [...theirs, ...(change.answer ? [{ ...pair, ...change.answer, recordId, coders: [coder], date }] : [])];
  });
  const added = [...last.values()].flatMap(({ subject, object, answer }): OwnPair[] =>
    answer ? [{ ...EMPTY_PAIR, subject, object, ...answer, coders: [coder], date }] : []
  );
  return [...kept, ...added];
}

/** Who decided last in a mapping. */
export const lastDecider = ({ pairs }: Pick<OwnMapping, 'pairs'>): string | undefined =>
  pairs.findLast(isDecision)?.coders[0];

/** What is decided of pairs on which coders differ, unfinished decisions included. */
export interface Decisions {
  /** by `pairKey` */
  answers: Answers;
  /** the row of each of those answers, with who decided */
  rows: ReadonlyMap<PairAnswer, OwnPair>;
}
export function decisionsOf({ pairs }: Pick<OwnMapping, 'pairs'>): Decisions {
  const answers = new Map<string, PairAnswer>();
  const rows = new Map<PairAnswer, OwnPair>();
  for (const pair of pairs) {
    if (!isDecision(pair) || pair.object === null) continue;
    const answer = answerOf(pair);
    answers.set(pairKey({ subject: pair.subject, object: pair.object }), answer);
    rows.set(answer, pair);
  }
  return { answers, rows };
}

/**
 * The rows of a mapping after some decisions: a pair has one decision at most, and every coding stays.
 * @param by name of who decided
 * @param date ISO day of the decision
 * @param earlier rows of earlier decisions by their answers: one that is taken back to stays whose it was
 */
export function withDecisions(
  pairs: readonly OwnPair[],
  changes: readonly Change[],
  by: string,
  date: string,
  earlier: ReadonlyMap<PairAnswer, OwnPair> = new Map()
): OwnPair[] {
  const last = new Map(changes.map((change) => [pairKey(change), change]));
  const kept = pairs.filter(
    (pair) =>
      !isDecision(pair) || pair.object === null || !last.has(pairKey({ subject: pair.subject, object: pair.object }))
  );
  const decided = [...last.values()].flatMap(({ subject, object, answer }): OwnPair[] =>
    answer
      ? [earlier.get(answer) ?? { ...EMPTY_PAIR, subject, object, ...answer, round: ADJUDICATION, coders: [by], date }]
      : []
  );
  return [...kept, ...decided];
}
