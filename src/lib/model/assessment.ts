import type { Assessment, Level } from './types.ts';

/** What a statement of an assessment says, in the parts that decide what was assessed. */
export type AssessmentStatement = Pick<Assessment, 'subjectList' | 'objectList' | 'level' | 'complete'>;

/**
 * The statements of what was gone through in full. Everything that asks whether something was assessed asks here, so
 * that a list gone through in part never counts as compared.
 */
export const completeOf = <S extends Pick<AssessmentStatement, 'complete'>>(assessed: readonly S[]): S[] =>
  assessed.filter((a) => a.complete);

/** The statement that two lists were gone through in full at a level, in either direction; null where there is none. */
export function assessmentOf<S extends AssessmentStatement>(
  assessed: readonly S[],
  a: string,
  b: string,
  level: Level
): S | null {
  const found = completeOf(assessed).find(
    (s) =>
      s.level === level && ((s.subjectList === a && s.objectList === b) || (s.subjectList === b && s.objectList === a))
  );
  return found ?? null;
}

/** Two lists that were compared in full, in the order in which they were coded, and at which levels. */
export interface Comparison {
  subjectList: string;
  objectList: string;
  levels: readonly Level[];
}

/** Every two lists that were compared in full at any level, in the order of the table. */
export function comparisonsOf(assessed: readonly AssessmentStatement[]): Comparison[] {
  const found = new Map<string, Comparison & { levels: Level[] }>();
  for (const { subjectList, objectList, level } of completeOf(assessed)) {
    const key = `${subjectList} ${objectList}`;
    const known = found.get(key);
    if (known) known.levels.push(level);
    else found.set(key, { subjectList, objectList, levels: [level] });
  }
  return [...found.values()];
}

/** Ids of the lists that a list was compared with in full at the top level, in the order of the table. */
export const comparedWith = (assessed: readonly AssessmentStatement[], list: string): string[] =>
  completeOf(assessed)
    .filter((a) => a.level === 'top' && (a.subjectList === list || a.objectList === list))
    .map((a) => (a.subjectList === list ? a.objectList : a.subjectList));
