import { jointJudgements } from '#lib/model/agreement.ts';
import { missingForCount, type PairAnswer } from '#lib/model/answers.ts';
import { disagreementOf, pairKey, type Disagreement } from '#lib/model/decisions.ts';
import type { Coding } from '#lib/model/types.ts';
import { answersOf } from './own-coding.ts';
import { isDecided, type OwnMapping } from './own-work.ts';

/** Two coders of a reader's mapping beside one another. */

/** Ids of the top-level entries of the two lists, which are the pairs that are coded. */
export interface CodedIds {
  rows: readonly string[];
  columns: readonly string[];
}

/** A pair on which two coders differ, with the answer of each. */
export interface DifferingPair {
  subject: string;
  object: string;
  kind: Disagreement;
  first: PairAnswer;
  second: PairAnswer;
}

/** What two coders say of the pairs that both have coded. */
export interface TwoCoders {
  /** the pairs that both have coded, in the order of the lists */
  joint: [Coding, Coding][];
  differing: DifferingPair[];
}

/** The codings of a coder that lack nothing that a rule asks for, in the order of the lists. */
function codingsOf(answers: ReturnType<typeof answersOf>, coder: string, { rows, columns }: CodedIds): Coding[] {
  return rows.flatMap((subject) =>
    columns.flatMap((object): Coding[] => {
      const answer = answers.get(pairKey({ subject, object }));
      if (!answer || answer.relation === null || missingForCount(answer).length > 0) return [];
      const { relation, subjectCentrality, objectCentrality, evidence, confidence, rationale } = answer;
      const code = { relation, subjectCentrality, objectCentrality, evidence };
      const said = { confidence: confidence ?? Number.NaN, rationale, rationaleZh: '', date: '' };
      return [{ round: 1, coder, subject, object, ...code, ...said }];
    })
  );
}

/** How many pairs a coder of a mapping has coded. */
export const codedPairs = (work: Pick<OwnMapping, 'pairs' | 'coder'>, coder: string, ids: CodedIds): number =>
  codingsOf(answersOf(work, coder, ids.rows, ids.columns), coder, ids).length;

/**
 * What two coders of a mapping say, in the order of the lists and not of the rows, so that everything that is computed
 * of it is the same however the rows are arranged.
 */
export function twoCoders(
  work: Pick<OwnMapping, 'pairs' | 'coder'>,
  [first, second]: readonly [string, string],
  ids: CodedIds
): TwoCoders {
  const [ofFirst, ofSecond] = [first, second].map((coder) => answersOf(work, coder, ids.rows, ids.columns)) as [
    ReturnType<typeof answersOf>,
    ReturnType<typeof answersOf>
  ];
  const joint = jointJudgements(codingsOf(ofFirst, first, ids), codingsOf(ofSecond, second, ids));
  const differing = joint.flatMap((codings): DifferingPair[] => {
    const [{ subject, object }] = codings;
    const kind = disagreementOf(codings);
    const [one, other] = [ofFirst, ofSecond].map((answers) => answers.get(pairKey({ subject, object })));
    return kind && one && other ? [{ subject, object, kind, first: one, second: other }] : [];
  });
  return { joint, differing };
}

/** Keys of the pairs that are decided. */
export const decidedPairs = ({ pairs }: Pick<OwnMapping, 'pairs'>): ReadonlySet<string> =>
  new Set(pairs.filter(isDecided).map(({ subject, object }) => pairKey({ subject, object: object ?? '' })));

/**
 * The two coders that are compared: the first two, where nothing else is chosen.
 * @param names of all coders
 * @param chosen places of two of them, as “0_2”
 * @returns null where there are no two
 */
export function chosenCoders(names: readonly string[], chosen: string): [string, string] | null {
  const [first, second] = /^\d+_\d+$/.test(chosen) ? chosen.split('_').map((at) => names[Number(at)]) : names;
  return first !== undefined && second !== undefined && first !== second ? [first, second] : null;
}
