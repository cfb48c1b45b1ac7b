import { strengthOf } from './relations.ts';
import type { Evidence, Mapping, Reading, Strength } from './types.ts';

/** From the narrowest to the widest; each counts everything that the one before it counts. */
export const READINGS: readonly Reading[] = ['strict', 'standard', 'lenient'];

/** Evidence from the strongest to the weakest. */
export const EVIDENCE: readonly Evidence[] = ['named', 'scope', 'inferred'];

/**
 * Whether an overlap of this strength and evidence counts under a reading: strict counts strength 2 and 3 with
 * evidence named; standard counts strength 2 and 3 with evidence named or scope; lenient counts all.
 */
export function counts(strength: Strength, evidence: Evidence, reading: Reading): boolean {
  if (reading === 'lenient') return true;
  if (strength === 1) return false;
  return evidence === 'named' || (reading === 'standard' && evidence === 'scope');
}

/** Whether a recorded mapping counts under a reading. */
export function mappingCounts(
  mapping: Pick<Mapping, 'subjectCentrality' | 'objectCentrality' | 'evidence'>,
  reading: Reading
): boolean {
  return counts(strengthOf(mapping.subjectCentrality, mapping.objectCentrality), mapping.evidence, reading);
}

/** The narrowest reading under which a mapping counts. */
export function narrowestReading(
  mapping: Pick<Mapping, 'subjectCentrality' | 'objectCentrality' | 'evidence'>
): Reading {
  return READINGS.find((reading) => mappingCounts(mapping, reading)) ?? 'lenient';
}

/** A value under each of the three readings. */
export type ByReading<T> = Record<Reading, T>;

/** Computes a value under each of the three readings. */
export function underEachReading<T>(compute: (reading: Reading) => T): ByReading<T> {
  return { strict: compute('strict'), standard: compute('standard'), lenient: compute('lenient') };
}
