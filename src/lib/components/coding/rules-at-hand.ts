import type { PairAnswer } from '#lib/model/answers.ts';

/** A rule of the codebook: number of a coding rule from 1, or letter of a clarification. */
export type RuleKey = number | string;

/**
 * The rules of the codebook that most often decide an answer such as this one: which field is asked for next, and what
 * was said so far.
 */
export function rulesAtHand({ relation, evidence, subjectCentrality, objectCentrality }: PairAnswer): RuleKey[] {
  if (relation === null) return [2, 3, 'a'];
  if (relation === 'none') return [2, 8, 'i'];
  if (evidence === null && subjectCentrality && objectCentrality) return [5, 'b', 'd'];
  if (relation === 'equal') return [6, 'g'];
  if (relation === 'intersects') return [7, 2];
  return [7, 'e'];
}
