import { strengthOf } from './relations.ts';
import type { Evidence, Mapping, CountingRule, Strength } from './types.ts';

/** From the narrowest to the widest; each counts everything that the one before it counts. */
export const COUNTING_RULES: readonly CountingRule[] = ['strict', 'standard', 'lenient'];

/** Evidence from the strongest to the weakest. */
export const EVIDENCE: readonly Evidence[] = ['named', 'scope', 'inferred'];

/**
 * Whether an overlap of this strength and evidence counts under a reading: strict counts strength 2 and 3 with
 * evidence named; standard counts strength 2 and 3 with evidence named or scope; lenient counts all.
 */
export function counts(strength: Strength, evidence: Evidence, reading: CountingRule): boolean {
  if (reading === 'lenient') return true;
  if (strength === 1) return false;
  return evidence === 'named' || (reading === 'standard' && evidence === 'scope');
}

/** Whether a recorded mapping counts under a reading. */
export function mappingCounts(
  mapping: Pick<Mapping, 'subjectCentrality' | 'objectCentrality' | 'evidence'>,
  reading: CountingRule
): boolean {
  return counts(strengthOf(mapping.subjectCentrality, mapping.objectCentrality), mapping.evidence, reading);
}

/** The narrowest reading under which a mapping counts. */
export function narrowestRule(
  mapping: Pick<Mapping, 'subjectCentrality' | 'objectCentrality' | 'evidence'>
): CountingRule {
  return COUNTING_RULES.find((reading) => mappingCounts(mapping, reading)) ?? 'lenient';
}

/** A value under each of the three readings. */
export type ByRule<T> = Record<CountingRule, T>;

/** Computes a value under each of the three readings. */
export function underEachRule<T>(compute: (reading: CountingRule) => T): ByRule<T> {
  return { strict: compute('strict'), standard: compute('standard'), lenient: compute('lenient') };
}
